import { expect, test } from 'vitest';
import { placeOfFactor } from './placeOfFactor.ts';

test('the median child stands in the middle, its double a sixth further right, half of it a sixth further left, more than eight at the edge', () => {
  expect(placeOfFactor(1)).toBe(0.5);
  expect(placeOfFactor(2)).toBeCloseTo(0.5 + 1 / 6, 12);
  expect(placeOfFactor(0.5)).toBeCloseTo(0.5 - 1 / 6, 12);
  expect(placeOfFactor(20)).toBe(1);
  expect(placeOfFactor(0)).toBe(0);
});
