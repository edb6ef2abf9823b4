import { DAYS_PER_YEAR } from '../../units/index.ts';
import { RULES } from '../parameters/ruleParameters.ts';
import type { CohortSpec } from './spec.ts';

/** Days from the start of treatment on which everybody is looked at, beside the start and the end. */
export const CHECKS = [
  { id: '2_months', day: 61 },
  { id: '6_months', day: 183 },
  { id: '48_weeks', day: 336 },
  { id: '12_months', day: 365 },
  { id: '24_months', day: 731 },
] as const;

export type CheckId = (typeof CHECKS)[number]['id'];

/** Days on which B cells are counted after the start of treatment. */
export const B_CELL_CHECKS = [
  { id: '6_months', day: 183 },
  { id: '18_months', day: 548 },
] as const;

/** Days that everybody is followed from the start of treatment. */
export function followedDays(spec: Pick<CohortSpec, 'years'>): number {
  return Math.round(spec.years * DAYS_PER_YEAR);
}

/** What counts as after an infection: one began on one of so many days before. */
export const AFTER_INFECTION_DAYS = RULES.afterInfectionDays;

/** Signs are there from this latent score on: one sign clearly seen. */
export const SIGNS_FROM_SCORE = RULES.signsFromScore;

/** Without symptoms: a latent score below this, so that no item reaches "mild". */
export const SYMPTOM_FREE_BELOW = RULES.symptomFreeBelow;

export const COURSE_TYPES = ['monophasic', 'acute-exacerbations', 'chronic-relapsing'] as const;

export type CourseType = (typeof COURSE_TYPES)[number];

/** How a course is named. The published names have no published limits, so these are chosen. */
export const COURSE_TYPE_RULE = {
  /** Courses followed for fewer days are not named. */
  leastDays: RULES.courseTypeLeastDays,
  /** Signs are counted from this day after the start of treatment on. */
  fromDay: RULES.courseTypeFromDay,
  /** Chronic: signs on more than this share of those days … */
  signShare: RULES.chronicSignShare,
  /** … or so many relapses. */
  relapses: RULES.chronicRelapses,
} as const;

/**
 * The type of a course: chronic where signs are there most of the time after half a year or attacks come again and again,
 * else by whether there was any relapse at all; undefined where it was followed for less than a year.
 * @param signDays days with signs from `COURSE_TYPE_RULE.fromDay` on
 */
export function courseTypeOf(followed: number, signDays: number, relapses: number): CourseType | undefined {
  const rule = COURSE_TYPE_RULE;
  if (followed < rule.leastDays) return undefined;
  if (signDays > rule.signShare * (followed - rule.fromDay) || relapses >= rule.relapses) return 'chronic-relapsing';
  return relapses === 0 ? 'monophasic' : 'acute-exacerbations';
}
