import { expect, test } from 'vitest';
import { makeLocalTime, type Stream } from '../../../recording/index.ts';
import { buffersOf } from '../buildView.ts';
import { reportOf, secondsOfMeans, sensorOf, sourceOf } from './bodyReport.testing.ts';
import { buildBodyView } from './buildBodyView.ts';

const jerk = (timeS: number, still: boolean) => ({
  timeS,
  startS: timeS - 0.1,
  endS: timeS + 0.1,
  peakG: 0.3,
  widthS: 0.05,
  still,
});
const JERKS = { algorithm: { id: 'jerks', version: 1, parameters: {} }, stillSpans: [], noiseG: 0 };
const night = (startS: number, endS: number) => ({
  algorithm: { id: 'sleep', version: 1, parameters: {} },
  startS: 0,
  states: [],
  periods: [{ kind: 'night' as const, startS, endS, day: undefined, sleepMin: 1, wakes: [] }],
  source: 'acceleration' as const,
  statements: [],
});

test('a minute is the mean of its seconds, of those that there are: (1 + 3) / 2, then 30 of 5, then none', () => {
  const seconds = secondsOfMeans([
    ...Array.from({ length: 60 }, (_, i) => (i % 2 === 0 ? 1 : 3)),
    ...Array.from({ length: 60 }, (_, i) => (i < 30 ? 5 : Number.NaN)),
    ...new Array(60).fill(Number.NaN),
    7,
  ]);
  const view = buildBodyView(reportOf([sensorOf({ seconds, sources: [sourceOf(0, 1, new Array(181).fill(0))] })]));
  expect([...view.sensors[0]!.minuteMad]).toEqual([2, 5, Number.NaN, 7]);
});

test('of jerks at rest those in sleep or outside of still time are not counted, the moment of waking is awake', () => {
  const list = [jerk(5, true), jerk(10, true), jerk(19.9, true), jerk(20, true), jerk(25, false), jerk(31, true)];
  const jerks = { ...JERKS, stillSpans: [{ startS: 0, endS: 30 }], jerks: list };
  const view = buildBodyView(reportOf([sensorOf({ jerks })], { sleep: night(10, 20) }));
  expect([...view.sensors[0]!.jerks.still]).toEqual([1, 1, 1, 1, 0, 1]);
  expect([...view.sensors[0]!.jerks.counted]).toEqual([1, 0, 0, 1, 0, 0]);
});

test('it lasts from the first sample to one interval after the last; single observations end where they are', () => {
  const heart: Stream = {
    id: 'heart',
    kind: 'observations',
    startS: 1,
    rateHz: 0.01,
    timesS: Float64Array.of(1, 50),
    length: 2,
    columns: { heartRateBpm: Float64Array.of(90, 110) },
  };
  const motion = sourceOf(2, 10, new Array(100).fill(0)).stream;
  const of = (...streams: Stream[]) => {
    const { startS, endS } = buildBodyView(reportOf([], {}, { streams }));
    return [startS, endS];
  };
  expect(of(motion)).toEqual([2, 12]);
  expect(of(heart, motion)).toEqual([1, 50]);
});

test('a file of which nothing could be read has no days and no length', () => {
  const localTime = makeLocalTime({ startLocal: '2026-03-02T09:00:00' });
  expect(buildBodyView(reportOf([], { localTime }))).toMatchObject({ startS: 0, endS: 0, sensors: [] });
});

test('a night that is 25 hours long is one row of 25 hours', () => {
  const localTime = makeLocalTime({ startLocal: '2026-10-25T00:00:00', zone: 'Europe/Berlin' });
  const { stream } = sourceOf(0, 1 / 3600, new Array(26).fill(0));
  const { days } = buildBodyView(reportOf([], { localTime }, { streams: [stream] }));
  expect(days.map(({ day, lengthS }) => [day, lengthS / 3600])).toEqual([
    ['2026-10-25', 25],
    ['2026-10-26', 24],
  ]);
});

test('what a watch wrote down is told beside the days; of its stages time in bed is none', () => {
  const sleep: Stream = {
    id: 'watch',
    kind: 'observations',
    startS: 0,
    rateHz: 0.1,
    timesS: Float64Array.of(0, 10, 700),
    length: 3,
    columns: {
      heartRateBpm: Float64Array.of(90, 110, 70),
      durationS: Float64Array.of(5, 5, 5),
      sleepStage: Float64Array.of(0, 2, 4),
    },
  };
  const view = buildBodyView(reportOf([], { otherStreams: [sleep] }, { streams: [sleep] }));
  const { device } = view;
  expect([...device!.heart!.median]).toEqual([100, 70]);
  expect([...device!.stages.startS]).toEqual([10, 700]);
  expect([...device!.stages.stage]).toEqual([2, 4]);
  expect(device!.days).toHaveLength(view.days.length);
  expect(device!.days[0]).toMatchObject({ heartMedian: 90, steps: Number.NaN });
  expect(buildBodyView(reportOf([])).device).toBeUndefined();
});

test('no buffer is handed over twice, which the browser would refuse', () => {
  const sources = [sourceOf(0, 10, new Array(100).fill(0))];
  const seconds = secondsOfMeans(new Array(10).fill(1));
  const buffers = [...buffersOf(buildBodyView(reportOf([sensorOf({ sources, seconds })])))];
  expect(buffers.length).toBeGreaterThan(5);
  expect(new Set(buffers).size).toBe(buffers.length);
});
