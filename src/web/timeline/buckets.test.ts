import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bucketLevels, firstIndexFrom, levelFor, medianOfSorted } from './buckets.ts';

test('values 3, 1, 2 on days 0, 1, 3 are 1 to 3 and 2 to 2 over two days, and 1 to 3 with median 2 over four', () => {
  const levels = bucketLevels(Int32Array.of(0, 1, 3), Float64Array.of(3, 1, 2));
  expect([...levels[1]!.days]).toEqual([0, 2]);
  expect([...levels[1]!.min]).toEqual([1, 2]);
  expect([...levels[1]!.max]).toEqual([3, 2]);
  expect([...levels[2]!.median]).toEqual([2]);
  expect([...levels[2]!.counts]).toEqual([3]);
});

test('zero is a value and loss is none: 0 and NaN give one day with 0', () => {
  const [days] = bucketLevels(Int32Array.of(5, 6), Float64Array.of(0, Number.NaN));
  expect([...days!.days]).toEqual([5]);
  expect([...days!.min]).toEqual([0]);
});

test('at 0.4 days a pixel each day stands alone; at 3.2 days a pixel four days stand together', () => {
  const levels = bucketLevels(Int32Array.of(0), Float64Array.of(1));
  expect(levelFor(levels, 0.4).bucketDays).toBe(1);
  expect(levelFor(levels, 3.2).bucketDays).toBe(4);
  expect(levelFor(levels, 1000).bucketDays).toBe(64);
});

test('of 10, 20, 30 the first day that is not before 11 is at index 1, and after all at the length', () => {
  const days = Int32Array.of(10, 20, 30);
  expect([firstIndexFrom(days, 11), firstIndexFrom(days, 10), firstIndexFrom(days, 31)]).toEqual([1, 0, 3]);
});

const series = fc
  .uniqueArray(fc.integer({ min: -400, max: 4000 }), { minLength: 1, maxLength: 300 })
  .chain((days) =>
    fc.tuple(
      fc.constant(Int32Array.from(days).sort()),
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: days.length, maxLength: days.length }),
    ),
  );

test('law: no maximum and no minimum is lost at any zoom, and none is invented', () => {
  fc.assert(
    fc.property(series, fc.double({ min: 0.01, max: 80, noNaN: true }), ([days, values], daysPerPx) => {
      const { bucketDays, ...buckets } = levelFor(bucketLevels(days, Float64Array.from(values)), daysPerPx);
      const at = new Map(Array.from(buckets.days, (day, i) => [day, i]));
      const groups = new Map<number, number[]>();
      days.forEach((day, i) => {
        const start = Math.floor(day / bucketDays) * bucketDays;
        groups.set(start, [...(groups.get(start) ?? []), values[i]!]);
      });
      expect(at.size).toBe(groups.size);
      for (const [start, group] of groups) {
        const i = at.get(start)!;
        expect(buckets.max[i]).toBe(Math.max(...group));
        expect(buckets.min[i]).toBe(Math.min(...group));
        expect(buckets.median[i]).toBe(medianOfSorted(group.sort((a, b) => a - b)));
        expect(buckets.counts[i]).toBe(group.length);
      }
    }),
    { numRuns: 80 },
  );
});

test('law: stretches begin at whole multiples, so that panning never regroups the days', () => {
  fc.assert(
    fc.property(series, ([days, values]) => {
      for (const level of bucketLevels(days, Float64Array.from(values)))
        for (const day of level.days) expect(Math.abs(day % level.bucketDays)).toBe(0);
    }),
    { numRuns: 30 },
  );
});
