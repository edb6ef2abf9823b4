import type { Day } from '../calendar/day.ts';
import { dayNumber } from '../calendar/day.ts';
import type { CourseRecord } from '../course/courseRecord.ts';
import type { DiarySeries } from './diarySeries.ts';
import type { Context, Unknown } from './types.ts';

/** Days of the baseline below which it is called short. Chosen: two weeks. */
const SHORT_BASELINE_DAYS = 14;
/** Share of missing days from which it is said. Chosen: as many as a usual diary has, and a half more. */
const MISSING_FRACTION = 0.3;
const LATE_MS = 36 * 3_600_000;

interface Around {
  readonly since: Day;
  readonly until: Day;
  readonly today: Day;
  readonly context: readonly Context[];
  readonly usualCount: number;
  readonly diaryDays: number;
  readonly missingDays: number;
  /** First and last of the worsening in the diary; absent for a score. */
  readonly indices?: readonly [number, number];
}

/** What the record cannot say about a finding. */
export function unknownsOf(course: CourseRecord, series: DiarySeries, around: Around): Unknown[] {
  const { since, today, context, usualCount, diaryDays, missingDays, indices } = around;
  const unknowns: Unknown[] = [];
  const within = ({ body }: { readonly body: { readonly day: Day } }): boolean =>
    body.day >= since && body.day <= today;
  if (missingDays / Math.max(1, diaryDays + missingDays) >= MISSING_FRACTION) unknowns.push('missing-days');
  if (usualCount < SHORT_BASELINE_DAYS) unknowns.push('short-baseline');
  if (!course.of.rating.some(within)) unknowns.push('no-rating-since');
  if (!course.of.recording.some(within)) unknowns.push('no-video-since');
  if (indices !== undefined) unknowns.push(...observers(series, ...indices));
  if (context.some(({ what }) => what === 'fever' || what === 'infection')) unknowns.push('illness-can-look-alike');
  return unknowns;
}

function observers({ entries }: DiarySeries, from: number, to: number): Unknown[] {
  const days = entries.slice(from, to + 1);
  const before = new Set(entries.slice(Math.max(0, from - 28), from).map(({ author }) => author.id));
  const now = new Set(days.map(({ author }) => author.id));
  const late = days.filter(({ body }) => Date.parse(body.enteredAt) - (dayNumber(body.day) + 1) * 86_400_000 > LATE_MS);
  return [
    ...(now.size === 1 ? ['one-observer' as const] : []),
    ...([...now].some((id) => !before.has(id)) ? ['other-observer' as const] : []),
    ...(2 * late.length > days.length ? ['entered-late' as const] : []),
  ];
}
