import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MeasuredValue } from '../../recording/index.ts';
import { makeRandom } from '../../signal/index.ts';
import { type MadeDays, madeDays } from '../activity/madeSensor.testing.ts';
import type { BodyMeasure } from '../types.ts';
import { activityMad } from './activityMad.ts';
import { activityMean } from './activityMean.ts';
import { activityP95 } from './activityP95.ts';
import { interdailyStability } from './interdailyStability.ts';
import { intradailyVariability } from './intradailyVariability.ts';
import { leastActive5h } from './leastActive5h.ts';
import { longestStillBout } from './longestStillBout.ts';
import { mostActive10h } from './mostActive10h.ts';
import { wornTime } from './wornTime.ts';

const H = 3600;
const DAY = 24 * H;
const MIDNIGHT = '2026-06-01T00:00:00';
const ALL = [
  activityMean,
  activityMad,
  activityP95,
  mostActive10h,
  leastActive5h,
  longestStillBout,
  wornTime,
  interdailyStability,
  intradailyVariability,
];

function resultOf(measure: BodyMeasure, made: Partial<MadeDays>) {
  const whole = { madG: () => 0.02, lengthS: DAY, startLocal: MIDNIGHT, ...made };
  const [result] = measure.measure(madeDays(whole).input);
  expect(result!.place).toBe('left-ankle');
  return result!;
}
function measured(measure: BodyMeasure, made: Partial<MadeDays>): MeasuredValue {
  const result = resultOf(measure, made);
  if (result.status !== 'measured') throw new RangeError(result.reason.text);
  return result;
}
function refusalOf(measure: BodyMeasure, made: Partial<MadeDays>) {
  const result = resultOf(measure, made);
  if (result.status !== 'refused') throw new RangeError(`${result.value}`);
  return result.reason;
}
const codes = ({ remarks }: MeasuredValue) => remarks.map(({ code }) => code);
const hourOf = (second: number) => Math.floor(second / H) % 24;

test('activity-mad: 12 hours at 10 mg and 12 at 50 mg are 30 mg; one day is poor support', () => {
  const found = measured(activityMad, { madG: (k) => (hourOf(k) < 12 ? 0.01 : 0.05) });
  expect(found.value).toBeCloseTo(30, 4);
  expect([found.n, found.quality, found.validFraction, found.interval95]).toEqual([1, 'poor', 1, undefined]);
  expect(found.noiseFloor).toBeCloseTo(10, 4);
  expect(codes(found)).toEqual(['activity-few-days']);
});

test('activity-mad: four quiet hours without the sensor leave the mean of the other twenty', () => {
  const found = measured(activityMad, {
    madG: (k) => (hourOf(k) < 4 ? 0.01 : 0.05),
    notWorn: [{ startS: 0, endS: 4 * H }],
  });
  expect(found.value).toBeCloseTo(50, 4);
  expect(found.validFraction).toBeCloseTo(20 / 24, 9);
});

test('activity-mad: 15 hours of wear are refused and told; without gravity the value compares with itself', () => {
  const reason = refusalOf(activityMad, { notWorn: [{ startS: 15 * H, endS: DAY }] });
  expect(reason.params).toEqual({ needed: 16, most: 15 });
  expect(codes(measured(activityMad, { gravity: 'absent' }))).toContain('activity-without-gravity');
  expect(refusalOf(activityMad, { rateHz: 10 }).code).toBe('needs-rate');
});

test('activity-mad: a week with days of 10, 20 … 70 mg is 40 mg with an interval around it', () => {
  const found = measured(activityMad, { lengthS: 7 * DAY, madG: (k) => 0.01 * (1 + Math.floor(k / DAY)) });
  expect(found.value).toBeCloseTo(40, 3);
  expect([found.n, found.quality]).toEqual([7, 'good']);
  expect(found.interval95![0]).toBeGreaterThan(20);
  expect(found.interval95![1]).toBeLessThan(60);
  expect(found.remarks).toEqual([]);
});

test('activity-mad: days are cut at midnight: from noon to noon there is no whole day, from 06:00 there is one of 18 hours', () => {
  expect(refusalOf(activityMad, { startLocal: '2026-06-01T12:00:00' }).params.most).toBe(12);
  expect(measured(activityMad, { startLocal: '2026-06-01T06:00:00' }).n).toBe(1);
  const found = measured(activityMad, { startLocal: undefined });
  expect([found.n, codes(found).includes('activity-no-clock')]).toEqual([1, true]);
});

test('activity-mad: the day on which clocks go forward has 23 hours and is not mixed with the next one', () => {
  // 2026-03-29 in Berlin ends after 23 hours; from then on it is three times as lively.
  const found = measured(activityMad, {
    startLocal: '2026-03-29T00:00:00',
    zone: 'Europe/Berlin',
    lengthS: 47 * H,
    madG: (k) => (k < 23 * H ? 0.01 : 0.03),
  });
  expect([found.n, found.validFraction]).toEqual([2, 1]);
  expect(found.value).toBeCloseTo(20, 4);
});

test('activity-mean: ENMO of 30 mg all day is 30 mg, with the error at rest as what cannot be told from nothing', () => {
  const found = measured(activityMean, { enmoG: () => 0.03, errorAfterG: 0.002 });
  expect(found.value).toBeCloseTo(30, 4);
  expect(found.noiseFloor).toBeCloseTo(2, 9);
  expect(codes(measured(activityMean, { errorAfterG: 0.006 }))).toContain('activity-residual');
});

test('activity-mean: 35 mg off at rest, no still moments, no gravity: refused with the way out', () => {
  const off = refusalOf(activityMean, { errorAfterG: 0.0355 });
  expect([off.code, off.params]).toEqual(['activity-not-calibrated', { error: 35.5, limit: 10 }]);
  expect(off.text).toContain('MAD');
  expect(refusalOf(activityMean, { errorAfterG: Number.NaN }).code).toBe('activity-rest-unknown');
  expect(refusalOf(activityMean, { gravity: 'absent' }).code).toBe('activity-needs-gravity');
  expect(refusalOf(activityMean, { errorAfterG: 0.05, lengthS: 300 }).code).toBe('activity-needs-worn-day');
});

test('activity-p95: 23 hours at 10 mg and one at 100 mg are 10 mg; three hours at 100 mg are 100 mg', () => {
  expect(measured(activityP95, { madG: (k) => (hourOf(k) < 1 ? 0.1 : 0.01) }).value).toBeCloseTo(10, 4);
  expect(measured(activityP95, { madG: (k) => (hourOf(k) < 3 ? 0.1 : 0.01) }).value).toBeCloseTo(100, 4);
});

test('most-active-10h: ten hours at 60 mg among 10 mg are 60 mg; five of them are 35 mg', () => {
  expect(measured(mostActive10h, { madG: (k) => (hourOf(k) >= 8 && hourOf(k) < 18 ? 0.06 : 0.01) }).value).toBeCloseTo(
    60,
    3,
  );
  expect(measured(mostActive10h, { madG: (k) => (hourOf(k) >= 8 && hourOf(k) < 13 ? 0.06 : 0.01) }).value).toBeCloseTo(
    35,
    3,
  );
});

test('most-active-10h: a day in four pieces with no ten hours on end worn for eight is refused', () => {
  const pauses = [2.5, 10, 17.5].map((h) => ({ startS: h * H, endS: (h + 2.5) * H }));
  const long = [4, 10, 16, 22].map((h) => ({ startS: h * H - 1.2 * H, endS: h * H - 1.1 * H }));
  expect(measured(mostActive10h, { notWorn: long }).status).toBe('measured');
  expect(refusalOf(mostActive10h, { notWorn: pauses }).code).toBe('activity-no-window');
});

test('least-active-5h: five hours at 2 mg among 30 mg are 2 mg; a day worn for 19 hours is refused', () => {
  expect(measured(leastActive5h, { madG: (k) => (hourOf(k) < 5 ? 0.002 : 0.03) }).value).toBeCloseTo(2, 4);
  expect(refusalOf(leastActive5h, { notWorn: [{ startS: 0, endS: 5 * H }] }).params).toEqual({ needed: 20, most: 19 });
});

/** Turns by 90 degrees every ten seconds but between the hours given. */
const restlessBut = (from: number, to: number) => (second: number) =>
  (second >= from * H && second < to * H) || Math.floor(second / 10) % 2 === 0
    ? ([0, 0, 1] as const)
    : ([1, 0, 0] as const);

test('longest-still-bout: half an hour without a turn at noon is 30 min, the still night does not count', () => {
  const found = measured(longestStillBout, {
    direction: (k) => (k < 7 * H ? [0, 0, 1] : restlessBut(12, 12.5)(k)),
    sleep: [{ startS: 0, endS: 7 * H }],
  });
  expect(found.value).toBeCloseTo(30, 0);
  expect(found.n).toBe(1);
});

test('longest-still-bout: time without the sensor is no stillness, and days of 10, 20 and 90 min have the median 20', () => {
  const off = measured(longestStillBout, {
    direction: restlessBut(10, 12),
    notWorn: [{ startS: 10 * H, endS: 12 * H }],
    sleep: [],
  });
  expect(off.value).toBeLessThan(1);
  const lengths = [10, 20, 90];
  const three = measured(longestStillBout, {
    lengthS: 3 * DAY,
    direction: (k) => restlessBut(12, 12 + lengths[Math.floor(k / DAY)]! / 60)(k % DAY),
    sleep: [],
  });
  expect(three.value).toBeCloseTo(20, 0);
});

test('longest-still-bout: without sleep, or without gravity, it is refused', () => {
  expect(refusalOf(longestStillBout, {}).code).toBe('activity-needs-sleep');
  expect(refusalOf(longestStillBout, { gravity: 'absent', sleep: [] }).code).toBe('activity-needs-gravity');
});

test('worn-time: 6 of 48 hours off are 21 hours a day; a recording of 23 hours is refused', () => {
  const found = measured(wornTime, { lengthS: 2 * DAY, notWorn: [{ startS: 10 * H, endS: 16 * H }] });
  expect([found.value, found.n, found.validFraction]).toEqual([21, 2, 1]);
  expect(refusalOf(wornTime, { lengthS: 23 * H }).params).toEqual({ needed: 24, hours: 23 });
});

test('interdaily-stability: the same five days over are 1; chance hours are near 23 of 119', () => {
  const same = { lengthS: 5 * DAY, madG: (k: number) => 0.01 * (1 + hourOf(k)) };
  expect(measured(interdailyStability, same).value).toBeCloseTo(1, 6);
  const random = makeRandom(5);
  const chance = Array.from({ length: 120 }, () => 0.05 * random());
  const found = measured(interdailyStability, { lengthS: 5 * DAY, madG: (k) => chance[Math.floor(k / H)]! });
  expect(Math.abs(found.value - 23 / 119)).toBeLessThan(0.12);
  expect(refusalOf(interdailyStability, { lengthS: 4 * DAY }).params).toEqual({ needed: 5, hours: 16, found: 4 });
});

test('intradaily-variability: hours that go to and fro are 4, one step a day is far below 1', () => {
  // +1, −1, +1 …: every change is 2, its square 4, the variance 1.
  const toAndFro = { lengthS: 5 * DAY, madG: (k: number) => (hourOf(k) % 2 === 0 ? 0.04 : 0.02) };
  expect(measured(intradailyVariability, toAndFro).value).toBeCloseTo(4, 4);
  // 12 hours low, 12 high: 9 changes of 2 in 119, so 9 × 4 / 119.
  const step = { lengthS: 5 * DAY, madG: (k: number) => (hourOf(k) < 12 ? 0.02 : 0.04) };
  expect(measured(intradailyVariability, step).value).toBeCloseTo((9 * 4) / 119, 4);
});

test('five minutes of a phone are refused by all, with what would suffice', () => {
  for (const measure of ALL) {
    const { text } = refusalOf(measure, { lengthS: 300, sleep: [] });
    expect(text).toMatch(/\d/);
  }
});

test('property: twice the movement is twice every mg, and leaves worn time, stability and variability', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
      const random = makeRandom(seed);
      const levels = Array.from({ length: 5 * 24 }, () => 0.005 + 0.1 * random());
      const inputs = [1, 2].map(
        (factor) =>
          madeDays({
            lengthS: 5 * DAY,
            startLocal: MIDNIGHT,
            madG: (k) => factor * levels[Math.floor(k / H)]!,
            sleep: [],
          }).input,
      );
      for (const measure of ALL) {
        const [one, two] = inputs.map((input) => measure.measure(input)[0] as MeasuredValue);
        expect(two!.value / one!.value).toBeCloseTo(measure.unit === 'mg' ? 2 : 1, 3);
      }
    }),
    { seed: 20261123, numRuns: 3 },
  );
});

test('property: less wear never gives more days, nor more hours worn', () => {
  const startAndHours = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 11 }));
  fc.assert(
    fc.property(startAndHours, ([from, lasting]) => {
      const off = { notWorn: [{ startS: from * H, endS: (from + lasting) * H }], lengthS: 3 * DAY };
      const [full, less] = [resultOf(activityMad, { lengthS: 3 * DAY }), resultOf(activityMad, off)];
      const daysOf = (r: typeof full) => (r.status === 'measured' ? r.n : 0);
      expect(daysOf(less)).toBeLessThanOrEqual(daysOf(full));
      expect(measured(wornTime, off).value).toBeCloseTo(24 - lasting / 3, 9);
    }),
    { seed: 20261123, numRuns: 6 },
  );
});

test('property: with the same value in every second all means are that value, whatever is not worn', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 19 }), fc.integer({ min: 1, max: 4 * H - 60 }), (hour, lasting) => {
      const made = { madG: () => 0.02, notWorn: [{ startS: hour * H, endS: hour * H + lasting }] };
      for (const measure of [activityMad, activityMean, activityP95, mostActive10h, leastActive5h])
        expect(measured(measure, made).value).toBeCloseTo(20, 4);
    }),
    { seed: 20261123, numRuns: 6 },
  );
});
