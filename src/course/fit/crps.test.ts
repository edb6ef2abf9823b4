import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crps, crpsOfShares } from './crps.ts';

test('values 0 and 2 against 1: mean distance 1, less half the mean distance between two, (0 + 2 + 2 + 0) / 4 / 2 = 0.5', () => {
  expect(crps(Float64Array.of(2, 0), 1)).toBe(0.5);
});

test('one value alone scores its distance: |3 − 7| = 4', () => {
  expect(crps(Float64Array.of(3), 7)).toBe(4);
});

test('shares 0.5, 0, 0.5 against 1: (0.5 − 0)² + (0.5 − 1)² = 0.5', () => {
  expect(crpsOfShares([0.5, 0, 0.5], 1)).toBe(0.5);
});

test('is the double sum of its definition, and the integral over the distribution functions', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 }),
      fc.nat(9),
      (values, came) => {
        const n = values.length;
        let slow = 0;
        for (const a of values) slow += Math.abs(a - came) / n;
        for (const a of values) for (const b of values) slow -= Math.abs(a - b) / (2 * n * n);
        const shares = Array.from({ length: 10 }, (_, value) => values.filter((v) => v === value).length / n);
        expect(crps(Float64Array.from(values), came)).toBeCloseTo(slow, 10);
        expect(crpsOfShares(shares, came)).toBeCloseTo(slow, 10);
      },
    ),
  );
});
