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
  let hereX = x[length]!;
  let hereY = y[length]!;
  let hereZ = z[length]!;
  for (let i = length + 1, ahead = 2 * length + 1; k < last; i++, ahead++) {
    outX[k] = hereX - sumX * weight;
    outY[k] = hereY - sumY * weight;
    outZ[k] = hereZ - sumZ * weight;
    k++;
    hereX = x[i]!;
    hereY = y[i]!;
    hereZ = z[i]!;
    sumX += stepX;
    sumY += stepY;
    sumZ += stepZ;
    stepX += x[ahead]! - 2 * hereX + x[k]!;
    stepY += y[ahead]! - 2 * hereY + y[k]!;
    stepZ += z[ahead]! - 2 * hereZ + z[k]!;
  }
  if (k !== last) return;
  outX[k] = hereX - sumX * weight;
  outY[k] = hereY - sumY * weight;
  outZ[k] = hereZ - sumZ * weight;
}

/** The same, and of what is left the sum of the squares over the three columns. */
export function takenOffPower(power: Float64Array, values: ThreeColumns, length: number): void {
  const [x, y, z] = values;
  const last = power.length - 1;
  const weight = 1 / (length * length);
  let [sumX, stepX] = triangleStart(x, length);
  let [sumY, stepY] = triangleStart(y, length);
  let [sumZ, stepZ] = triangleStart(z, length);
  let hereX = x[length]!;
  let hereY = y[length]!;
  let hereZ = z[length]!;
  for (let k = 0, i = length + 1, ahead = 2 * length + 1; k <= last; i++, ahead++) {
    const a = hereX - sumX * weight;
    const b = hereY - sumY * weight;
    const c = hereZ - sumZ * weight;
    power[k] = a * a + b * b + c * c;
    if (k === last) break;
    k++;
    hereX = x[i]!;
    hereY = y[i]!;
    hereZ = z[i]!;
    sumX += stepX;
    sumY += stepY;
    sumZ += stepZ;
    stepX += x[ahead]! - 2 * hereX + x[k]!;
    stepY += y[ahead]! - 2 * hereY + y[k]!;
    stepZ += z[ahead]! - 2 * hereZ + z[k]!;
  }
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
