import { type Day, dayNumber, dayOfNumber } from '../calendar/day.ts';
import type { CourseRecord } from '../course/courseRecord.ts';
import { diarySeries } from './diarySeries.ts';
import type { WatchedItem } from './types.ts';
import { WATCHED_ITEMS } from './watchedDays.ts';

export interface WeekMedians {
  /** First of its seven days. Weeks are counted back from the last day asked for, so that the newest one is whole. */
  readonly weekStart: Day;
  readonly filledDays: number;
  /** Absent where nobody filled the item in that week. */
  readonly medians: Readonly<Partial<Record<WatchedItem, number>>>;
}

/** Medians of the five ladders week by week from `from` to `to`, both included; the oldest week may be shorter. */
export function weeklyMedians(course: CourseRecord, from: Day, to: Day): WeekMedians[] {
  const { days, columns } = diarySeries(course, to);
  const first = dayNumber(from);
  const weeks: WeekMedians[] = [];
  let end = days.length;
  for (let last = dayNumber(to); last >= first; last -= 7) {
    const start = Math.max(first, last - 6);
    let begin = end;
    while (begin > 0 && days[begin - 1]! >= start) begin -= 1;
    const medians: Partial<Record<WatchedItem, number>> = {};
    for (const item of WATCHED_ITEMS) {
      const median = medianOf(columns[item].subarray(begin, end));
      if (median !== undefined) medians[item] = median;
    }
    weeks.push({ weekStart: dayOfNumber(start), filledDays: end - begin, medians });
    end = begin;
  }
  return weeks.reverse();
}

/** Median of what is there; undefined where nothing is. */
export function medianOf(values: Iterable<number>): number | undefined {
  const present = [...values].filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  if (present.length === 0) return undefined;
  const middle = present.length >> 1;
  return present.length % 2 === 1 ? present[middle] : (present[middle - 1]! + present[middle]!) / 2;
}
