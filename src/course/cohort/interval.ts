import { quantile, shareInterval95 } from '../../signal/index.ts';
import type { Counted, Sums } from './tally.ts';

/** From so many parameter sets on an interval is their middle 95 %. */
const ENSEMBLE = 20;
const Z95 = 1.959963984540054;

/**
 * What an interval is: the middle 95 % of parameter sets, the lowest to the highest of a few, or, under a single one, the 95 % of
 * sampling alone, which knows nothing of how uncertain the model is. Intervals between sets hold the chance of sampling, too.
 */
export type IntervalKind = '95 % of parameter sets' | 'range of parameter sets' | '95 % of sampling only';

export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export function intervalKind(members: number): IntervalKind {
  if (members >= ENSEMBLE) return '95 % of parameter sets';
  return members > 1 ? 'range of parameter sets' : '95 % of sampling only';
}

/** A share over all people, with its interval. */
export function shareEstimate(members: readonly Counted[]): Estimate | undefined {
  const of = sumOf(members, (one) => one.of);
  const hits = sumOf(members, (one) => one.hits);
  if (of === 0) return undefined;
  if (members.length > 1)
    return { value: hits / of, ...betweenMembers(members.filter((one) => one.of > 0).map((one) => one.hits / one.of)) };
  const [low, high] = shareInterval95(hits, of);
  return { value: hits / of, low, high };
}

/** A mean over all people, with its interval and the standard deviation between people. */
export function meanEstimate(
  members: readonly Sums[],
  scale: number,
): (Estimate & { readonly sd: number }) | undefined {
  const count = sumOf(members, (one) => one.count);
  if (count === 0) return undefined;
  const value = sumOf(members, (one) => one.sum) / count / scale;
  const squares = sumOf(members, (one) => one.squares) / scale / scale;
  const sd = count > 1 ? Math.sqrt(Math.max(0, (squares - count * value * value) / (count - 1))) : 0;
  if (members.length > 1)
    return {
      value,
      sd,
      ...betweenMembers(members.filter((one) => one.count > 0).map((one) => one.sum / one.count / scale)),
    };
  const width = (Z95 * sd) / Math.sqrt(count);
  return { value, sd, low: value - width, high: value + width };
}

/** Lowest and highest of a few values, the middle 95 % of many. */
export function betweenMembers(values: readonly number[]): { low: number; high: number } {
  const edge = values.length >= ENSEMBLE ? 0.025 : 0;
  return { low: quantile(values, edge), high: quantile(values, 1 - edge) };
}

function sumOf<T>(all: readonly T[], value: (one: T) => number): number {
  return all.reduce((sum, one) => sum + value(one), 0);
}
