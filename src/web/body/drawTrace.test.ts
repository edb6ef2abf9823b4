import { expect, test } from 'vitest';
import type { MotionTrace } from '../worker/protocol.ts';
import type { BodyColours } from './bodyColours.ts';
import { drawBodyBands } from './drawBodyBands.ts';
import { bodyViewOf, jerksOf, recordingCanvas, sensorViewOf } from './madeView.testing.ts';
import { traceData } from './traceData.ts';

const GAP = Number.NaN;
const axes = (x: readonly number[]) => ({
  x: Float32Array.from(x),
  y: new Float32Array(x.length),
  z: new Float32Array(x.length),
});
const traceOf = (more: Partial<MotionTrace>): MotionTrace => ({
  request: { sensorIndex: 0, startS: 0, endS: 1, bucketCount: 2 },
  from: 'buckets',
  timesS: Float64Array.of(1, 3),
  low: axes([0, 0]),
  high: axes([0, 0]),
  ...more,
});

test('a bucket is two points, its least and then its greatest value, a quarter of a step about its middle', () => {
  const [times, x] = traceData(traceOf({ low: axes([-1, -2]), high: axes([4, 5]) }));
  expect(times).toEqual([0.5, 1.5, 2.5, 3.5]);
  expect(x).toEqual([-1, 4, -2, 5]);
});

test('samples are one point each', () => {
  const samples = axes([1, 2]);
  const [times, x] = traceData(traceOf({ from: 'samples', low: samples, high: samples }));
  expect(times).toEqual([1, 3]);
  expect(x).toEqual([1, 2]);
});

test('what is lost is null, where the line breaks', () => {
  expect(traceData(traceOf({ low: axes([GAP, 2]), high: axes([GAP, 2]) }))[1]).toEqual([null, null, 2, 2]);
  const samples = axes([1, GAP]);
  expect(traceData(traceOf({ from: 'samples', low: samples, high: samples }))[1]).toEqual([1, null]);
});

test('nothing at all, and a single bucket, can be drawn', () => {
  const none = traceOf({ timesS: new Float64Array(), low: axes([]), high: axes([]) });
  expect(traceData(none)).toEqual([[], [], [], []]);
  expect(traceData(traceOf({ timesS: Float64Array.of(1), low: axes([2]), high: axes([3]) }))[0]).toEqual([1, 1]);
});

const COLOURS = {
  jerk: 'jerk',
  sleep: 'sleep',
  walking: 'walking',
  notWorn: 'notWorn',
  movement: 'movement',
  task: 'task',
} as unknown as BodyColours;
const BOX = { left: 50, top: 10, width: 1000, height: 200 };

/** Seconds 100 to 200 at 10 px to the second. */
function draw(view: Parameters<typeof bodyViewOf>[0], sensor: Parameters<typeof sensorViewOf>[0] = {}, scale = 1) {
  const { ctx, filled } = recordingCanvas();
  const drawing = { sensor: sensorViewOf(sensor), span: { startS: 100, endS: 200 }, box: BOX, colours: COLOURS, scale };
  drawBodyBands(ctx, bodyViewOf(view), drawing);
  return filled.map(({ colour, x, y, width, height }) => [colour, x, y, width, height]);
}

test('a task from 110 to 120 s is a strip of 3 px at the top, 100 px from the left', () => {
  expect(draw({ tasks: [{ task: 'rest', startS: 110, endS: 120 }] })).toEqual([['task', 150, 10, 100, 3]]);
});

test('what reaches beyond the plot is cut, what lies beside it is left out', () => {
  const spans = (list: readonly (readonly [number, number])[]) => ({
    startS: Float64Array.from(list, ([startS]) => startS),
    endS: Float64Array.from(list, ([, endS]) => endS),
  });
  const notWorn = spans([
    [0, 50],
    [90, 110],
    [190, 900],
    [201, 300],
  ]);
  expect(draw({}, { notWorn })).toEqual([
    ['notWorn', 50, 10, 100, 200],
    ['notWorn', 950, 10, 100, 200],
  ]);
});

test('a jerk at rest is a full stripe, one while moving a short one at the foot; a clap is a tick', () => {
  const jerks = jerksOf([
    { timeS: 150, still: true },
    { timeS: 160, still: false },
  ]);
  expect(draw({ stimuliS: [120] }, { jerks }, 2)).toEqual([
    ['task', 250, 10, 2, 20],
    ['jerk', expect.closeTo(549, 6), 10, expect.closeTo(2, 6), 200],
    ['jerk', expect.closeTo(649, 6), 10 + 200 - 16, expect.closeTo(2, 6), 16],
  ]);
});
