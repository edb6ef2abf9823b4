import { expect, test } from 'vitest';
import { linearScale } from '../plots/scales.ts';
import { bandPath, dailyPath, edgePath, fanOn } from './fanPaths.ts';

const x = linearScale([0, 10], [0, 100]);
const y = linearScale([0, 18], [180, 0]);

test('a band from 1 to 3 and then 2 to 4 goes over its top and back under it', () => {
  expect(bandPath([0, 10], [1, 2], [3, 4], x, y)).toBe('M0.0 150.0L100.0 140.0L100.0 160.0L0.0 170.0Z');
  expect(bandPath([], [], [], x, y)).toBe('');
});

test('one bound from 1 to 2 is an open line', () => {
  expect(edgePath([0, 10], [1, 2], x, y)).toBe('M0.0 170.0L100.0 160.0');
  expect(edgePath([], [], x, y)).toBe('');
});

test('every fourth day and the last are drawn', () => {
  expect(dailyPath([0, 1, 2, 3, 4, 5], x, y, 4)).toBe('M0.0 180.0L40.0 140.0L50.0 130.0');
});

test('a fan by weeks is read on the last week before a day', () => {
  const column = (a: number, b: number): Float64Array => Float64Array.of(a, b);
  const fan = {
    days: [0, 7],
    q025: column(0, 0),
    q10: column(1, 2),
    q25: column(1, 2),
    median: column(3, 4),
    q75: column(4, 5),
    q90: column(5, 6),
    q975: column(7, 8),
  };
  expect(fanOn(fan, 9)).toEqual({ median: 4, low80: 2, high80: 6 });
  expect(fanOn(fan, 3)).toEqual({ median: 3, low80: 1, high80: 5 });
  expect(fanOn(fan, -1)).toBeUndefined();
});
