import type { Day } from '../calendar/day.ts';
import type { CourseRecord } from '../course/courseRecord.ts';
import type { ExaminationBody } from '../entries/investigationEntry.ts';
import { testOf } from '../results/tests.ts';
import { searchedAs } from './searchedAs.ts';
import { BODY_IMAGING, SEARCH_TESTS, searchTest } from './searchTests.ts';
import type { SearchTest } from './types.ts';

/** One thing done in the search. */
export interface SearchDone {
  readonly kind: 'examination' | 'result';
  readonly entryId: string;
  readonly testId: string;
  readonly name?: string;
  readonly day: Day;
  /** Absent for a result: its value stands in the results, beside the laboratory's own range. */
  readonly outcome?: ExaminationBody['outcome'];
}

/** One test of the order with what was done of it. */
export interface SearchStep {
  readonly test: SearchTest;
  /** Place in this person's order, from 1 without gaps; equal numbers go together. */
  readonly place: number;
  /** Oldest first. */
  readonly done: readonly SearchDone[];
}

export interface SearchState {
  readonly forWhom: 'child' | 'adult';
  readonly tumourFound: boolean;
  /** Every test of the order for this person. */
  readonly steps: readonly SearchStep[];
  /** Tests of the order that nothing was done of, in order; one kind of body imaging answers for the others. */
  readonly notDone: readonly SearchTest[];
  /** Everything done, oldest first, with what no test of the order names. */
  readonly done: readonly SearchDone[];
  /** Start of the newest relapse judged by a clinician, where no body imaging is recorded from that day on. */
  readonly openRelapse?: Day;
}

/** What was done of the search up to today, with which outcome, and what of the order was not. */
export function searchState(course: CourseRecord, today: Day): SearchState {
  const forWhom = searchedAs(course, today);
  const done = searchDone(course, today);
  const tests = SEARCH_TESTS.filter((test) => test.forWhom === forWhom || test.forWhom === 'both');
  const orders = [...new Set(tests.map(({ order }) => order))].sort((a, b) => a - b);
  const steps = tests
    .map((test) => ({
      test,
      place: orders.indexOf(test.order) + 1,
      done: done.filter(({ testId }) => testId === test.id),
    }))
    .sort((a, b) => a.place - b.place);
  const imaged = done.some(({ testId }) => BODY_IMAGING.includes(testId));
  const notDone = steps
    .filter((step) => step.done.length === 0 && !(imaged && BODY_IMAGING.includes(step.test.id)))
    .map(({ test }) => test);
  const openRelapse = newestOpenRelapse(course, done, today);
  return {
    forWhom,
    tumourFound: course.of.tumour.length > 0 || done.some(({ outcome }) => outcome === 'tumour-found'),
    steps,
    notDone,
    done,
    ...(openRelapse === undefined ? {} : { openRelapse }),
  };
}

function searchDone(course: CourseRecord, today: Day): SearchDone[] {
  const examinations = course.of.examination
    .filter(({ body }) => body.outcome !== 'not-done' && isOfSearch(body))
    .map(({ id, body }): SearchDone => {
      const name = body.name === undefined ? {} : { name: body.name };
      return {
        kind: 'examination',
        entryId: id,
        testId: body.testId,
        ...name,
        day: body.day,
        outcome: body.outcome,
      };
    });
  const results = course.of.result
    .filter(({ body }) => SEARCH_TESTS.some(({ id }) => id === body.testId))
    .map(({ id, body }): SearchDone => ({ kind: 'result', entryId: id, testId: body.testId, day: body.day }));
  return [...examinations, ...results]
    .filter(({ day }) => day <= today)
    .sort((a, b) => (a.day !== b.day ? (a.day < b.day ? -1 : 1) : a.entryId < b.entryId ? -1 : 1));
}

/** A blood test or measurement that the order does not name is none, unless it found a tumour; what is in no catalogue may be one. */
function isOfSearch({ testId, outcome }: ExaminationBody): boolean {
  return outcome === 'tumour-found' || searchTest(testId) !== undefined || testOf(testId) === undefined;
}

function newestOpenRelapse(course: CourseRecord, done: readonly SearchDone[], today: Day): Day | undefined {
  const starts = course.of.relapse
    .filter(({ body }) => body.certainty === 'judged-by-clinician' && body.start <= today)
    .map(({ body }) => body.start)
    .sort();
  const newest = starts.at(-1);
  if (newest === undefined) return undefined;
  return done.some(({ testId, day }) => BODY_IMAGING.includes(testId) && day >= newest) ? undefined : newest;
}
