import { gammaQuantile } from './gammaQuantile.ts';

/**
 * 95 % interval of the mean of which `count` events were seen: exact for Poisson counts [Garwood1936].
 * Where events come in clusters, `dispersion` (variance over mean of counts in windows, >= 1) widens it: the interval
 * is that of count / dispersion independent clusters, times the dispersion. A count of 0 gives [0, 3.69 · dispersion].
 */
export function countInterval95(count: number, dispersion = 1): [number, number] {
  if (!(count >= 0)) throw new RangeError(`count must be >= 0, got ${count}`);
  if (!(dispersion >= 1)) throw new RangeError(`dispersion must be >= 1, got ${dispersion}`);
  const clusters = count / dispersion;
  const low = clusters === 0 ? 0 : gammaQuantile(clusters, 0.025);
  return [low * dispersion, gammaQuantile(clusters + 1, 0.975) * dispersion];
}

/**
 * Variance over mean of counts in windows, at least 1 (no unit); 1 where there are fewer than `minWindows` windows or no
 * events: too little to tell clusters from chance.
 */
export function dispersionOf(counts: ArrayLike<number>, minWindows = 5): number {
  const n = counts.length;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += counts[i]!;
  if (n < minWindows || sum === 0) return 1;
  const mean = sum / n;
  let squares = 0;
  for (let i = 0; i < n; i++) squares += (counts[i]! - mean) ** 2;
  return Math.max(1, squares / (n - 1) / mean);
}
