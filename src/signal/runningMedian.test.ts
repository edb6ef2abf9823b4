import fc from 'fast-check';
import { expect, test } from 'vitest';
import { median } from './quantile.ts';
import { runningMedian } from './runningMedian.ts';
import golden from './welch.golden.json' with { type: 'json' };

test('equals SciPy median_filter away from the ends', () => {
  for (const [length, medians] of Object.entries(golden.medianOfFirst60)) {
    const ours = runningMedian(golden.values.slice(0, 60), Number(length));
    const half = (Number(length) - 1) / 2;
    for (let i = half; i < 60 - half; i++) expect(ours[i]).toBe(medians[i]);
  }
});

test('property: it is the median of each window, of what is there at ends and beside loss', () => {
  const value = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: -5, max: 5 }) }, fc.constant(Number.NaN));
  fc.assert(
    fc.property(fc.array(value, { maxLength: 40 }), fc.integer({ min: 0, max: 6 }), (values, half) => {
      const ours = runningMedian(values, 2 * half + 1);
      values.forEach((_, i) => {
        expect(ours[i]).toEqual(median(values.slice(Math.max(0, i - half), i + half + 1)));
      });
    }),
    { seed: 20261123 },
  );
});

test('an even length is refused', () => {
  expect(() => runningMedian([1, 2, 3], 2)).toThrow('length must be odd and at least 1, got 2');
});
