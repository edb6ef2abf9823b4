/**
 * `values` smoothed with a Gaussian of `sigmaSamples`, cut at four of them, without delay; the ends are mirrored (d c b a | a b c d | d c b a),
 * as SciPy's `gaussian_filter1d` does by default. For signals without loss.
 * @returns a new column of the same length
 */
export function gaussianSmooth(values: Float64Array, sigmaSamples: number): Float64Array {
  if (!(sigmaSamples > 0)) throw new RangeError(`sigmaSamples must be > 0, got ${sigmaSamples}`);
  const length = values.length;
  const out = new Float64Array(length);
  if (length === 0) return out;
  const radius = Math.trunc(4 * sigmaSamples + 0.5);
  const weights = new Float64Array(radius + 1);
  let sum = 0;
  for (let k = 0; k <= radius; k++) {
    weights[k] = Math.exp(-0.5 * (k / sigmaSamples) ** 2);
    sum += (k === 0 ? 1 : 2) * weights[k]!;
  }
  for (let k = 0; k <= radius; k++) weights[k]! /= sum;
  const padded = new Float64Array(length + 2 * radius);
  padded.set(values, radius);
  for (let k = 0; k < radius; k++) {
    padded[radius - 1 - k] = values[mirrored(-1 - k, length)]!;
    padded[radius + length + k] = values[mirrored(length + k, length)]!;
  }
  for (let i = 0; i < length; i++) {
    const at = i + radius;
    let total = weights[0]! * padded[at]!;
    for (let k = 1; k <= radius; k++) total += weights[k]! * (padded[at - k]! + padded[at + k]!);
    out[i] = total;
  }
  return out;
}

function mirrored(index: number, length: number): number {
  const period = 2 * length;
  const within = ((index % period) + period) % period;
  return within < length ? within : period - 1 - within;
}
