import { expect, test } from 'vitest';
import { bootstrapInterval95 } from './bootstrap.ts';
import { countInterval95, dispersionOf } from './countInterval.ts';
import { median } from './quantile.ts';
import { drawNormal, makeRandom } from './random.ts';

const meanOf = (values: readonly number[]): number => values.reduce((a, v) => a + v, 0) / values.length;

/** Share of 300 experiments whose interval holds the truth. */
function coverage(experiment: (random: () => number) => [number, number] | undefined, truth: number): number {
  const random = makeRandom(7);
  let hits = 0;
  for (let k = 0; k < 300; k++) {
    const interval = experiment(random)!;
    if (interval[0] <= truth && truth <= interval[1]) hits++;
  }
  return hits / 300;
}

test('the bootstrap interval of a median of 40 holds the truth in 90 to 98 of 100 experiments', () => {
  const share = coverage((random) => {
    const groups = Array.from({ length: 40 }, () => [drawNormal(random)]);
    return bootstrapInterval95(groups, median);
  }, 0);
  expect(share).toBeGreaterThan(0.9);
  expect(share).toBeLessThan(0.985);
});

test('values that depend within groups: drawing groups covers, drawing single values does not', () => {
  const groupsOf = (random: () => number): number[][] =>
    Array.from({ length: 25 }, () => {
      const shared = drawNormal(random);
      return Array.from({ length: 8 }, () => shared + 0.3 * drawNormal(random));
    });
  const grouped = coverage((random) => bootstrapInterval95(groupsOf(random), meanOf), 0);
  const single = coverage(
    (random) =>
      bootstrapInterval95(
        groupsOf(random)
          .flat()
          .map((value) => [value]),
        meanOf,
      ),
    0,
  );
  expect(grouped).toBeGreaterThan(0.88);
  expect(single).toBeLessThan(0.7);
});

test('batches of many values cover as resamples do', () => {
  const share = coverage((random) => {
    const groups = Array.from({ length: 600 }, () => [drawNormal(random)]);
    return bootstrapInterval95(groups, meanOf, { maxValueCount: 100 });
  }, 0);
  expect(share).toBeGreaterThan(0.9);
});

test('the same values give the same interval; two groups give none', () => {
  const groups = [[1], [2], [4], [8]];
  expect(bootstrapInterval95(groups, meanOf)).toEqual(bootstrapInterval95(groups, meanOf));
  expect(bootstrapInterval95([[1], [2]], meanOf)).toBeUndefined();
});

test('a statistic that is mostly undefined gives no interval', () => {
  expect(bootstrapInterval95([[1], [2], [3]], () => Number.NaN)).toBeUndefined();
});

test('clusters of 5 events: the dispersed interval covers the rate, the plain one does not', () => {
  const random = makeRandom(11);
  let dispersed = 0;
  let plain = 0;
  for (let k = 0; k < 300; k++) {
    const counts = new Array<number>(60).fill(0);
    // why: 30 clusters on average in 60 windows, each cluster within one window
    for (let w = 0; w < 60; w++) {
      let clusters = 0;
      for (let u = random(); u > Math.exp(-0.5); u *= random()) clusters++;
      counts[w] = 5 * clusters;
    }
    const total = counts.reduce((a, v) => a + v, 0);
    const wide = countInterval95(total, dispersionOf(counts));
    const narrow = countInterval95(total);
    if (wide[0] <= 150 && 150 <= wide[1]) dispersed++;
    if (narrow[0] <= 150 && 150 <= narrow[1]) plain++;
  }
  expect(dispersed / 300).toBeGreaterThan(0.92);
  expect(plain / 300).toBeLessThan(0.75);
});

test('dispersion of counts 0, 4, 0, 4, 0, 4 is 4.8 / 2 = 2.4; of few or equal counts 1', () => {
  expect(dispersionOf([0, 4, 0, 4, 0, 4])).toBeCloseTo(2.4, 12);
  expect(dispersionOf([0, 4, 0])).toBe(1);
  expect(dispersionOf([2, 2, 2, 2, 2, 2])).toBe(1);
});

test('wrong calls are told what was expected', () => {
  expect(() => countInterval95(-1)).toThrow('count must be >= 0, got -1');
  expect(() => countInterval95(1, 0.5)).toThrow('dispersion must be >= 1, got 0.5');
});
