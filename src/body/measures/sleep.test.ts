import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LocalTime, type MeasuredValue, makeLocalTime, type Statement } from '../../recording/index.ts';
import { detectionOf } from '../sleep/handMade.testing.ts';
import type { BodyMeasure, SleepDetection } from '../types.ts';
import { longestSleep } from './longestSleep.ts';
import { napTime } from './napTime.ts';
import { nightSleep } from './nightSleep.ts';
import { nightWakings } from './nightWakings.ts';
import { sleepOnset } from './sleepOnset.ts';
import { sleepOnsetVariability } from './sleepOnsetVariability.ts';
import { sleepPerDay } from './sleepPerDay.ts';
import { wakeAfterSleepOnset } from './wakeAfterSleepOnset.ts';

const ALL = [
  nightSleep,
  wakeAfterSleepOnset,
  longestSleep,
  nightWakings,
  napTime,
  sleepPerDay,
  sleepOnset,
  sleepOnsetVariability,
];
const NOON = makeLocalTime({ startLocal: '2026-03-02T12:00:00' });
type Clock = ((timeS: number) => LocalTime) | 'no clock';

/** From noon: nap 13:00 to 14:30, asleep at 20:00, awake 0:00 to 0:20, up at 7:00. */
const DAY = 'wake 60, sleep 90, wake 330, sleep 240, wake 20, sleep 400, wake 300';
const THREE = [DAY, DAY, DAY].join(', ');

function resultOf(measure: BodyMeasure, sleep: SleepDetection | undefined, clock: Clock) {
  const localTime = clock === 'no clock' ? undefined : clock;
  const results = measure.measure({ sensors: [], sleep, otherStreams: [], tasks: [], stimuliS: [], localTime });
  expect(results).toHaveLength(1);
  return results[0]!;
}

function measured(
  measure: BodyMeasure,
  text: string,
  clock: Clock = NOON,
  source?: SleepDetection['source'],
): MeasuredValue {
  const result = resultOf(measure, detectionOf(text, source, clock === 'no clock' ? undefined : clock), clock);
  if (result.status === 'refused') throw new Error(result.reason.text);
  return result;
}

function refused(
  measure: BodyMeasure,
  text: string,
  clock: Clock = NOON,
  source?: SleepDetection['source'],
): Statement {
  const result = resultOf(measure, detectionOf(text, source, clock === 'no clock' ? undefined : clock), clock);
  if (result.status === 'measured') throw new Error(`${result.value}`);
  return result.reason;
}

const codesOf = ({ remarks }: MeasuredValue): string[] => remarks.map(({ code }) => code);

test('night-sleep: 240 and 400 minutes with 20 awake between are 10.67 h; three nights alike have no width', () => {
  const { value, n, interval95, quality } = measured(nightSleep, THREE);
  expect(value).toBeCloseTo(640 / 60, 12);
  expect([n, quality]).toEqual([3, 'fair']);
  expect(interval95![0]).toBeCloseTo(640 / 60, 9);
  expect(interval95![1]).toBeCloseTo(640 / 60, 9);
});

test('night-sleep: nights of 9, 10 and 11 h are 10 h ± 4.303 · 1 / √3 = 2.48', () => {
  const night = (hours: number): string => `wake 480, sleep ${60 * hours}, wake ${960 - 60 * hours}`;
  const { value, interval95 } = measured(nightSleep, [9, 10, 11].map(night).join(', '));
  expect(value).toBeCloseTo(10, 12);
  expect(interval95![0]).toBeCloseTo(10 - 2.4843, 3);
  expect(interval95![1]).toBeCloseTo(10 + 2.4843, 3);
});

test('night-sleep: it needs no clock; one night is poor support and has no interval', () => {
  const { value, interval95, quality } = measured(nightSleep, DAY, 'no clock');
  expect([value.toFixed(2), interval95, quality]).toEqual(['10.67', undefined, 'poor']);
});

test('night-sleep: a night that begins with the recording is cut and left out, and alone refused', () => {
  const cut = `sleep 400, wake 480, ${DAY}`;
  const result = measured(nightSleep, cut, 'no clock');
  expect(result.n).toBe(1);
  expect(result.remarks.at(-1)).toMatchObject({ code: 'sleep-nights-left-out', params: { cut: 1, off: 0 } });
  expect(refused(nightSleep, 'sleep 400, wake 480', 'no clock')).toMatchObject({
    code: 'sleep-no-whole-night',
    params: { cut: 1, off: 0 },
  });
});

test('night-sleep: 31 of 620 minutes not worn are one too many, 30 are not', () => {
  const night = (off: number): string => `wake 60, sleep 300, off ${off}, sleep ${320 - off}, wake 60`;
  expect(refused(nightSleep, night(32)).params).toEqual({ cut: 0, off: 1 });
  expect(measured(nightSleep, night(31)).value).toBeCloseTo(589 / 60, 12);
});

test('night-sleep: without sleep, and without a night, it is refused with what would suffice', () => {
  const result = resultOf(nightSleep, undefined, NOON);
  expect(result).toMatchObject({ status: 'refused', reason: { code: 'sleep-none' } });
  expect(refused(nightSleep, 'wake 60, sleep 90, wake 60')).toMatchObject({
    code: 'sleep-no-night',
    params: { hours: 3 },
  });
});

test('night-sleep: from counts or from the device’s own records it is at best fair', () => {
  const week = new Array(7).fill(DAY).join(', ');
  expect(measured(nightSleep, week).quality).toBe('good');
  expect(measured(nightSleep, week, NOON, 'counts').quality).toBe('fair');
  expect(measured(nightSleep, week, NOON, 'device').quality).toBe('fair');
  expect(measured(nightSleep, 'sleep 600', NOON, 'device').value).toBe(10);
});

test('wake-after-sleep-onset: 20 minutes a night, at best fair, and honest about it', () => {
  const result = measured(wakeAfterSleepOnset, new Array(7).fill(DAY).join(', '));
  expect([result.value, result.n, result.quality, codesOf(result)]).toEqual([20, 7, 'fair', ['sleep-wake-honesty']]);
});

test('wake-after-sleep-onset: a wake of 4 minutes is none', () => {
  expect(measured(wakeAfterSleepOnset, 'wake 60, sleep 300, wake 4, sleep 300, wake 60').value).toBe(0);
});

test('longest-sleep: of 240 and 400 minutes it is 400, 6.67 h', () => {
  expect(measured(longestSleep, THREE).value).toBeCloseTo(400 / 60, 12);
});

test('longest-sleep: of 2, 2 and 10 h the interval of a mean of three ends at the longest night, 11 h, not at 16.1', () => {
  // 20:00 to 7:00, with wakes of 10 minutes every 2 h, and once with one of 20 minutes after 40
  const broken =
    'wake 480, sleep 120, wake 10, sleep 120, wake 10, sleep 120, wake 10, sleep 120, wake 10, sleep 120, wake 320';
  const whole = 'wake 480, sleep 40, wake 20, sleep 600, wake 300';
  const { value, interval95, n } = measured(longestSleep, [broken, broken, whole].join(', '));
  expect([n, value]).toEqual([3, 14 / 3]);
  expect(interval95).toEqual([0, 11]);
});

test('night-wakings: one a night; two nights with 1 and 3 are 2; always poor, and honest about it', () => {
  expect(measured(nightWakings, THREE).value).toBe(1);
  const other = 'wake 480, sleep 150, wake 10, sleep 150, wake 10, sleep 150, wake 10, sleep 150, wake 330';
  const result = measured(nightWakings, `${DAY}, ${other}`);
  expect([result.value, result.quality, codesOf(result)]).toEqual([2, 'poor', ['sleep-wakings-honesty']]);
});

test('nap-time: 90 minutes on each day that was worn from 8 to 18 o’clock', () => {
  // noon to noon, three times: 3 and 4 March are whole; the afternoon of the 2nd and the morning of the 5th are not
  const { value, n, validFraction, remarks } = measured(napTime, THREE);
  expect([value, n, validFraction]).toEqual([90, 2, 0.5]);
  expect(remarks[0]).toMatchObject({ code: 'sleep-naps-per-day', params: { count: 1 } });
});

test('nap-time: without a clock the days between two nights are taken: two between three', () => {
  const { value, n } = measured(napTime, THREE, 'no clock');
  expect([value, n]).toEqual([90, 2]);
});

test('nap-time: a day without a nap counts with 0; a day off the wrist does not count', () => {
  const none = 'wake 480, sleep 660, wake 300';
  const { value, n } = measured(napTime, [DAY, none, DAY, DAY].join(', '));
  expect([value, n]).toEqual([60, 3]);
  const off = 'off 480, sleep 660, wake 300';
  expect(measured(napTime, [DAY, off, DAY, DAY].join(', ')).n).toBe(2);
});

test('nap-time: one night, and the records of a device, cannot tell', () => {
  expect(refused(napTime, DAY, 'no clock').code).toBe('sleep-no-waking-day');
  expect(refused(napTime, THREE, NOON, 'device').code).toBe('sleep-device-no-naps');
});

test('sleep-per-day: 90 + 640 minutes are 12.17 h in each of three stretches of 24 h, wherever they begin', () => {
  const { value, n } = measured(sleepPerDay, THREE);
  expect(value).toBeCloseTo(730 / 60, 12);
  expect(n).toBe(3);
  expect(measured(sleepPerDay, `wake 200, ${THREE}`, 'no clock').value).toBeCloseTo(730 / 60, 12);
});

test('sleep-per-day: 23 hours, and 24 of which three were not worn, are refused', () => {
  expect(refused(sleepPerDay, 'wake 480, sleep 600, wake 300')).toMatchObject({
    code: 'sleep-no-whole-day',
    params: { needed: 21.6 },
  });
  expect(refused(sleepPerDay, 'wake 300, off 180, sleep 600, wake 360').code).toBe('sleep-no-whole-day');
});

test('sleep-onset: 19:30, 20:00 and 20:30 are 20 h on average', () => {
  const from = (minute: number): string => `wake ${minute}, sleep 600, wake ${840 - minute}`;
  const { value, n } = measured(sleepOnset, [450, 480, 510].map(from).join(', '));
  expect([value, n]).toEqual([20, 3]);
});

test('sleep-onset: 23:30 and 0:30 are midnight, not noon; without a clock it is refused', () => {
  const from = (minute: number): string => `wake ${minute}, sleep 480, wake ${960 - minute}`;
  const nights = [690, 750].map(from).join(', ');
  expect(measured(sleepOnset, nights).value).toBe(0);
  expect(refused(sleepOnset, nights, 'no clock').code).toBe('sleep-needs-clock');
});

test('sleep-onset: where clocks change, the hour is that of the wall: 20:00 twice', () => {
  const clock = makeLocalTime({ startLocal: '2026-10-24T12:00:00', zone: 'Europe/Berlin' });
  // the second night begins 25 hours later
  const text = 'wake 480, sleep 660, wake 840, sleep 600, wake 60';
  expect(measured(sleepOnset, text, clock).value).toBe(20);
});

test('sleep-onset-variability: 19:30, 20:00 and 20:30 have an SD of 30 min; two nights are refused', () => {
  const from = (minute: number): string => `wake ${minute}, sleep 600, wake ${840 - minute}`;
  const { value, interval95 } = measured(sleepOnsetVariability, [450, 480, 510].map(from).join(', '));
  expect(value).toBeCloseTo(30, 9);
  // chi-square of 2 degrees: 0.0506 and 7.378 → 30 · √(2/7.378) and 30 · √(2/0.0506)
  expect(interval95![0]).toBeCloseTo(15.62, 1);
  expect(interval95![1]).toBeCloseTo(188.5, 0);
  expect(refused(sleepOnsetVariability, [450, 480].map(from).join(', '))).toMatchObject({
    code: 'sleep-too-few-nights',
    params: { needed: 3, found: 2 },
  });
});

test.each(ALL)('$id is refused for five minutes of a phone, in a sentence', (measure) => {
  const result = resultOf(measure, undefined, 'no clock');
  expect(result).toMatchObject({ id: measure.id, unit: measure.unit, status: 'refused' });
});

const nights = fc.array(
  fc.record({
    bedMin: fc.integer({ min: 400, max: 560 }),
    first: fc.integer({ min: 60, max: 300 }),
    awake: fc.integer({ min: 5, max: 55 }),
    second: fc.integer({ min: 130, max: 300 }),
  }),
  { minLength: 1, maxLength: 7 },
);
const textOf = (list: readonly { bedMin: number; first: number; awake: number; second: number }[]): string =>
  list
    .map(({ bedMin, first, awake, second }) =>
      [
        `wake ${bedMin}, sleep ${first}, wake ${awake}, sleep ${second}`,
        `wake ${1440 - bedMin - first - awake - second}`,
      ].join(', '),
    )
    .join(', ');

test('property: sleep and waking make the night, the longest stretch is at most the sleep, and the interval holds the mean', () => {
  fc.assert(
    fc.property(nights, (list) => {
      const text = textOf(list);
      const value = (measure: BodyMeasure): number => measured(measure, text).value;
      const span = list.reduce((sum, { first, awake, second }) => sum + first + awake + second, 0) / list.length;
      expect(60 * value(nightSleep) + value(wakeAfterSleepOnset)).toBeCloseTo(span, 9);
      expect(value(longestSleep)).toBeLessThanOrEqual(value(nightSleep) + 1e-9);
      expect(value(sleepPerDay)).toBeCloseTo(value(nightSleep), 9);
      expect(value(nightWakings)).toBe(1);
      for (const measure of ALL) {
        const result = resultOf(measure, detectionOf(text, 'acceleration', NOON), NOON);
        if (result.status === 'refused' || result.interval95 === undefined) continue;
        expect(result.interval95[0]).toBeLessThanOrEqual(result.value + 1e-9);
        expect(result.interval95[1]).toBeGreaterThanOrEqual(result.value - 1e-9);
      }
    }),
    { seed: 20261123, numRuns: 40 },
  );
});

test('property: the order of nights changes nothing', () => {
  fc.assert(
    fc.property(nights, (list) => {
      for (const measure of [nightSleep, wakeAfterSleepOnset, nightWakings, sleepOnset])
        expect(measured(measure, textOf([...list].reverse())).value).toBeCloseTo(
          measured(measure, textOf(list)).value,
          9,
        );
    }),
    { seed: 20261123, numRuns: 25 },
  );
});
