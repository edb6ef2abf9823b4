import {
  COHORT_COLUMNS,
  type CohortRows,
  type CohortSpec,
  type Estimate,
  meanEstimate,
  RESPONSE_RULE,
  shareEstimate,
} from '../../course/index.ts';

/** What the table has of one arm beside its summary. */
export interface ArmFacts {
  /** At most the trial's share of the first score is left on that check; undefined where nobody was followed so long. */
  readonly response6Months: Estimate | undefined;
  readonly response12Months: Estimate | undefined;
  /** Share with a relapse in the years that were followed. */
  readonly relapsed: Estimate | undefined;
  /** Relapses a person. */
  readonly relapses: Estimate | undefined;
  /** Slow damage on the last day, 0 to 1. */
  readonly damage: Estimate | undefined;
}

const PLACE = new Map(COHORT_COLUMNS.map(({ name }, place) => [name, place]));

/** @param rows all rows of one arm, in pieces */
export function armFacts(rows: readonly CohortRows[], spec: Pick<CohortSpec, 'members'>): ArmFacts {
  const members = spec.members.length;
  const response = (score: string): Estimate | undefined =>
    shareEstimate(
      countByMember(rows, members, (value) => {
        const now = value(score);
        return Number.isNaN(now) ? undefined : now <= RESPONSE_RULE.mostLeft * value('score_at_treatment');
      }),
    );
  return {
    response6Months: response('score_6_months'),
    response12Months: response('score_12_months'),
    relapsed: shareEstimate(countByMember(rows, members, (value) => value('relapses') > 0)),
    relapses: plain(meanEstimate(sumByMember(rows, members, 'relapses'), 1)),
    damage: plain(meanEstimate(sumByMember(rows, members, 'damage_end'), 1)),
  };
}

function plain(estimate: Estimate | undefined): Estimate | undefined {
  return estimate && { value: estimate.value, low: estimate.low, high: estimate.high };
}

type ValueOf = (column: string) => number;

function eachPerson(rows: readonly CohortRows[], see: (member: number, value: ValueOf) => void): void {
  for (const { count, values } of rows)
    for (let row = 0; row < count; row++) {
      const value: ValueOf = (column) => values[PLACE.get(column)!]![row]!;
      see(value('member'), value);
    }
}

function countByMember(
  rows: readonly CohortRows[],
  members: number,
  hit: (value: ValueOf) => boolean | undefined,
): { of: number; hits: number }[] {
  const counts = Array.from({ length: members }, () => ({ of: 0, hits: 0 }));
  eachPerson(rows, (member, value) => {
    const found = hit(value);
    if (found === undefined) return;
    counts[member]!.of++;
    if (found) counts[member]!.hits++;
  });
  return counts;
}

function sumByMember(
  rows: readonly CohortRows[],
  members: number,
  column: string,
): { count: number; sum: number; squares: number }[] {
  const sums = Array.from({ length: members }, () => ({ count: 0, sum: 0, squares: 0 }));
  eachPerson(rows, (member, of) => {
    const value = of(column);
    if (Number.isNaN(value)) return;
    const sum = sums[member]!;
    sum.count++;
    sum.sum += value;
    sum.squares += value * value;
  });
  return sums;
}
