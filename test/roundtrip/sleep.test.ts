import { expect, test } from 'vitest';
import { scoreSleep } from '../../bench/accuracy/body/toddlerDays.ts';
import { findInBody } from '../../src/body/findInBody.ts';
import { napTime } from '../../src/body/measures/napTime.ts';
import { nightSleep } from '../../src/body/measures/nightSleep.ts';
import { sleepOnset } from '../../src/body/measures/sleepOnset.ts';
import { sleepPerDay } from '../../src/body/measures/sleepPerDay.ts';
import type { BodyMeasure, BodyMeasureInput } from '../../src/body/types.ts';
import { simulateToddlerDays, type ToddlerDaysOptions } from '../../src/simulate/index.ts';

/** Three days of a simulated child from samples, as the product goes through them. */
function analyse(options: Omit<ToddlerDaysOptions, 'seed' | 'days'>, seed: number) {
  const { recording, truth } = simulateToddlerDays({ rateHz: 25, ...options, seed, days: 3 });
  return { found: findInBody(recording), truth };
}

function measuredBy(measure: BodyMeasure, found: BodyMeasureInput): { value: number; n: number } {
  const [result] = measure.measure(found);
  if (result?.status !== 'measured') throw new Error(result?.reason.text);
  return result;
}

test.each([
  ['an ankle at 2½ years', {}, 41],
  ['a wrist at 10 months, two naps', { place: 'left-wrist', ageYears: 0.85 }, 42],
  ['20 jerks a minute awake', { jerksPerMin: 20 }, 43],
] as const)('%s: nights within 30 min, naps found, and the measures say so', (_, options, seed) => {
  const { found, truth } = analyse(options, seed);
  const score = scoreSleep(found.sleep!, {
    nights: truth.nights.map((night) => ({ ...night, startS: night.onsetS, endS: night.wakeS })),
    naps: truth.naps.filter(({ worn }) => worn),
  });
  for (const error of score.nightErrorsMin) expect(Math.abs(error)).toBeLessThanOrEqual(30);
  expect(score.napsFound.filter(Boolean).length).toBeGreaterThanOrEqual(0.9 * score.napsFound.length);
  expect(found.sleep!.source).toBe('acceleration');
  const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;
  const night = measuredBy(nightSleep, found);
  expect(night.n).toBeGreaterThanOrEqual(2);
  expect(Math.abs(night.value - mean(truth.nights.map(({ sleepMin }) => sleepMin)) / 60)).toBeLessThan(0.5);
  const asleepH = truth.asleep.filter(Boolean).length / 60 / 3;
  expect(Math.abs(measuredBy(sleepPerDay, found).value - asleepH)).toBeLessThan(1);
  expect(measuredBy(napTime, found).value).toBeGreaterThan(30);
  expect(Math.abs(measuredBy(sleepOnset, found).value - 20)).toBeLessThan(1);
});

test('a night without the sensor is no night of measuring, and nothing is made up for it', () => {
  const { found, truth } = analyse({ nightsOff: [1] }, 44);
  expect(truth.nights.map(({ worn }) => worn)).toEqual([true, false, true]);
  const nights = found.sleep!.periods.filter(({ kind }) => kind === 'night');
  expect(nights.map(({ day }) => day)).not.toContain(truth.nights[1]!.day);
  expect(measuredBy(nightSleep, found).n).toBe(2);
});

test('the same days without the time of day: the same nights, and no hour is told', () => {
  const { recording } = simulateToddlerDays({ rateHz: 25, seed: 45, days: 2 });
  const { wallClock: _, ...unclocked } = recording;
  const [known, unknown] = [findInBody(recording), findInBody(unclocked)];
  expect(measuredBy(nightSleep, unknown).value).toBeCloseTo(measuredBy(nightSleep, known).value, 1);
  expect(unknown.sleep!.periods[0]!.day).toBeUndefined();
  expect(sleepOnset.measure(unknown)[0]).toMatchObject({ status: 'refused', reason: { code: 'sleep-needs-clock' } });
});
