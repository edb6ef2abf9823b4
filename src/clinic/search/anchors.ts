import { middleOf } from '../calendar/age.ts';
import { type Day, dayNumber } from '../calendar/day.ts';
import type { CourseRecord } from '../course/courseRecord.ts';
import type { PlanBody } from '../entries/treatmentEntry.ts';
import { findDrug } from '../treatment/drugs.ts';
import { BODY_IMAGING } from './searchTests.ts';
import type { ProposedRule } from './types.ts';

/** A day that starts a proposal's clock, and the day that ends it where what started it has ended. */
export interface Anchor {
  readonly day: number;
  readonly end?: number;
}

/** Days that start the clock of a proposal, in order; none where it does not concern this person. */
export function anchorsOf(course: CourseRecord, rule: ProposedRule): Anchor[] {
  return [...daysOf(course, rule)].sort((a, b) => a.day - b.day);
}

function daysOf(course: CourseRecord, rule: ProposedRule): Anchor[] {
  const { onset, diagnosis } = course.person.body;
  const searchIsOver = rule.area === 'tumour-search' && course.of.tumour.length > 0;
  switch (rule.after) {
    case 'onset':
      return onset === undefined ? [] : [{ day: dayNumber(middleOf(onset)) }];
    case 'diagnosis':
      return diagnosis === undefined || searchIsOver ? [] : [{ day: dayNumber(middleOf(diagnosis)) }];
    case 'negative-search': {
      const first = firstNegativeImaging(course);
      return first === undefined || searchIsOver ? [] : [{ day: dayNumber(first) }];
    }
    case 'resection':
      return course.of.tumour.flatMap(({ body }) =>
        body.resection === undefined || body.resection.completeness === 'biopsy'
          ? []
          : [{ day: dayNumber(middleOf(body.resection.day)) }],
      );
    case 'relapse':
      return course.of.relapse
        .filter(({ body }) => body.certainty === 'judged-by-clinician')
        .map(({ body }) => ({ day: dayNumber(body.start) }));
    case 'drug-start':
      return drugStarts(course, rule.drugIds ?? []);
  }
}

function firstNegativeImaging(course: CourseRecord): Day | undefined {
  return course.of.examination
    .filter(({ body }) => body.outcome === 'nothing-found' && BODY_IMAGING.includes(body.testId))
    .map(({ body }) => body.day)
    .sort()[0];
}

/** Times under any of the drugs; plans that meet or overlap, such as a taper entered in two parts, are one time. */
function drugStarts(course: CourseRecord, drugIds: readonly string[]): Anchor[] {
  const times = course.of.plan
    .filter(({ body }) => body.steps.length > 0 && drugIds.includes(body.drugId ?? findDrug(body.drug)?.id ?? ''))
    .map(({ body }) => timeOf(body))
    .filter(({ day, end }) => end >= day)
    .sort((a, b) => a.day - b.day);
  const joined: { day: number; end: number }[] = [];
  for (const time of times) {
    const before = joined.at(-1);
    if (before !== undefined && time.day <= before.end + 1) before.end = Math.max(before.end, time.end);
    else joined.push({ ...time });
  }
  return joined.map(({ day, end }) => (Number.isFinite(end) ? { day, end } : { day }));
}

function timeOf({ steps, stoppedOn, status }: PlanBody): { day: number; end: number } {
  const day = Math.min(...steps.map(({ from }) => dayNumber(from)));
  const last = Math.max(...steps.map(({ to }) => (to === undefined ? Number.POSITIVE_INFINITY : dayNumber(to))));
  if (stoppedOn !== undefined) return { day, end: Math.min(last, dayNumber(stoppedOn) - 1) };
  // Ended on a day that nobody wrote down: nothing more is proposed.
  const over = (status === 'stopped' || status === 'finished') && !Number.isFinite(last);
  return { day, end: over ? day : last };
}
