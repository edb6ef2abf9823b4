import { expect, test } from 'vitest';
import { COHORT_COLUMNS, makeCohortRows, RESPONSE_RULE, shareEstimate } from '../../course/index.ts';
import { armFacts } from './armFacts.ts';

function rowsOf(people: readonly Readonly<Record<string, number>>[]) {
  const rows = makeCohortRows(people.length);
  people.forEach((person, row) => {
    for (const [name, value] of Object.entries(person))
      rows.values[COHORT_COLUMNS.findIndex((column) => column.name === name)]![row] = value;
  });
  return rows;
}

test('two parameter sets, two people each: one of two and two of two have relapsed, 3 of 4 in all', () => {
  const left = RESPONSE_RULE.mostLeft * 10;
  const person = { score_at_treatment: 10, damage_end: 0.2 };
  const facts = armFacts(
    [
      rowsOf([
        { ...person, member: 0, relapses: 0, score_6_months: left },
        { ...person, member: 1, relapses: 3, score_6_months: left + 0.01 },
      ]),
      rowsOf([
        { ...person, member: 0, relapses: 1, score_6_months: 0 },
        { ...person, member: 1, relapses: 2, score_6_months: 9, damage_end: 0.4 },
      ]),
    ],
    { members: [{}, {}] as never },
  );
  // one of two under the first set, two of two under the second; intervals are those of the cohort's summary
  const half = { of: 2, hits: 1 };
  expect(facts.relapsed).toEqual(shareEstimate([half, { of: 2, hits: 2 }]));
  expect(facts.relapsed!.value).toBe(0.75);
  // 0 + 1 and 3 + 2 relapses
  expect(facts.relapses!.value).toBe(1.5);
  expect(facts.damage!.value).toBeCloseTo(0.25, 12);
  expect(facts.response6Months).toEqual(
    shareEstimate([
      { of: 2, hits: 2 },
      { of: 2, hits: 0 },
    ]),
  );
  expect(facts.response12Months).toBeUndefined();
});
