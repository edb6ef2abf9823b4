import { expect, test } from 'vitest';
import { backToBackFrequencyHz, saccadeDurationS, saccadePeakDegPerS } from './mainSequence.ts';

test('a saccade of 10 deg lasts 2.2 * 10 + 21 = 43 ms and peaks at 550 * (1 - exp(-10/7)) = 418 deg/s', () => {
  expect(saccadeDurationS(10)).toBeCloseTo(0.043, 12);
  expect(saccadePeakDegPerS(10)).toBeCloseTo(418.2, 1);
});

test.each([
  [0.3, 23],
  [1, 22],
  [3, 18],
  [5, 16],
  [10, 12],
  [20, 7.7],
  [30, 5.7],
  [80, 2.5],
])('back to back, %d deg go with about %d Hz', (amplitudeDeg, frequencyHz) => {
  expect(Math.abs(backToBackFrequencyHz(amplitudeDeg) / frequencyHz - 1)).toBeLessThan(0.04);
});
