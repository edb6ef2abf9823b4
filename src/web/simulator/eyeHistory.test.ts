import { expect, test } from 'vitest';
import { EyeHistory } from './eyeHistory.ts';

const still = { xDeg: 0, yDeg: 0, torsionDeg: 0 };
const state = (xDeg: number) => ({
  timeS: 0,
  left: still,
  right: still,
  gaze: { xDeg, yDeg: -2 * xDeg, torsionDeg: 0 },
  omnipauseTone: 0,
  released: true,
});

test('two seconds at 2 Hz hold four samples; the fifth pushes out the first', () => {
  const history = new EyeHistory(2, 2);
  for (const x of [1, 2, 3, 4, 5]) history.push(state(x));
  expect(history.length).toBe(4);
  expect([0, 1, 2, 3, 4].map((back) => history.at('xDeg', back))).toEqual([5, 4, 3, 2, Number.NaN]);
  expect(history.largestDeg()).toBe(10);
});

test('an empty history has no largest value and no sample', () => {
  const history = new EyeHistory(10, 1);
  expect(history.largestDeg()).toBe(0);
  expect(history.at('yDeg', 0)).toBeNaN();
});
