import { expect, test } from 'vitest';
import { smallestChange } from './holds.ts';

test('a spread of 1 from very many days: 1.96 · √2 = 2.77', () => {
  expect(smallestChange(1, 1e6)).toBeCloseTo(1.96 * Math.SQRT2, 4);
});

test.each([
  // days, Student's t at 97.5 % from a printed table
  [7, 2.447],
  [14, 2.16],
  [28, 2.052],
])('from %i days the factor is Student’s t within 1 %%: %f', (count, t) => {
  expect(smallestChange(1, count) / Math.SQRT2 / t).toBeGreaterThan(0.99);
  expect(smallestChange(1, count) / Math.SQRT2 / t).toBeLessThan(1.01);
});
