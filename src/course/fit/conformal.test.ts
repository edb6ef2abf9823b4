import { expect, test } from 'vitest';
import { makeCounterStream } from '../../signal/index.ts';
import { type Outcome, recalibrate, recalibrationOf } from './conformal.ts';
import { emptyFan } from './fan.ts';

/** Forecasts that say N(9, 1) of courses that are N(9, spread²). */
function outcomes(count: number, spread: number, seed: number): Outcome[] {
  const stream = makeCounterStream(seed, 5);
  return Array.from({ length: count }, () => ({
    q025: 9 - 1.96,
    q10: 9 - 1.2816,
    q25: 9 - 0.6745,
    q75: 9 + 0.6745,
    q90: 9 + 1.2816,
    q975: 9 + 1.96,
    came: 9 + spread * stream.normal(),
  }));
}

test('with 49 courses it stays off and says how many are needed', () => {
  expect(recalibrationOf(new Map([[30, outcomes(49, 2, 1)]]))).toEqual({ on: false, courses: 49, needed: 50 });
  expect(recalibrationOf(new Map())).toMatchObject({ on: false, courses: 0 });
});

test('by hand: of 59 courses the interval of 80 % must move by the 48th largest miss, ⌈60 · 0.8⌉', () => {
  const past = Array.from({ length: 59 }, (_, i) => ({
    ...outcomes(1, 0, 1)[0]!,
    q10: 5,
    q90: 9,
    came: 9 + (i + 1) / 10,
  }));
  const made = recalibrationOf(new Map([[30, past]]));
  expect(made).toMatchObject({ on: true, courses: 59 });
  expect(made.on && made.horizons[0]!.p80).toBeCloseTo(4.8, 12);
});

test.each([2, 0.5])('courses %s times as wide as was said: fresh ones are held as often as promised', (spread) => {
  const made = recalibrationOf(new Map([[30, outcomes(400, spread, 1)]]));
  expect(made.on).toBe(true);
  if (!made.on) return;
  const fresh = outcomes(4000, spread, 2);
  const held = (low: 'q25' | 'q10' | 'q025', high: 'q75' | 'q90' | 'q975', by: number) =>
    fresh.filter((o) => o.came >= o[low] - by && o.came <= o[high] + by).length / fresh.length;
  const { p50, p80, p95 } = made.horizons[0]!;
  expect(Math.abs(held('q25', 'q75', p50) - 0.5)).toBeLessThan(0.06);
  expect(Math.abs(held('q10', 'q90', p80) - 0.8)).toBeLessThan(0.05);
  expect(Math.abs(held('q025', 'q975', p95) - 0.95)).toBeLessThan(0.03);
});

test('bounds move outwards between 0 and 18, along a line between horizons; the median stays; off changes nothing', () => {
  const fan = emptyFan([0, 60, 400]);
  for (const [name, value] of Object.entries({ q025: 1, q10: 2, q25: 3, median: 4, q75: 5, q90: 6, q975: 17.5 }))
    (fan[name as 'q10'] as Float64Array).fill(value);
  const shift = (days: number, by: number) => ({ days, p50: by, p80: by, p95: by });
  const moved = recalibrate(fan, { on: true, courses: 60, horizons: [shift(30, 1), shift(90, 3)] });
  expect([...moved.q10]).toEqual([1, 0, 0]);
  expect([...moved.q90]).toEqual([7, 8, 9]);
  expect([...moved.q975]).toEqual([18, 18, 18]);
  expect([...moved.median]).toEqual([4, 4, 4]);
  const inwards = recalibrate(fan, { on: true, courses: 60, horizons: [shift(30, -5)] });
  expect([...inwards.q25]).toEqual([4, 4, 4]);
  expect(recalibrate(fan, { on: false, courses: 3, needed: 50 })).toBe(fan);
});
