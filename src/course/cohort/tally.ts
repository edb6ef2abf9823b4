import { DAYS_PER_MONTH } from '../../units/index.ts';
import { NUISANCE_PARAMETERS } from '../calibrate/nuisance.ts';
import { COHORT_COLUMNS, type CohortRows } from './cohortColumns.ts';
import { CHECKS, COURSE_TYPES, followedDays, SYMPTOM_FREE_BELOW } from './followUp.ts';
import type { CohortSpec } from './spec.ts';

/** When a person counts as having answered to treatment: the best of three checks against the start. The rule of the trial was not seen. */
export const RESPONSE_RULE = {
  checks: ['score_2_months', 'score_6_months', 'score_12_months'],
  /** Share of the score at the start that is left at most. */
  mostLeft: NUISANCE_PARAMETERS.trialResponseRest.value,
} as const;

/** Columns that follow the score through time, the first at the start of treatment. */
export const SCORE_TIMES = ['score_at_treatment', ...CHECKS.map(({ id }) => `score_${id}`), 'score_end'] as const;

/** Months at which relapse-free shares of single parameter sets are kept. */
export const RELAPSE_MONTHS = [3, 6, 12, 18, 24, 36, 48, 60] as const;

/** Classes of the score from 0 to 18, a quarter of a point wide. */
const CLASSES_PER_POINT = 4;
const SCORE_CLASSES = 18 * CLASSES_PER_POINT + 1;
/** Relapses of 0, 1, 2, 3 and 4 or more. */
const RELAPSE_CLASSES = 5;

/** How many of how many. */
export interface Counted {
  of: number;
  hits: number;
}

/** Sums of a column in whole steps of its last decimal, so that adding is exact and its order does not matter. */
export interface Sums {
  count: number;
  sum: number;
  squares: number;
}

/** What is kept of the people under one parameter set. */
export interface MemberTally {
  people: number;
  response: Counted;
  /** Of those with a tumour. */
  tumourResponse: Counted;
  symptomFree48Weeks: Counted;
  /** Relapsed by each of `RELAPSE_MONTHS`. */
  relapsedBy: number[];
  /** At each of `SCORE_TIMES`. */
  scores: Sums[];
}

export interface ArmTally {
  members: MemberTally[];
  /** First relapses noticed on each day after the start of treatment. */
  firstRelapseOn: number[];
  /** Of every column, in the order of `COHORT_COLUMNS`; squares only of scores. */
  columns: Sums[];
  relapses: number[];
  courseTypes: number[];
  /** At each of `SCORE_TIMES`: how many in each quarter of a point. */
  scoreClasses: number[][];
}

/** All that the summary of a cohort needs, in whole numbers: two of them are merged by adding. */
export interface CohortTally {
  arms: ArmTally[];
}

export function makeTally(spec: CohortSpec): CohortTally {
  const zeros = (count: number): number[] => Array.from({ length: count }, () => 0);
  const sums = (count: number): Sums[] => Array.from({ length: count }, () => ({ count: 0, sum: 0, squares: 0 }));
  return {
    arms: spec.arms.map(() => ({
      members: spec.members.map(() => ({
        people: 0,
        response: { of: 0, hits: 0 },
        tumourResponse: { of: 0, hits: 0 },
        symptomFree48Weeks: { of: 0, hits: 0 },
        relapsedBy: zeros(RELAPSE_MONTHS.length),
        scores: sums(SCORE_TIMES.length),
      })),
      firstRelapseOn: zeros(followedDays(spec) + 1),
      columns: sums(COHORT_COLUMNS.length),
      relapses: zeros(RELAPSE_CLASSES),
      courseTypes: zeros(COURSE_TYPES.length),
      scoreClasses: SCORE_TIMES.map(() => zeros(SCORE_CLASSES)),
    })),
  };
}

const PLACE = Object.fromEntries(COHORT_COLUMNS.map(({ name }, place) => [name, place])) as Record<string, number>;
const SCORE_PLACES = SCORE_TIMES.map((name) => PLACE[name]!);
const RESPONSE_PLACES = RESPONSE_RULE.checks.map((name) => PLACE[name]!);
const SCALES = COHORT_COLUMNS.map(({ decimals }) => 10 ** decimals);

/** Counts rows in. @param tally changed */
export function tallyRowsInto(tally: CohortTally, rows: CohortRows): void {
  const column = (name: string): Float64Array => rows.values[PLACE[name]!]!;
  const [arms, members, tumours] = [column('arm'), column('member'), column('tumour')];
  const [firstRelapses, relapses, types] = [column('first_relapse_days'), column('relapses'), column('course_type')];
  const after48Weeks = column('score_48_weeks');
  for (let row = 0; row < rows.count; row++) {
    const arm = tally.arms[arms[row]!]!;
    const member = arm.members[members[row]!]!;
    member.people++;
    const left = bestShareLeft(rows, row);
    if (left !== undefined) {
      const responds = left <= RESPONSE_RULE.mostLeft;
      count(member.response, responds);
      if (tumours[row] === 1) count(member.tumourResponse, responds);
    }
    if (!Number.isNaN(after48Weeks[row])) count(member.symptomFree48Weeks, after48Weeks[row]! < SYMPTOM_FREE_BELOW);
    const first = firstRelapses[row]!;
    if (!Number.isNaN(first)) {
      arm.firstRelapseOn[first]!++;
      RELAPSE_MONTHS.forEach((month, index) => {
        if (first <= month * DAYS_PER_MONTH) member.relapsedBy[index]!++;
      });
    }
    arm.relapses[Math.min(RELAPSE_CLASSES - 1, relapses[row]!)]!++;
    if (!Number.isNaN(types[row])) arm.courseTypes[types[row]!]!++;
    SCORE_PLACES.forEach((place, index) => {
      const score = rows.values[place]![row]!;
      if (Number.isNaN(score)) return;
      add(member.scores[index]!, score, SCALES[place]!, true);
      arm.scoreClasses[index]![Math.min(SCORE_CLASSES - 1, Math.floor(score * CLASSES_PER_POINT))]!++;
    });
    rows.values.forEach((values, place) => {
      if (!Number.isNaN(values[row])) add(arm.columns[place]!, values[row]!, SCALES[place]!, false);
    });
  }
}

/** Both together, as if all rows had been counted into one. */
export function mergeTallies(a: CohortTally, b: CohortTally): CohortTally {
  return added(a, b) as unknown as CohortTally;
}

/** Days after the start of treatment that a month of `RELAPSE_MONTHS` ends on. */
export function dayOfMonth(month: number): number {
  return Math.floor(month * DAYS_PER_MONTH);
}

/** Score below which a share of people lies, from the classes: exact to a quarter of a point. */
export function classQuantile(classes: readonly number[], share: number): number {
  const total = classes.reduce((sum, one) => sum + one, 0);
  let passed = 0;
  for (let index = 0; index < classes.length; index++) {
    const here = classes[index]!;
    if (here > 0 && passed + here >= share * total)
      return (index + (share * total - passed) / here) / CLASSES_PER_POINT;
    passed += here;
  }
  return Number.NaN;
}

function bestShareLeft(rows: CohortRows, row: number): number | undefined {
  const start = rows.values[SCORE_PLACES[0]!]![row]!;
  let best: number | undefined;
  for (const place of RESPONSE_PLACES) {
    const score = rows.values[place]![row]!;
    if (!Number.isNaN(score)) best = Math.min(best ?? Number.POSITIVE_INFINITY, score);
  }
  return best === undefined ? undefined : best / start;
}

function count(counted: Counted, hit: boolean): void {
  counted.of++;
  if (hit) counted.hits++;
}

function add(sums: Sums, value: number, scale: number, squared: boolean): void {
  const steps = Math.round(value * scale);
  sums.count++;
  sums.sum += steps;
  if (squared) sums.squares += steps * steps;
}

type Countable = number | readonly Countable[] | { readonly [name: string]: Countable };

function added(a: unknown, b: unknown): Countable {
  if (typeof a === 'number' && typeof b === 'number') return a + b;
  if (Array.isArray(a) && Array.isArray(b) && a.length === b.length) return a.map((one, index) => added(one, b[index]));
  if (a !== null && b !== null && typeof a === 'object' && typeof b === 'object' && !Array.isArray(a))
    return Object.fromEntries(
      Object.entries(a).map(([name, one]) => [name, added(one, (b as Record<string, unknown>)[name])]),
    );
  throw new RangeError('tallies must be of the same cohort');
}
