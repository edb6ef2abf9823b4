import { drawNormal, type Random } from '../../../signal/index.ts';

/**
 * How a size varies from one event to the next: a number is the same each time; `min`–`max` is drawn evenly in its logarithm; `median` with
 * `sigmaLn` is log-normal (drawn again where it falls outside `min`–`max`).
 */
export type Spread =
  | number
  | { readonly min: number; readonly max: number }
  | { readonly median: number; readonly sigmaLn: number; readonly min?: number; readonly max?: number };

/** @throws RangeError where the spread is none of positive sizes */
export function checkSpread(spread: Spread, name: string): void {
  const sizes = typeof spread === 'number' ? [spread] : 'median' in spread ? [spread.median] : [spread.min, spread.max];
  if (sizes.some((size) => !(size > 0 && Number.isFinite(size))) || (sizes[1] ?? Number.MAX_VALUE) < sizes[0]!)
    throw new RangeError(`${name} must be above 0 and min at most max, got ${JSON.stringify(spread)}`);
}

export function drawSpread(random: Random, spread: Spread): number {
  if (typeof spread === 'number') return spread;
  if (!('median' in spread)) return spread.min * (spread.max / spread.min) ** random();
  const { median, sigmaLn, min = 0, max = Number.POSITIVE_INFINITY } = spread;
  for (let attempt = 0; attempt < 100; attempt++) {
    const size = median * Math.exp(sigmaLn * drawNormal(random));
    if (size >= min && size <= max) return size;
  }
  return Math.min(max, Math.max(min, median));
}
