import { expect, test } from 'vitest';
import { directionShares } from './DirectionRose.tsx';
import { curvePath, linearScale, logScale, thinned } from './scales.ts';

test('a straight scale puts 5 of 0–10 into the middle of 0–200, with ticks every 2', () => {
  const scale = linearScale([0, 10], [0, 200]);
  expect(scale(5)).toBe(100);
  expect(scale.ticks).toEqual([0, 2, 4, 6, 8, 10]);
});

test('a logarithmic scale puts 1 of 0.1–10 into the middle, with ticks at 1, 2, 5', () => {
  const scale = logScale([0.1, 10], [0, 200]);
  expect(scale(1)).toBeCloseTo(100, 9);
  expect(scale.ticks).toEqual([0.1, 0.2, 0.5, 1, 2, 5, 10]);
  expect(logScale([0.1, 10000], [0, 1]).ticks).toEqual([0.1, 1, 10, 100, 1000, 10000]);
});

test('a curve lifts the pen where a value is missing', () => {
  const scale = linearScale([0, 10], [0, 10]);
  expect(curvePath([0, 1, 2, 3], [0, Number.NaN, 2, 3], scale, scale)).toBe('M0.0 0.0M2.0 2.0L3.0 3.0');
});

test('1,000 points thinned to 300 are every fourth; 10 stay 10', () => {
  expect(thinned(1000, 300)).toHaveLength(250);
  expect(thinned(1000, 300)[1]).toBe(4);
  expect(thinned(10, 300)).toHaveLength(10);
});

test('directions: 0 and 5 deg are in the bin of right, 180 and -180 both in that of left, NaN in none', () => {
  const shares = directionShares([0, 5, 180, -180, Number.NaN]);
  expect(shares[0]).toBe(0.5);
  expect(shares[12]).toBe(0.5);
  expect(directionShares([]).every((share) => share === 0)).toBe(true);
});
