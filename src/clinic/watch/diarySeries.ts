import { type Day, dayNumber } from '../calendar/day.ts';
import type { CourseRecord } from '../course/courseRecord.ts';
import type { DiaryBody } from '../entries/diaryEntry.ts';
import type { Entry } from '../entries/entry.ts';

/** The numbers of a diary, one column each. */
export const DIARY_COLUMNS = [
  'jerks',
  'walking',
  'hands',
  'eyes',
  'rage',
  'sleepH',
  'wakings',
  'awakeMin',
  'napMin',
  'energy',
  'overall',
] as const;
export type DiaryColumn = (typeof DIARY_COLUMNS)[number];

/**
 * A diary as columns: one element for each day that has an entry, in order of time. A day without an entry has no
 * element (so a gap is a jump in `days`); a skipped item is NaN.
 */
export interface DiarySeries {
  /** Days since 1970-01-01, strictly rising. */
  readonly days: Int32Array;
  readonly columns: Readonly<Record<DiaryColumn, Float64Array>>;
  readonly entries: readonly Entry<'diary'>[];
}

/** Rage episodes of a day on a ladder from 0 to 3, so that they stand beside the other four: none; 1 or 2; 3 to 5; 6 and more. */
export const RAGE_LEVELS: Readonly<Record<NonNullable<DiaryBody['rageCount']>, number>> = {
  '0': 0,
  '1': 1,
  '2': 1,
  '3-5': 2,
  '6+': 3,
};

/** The diary up to and including `today` (all of it without one). Of two entries of one day the one written later counts. */
export function diarySeries(course: CourseRecord, today?: Day): DiarySeries {
  const byDay = new Map<number, Entry<'diary'>>();
  const last = today === undefined ? Number.POSITIVE_INFINITY : dayNumber(today);
  for (const entry of course.of.diary) {
    const number = dayNumber(entry.body.day);
    const known = byDay.get(number);
    if (number <= last && (known === undefined || known.writtenAt <= entry.writtenAt)) byDay.set(number, entry);
  }
  const days = Int32Array.from(byDay.keys()).sort();
  const entries = Array.from(days, (day) => byDay.get(day)!);
  const columns = Object.fromEntries(DIARY_COLUMNS.map((name) => [name, new Float64Array(days.length)]));
  for (let k = 0; k < entries.length; k++)
    for (const name of DIARY_COLUMNS) columns[name]![k] = numberOf(entries[k]!.body, name) ?? Number.NaN;
  return { days, entries, columns: columns as Record<DiaryColumn, Float64Array> };
}

function numberOf(body: DiaryBody, name: DiaryColumn): number | undefined {
  if (name === 'rage') return body.rageCount === undefined ? undefined : RAGE_LEVELS[body.rageCount];
  if (name === 'sleepH') return sleepHours(body);
  return body[name];
}

/** Hours between falling asleep and getting up, less the minutes awake. NaN is never made: undefined where a time is missing. */
function sleepHours({ asleepAt, upAt, awakeMin }: DiaryBody): number | undefined {
  if (asleepAt === undefined || upAt === undefined) return undefined;
  const minutes = (((minuteOf(upAt) - minuteOf(asleepAt)) % 1440) + 1440) % 1440;
  return Math.max(0, minutes - (awakeMin ?? 0)) / 60;
}

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
