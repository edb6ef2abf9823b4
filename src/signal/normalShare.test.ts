import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalShareBelow } from './normalShare.ts';

// Values of scipy.stats.norm.cdf (SciPy 1.17).
test.each([
  [0, 0.5],
  [1, 0.8413447460685429],
  [-1.959963984540054, 0.025],
  [3.9, 0.9999519036559824],
  [-4.1, 2.0657506912546714e-5],
  [-8, 6.220960574271784e-16],
  [-20, 2.7536241186062337e-89],
])('below %d lies a share of %d', (z, share) => {
  expect(Math.abs(normalShareBelow(z) / share - 1)).toBeLessThan(1e-12);
});

test('both sides make 1, more lies below more, and nothing leaves 0 to 1', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -60, max: 60, noNaN: true }),
      fc.double({ min: 1e-6, max: 5, noNaN: true }),
      (z, step) => {
        expect(normalShareBelow(z) + normalShareBelow(-z)).toBeCloseTo(1, 13);
        expect(normalShareBelow(z + step)).toBeGreaterThanOrEqual(normalShareBelow(z) - 1e-15);
        expect(normalShareBelow(z)).toBeGreaterThanOrEqual(0);
        expect(normalShareBelow(z)).toBeLessThanOrEqual(1);
      },
    ),
  );
  expect(normalShareBelow(Number.NaN)).toBeNaN();
});
