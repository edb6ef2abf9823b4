import type { Column } from './column.ts';

/**
 * Half width in samples of the quadratic Savitzky–Golay window that spans about `windowS`, at least `minHalfWidth`.
 * The window holds 2·half + 1 samples and spans 2·half / rateHz seconds.
 */
export function halfWidthForWindow(windowS: number, rateHz: number, minHalfWidth = 1): number {
  if (!(rateHz > 0)) throw new RangeError(`rateHz must be > 0, got ${rateHz}`);
  return Math.max(minHalfWidth, Math.round((windowS * rateHz) / 2));
}

/**
 * SD of the derivative per unit SD of white noise in the samples, for `deriveInto` with this half width, in 1/s.
 * The weights are k / Σk², so the gain is rateHz / √Σk².
 */
export function derivativeNoiseGain(halfWidth: number, rateHz: number): number {
  return rateHz / Math.sqrt(sumOfSquares(halfWidth));
}

/**
 * First derivative by a quadratic (or linear: the same) least-squares fit over 2·halfWidth + 1 samples
 * [SavitzkyGolay1964], in units of `source` per second. Zero phase.
 * Loss: NaN wherever the window touches a NaN, so nothing is derived across loss. Ends: NaN within `halfWidth` of either end.
 * @param target receives one value per sample of `source`
 */
export function deriveInto(
  target: Float32Array | Float64Array,
  source: Column,
  rateHz: number,
  halfWidth: number,
): void {
  if (target.length !== source.length) {
    throw new RangeError(`target must have ${source.length} values, got ${target.length}`);
  }
  if (!(halfWidth >= 1)) throw new RangeError(`halfWidth must be >= 1, got ${halfWidth}`);
  const n = source.length;
  const scale = rateHz / sumOfSquares(halfWidth);
  target.fill(Number.NaN, 0, Math.min(halfWidth, n));
  target.fill(Number.NaN, Math.max(0, n - halfWidth));
  for (let i = halfWidth; i < n - halfWidth; i++) {
    let sum = source[i + 1]! - source[i - 1]!;
    for (let k = 2; k <= halfWidth; k++) sum += k * (source[i + k]! - source[i - k]!);
    target[i] = (sum + 0 * source[i]!) * scale;
  }
}

/** The derivative of `deriveInto` in a new Float32Array. */
export function derive(source: Column, rateHz: number, halfWidth: number): Float32Array {
  const target = new Float32Array(source.length);
  deriveInto(target, source, rateHz, halfWidth);
  return target;
}

/**
 * SD in s of the smoothing that `deriveInto` does to the true velocity. Its weights k / Σk² on samples are a parabola on
 * the steps between them; this is that parabola's SD.
 */
export function smoothingSdS(halfWidth: number, rateHz: number): number {
  let weightSum = 0;
  let squares = 0;
  for (let step = 0.5; step < halfWidth; step++) {
    // why: the step between samples step ∓ 1/2 is counted by every sample beyond it
    const weight = halfWidth * (halfWidth + 1) - (step - 0.5) * (step + 0.5);
    weightSum += weight;
    squares += weight * step * step;
  }
  return Math.sqrt(squares / weightSum) / rateHz;
}

function sumOfSquares(halfWidth: number): number {
  return (halfWidth * (halfWidth + 1) * (2 * halfWidth + 1)) / 3;
}
