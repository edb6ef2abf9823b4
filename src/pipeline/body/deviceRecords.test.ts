import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeLocalTime } from '../../recording/index.ts';
import { deviceDays } from './deviceDays.ts';
import { deviceRecords } from './deviceRecords.ts';
import { deviceSentences } from './deviceSentences.ts';
import { localDays } from './localDays.ts';
import { countsOf, foundIn, observationsOf } from './madeDevice.testing.ts';

const DAY_S = 86_400;
const GAP = Number.NaN;

test('counts of a minute are the root of the squared sums of its axes: six epochs of 0.5, 0 and 2/3 make 3, 0 and 4, so 5', () => {
  const epochs = new Array(6).fill(0.5);
  const { bars } = deviceRecords(
    foundIn([countsOf(10, { countX: epochs, countY: epochs.map(() => 0), countZ: epochs.map(() => 4 / 6) })]),
  )!;
  expect(bars).toMatchObject({ what: 'counts', binS: 60, startS: 0 });
  expect([...bars!.values]).toEqual([expect.closeTo(5, 4)]);
});

test('a lost epoch makes its minute unknown; between two stretches nothing is known', () => {
  const found = foundIn([countsOf(30, { countX: [1, 2, GAP, 4] }), countsOf(30, { countX: [7, 8] }, 180)]);
  expect([...deviceRecords(found)!.bars!.values]).toEqual([3, GAP, GAP, 15]);
});

test('600 steps from 8 to 18 min are 120 steps in the first ten minutes and 480 in the next', () => {
  const steps = observationsOf('steps', [480], { steps: [600], durationS: [600] });
  const { bars } = deviceRecords(foundIn([steps]))!;
  expect(bars).toMatchObject({ what: 'steps', binS: 600, startS: 0 });
  expect([...bars!.values]).toEqual([120, 480]);
});

test('no step is lost or made, however records lie', () => {
  const record = fc.record({
    atS: fc.integer({ min: -5000, max: 5000 }),
    durationS: fc.integer({ min: 0, max: 4000 }),
    steps: fc.integer({ min: 0, max: 500 }),
  });
  fc.assert(
    fc.property(fc.uniqueArray(record, { selector: ({ atS }) => atS, minLength: 1 }), (records) => {
      const inOrder = records.sort((a, b) => a.atS - b.atS);
      const stream = observationsOf(
        'steps',
        inOrder.map(({ atS }) => atS),
        { steps: inOrder.map(({ steps }) => steps), durationS: inOrder.map(({ durationS }) => durationS) },
      );
      const values = deviceRecords(foundIn([stream]))!.bars!.values;
      const sum = values.reduce((all, value) => all + (Number.isNaN(value) ? 0 : value), 0);
      expect(sum).toBeCloseTo(
        records.reduce((all, { steps }) => all + steps, 0),
        1,
      );
    }),
  );
});

test('heart rates of 80, 100 and 90 in ten minutes are 90, from 80 to 100', () => {
  const heart = observationsOf('heart-rate', [0, 60, 599, 1300], { heartRateBpm: [80, 100, 90, 70] });
  const found = deviceRecords(foundIn([heart]))!.heart!;
  expect([...found.median]).toEqual([90, GAP, 70]);
  expect([...found.low]).toEqual([80, GAP, 70]);
  expect([...found.high]).toEqual([100, GAP, 70]);
});

test('time in bed is no stage of sleep', () => {
  const sleep = observationsOf('sleep', [0, 60], { sleepStage: [0, 4], durationS: [600, 60] });
  expect(deviceRecords(foundIn([sleep]))!.stages).toEqual([{ startS: 60, endS: 120, stage: 4 }]);
});

test('a device’s own values: of 1, 2, 3 m/s the median is 2, eight of ten lie between 1.2 and 2.8', () => {
  const speed = observationsOf('walking-speed', [0, 1, 2, 3], { walkingSpeedMPerS: [3, 1, GAP, 2] });
  const [value] = deviceRecords(foundIn([speed]))!.values;
  expect(value).toMatchObject({ column: 'walkingSpeedMPerS', unit: 'm/s', n: 3, median: 2 });
  expect(value!.p10).toBeCloseTo(1.2, 9);
  expect(value!.p90).toBeCloseTo(2.8, 9);
});

test('a recording without any of it has none; a date that is thousands of years away makes no rows', () => {
  expect(deviceRecords(foundIn([observationsOf('light', [0], { lux: [3] })]))).toBeUndefined();
  expect(deviceRecords(foundIn([observationsOf('steps', [0, 1e12], { steps: [1, 2] })]))).toBeUndefined();
});

test('days: steps where their record began, heart rate where nine of ten lie; nothing is not zero', () => {
  const localTime = makeLocalTime({ startLocal: '2026-03-02T12:00:00' });
  const steps = observationsOf('steps', [0, DAY_S / 2 - 1, DAY_S / 2], { steps: [5, 7, 11] });
  const heart = observationsOf('heart-rate', [0, 10, 20], { heartRateBpm: [60, 70, 80] });
  const found = foundIn([steps, heart], { localTime });
  const days = deviceDays(found, localDays(0, DAY_S, localTime));
  expect(days.map((day) => day.steps)).toEqual([12, 11]);
  expect(days[0]).toMatchObject({ heartMedian: 70, heartP5: 61, heartP95: 79 });
  expect(days[1]!.heartMedian).toBeNaN();
});

const textsOf = (...streams: Parameters<typeof foundIn>[0]): string[] =>
  deviceSentences(foundIn(streams)).map(({ text }) => text);

test('steps a day are the median of whole days on which any were written down', () => {
  const timesS = [0, DAY_S, 2 * DAY_S, 4 * DAY_S];
  const steps = observationsOf('steps', timesS, { steps: [3000, 5000, 4000, 1] });
  expect(textsOf(steps)).toEqual(['Steps, as the device counted them: 4000 a day (median of 3 whole days).']);
});

test('without a whole day the steps are told in all', () => {
  expect(textsOf(observationsOf('steps', [0, 60], { steps: [30, 40] }))).toEqual([
    'Steps, as the device counted them: 70 in all; for a number per day a whole day is needed.',
  ]);
});

test('counts: two hours of 10 a minute and then four of zeros are 2 of 6 hours worn', () => {
  const counts = countsOf(60, { countX: [...new Array(120).fill(10), ...new Array(240).fill(0)] });
  expect(textsOf(counts)).toEqual([
    'Activity counts of the device: worn for 2.00 of 6.00 hours; while worn 10 counts a minute on average (all axes together).',
  ]);
});

test('heart rate and walking of the device are told as its own', () => {
  const heart = observationsOf('heart-rate', [0, 1, 2], { heartRateBpm: [60, 70, 80] });
  const speed = observationsOf('walking-speed', [0, 1], { walkingSpeedMPerS: [1, 2] });
  expect(textsOf(heart, speed)).toEqual([
    'Heart rate, as the device wrote it down: 70 a minute (median of 3 values, nine of ten lie between 61 and 79).',
    'The device also wrote down 2 values of walking of its own; how it computes them is not published, so they stand apart from what is measured here.',
  ]);
});
