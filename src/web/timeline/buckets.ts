import type { Column } from '../../signal/index.ts';

/** A daily series summed up over stretches of `bucketDays`; a stretch without a value is not in it. */
export interface Buckets {
  readonly bucketDays: number;
  /** First day of each stretch; a multiple of `bucketDays`, so that panning never regroups the days. */
  readonly days: Int32Array;
  readonly min: Float64Array;
  readonly max: Float64Array;
  readonly median: Float64Array;
  readonly counts: Int32Array;
}

/** Longest stretch that is kept: 64 days; at one pixel each, 1,280 px show two centuries. */
const LEVEL_COUNT = 7;

/**
 * The series over 1, 2, 4 … 64 days. Skips loss (NaN).
 * @param days day numbers, strictly increasing
 */
export function bucketLevels(days: Int32Array, values: Column): Buckets[] {
  return Array.from({ length: LEVEL_COUNT }, (_, level) => bucketsOf(days, values, 2 ** level));
}

/** The coarsest grouping needed so that a stretch is about a pixel wide, and never finer than that. */
export function levelFor(levels: readonly Buckets[], daysPerPx: number): Buckets {
  return levels.find(({ bucketDays }) => bucketDays >= daysPerPx) ?? levels.at(-1)!;
}

function bucketsOf(days: Int32Array, values: Column, bucketDays: number): Buckets {
  const starts: number[] = [];
  const min: number[] = [];
  const max: number[] = [];
  const median: number[] = [];
  const counts: number[] = [];
  let group: number[] = [];
  let groupStart = Number.NaN;
  const close = (): void => {
    if (group.length === 0) return;
    group.sort((a, b) => a - b);
    starts.push(groupStart);
    min.push(group[0]!);
    max.push(group.at(-1)!);
    median.push(medianOfSorted(group));
    counts.push(group.length);
    group = [];
  };
  for (let i = 0; i < days.length; i++) {
    if (Number.isNaN(values[i]!)) continue;
    const start = Math.floor(days[i]! / bucketDays) * bucketDays;
    if (start !== groupStart) close();
    groupStart = start;
    group.push(values[i]!);
  }
  close();
  return {
    bucketDays,
    days: Int32Array.from(starts),
    min: Float64Array.from(min),
    max: Float64Array.from(max),
    median: Float64Array.from(median),
    counts: Int32Array.from(counts),
  };
}

export function medianOfSorted(sorted: readonly number[]): number {
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** Index of the first day that is not before `day`; the length where all are. */
export function firstIndexFrom(days: Int32Array, day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
