import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ACCELERATION_UNITS, gFromAcceleration, UNITS_PER_G } from './acceleration.ts';

test('9.80665 m/s² is 1 g, 1000 mg is 1 g, 1 g is 1 g', () => {
  expect(gFromAcceleration(9.80665, 'm/s2')).toBe(1);
  expect(gFromAcceleration(1000, 'mg')).toBe(1);
  expect(gFromAcceleration(1, 'g')).toBe(1);
});

test('loss stays loss', () => {
  expect(gFromAcceleration(Number.NaN, 'm/s2')).toBeNaN();
});

test('law: there and back gives the value, in every unit', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e4, max: 1e4, noNaN: true }),
      fc.constantFrom(...ACCELERATION_UNITS),
      (value, unit) => {
        expect(gFromAcceleration(value, unit) * UNITS_PER_G[unit]).toBeCloseTo(value, 9);
      },
    ),
    { seed: 20261123 },
  );
});
