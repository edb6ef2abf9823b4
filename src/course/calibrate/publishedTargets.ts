import { RULES } from '../parameters/ruleParameters.ts';
import { fallOf, lookOn, meanOf, medianOf, type Rows, shareOf } from './statistics.ts';
import type { Target } from './target.ts';

/** Score at any of these days counts for a response in the trial. */
const TRIAL_DAYS = [61, 183, 365] as const;
/** Activity (0 to 18, without damage) below which the syndrome is in remission. */
export const REMISSION_BELOW = RULES.remissionBelow;
const STEROID_DAYS = [28, 91, 183] as const;
const SHARE = 'exact share; interval binomial';
const ASSUMED_WIDTH = 'the width of the interval is assumed, the standard deviation was not seen';

function published(
  id: string,
  title: string,
  [value, low, high]: readonly [number, number, number],
  n: number | undefined,
  source: string,
  rest: Pick<Target, 'arm' | 'rule' | 'of'>,
): Target {
  return { id, title, value, low, high, ...(n !== undefined && { n }), kind: 'published', source, ...rest };
}

/** Share whose best score in the first year is at most `rest` of that at the start. */
export function responseShare(rows: Rows, rest: number): number {
  return shareOf(rows, (row) => Math.min(...TRIAL_DAYS.map((day) => lookOn(row, day).score)) <= rest * row.start.score);
}

function fallOfRecruitment(rows: Rows): number {
  return 1 - meanOf(STEROID_DAYS, (day) => meanOf(rows, (row) => lookOn(row, day).recruitment));
}

/** Figures of papers on the syndrome. */
export const PUBLISHED_TARGETS: readonly Target[] = [
  published('score-at-treatment', 'Score at the start of treatment (0–18), mean', [11, 9, 13], 9, 'Zhu2021', {
    arm: 'conventional',
    rule: `mean latent score; ${ASSUMED_WIDTH}`,
    of: ({ rows }) => meanOf(rows.conventional, (row) => row.start.score),
  }),
  published(
    'trial-without-ivig',
    'ANBL00P3 without immunoglobulin: response',
    [0.41, 0.22, 0.59],
    27,
    'DeAlarcon2018',
    {
      arm: 'trialWithout',
      rule: `best score of 2, 6 and 12 months at most a fitted share of the first; all have a tumour; ${SHARE}`,
      of: ({ rows, nuisance }) => responseShare(rows.trialWithout, nuisance.trialResponseRest),
    },
  ),
  published('trial-with-ivig', 'ANBL00P3 with immunoglobulin: response', [0.81, 0.66, 0.96], 26, 'DeAlarcon2018', {
    arm: 'trialWith',
    rule: 'as above',
    of: ({ rows, nuisance }) => responseShare(rows.trialWith, nuisance.trialResponseRest),
  }),
  published(
    'triple-fall-6',
    'ACTH, immunoglobulin, rituximab: fall of the score at 6 months',
    [0.73, 0.61, 0.85],
    12,
    'Pranzatelli2010',
    {
      arm: 'triple',
      rule: `fall of the group's mean; ${ASSUMED_WIDTH}`,
      of: ({ rows }) => fallOf(rows.triple, 183, ({ score }) => score),
    },
  ),
  published('triple-fall-12', 'the same at 12 months', [0.81, 0.71, 0.91], 12, 'Pranzatelli2010', {
    arm: 'triple',
    rule: `fall of the group's mean; ${ASSUMED_WIDTH}`,
    of: ({ rows }) => fallOf(rows.triple, 365, ({ score }) => score),
  }),
  published(
    'triple-csf-6',
    'the same: fall of B cells in spinal fluid at 6 months',
    [0.93, 0.87, 0.99],
    12,
    'Pranzatelli2010',
    {
      arm: 'triple',
      rule: `fall of the group's mean; ${ASSUMED_WIDTH}`,
      of: ({ rows }) => fallOf(rows.triple, 183, ({ csfB }) => csfB),
    },
  ),
  published('triple-csf-18', 'the same at 18 months', [0.9, 0.8, 1], 12, 'Pranzatelli2010', {
    arm: 'triple',
    rule: `fall of the group's mean; ${ASSUMED_WIDTH}`,
    of: ({ rows }) => fallOf(rows.triple, 548, ({ csfB }) => csfB),
  }),
  published(
    'triple-blood-6',
    'the same: B cells in blood at 6 months, share of the first',
    [0.1, 0, 0.2],
    12,
    'Pranzatelli2010',
    {
      arm: 'triple',
      rule: `mean; ${ASSUMED_WIDTH}`,
      of: ({ rows }) => meanOf(rows.triple, (row) => lookOn(row, 183).bloodB),
    },
  ),
  published('triple-blood-18', 'the same at 18 months', [0.6, 0.36, 0.84], 12, 'Pranzatelli2010', {
    arm: 'triple',
    rule: `mean; ${ASSUMED_WIDTH}`,
    of: ({ rows }) => meanOf(rows.triple, (row) => lookOn(row, 548).bloodB),
  }),
  published('triple-relapsed', 'the same: relapsed within 18 months', [0.17, 0, 0.38], 12, 'Pranzatelli2010', {
    arm: 'triple',
    rule: `at least one relapse; ${SHARE}`,
    of: ({ rows }) => shareOf(rows.triple, (row) => row.relapseDays.length > 0),
  }),
  published(
    'conventional-relapsed',
    'Conventional: at least one relapse in 5 years',
    [0.65, 0.51, 0.79],
    46,
    'Mitchell2005',
    {
      arm: 'conventional',
      rule: `pooled 30 of 46 of four series (Mitchell2005, Klein2007, Wilbur2019, Zhu2021); ${SHARE}`,
      of: ({ rows }) => shareOf(rows.conventional, (row) => row.relapseDays.length > 0),
    },
  ),
  published(
    'pulses-remission',
    'Dexamethasone pulses: lasting complete remission',
    [0.55, 0.25, 0.84],
    11,
    'Rostasy2006',
    {
      arm: 'pulses',
      rule: `activity below 1.5 at 3 years and no relapse in the last of them; ${SHARE}`,
      of: ({ rows }) =>
        shareOf(
          rows.pulses,
          (row) => lookOn(row, 1095).activity < REMISSION_BELOW && !row.relapseDays.some((day) => day > 1095 - 365),
        ),
    },
  ),
  published('conventional-score-12', 'Conventional: median score at 12 months', [2, 0.4, 3.6], 14, 'Wilbur2019', {
    arm: 'conventional',
    rule: `median; ${ASSUMED_WIDTH}`,
    of: ({ rows }) => medianOf(rows.conventional, (row) => lookOn(row, 365).score),
  }),
  published(
    'baff-under-acth',
    'BAFF in spinal fluid under ACTH: fall',
    [0.61, 0.51, 0.71],
    undefined,
    'Pranzatelli2013Baff',
    {
      arm: 'acth',
      rule: `fall of the recruitment of B cells, mean of days 28, 91 and 183; ${ASSUMED_WIDTH}`,
      of: ({ rows }) => fallOfRecruitment(rows.acth),
    },
  ),
  published(
    'baff-under-steroids',
    'BAFF in spinal fluid under steroids: fall',
    [0.38, 0.28, 0.48],
    undefined,
    'Pranzatelli2013Baff',
    {
      arm: 'conventional',
      rule: `as above; ${ASSUMED_WIDTH}`,
      of: ({ rows }) => fallOfRecruitment(rows.conventional),
    },
  ),
];
