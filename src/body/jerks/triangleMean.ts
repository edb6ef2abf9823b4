/** Length in values of the sliding mean of `lengthS` that, applied twice, is a triangular mean: odd, at least 3. */
export function triangleLength(lengthS: number, rateHz: number): number {
  return 2 * Math.max(1, Math.round((lengthS * rateHz - 1) / 2)) + 1;
}

/**
 * `values[i] − mean` under a triangle around i (a sliding mean of `length` values, applied twice), for every i that has `length` values on either side:
 * `out[k]` belongs to `values[k + length]`. Two additions a value, by its second difference.
 * @param out shorter than `values` by `2 · length`
 */
export function takeOffTriangle(out: Float64Array, values: Float64Array, length: number): void {
  const last = out.length - 1;
  const weight = 1 / (length * length);
  let [sum, step] = triangleStart(values, length);
  let k = 0;
  for (let i = length, ahead = 2 * length + 1; k < last; k++, i++, ahead++) {
    out[k] = values[i]! - sum * weight;
    sum += step;
    step += values[ahead]! - 2 * values[i + 1]! + values[k + 1]!;
  }
  if (k === last) out[k] = values[k + length]! - sum * weight;
}

/** Three columns of one length. */
export type ThreeColumns = readonly [Float64Array, Float64Array, Float64Array];

/**
 * `takeOffTriangle` of three columns at once: each value waits for the one before it, so that three side by side take little longer than one.
 * @param outs each shorter than `values` by `2 · length`
 */
export function takeOffTriangles(outs: ThreeColumns, values: ThreeColumns, length: number): void {
  const [x, y, z] = values;
  const [outX, outY, outZ] = outs;
  const last = outX.length - 1;
  const weight = 1 / (length * length);
  let [sumX, stepX] = triangleStart(x, length);
  let [sumY, stepY] = triangleStart(y, length);
  let [sumZ, stepZ] = triangleStart(z, length);
  let k = 0;
  for (let i = length, ahead = 2 * length + 1; k < last; k++, i++, ahead++) {
    outX[k] = x[i]! - sumX * weight;
    outY[k] = y[i]! - sumY * weight;
    outZ[k] = z[i]! - sumZ * weight;
    sumX += stepX;
    sumY += stepY;
    sumZ += stepZ;
    stepX += x[ahead]! - 2 * x[i + 1]! + x[k + 1]!;
    stepY += y[ahead]! - 2 * y[i + 1]! + y[k + 1]!;
    stepZ += z[ahead]! - 2 * z[i + 1]! + z[k + 1]!;
  }
  if (k !== last) return;
  outX[k] = x[k + length]! - sumX * weight;
  outY[k] = y[k + length]! - sumY * weight;
  outZ[k] = z[k + length]! - sumZ * weight;
}

/** The same, and of what is left the sum of the squares over the three columns. */
export function takenOffPower(values: ThreeColumns, length: number): Float64Array {
  const [x, y, z] = values;
  const power = new Float64Array(Math.max(0, x.length - 2 * length));
  const last = power.length - 1;
  const weight = 1 / (length * length);
  let [sumX, stepX] = triangleStart(x, length);
  let [sumY, stepY] = triangleStart(y, length);
  let [sumZ, stepZ] = triangleStart(z, length);
  for (let k = 0, i = length, ahead = 2 * length + 1; k <= last; k++, i++, ahead++) {
    const a = x[i]! - sumX * weight;
    const b = y[i]! - sumY * weight;
    const c = z[i]! - sumZ * weight;
    power[k] = a * a + b * b + c * c;
    if (k === last) break;
    sumX += stepX;
    sumY += stepY;
    sumZ += stepZ;
    stepX += x[ahead]! - 2 * x[i + 1]! + x[k + 1]!;
    stepY += y[ahead]! - 2 * y[i + 1]! + y[k + 1]!;
    stepZ += z[ahead]! - 2 * z[i + 1]! + z[k + 1]!;
  }
  return power;
}

/** Sum under the triangle around `values[length]`, and by how much the one around the next value is larger. */
function triangleStart(values: Float64Array, length: number): [number, number] {
  if (values.length <= 2 * length) return [0, 0];
  let sum = 0;
  let step = 0;
  for (let d = 1 - length; d < length; d++) sum += (length - Math.abs(d)) * values[length + d]!;
  for (let d = 1; d <= length; d++) step += values[length + d]! - values[length - d + 1]!;
  return [sum, step];
}

/** `values[from … to)`, where there are none with the first or the last one instead, into `out`. */
export function copyHeld(out: Float64Array, values: Float64Array, from: number, to: number): void {
  const start = Math.min(Math.max(from, 0), values.length);
  const end = Math.min(Math.max(to, 0), values.length);
  if (start > from) out.fill(values[0]!, 0, start - from);
  out.set(values.subarray(start, end), start - from);
  if (to > end) out.fill(values[values.length - 1]!, end - from);
}
