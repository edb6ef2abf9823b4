import { expect, test } from 'vitest';
import { linearScale } from '../plots/scales.ts';
import { besides, spreadLabels, stepPath, whiskerPath } from './chartPaths.ts';

const MONTH = 365.25 / 12;
const x = linearScale([0, 10], [0, 100]);
const y = linearScale([0, 1], [50, 0]);

test('one of two relapses in month 4 of 10: flat to x 40, half-way down, flat to the end', () => {
  expect(stepPath([[4 * MONTH, 0.5]], 10 * MONTH, x, y)).toBe('M0.0 0.0H40.0V25.0H100.0');
});

test('nobody relapses: one flat line; steps of one pixel are one', () => {
  expect(stepPath([], 10 * MONTH, x, y)).toBe('M0.0 0.0H100.0');
  const two = stepPath(
    [
      [4 * MONTH, 0.5],
      [4 * MONTH + 0.001, 0.2],
    ],
    10 * MONTH,
    x,
    y,
  );
  expect(two).toBe('M0.0 0.0H40.0V25.0V40.0H100.0');
});

test('an interval is an upright line with two ends', () => {
  expect(whiskerPath(10, 20, 5, 3)).toBe('M7.0 20.0H13.0M10.0 20.0V5.0M7.0 5.0H13.0');
});

test('three arms stand left of, on and right of the point', () => {
  expect([0, 1, 2].map((arm) => besides(50, arm, 3, 4))).toEqual([46, 50, 54]);
  expect(besides(50, 0, 1, 4)).toBe(50);
});

test('labels at 10, 12 and 40 with 11 between them: 10, 21 and 40, whatever their order', () => {
  expect(spreadLabels([10, 12, 40], 11)).toEqual([10, 21, 40]);
  expect(spreadLabels([12, 40, 10], 11)).toEqual([21, 40, 10]);
});
