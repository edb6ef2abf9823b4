import type { Column } from './column.ts';

/**
 * The `p` quantile (0–1) of `values` by linear interpolation between order statistics (type 7 of [HyndmanFan1996]).
 * Skips NaN; NaN where nothing is left. The input is untouched.
 */
export function quantile(values: ArrayLike<number> | Column, p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`p must be in [0, 1], got ${p}`);
  const kept = new Float64Array(values.length);
  let n = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (!Number.isNaN(value)) kept[n++] = value;
  }
  if (n === 0) return Number.NaN;
  const sorted = kept.subarray(0, n).sort();
  const h = (n - 1) * p;
  const low = Math.floor(h);
  const high = Math.min(low + 1, n - 1);
  return sorted[low]! + (h - low) * (sorted[high]! - sorted[low]!);
}

export function median(values: ArrayLike<number> | Column): number {
  return quantile(values, 0.5);
}
