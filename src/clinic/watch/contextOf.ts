import { type Day, dayNumber } from '../calendar/day.ts';
import type { CourseRecord } from '../course/courseRecord.ts';
import type { PlanChange } from '../treatment/planChanges.ts';
import type { DiarySeries } from './diarySeries.ts';
import type { Context } from './types.ts';
import { medianOf } from './weeklyMedians.ts';

/** How far before a worsening something may lie and still be told beside it, days. All chosen: nearness in time is not a cause. */
export const CONTEXT_REACH: Readonly<Record<Context['what'], number>> = {
  fever: 14, // the two weeks after a febrile illness
  infection: 14,
  vaccination: 14,
  'missed-dose': 14,
  'dose-reduction': 28, // the four weeks after a step down
  'poor-sleep': 3,
  'new-drug': 14,
  travel: 7,
};

/** Sleep counts as poor where the nights before were shorter than usual by this, h. Chosen. */
export const POOR_SLEEP_H = 1;

type DiaryTag = NonNullable<DiarySeries['entries'][number]['body']['tags']>[number];
const TAG_CONTEXT: Readonly<Record<DiaryTag, Context['what']>> = {
  fever: 'fever',
  infection: 'infection',
  vaccine: 'vaccination',
  'new-steroid-dose': 'new-drug',
  'new-acth-dose': 'new-drug',
  ivig: 'new-drug',
  rituximab: 'new-drug',
  'other-new-drug': 'new-drug',
  'missed-dose': 'missed-dose',
  travel: 'travel',
};
const EVENT_CONTEXT: Readonly<Partial<Record<string, Context['what']>>> = {
  illness: 'infection',
  fever: 'fever',
  vaccination: 'vaccination',
  travel: 'travel',
};

/**
 * What else is on record around a worsening, in order of time: facts side by side, never causes. Each is named once
 * with all entries that say it; `label` holds what was typed in (an event's title, a drug), empty for a diary's tag.
 * @param until last day to look at
 */
export function contextOf(
  course: CourseRecord,
  series: DiarySeries,
  changes: readonly PlanChange[],
  since: Day,
  until: Day,
): Context[] {
  const found = new Map<string, { what: Context['what']; day: Day; entryIds: string[]; label: string }>();
  const start = dayNumber(since);
  const note = (what: Context['what'], first: Day, last: Day, entryId: string, label: string): void => {
    if (first > until || dayNumber(last) < start - CONTEXT_REACH[what]) return;
    const key = `${what}/${label}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { what, day: first, entryIds: [entryId], label });
    else {
      known.entryIds.push(entryId);
      if (first < known.day) known.day = first;
    }
  };
  for (let k = firstFrom(series.days, start - 28); k < series.days.length; k++) {
    const { id, body } = series.entries[k]!;
    for (const tag of body.tags ?? []) note(TAG_CONTEXT[tag], body.day, body.day, id, '');
  }
  for (const { id, body } of course.of.event) {
    const what = EVENT_CONTEXT[body.type];
    if (what !== undefined) note(what, body.start, body.end ?? body.start, id, body.title);
  }
  for (const { id, body } of course.of.dose)
    if (body.status === 'missed') note('missed-dose', body.day, body.day, id, body.drug);
  for (const { day, planId, drug, change } of changes) {
    if (change === 'lower' || change === 'stop') note('dose-reduction', day, day, planId, drug);
    else if (change === 'start') note('new-drug', day, day, planId, drug);
  }
  // why: a day's tag and the event of the same illness are one thing to the reader
  for (const [key, { what, entryIds, label }] of found) {
    const named =
      label === '' ? [...found.values()].find((other) => other.what === what && other.label !== '') : undefined;
    if (named === undefined) continue;
    named.entryIds.push(...entryIds);
    found.delete(key);
  }
  const sleep = poorSleep(series, start);
  if (sleep !== undefined) found.set('poor-sleep', { what: 'poor-sleep', ...sleep, label: '' });
  return [...found.values()].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.what < b.what ? -1 : 1));
}

/** The nights into the day and the two days before it, beside the four weeks before those; undefined where too few are known. */
function poorSleep(
  { days, columns, entries }: DiarySeries,
  start: number,
): { day: Day; entryIds: string[] } | undefined {
  const nights = between(days, start - CONTEXT_REACH['poor-sleep'] + 1, start);
  const before = between(days, start - 30, start - CONTEXT_REACH['poor-sleep']);
  const known = before.filter((k) => !Number.isNaN(columns.sleepH[k]!));
  const usual = medianOf(known.map((k) => columns.sleepH[k]!));
  const lately = medianOf(nights.map((k) => columns.sleepH[k]!));
  if (known.length < 7 || usual === undefined || lately === undefined || lately > usual - POOR_SLEEP_H)
    return undefined;
  const told = nights.filter((k) => !Number.isNaN(columns.sleepH[k]!));
  return { day: entries[told[0]!]!.body.day, entryIds: told.map((k) => entries[k]!.id) };
}

function between(days: Int32Array, first: number, last: number): number[] {
  const inside: number[] = [];
  for (let k = firstFrom(days, first); k < days.length && days[k]! <= last; k++) inside.push(k);
  return inside;
}

/** Index of the first day that is not before `day`. */
export function firstFrom(days: Int32Array, day: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
