import { expect, test } from 'vitest';
import { type ChildRow, WAYS, type Way } from './forecastRow.ts';
import { histogram, sumsOf, uniformityP } from './forecastSums.ts';

test('places fall into tenths; 1 belongs to the last', () => {
  expect(histogram([0, 0.05, 0.1, 0.99, 1])).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 0, 2]);
});

test('even counts have p near 1; χ² = 16.92 on 9 degrees has p = 0.05', () => {
  expect(uniformityP(new Array(10).fill(15))).toBeGreaterThan(0.99);
  // two bins off by d each: χ² = 2 d² / 15, d = 11.26
  const d = Math.sqrt((16.919 * 15) / 2);
  expect(uniformityP([15 + d, 15 - d, ...new Array(8).fill(15)])).toBeCloseTo(0.05, 2);
});

test('two children: means, coverage, AUC 1 and the Brier score of the filter by hand', () => {
  const row = (id: number, filter: number, came: boolean, chance: number): ChildRow => ({
    id,
    seconds: 1,
    notUnderstood: false,
    horizons: [30, 90, 180].map(() => ({
      crps: Object.fromEntries(WAYS.map((way) => [way, way === 'filter' ? filter : 2])) as Record<Way, number>,
      ratedCrps: { filter, persistence: 3 },
      inside: [came, true, true],
      place: 0.5,
      ratedPlace: 0.5,
      relapse: { came, filter: chance, climatology: 0.5, neighbours: 0.5 },
    })),
  });
  const [sums] = sumsOf([row(0, 1, true, 0.75), row(1, 0.5, false, 0.25)]);
  expect(sums!.crps.filter).toBe(0.75);
  expect(sums!.gain('climatology').share).toBe(1 - 0.75 / 2);
  expect(sums!.coverage.map(({ share }) => share)).toEqual([0.5, 1, 1]);
  expect(sums!.relapse.auc).toBe(1);
  expect(sums!.relapse.brier.filter).toBeCloseTo(0.0625, 12);
});
