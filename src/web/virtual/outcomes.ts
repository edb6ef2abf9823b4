import type { CourseRun } from './runCourse.ts';

/** What is read from a course for the comparison. Undefined: it lies past the years that are shown, or never came. */
export interface Outcomes {
  readonly score6Months: number | undefined;
  readonly score12Months: number | undefined;
  readonly relapses: number | undefined;
  readonly damage: number;
}

export type OutcomeId = keyof Outcomes;
export const OUTCOME_IDS = ['score6Months', 'score12Months', 'relapses', 'damage'] as const satisfies OutcomeId[];

const SIX_MONTHS_DAYS = 183;
const TWELVE_MONTHS_DAYS = 365;

/** Months count from the start of treatment, as in the published series. */
export function outcomesOf(run: CourseRun): Outcomes {
  const { treatmentDay, columns, lastDay } = run;
  const scoreAfter = (days: number): number | undefined =>
    treatmentDay === undefined || treatmentDay + days > lastDay ? undefined : columns.score[treatmentDay + days]!;
  return {
    score6Months: scoreAfter(SIX_MONTHS_DAYS),
    score12Months: scoreAfter(TWELVE_MONTHS_DAYS),
    relapses: treatmentDay === undefined ? undefined : run.relapseDays.length,
    damage: columns.damage[lastDay]!,
  };
}

/** B less A where both are there. */
export function difference(a: Outcomes, b: Outcomes, id: OutcomeId): number | undefined {
  const [left, right] = [a[id], b[id]];
  return left === undefined || right === undefined ? undefined : right - left;
}
