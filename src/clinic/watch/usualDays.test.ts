import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeUsualDays } from './usualDays.ts';
import { WATCHED_ITEMS, type WatchedDays } from './watchedDays.ts';

const level = fc.oneof(
  { arbitrary: fc.integer({ min: 0, max: 3 }), weight: 5 },
  { arbitrary: fc.constant(NaN), weight: 1 },
);

/** The definition: everything sorted and summed anew over the days inside. */
function twin({ levels }: WatchedDays, inside: readonly number[], item: number) {
  const present = (column: number) => inside.map((k) => levels[column]![k]!).filter((value) => !Number.isNaN(value));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const sorted = present(item).sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  const rise = (k: number) =>
    levels.reduce((sum, column, i) => {
      const usual = present(i);
      return Number.isNaN(column[k]!) || usual.length === 0 ? sum : sum + column[k]! - mean(usual);
    }, 0);
  const spread = Math.sqrt(inside.reduce((sum, k) => sum + rise(k) ** 2, 0) / (inside.length - 1));
  return { filled: sorted.length, median, rise, spread };
}

test('equals the definition: medians, rises and spread of a window that slides, with skipped items', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(level, level, level, level, level), { minLength: 3, maxLength: 40 }),
      fc.integer({ min: 2, max: 12 }),
      (rows, size) => {
        const levels = WATCHED_ITEMS.map((_, item) => Float64Array.from(rows, (row) => row[item]!));
        const watched = { days: Int32Array.from(rows.keys()), levels, ill: new Uint8Array(rows.length) };
        const usual = makeUsualDays(watched);
        for (let k = 0; k < rows.length; k++) {
          usual.add(k);
          usual.dropWhile((_, count) => count > size);
          const inside = Array.from({ length: Math.min(size, k + 1) }, (_, back) => k - back);
          expect(usual.count).toBe(inside.length);
          for (let item = 0; item < levels.length; item++) {
            const { filled, median, rise, spread } = twin(watched, inside, item);
            expect(usual.filled(item)).toBe(filled);
            expect(usual.median(item)).toBe(filled === 0 ? NaN : median);
            expect(usual.riseOf(k)).toBeCloseTo(rise(k), 9);
            if (inside.length > 1) expect(usual.spreadOfDays()).toBeCloseTo(spread, 9);
          }
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('levels 0, 0, 1, 3: median 0.5, SD 1.414; emptied it knows nothing', () => {
  const levels = WATCHED_ITEMS.map(() => Float64Array.of(0, 0, 1, 3));
  const usual = makeUsualDays({ days: Int32Array.of(1, 2, 3, 4), levels, ill: new Uint8Array(4) });
  expect(usual.spreadOfItem(0)).toBeNaN();
  for (const k of [0, 1, 2, 3]) usual.add(k);
  expect(usual.median(0)).toBe(0.5);
  expect(usual.spreadOfItem(0)).toBeCloseTo(Math.sqrt(2), 12);
  usual.clear();
  expect([usual.count, usual.filled(0), usual.median(0)]).toEqual([0, 0, NaN]);
});
