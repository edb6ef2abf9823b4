import { expect, test } from 'vitest';
import { makeCohortRows } from './cohortColumns.ts';
import { MEDIAN_VALUES, testCohort } from './cohorts.testing.ts';
import { membersOf, POPULATIONS, type Population, usualMembers } from './populations.ts';
import { runChunkInto } from './runChunk.ts';

const entry = { unit: '1', kind: 'assumed', source: '', note: '' } as const;
const beliefs: Population = {
  id: 'made-up',
  title: 'made up',
  fitted: false,
  entries: {
    fixed: { ...entry, value: 3, sd: 0, scale: 'log' },
    wide: { ...entry, value: 10, sd: 0.5, scale: 'log' },
    plain: { ...entry, value: 1, sd: 2, scale: 'plain' },
  },
};

test('one set of beliefs is their middle; more are drawn around it, the fixed number in all, and again the same', () => {
  expect(membersOf(beliefs, 1)).toEqual([{ fixed: 3, wide: 10, plain: 1 }]);
  const drawn = membersOf(beliefs, 400) as unknown as { fixed: number; wide: number; plain: number }[];
  expect(new Set(drawn.map(({ fixed }) => fixed))).toEqual(new Set([3]));
  const meanLog = drawn.reduce((sum, { wide }) => sum + Math.log(wide / 10), 0) / 400;
  const spread = Math.sqrt(drawn.reduce((sum, { plain }) => sum + (plain - 1) ** 2, 0) / 400);
  expect(Math.abs(meanLog)).toBeLessThan(0.075); // three standard errors: 3 · 0.5 / 20
  expect(spread).toBeGreaterThan(1.7);
  expect(spread).toBeLessThan(2.3);
  expect(membersOf(beliefs, 3)).toEqual(drawn.slice(0, 3));
});

test('of a fit the first sets are taken, all without a number; more than there are, or none, are refused', () => {
  const fitted = { ...beliefs, fitted: true, ensemble: [MEDIAN_VALUES, { ...MEDIAN_VALUES, recovery: 1 }] };
  expect(usualMembers(fitted)).toBe(2);
  expect(membersOf(fitted, 1)).toEqual([MEDIAN_VALUES]);
  expect(() => membersOf(fitted, 3)).toThrow('population made-up has 2 parameter sets, got 3');
  expect(() => membersOf(beliefs, 0)).toThrow('a whole number from 1, got 0');
});

test('under sixty sets of beliefs somebody of every population falls ill', () => {
  for (const population of POPULATIONS) {
    const spec = { ...testCohort(60, 0.1), members: membersOf({ ...population, ensemble: undefined as never }, 60) };
    const rows = makeCohortRows(60);
    runChunkInto(rows, spec, { index: 0, arm: 0, firstId: 0, count: 60 });
    expect([...rows.values[0]!]).toEqual(Array.from({ length: 60 }, (_, id) => id));
  }
}, 60_000);
