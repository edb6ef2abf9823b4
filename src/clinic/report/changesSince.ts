import { boundsOf, type Day, isPartialDate } from '../calendar/day.ts';
import type { CourseRecord } from '../course/courseRecord.ts';
import type { EntryKind } from '../entries/entryKinds.ts';
import { planChanges } from '../treatment/planChanges.ts';
import { plansOn } from '../treatment/plansOn.ts';
import type { VisitReport } from './types.ts';

type Change = VisitReport['changes'][number];

/** Kinds whose entries are told one by one. Diary days, doses, results and events have parts of the report of their own. */
const TOLD: readonly EntryKind[] = ['sign', 'relapse', 'plan', 'rating', 'examination', 'tumour', 'recording'];

/**
 * What is different since a day: what began in that time, what ended, and older entries that were changed in it. `label`
 * is what was typed in, or the id of a sign, scale or test, which the reader's language has a word for.
 */
export function changesSince(course: CourseRecord, from: Day, today: Day): Change[] {
  const within = (day: Day | undefined): day is Day => day !== undefined && day >= from && day <= today;
  const changes: Change[] = [];
  for (const kind of TOLD)
    for (const entry of course.of[kind]) {
      const label = labelOf(entry.body as unknown as Readonly<Record<string, unknown>>, kind);
      const writtenDay = entry.writtenAt.slice(0, 10);
      if (within(entry.firstDay)) changes.push({ day: entry.firstDay, what: 'new', kind, label });
      else if (entry.version > 1 && within(writtenDay)) changes.push({ day: writtenDay, what: 'changed', kind, label });
      const end = endOf(entry.body as unknown as Readonly<Record<string, unknown>>);
      if (within(end)) changes.push({ day: end, what: 'ended', kind, label });
    }
  for (const change of planChanges(course))
    if (within(change.day) && change.change !== 'start' && change.change !== 'stop')
      changes.push({
        day: change.day,
        what: 'changed',
        kind: 'plan',
        label: `${change.drug}: ${change.before ?? '–'} → ${change.after ?? '–'}`,
      });
  // why: a plan that was stopped tells its end itself
  for (const { plan, state, endedOn } of plansOn(course, today))
    if (state === 'finished' && plan.body.stoppedOn === undefined && within(endedOn))
      changes.push({ day: endedOn, what: 'ended', kind: 'plan', label: plan.body.title });
  return changes.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.label < b.label ? -1 : 1));
}

function labelOf(body: Readonly<Record<string, unknown>>, kind: EntryKind): string {
  for (const name of ['title', 'name', 'scaleName', 'sign', 'scaleId', 'testId', 'certainty'])
    if (typeof body[name] === 'string') return body[name];
  return kind === 'tumour' && typeof body.kind === 'string' ? body.kind : kind;
}

/** Last day of a sign, a relapse or a plan that was stopped. */
function endOf(body: Readonly<Record<string, unknown>>): Day | undefined {
  const end = body.stoppedOn ?? body.lastSeen ?? (body.certainty === undefined ? undefined : body.end);
  return typeof end === 'string' && isPartialDate(end) ? boundsOf(end).last : undefined;
}
