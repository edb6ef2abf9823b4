import { CHECKS, COURSE_TYPES } from './followUp.ts';
import type { CohortSpec } from './spec.ts';

/** How a column holds its values. A category is kept as the place of its name; `arm` has the ids of the arms as names. */
export type CohortColumnType = 'integer' | 'number' | 'yes-no' | 'category';

/** One column of the table that has a row for each person. Values are numbers; what is not known is NaN. */
export interface CohortColumn {
  readonly name: string;
  readonly unit: string;
  readonly type: CohortColumnType;
  /** Decimals that are kept; rows hold rounded numbers, so that every format holds the same. */
  readonly decimals: number;
  /** Whether it may be unknown. */
  readonly optional: boolean;
  /** Names of a category in their order; absent for `arm`. */
  readonly names?: readonly string[];
  /** Days from the start of treatment on which it is taken; undefined where it is no check or is taken at the end. */
  readonly day?: number;
  readonly meaning: string;
}

function integer(name: string, unit: string, meaning: string): CohortColumn {
  return { name, unit, type: 'integer', decimals: 0, optional: false, meaning };
}

function number(name: string, unit: string, decimals: number, meaning: string): CohortColumn {
  return { name, unit, type: 'number', decimals, optional: false, meaning };
}

function category(name: string, meaning: string, names?: readonly string[]): CohortColumn {
  return { name, unit: '', type: 'category', decimals: 0, optional: false, meaning, ...(names && { names }) };
}

function optional(column: CohortColumn, day?: number): CohortColumn {
  return { ...column, optional: true, ...(day !== undefined && { day }) };
}

const WORDS = {
  '2_months': '2 months',
  '6_months': '6 months',
  '48_weeks': '48 weeks',
  '12_months': '12 months',
  '24_months': '24 months',
} as const;

const SCORES = CHECKS.flatMap(({ id, day }) => {
  const when = `${WORDS[id]} (day ${day}) after the start of treatment; empty where the course is shorter`;
  return [
    optional(number(`score_${id}`, '0–18', 3, `latent score ${when}`), day),
    optional(integer(`rated_${id}`, '0–18', `score as a rater writes it down, ${when}`), day),
  ];
});

/**
 * The columns of a row, in their order: the contract of every file, table and page that has rows of a cohort. New columns come at the end.
 * "Start of treatment" is the start of the day of the first dose; without any treatment it is the day on which it would have begun.
 */
export const COHORT_COLUMNS: readonly CohortColumn[] = [
  integer('id', '', 'number of the person; the same child with the same fate in every arm'),
  category('arm', 'id of the protocol'),
  integer('member', '', 'parameter set under which the person lives, from 0'),
  category('sex', 'sex', ['female', 'male']),
  number('age_at_onset_years', 'y', 3, 'age on the day the illness is first seen (score 3 or more)'),
  { ...integer('tumour', '', 'whether there is a neuroblastic tumour'), type: 'yes-no' },
  integer('trigger_to_onset_days', 'd', 'from the trigger (an infection, or tumour antigen) to onset'),
  integer('delay_days', 'd', 'from onset to the start of treatment'),
  integer('draws', '', 'how often the child was drawn until the illness was seen within 400 days of the trigger'),
  number('csf_b_at_treatment_percent', '%', 3, 'B cells of lymphocytes in spinal fluid at the start of treatment'),
  optional(number('csf_b_6_months_percent', '%', 3, 'the same on day 183; empty where the course is shorter'), 183),
  optional(number('csf_b_18_months_percent', '%', 3, 'the same on day 548; empty where the course is shorter'), 548),
  optional(
    number(
      'blood_b_6_months',
      '1',
      3,
      'B cells in blood as a share of normal, on day 183; empty where the course is shorter',
    ),
    183,
  ),
  optional(number('blood_b_18_months', '1', 3, 'the same on day 548; empty where the course is shorter'), 548),
  number('score_at_treatment', '0–18', 3, 'latent score at the start of treatment'),
  integer('rated_at_treatment', '0–18', 'score as a rater writes it down, at the start of treatment'),
  ...SCORES,
  number('score_end', '0–18', 3, 'latent score on the last day'),
  integer('rated_end', '0–18', 'score as a rater writes it down, on the last day'),
  integer(
    'followed_days',
    'd',
    'last day, from the start of treatment; relapses, infections and doses are counted up to it',
  ),
  integer('sign_days', 'd', 'days with a latent score of 3 or more after the start of treatment'),
  integer('relapses', '', 'relapses by the rule of the protocol after the start of treatment'),
  optional(
    integer(
      'first_relapse_days',
      'd',
      'day on which the first relapse is noticed, from the start of treatment; empty where there is none',
    ),
  ),
  integer('infections', '', 'infections after the start of treatment'),
  integer('relapses_after_infection', '', 'relapses noticed within 28 days of the start of an infection'),
  integer(
    'after_infection_days',
    'd',
    'days within 28 days of the start of an infection: by chance alone this share of relapses would come then',
  ),
  integer('steroid_days', 'd', 'days with a dose of a steroid or of ACTH'),
  number('steroid_mg_per_kg', 'mg/kg', 2, 'steroid given, as prednisolone'),
  number('acth_gel_iu_per_m2', 'IU/m²', 2, 'ACTH gel given'),
  number('acth_depot_mg_per_m2', 'mg/m²', 2, 'depot tetracosactide given'),
  number('damage_end', '1', 3, 'slow damage on the last day, 0 to 1'),
  number('opsoclonus_end', '1', 3, 'sign on the last day, 0 to 1'),
  number('myoclonus_end', '1', 3, 'sign on the last day, 0 to 1'),
  number('ataxia_end', '1', 3, 'sign on the last day, 0 to 1, with what damage leaves'),
  number('encephalopathy_end', '1', 3, 'sign on the last day, 0 to 1, with what damage leaves'),
  number('residual_score_end', '0–18', 3, 'score that damage alone leaves on the last day'),
  optional(
    category(
      'course_type',
      'type of the course by the rule below; empty where it is followed for less than a year',
      COURSE_TYPES,
    ),
  ),
  integer(
    'decisions_taken',
    '',
    'which decisions of the protocol were taken: 1 for the first, 2 for the second, 4 for the third …, added up',
  ),
  integer('reinductions', '', 'relapses that were answered by the re-induction of the protocol'),
];

/** Rows of one chunk, column by column. */
export interface CohortRows {
  readonly count: number;
  /** In the order of `COHORT_COLUMNS`, `count` long each. */
  readonly values: readonly Float64Array[];
}

export function makeCohortRows(count: number): CohortRows {
  return { count, values: COHORT_COLUMNS.map(() => new Float64Array(count).fill(Number.NaN)) };
}

/** Names of a category column. */
export function categoryNames(column: CohortColumn, spec: Pick<CohortSpec, 'arms'>): readonly string[] {
  return column.names ?? spec.arms.map(({ id }) => id);
}

/** A value as one reads it: a name, yes or no, or a number; undefined where it is not known. */
export function readableValue(
  column: CohortColumn,
  value: number,
  spec: Pick<CohortSpec, 'arms'>,
): string | number | boolean | undefined {
  if (Number.isNaN(value)) return undefined;
  if (column.type === 'category') return categoryNames(column, spec)[value];
  return column.type === 'yes-no' ? value !== 0 : value;
}
