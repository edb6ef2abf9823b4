import { expect, test } from 'vitest';
import { CLOCK_STEPS_S, clockSplits, clockTick } from './clockAxis.ts';

const words = { language: 'en', number: (value: number, decimals = 0) => value.toFixed(decimals) };
/** From 09:12:37 for two days. */
const BEGAN_S = 9 * 3600 + 12 * 60 + 37;
const view = {
  startS: 0,
  endS: 2 * 86_400,
  days: ['2026-03-02', '2026-03-03', '2026-03-04'].map((day, k) => ({
    day,
    midnightS: 86_400 * k - BEGAN_S,
    lengthS: 86_400,
  })),
};
const ticks = (fromS: number, toS: number, stepS: number): string[] =>
  clockSplits(view, fromS, toS, stepS).map((timeS) => clockTick(view, timeS, stepS, words));

test('ticks stand at whole hours of the clock, although the recording began at 09:12:37', () => {
  expect(ticks(0, 3 * 3600, 3600)).toEqual(['10:00', '11:00', '12:00']);
});

test('midnight is told as the day', () => {
  expect(ticks(12 * 3600, 24 * 3600, 6 * 3600)).toEqual(['Tue 3', '06:00']);
  expect(ticks(0, 2 * 86_400, 86_400)).toEqual(['Tue 3', 'Wed 4']);
});

test('steps below a minute tell seconds, below a second their fractions: no two ticks read the same', () => {
  expect(ticks(0, 3, 1)).toEqual(['09:12:37', '09:12:38', '09:12:39', '09:12:40']);
  expect(ticks(0, 0.3, 0.1)).toEqual(['09:12:37.0', '09:12:37.1', '09:12:37.2', '09:12:37.3']);
  for (const stepS of CLOCK_STEPS_S.filter((step) => step <= 3600)) {
    const read = ticks(0, 8 * stepS, stepS);
    expect(new Set(read).size, String(stepS)).toBe(read.length);
  }
});

test('a short recording without a time of day has plain seconds', () => {
  const short = { startS: 100, endS: 200, days: [{ day: undefined, midnightS: 100, lengthS: 86_400 }] };
  const splits = clockSplits(short, 100, 101, 0.5);
  expect(splits).toEqual([100, 100.5, 101]);
  expect(splits.map((timeS) => clockTick(short, timeS, 0.5, words))).toEqual(['100.0', '100.5', '101.0']);
});

test('a long one without a time of day has hours from its start', () => {
  const long = { startS: 100, endS: 90_100, days: [{ day: undefined, midnightS: 100, lengthS: 86_400 }] };
  expect(clockSplits(long, 100, 7400, 3600).map((timeS) => clockTick(long, timeS, 3600, words))).toEqual([
    '00:00',
    '01:00',
    '02:00',
  ]);
});
