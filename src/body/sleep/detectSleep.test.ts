import { expect, test } from 'vitest';
import { makeLocalTime, SLEEP_STAGE, type Stream } from '../../recording/index.ts';
import { chooseSleepSensor } from './chooseSleepSensor.ts';
import { detectSleep } from './detectSleep.ts';
import { secondsOfStretches, wholeOf } from './handMade.testing.ts';
import { sleepOfDevice } from './sleepOfDevice.ts';

const HOUR = 3600;
const CLOCK = makeLocalTime({ startLocal: '2026-03-02T12:00:00' });
const SECONDS = secondsOfStretches([
  { seconds: 8 * HOUR, turnsDeg: 20 },
  { seconds: 10 * HOUR },
  { seconds: 2 * HOUR, turnsDeg: 20 },
]);

/** Counts per minute: `[minutes, counts]` after another. */
function countsOf(parts: readonly (readonly [number, number])[], epochS = 60): Stream {
  const values = parts.flatMap(([minutes, count]) => new Array<number>((minutes * 60) / epochS).fill(count));
  const columns = { countX: Float64Array.from(values) };
  return { id: 'counts', kind: 'counts', startS: 0, rateHz: 1 / epochS, length: values.length, columns };
}

/** A night of 606 minutes with 10 counts in one minute of a hundred and one. */
const COUNTS = countsOf([
  [480, 900],
  ...(new Array(6)
    .fill([
      [100, 0],
      [1, 10],
    ])
    .flat() as [number, number][]),
  [120, 900],
]);

/** Records of a device: `[start h, end h, stage]`. */
function recordsOf(parts: readonly (readonly [number, number, number])[]): Stream {
  return {
    id: 'health',
    kind: 'observations',
    startS: 0,
    rateHz: 0.001,
    length: parts.length,
    timesS: Float64Array.from(parts, ([start]) => start * HOUR),
    columns: {
      durationS: Float64Array.from(parts, ([start, end]) => (end - start) * HOUR),
      sleepStage: Float64Array.from(parts, ([, , stage]) => stage),
    },
  };
}

const { inBed, awake, asleep, core, deep, rem } = SLEEP_STAGE;
const DEVICE = recordsOf([
  [8, 18, inBed],
  [8.5, 11, core],
  [11, 12, deep],
  [12, 12.25, awake],
  [12.25, 17.5, rem],
]);

const found = (input: Partial<Parameters<typeof detectSleep>[0]>) =>
  detectSleep({ wornSpans: [], otherStreams: [], localTime: CLOCK, ...input });

test('acceleration is used before counts, counts before the records of the device; those come along beside', () => {
  const all = found({ seconds: SECONDS, wornSpans: wholeOf(SECONDS), jerks: [], otherStreams: [COUNTS, DEVICE] })!;
  expect([all.source, all.algorithm.id, all.beside?.source]).toEqual(['acceleration', 'still-posture', 'device']);
  expect(all.periods.map(({ kind, day, sleepMin }) => [kind, day, sleepMin])).toEqual([['night', '2026-03-03', 600]]);
  const counts = found({ otherStreams: [DEVICE, COUNTS] })!;
  expect([counts.source, counts.beside?.source]).toEqual(['counts', 'device']);
  const device = found({ otherStreams: [DEVICE] })!;
  expect([device.source, device.beside]).toEqual(['device', undefined]);
  expect(found({})).toBeUndefined();
});

test('acceleration worn for less than an hour is no recording of sleep', () => {
  const wornSpans = [{ startS: 0, endS: HOUR - 1 }];
  expect(found({ seconds: SECONDS, wornSpans })).toBeUndefined();
  expect(found({ seconds: SECONDS, wornSpans, otherStreams: [DEVICE] })?.source).toBe('device');
});

test('counts: by Sadeh 900 a minute are wake and 0 are sleep; 10 counts in a minute are no wake', () => {
  const { periods, statements } = found({ otherStreams: [COUNTS] })!;
  // the ten minutes around a bound see both: 7.601 − 0.065 · 300 · k / 11 …; the night is 606 min, give or take five
  expect(periods).toHaveLength(1);
  expect(Math.abs(periods[0]!.sleepMin - 606)).toBeLessThanOrEqual(5);
  expect(statements.map(({ code }) => code)).toContain('sleep-from-counts');
});

test('counts of 15 s are summed to minutes; of 7 s there are no minutes, so they are not used', () => {
  const quick = found({
    otherStreams: [
      countsOf(
        [
          [480, 225],
          [600, 0],
          [60, 225],
        ],
        15,
      ),
    ],
  })!;
  expect(quick.states).toHaveLength(1140);
  expect(found({ otherStreams: [{ ...COUNTS, rateHz: 1 / 7 }] })).toBeUndefined();
});

test('counts: two hours of zeros at noon are not worn, at night they are sleep', () => {
  const day = found({
    otherStreams: [
      countsOf([
        [60, 900],
        [120, 0],
        [300, 900],
        [170, 0],
        [1, 5],
        [170, 0],
        [300, 900],
      ]),
    ],
  })!;
  expect(day.states.slice(60, 180)).toEqual(new Array(120).fill('notWorn'));
  expect(day.periods.map(({ kind }) => kind)).toEqual(['night']);
});

test('counts: 277 zeros within a night do not split it; taken off at bedtime for as long they are no night', () => {
  /** Minutes of a sleeper: 20 counts in every seventh one. */
  const asleep = (minutes: number) =>
    Array.from({ length: minutes / 7 }, () => [[1, 20] as const, [6, 0] as const]).flat();
  const kept = found({ otherStreams: [countsOf([[480, 900], ...asleep(140), [277, 0], ...asleep(140), [300, 900]])] })!;
  expect(kept.periods.map(({ kind, wakes }) => [kind, wakes.length])).toEqual([['night', 0]]);
  expect(Math.abs(kept.periods[0]!.sleepMin - 557)).toBeLessThanOrEqual(10);
  expect(kept.states).not.toContain('notWorn');
  const off = found({
    otherStreams: [
      countsOf([
        [480, 900],
        [277, 0],
        [300, 900],
      ]),
    ],
  })!;
  expect(off.periods).toEqual([]);
  expect(off.states.filter((state) => state === 'notWorn')).toHaveLength(277);
});

test('the device’s records: 2.5 + 1 + 5.25 h asleep are 525 min with one wake of 15; in bed says nothing', () => {
  const { periods, states, startS } = sleepOfDevice([DEVICE], { localTime: CLOCK })!;
  expect(startS).toBe(8.5 * HOUR);
  expect(periods.map(({ kind, sleepMin, wakes }) => [kind, sleepMin, wakes.length])).toEqual([['night', 525, 1]]);
  expect(states.filter((state) => state === 'wake')).toHaveLength(15);
  expect(sleepOfDevice([recordsOf([[8, 18, inBed]])], {})).toBeUndefined();
  expect(sleepOfDevice([COUNTS], {})).toBeUndefined();
});

test('where two apps overlap, a minute that either calls asleep is asleep, counted once', () => {
  const other = recordsOf([
    [8, 18, asleep],
    [12, 13, awake],
  ]);
  expect(sleepOfDevice([DEVICE, other], {})!.periods[0]!.sleepMin).toBe(600);
});

test('nights in the daytime of the clock say that it may be wrong', () => {
  const localTime = makeLocalTime({ startLocal: '2026-03-02T00:00:00' });
  const { statements } = found({ seconds: SECONDS, wornSpans: wholeOf(SECONDS), jerks: [], localTime })!;
  expect(statements.map(({ code }) => code)).toEqual(['sleep-clock-odd']);
});

test('of several sensors: the wrist, below three years the ankle; a place worn half as long again; never a phone in the hand', () => {
  const sensor = (
    place: 'left-wrist' | 'right-ankle' | 'waist' | 'held-in-hand',
    hours: number,
    gravity: 'included' | 'absent' = 'included',
  ) => ({
    place,
    gravity,
    wornSpans: [{ startS: 0, endS: hours * HOUR }],
  });
  const both = [sensor('right-ankle', 20), sensor('left-wrist', 20)];
  expect(chooseSleepSensor(both)?.place).toBe('left-wrist');
  expect(chooseSleepSensor(both, 2.9)?.place).toBe('right-ankle');
  expect(chooseSleepSensor([sensor('left-wrist', 10), sensor('waist', 14)])?.place).toBe('left-wrist');
  expect(chooseSleepSensor([sensor('left-wrist', 10), sensor('waist', 16)])?.place).toBe('waist');
  expect(chooseSleepSensor([sensor('left-wrist', 10, 'absent'), sensor('held-in-hand', 16)])).toBeUndefined();
});
