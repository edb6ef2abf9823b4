import { RULES } from '../parameters/ruleParameters.ts';
import { lookOn, medianOf, sdOf, shareOf } from './statistics.ts';
import type { Target } from './target.ts';

/** From the first cut of the dose (day 28) to 90 days after the last (day 280). */
const TAPER_DAYS = [28, 370] as const;
const EIGHTEEN_MONTHS = 548;
/** A score below the one at which the illness is first seen. */
const CONTROLLED_BELOW = RULES.onsetScore;

function elicited(
  id: string,
  title: string,
  [value, low, high]: readonly [number, number, number],
  rule: string,
  of: Target['of'],
): Target {
  return { id, title, value, low, high, kind: 'elicited', source: '', arm: 'conventional', rule, of };
}

function firstRelapses(rows: readonly { readonly relapseDays: readonly number[] }[]): number[] {
  return rows.flatMap(({ relapseDays }) => relapseDays.slice(0, 1));
}

/** Figures that no paper was seen to give: what those who made the model believe, with wide intervals. */
export const ELICITED_TARGETS: readonly Target[] = [
  elicited(
    'score-sd',
    'Score at the start of treatment: standard deviation',
    [3, 1.6, 4.4],
    'of the latent score',
    ({ rows }) => sdOf(rows.conventional, (row) => row.start.score),
  ),
  elicited('csf-untreated', 'B cells in spinal fluid before treatment, %', [6, 3.1, 8.9], 'median', ({ rows }) =>
    medianOf(rows.conventional, (row) => row.start.csfB),
  ),
  elicited(
    'conventional-relapsed-twice',
    'Conventional: at least two relapses in 5 years',
    [0.5, 0.3, 0.7],
    'share',
    ({ rows }) => shareOf(rows.conventional, (row) => row.relapseDays.length > 1),
  ),
  elicited(
    'first-relapse-18',
    'Conventional: first relapse within 18 months, of those who relapse',
    [0.7, 0.5, 0.9],
    'share of first relapses',
    ({ rows }) => shareOf(firstRelapses(rows.conventional), (day) => day < EIGHTEEN_MONTHS),
  ),
  elicited(
    'first-relapse-taper',
    'Conventional: first relapse in the taper or up to 90 days after it, of those who relapse',
    [0.5, 0.21, 0.79],
    'share of first relapses from day 28 to day 370',
    ({ rows }) => shareOf(firstRelapses(rows.conventional), (day) => day >= TAPER_DAYS[0] && day <= TAPER_DAYS[1]),
  ),
  elicited('trigger-to-onset', 'Trigger to onset, days', [35, 6, 64], 'median', ({ rows }) =>
    medianOf(rows.conventional, (row) => row.onsetDay),
  ),
  elicited(
    'conventional-controlled',
    'Conventional: controlled after 5 to 6 months',
    [0.55, 0.3, 0.8],
    'share with a score below 3 on day 165',
    ({ rows }) => shareOf(rows.conventional, (row) => lookOn(row, 165).score < CONTROLLED_BELOW),
  ),
];
