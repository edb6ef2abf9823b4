import { median } from '../../signal/index.ts';
import type { FollowedChild, Look } from './followChild.ts';

export type Rows = readonly FollowedChild[];

export function meanOf<T>(items: readonly T[], numberOf: (item: T) => number): number {
  let sum = 0;
  for (const item of items) sum += numberOf(item);
  return sum / items.length;
}

export function sdOf<T>(items: readonly T[], numberOf: (item: T) => number): number {
  const mean = meanOf(items, numberOf);
  return Math.sqrt(meanOf(items, (item) => (numberOf(item) - mean) ** 2) * (items.length / (items.length - 1)));
}

export function medianOf<T>(items: readonly T[], numberOf: (item: T) => number): number {
  return median(items.map(numberOf));
}

/** Share of the items that fulfil a condition; NaN of none. */
export function shareOf<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.length === 0 ? Number.NaN : items.filter(holds).length / items.length;
}

/** What was seen on a day that is a look day of the arm. */
export function lookOn(row: FollowedChild, day: number): Look {
  const look = row.looks.get(day);
  if (look === undefined) throw new RangeError(`day ${day} is not one of the arm's look days`);
  return look;
}

/** Share by which the mean of the group has fallen from the start of treatment to a day. */
export function fallOf(rows: Rows, day: number, numberOf: (look: Look) => number): number {
  return 1 - meanOf(rows, (row) => numberOf(lookOn(row, day))) / meanOf(rows, (row) => numberOf(row.start));
}

/** Odds ratio of two shares, half a case added to each cell so that it is finite. */
export function oddsRatio(hits1: number, count1: number, hits2: number, count2: number): number {
  return ((hits1 + 0.5) * (count2 - hits2 + 0.5)) / ((count1 - hits1 + 0.5) * (hits2 + 0.5));
}
