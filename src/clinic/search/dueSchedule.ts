/** Days on which something is due, as numbers, and who answers it. */
export interface DueSchedule {
  readonly first: number;
  /** Absent: once. */
  readonly every?: number;
  /** Last day on which it may be due. */
  readonly last?: number;
  /** How many days before its day it can be answered. */
  readonly early: number;
}

const MOST_EARLY_DAYS = 30;
const MOST_GRACE_DAYS = 14;

/** Half the way to the one before, at most 30 days; 30 for what is due once. */
export function earlyDays(every: number | undefined): number {
  return every === undefined ? MOST_EARLY_DAYS : Math.min(Math.floor(every / 2), MOST_EARLY_DAYS);
}

/** How long something is due before it is overdue: a quarter of its interval, at most 14 days; 14 for what is due once. */
export function graceDays(every: number | undefined): number {
  return every === undefined ? MOST_GRACE_DAYS : Math.min(Math.floor(every / 4), MOST_GRACE_DAYS);
}

/** Days on which it is due, to `until`. */
export function dueDays({ first, every, last = Number.POSITIVE_INFINITY }: DueSchedule, until: number): number[] {
  if (first > Math.min(last, until)) return [];
  if (every === undefined) return [first];
  const count = Math.floor((Math.min(last, until) - first) / every) + 1;
  return Array.from({ length: count }, (_, index) => first + index * every);
}

/**
 * Which of the due days a day belongs to: each has the time from `early` days before it to `early` days before the
 * next, and the last has all that follows. Undefined before the first.
 */
export function dueIndexOn({ first, every, last, early }: DueSchedule, day: number): number | undefined {
  if (day < first - early) return undefined;
  if (every === undefined) return 0;
  const index = Math.floor((day - first + early) / every);
  return last === undefined ? index : Math.min(index, Math.max(0, Math.floor((last - first) / every)));
}
