import { expect, test } from 'vitest';
import type { Calibration } from '../types.ts';
import { madeStream } from './madeStream.testing.ts';
import { makeMotionSource } from './makeMotionSource.ts';

const CALIBRATION: Calibration = {
  offsetG: [0.5, 0, -1],
  gain: [2, 1, 0.5],
  errorBeforeG: 0,
  errorAfterG: 0,
  stillWindowCount: 0,
  state: 'done',
};
const ramp = (n: number) => Array.from({ length: n }, (_, i) => i);

test('(1 − 0.5) × 2 is 1 and (3 + 1) × 0.5 is 2: raw minus offset, times gain', () => {
  const source = makeMotionSource(madeStream([[1], [7], [3]]), CALIBRATION);
  const { x, y, z } = source.read(0, 1);
  expect([x[0], y[0], z[0]]).toEqual([1, 7, 2]);
});

test('stored 128 of 1/256 g is 0.5 g; stored -32768 is loss on that axis alone', () => {
  const source = makeMotionSource(
    madeStream(
      [
        [128, 256],
        [0, -32768],
        [256, 0],
      ],
      { scaleG: 1 / 256 },
    ),
  );
  const { x, y, z } = source.read(0, 2);
  expect([...(x as Float64Array)]).toEqual([0.5, 1]);
  expect([...(y as Float64Array)]).toEqual([0, Number.NaN]);
  expect([...(z as Float64Array)]).toEqual([1, 0]);
});

test('streams without gravity say so, those without three axes are refused', () => {
  const linear = makeMotionSource(madeStream([[0], [0], [0]], { stem: 'linear', place: 'waist' }));
  expect([linear.gravity, linear.place]).toEqual(['absent', 'waist']);
  expect(makeMotionSource(madeStream([[0], [0], [0]])).place).toBe('unknown');
  expect(() => makeMotionSource(madeStream([[0], [0], [0]], { stem: 'pos' }))).toThrow(/must have accelXG/);
});

test('10 Hz from 2 s: span [3, 3.5) is samples 10 to 14; spans are cut to what there is', () => {
  const source = makeMotionSource(madeStream([ramp(20), ramp(20), ramp(20)], { startS: 2 }));
  const piece = source.readSpan({ startS: 3, endS: 3.5 });
  expect([piece.startS, ...(piece.x as Float64Array)]).toEqual([3, 10, 11, 12, 13, 14]);
  expect(source.readSpan({ startS: -9, endS: 2.2 }).x.length).toBe(2);
  expect(source.readSpan({ startS: 3.9, endS: 99 }).x.length).toBe(1);
  expect(source.readSpan({ startS: 50, endS: 60 }).x.length).toBe(0);
  expect(source.readSpan({ startS: 3, endS: 3 }).x.length).toBe(0);
  expect(() => source.read(5, 21)).toThrow(/0 to 20/);
});

test('a clock of knots that is 2 % slow: sample 100 comes at 10.2 s, and so a piece from there begins then', () => {
  const knots = { index: Float64Array.of(0, 100, 200), timeS: Float64Array.of(0, 10.2, 20.2) };
  const source = makeMotionSource(madeStream([ramp(200), ramp(200), ramp(200)], { knots }));
  expect(source.read(100, 110).startS).toBeCloseTo(10.2, 12);
  const { startS, x } = source.readSpan({ startS: 5.1, endS: 5.3 });
  expect([startS, x[0], x.length]).toEqual([5.1, 50, 2]);
});

test('jittered times 0, 0.12, 0.2, 0.29 of a ramp in time come out on the grid 0, 0.1, 0.2, 0.3', () => {
  const timesS = Float64Array.of(0, 0.12, 0.2, 0.29);
  const { x, length } = { ...makeMotionSource(madeStream([timesS, timesS, timesS], { timesS })).read(0, 4), length: 4 };
  expect(x.length).toBe(length);
  for (let i = 0; i < 3; i++) expect(x[i]).toBeCloseTo(i / 10, 12);
  expect(x[3]).toBe(0.29);
});

test('nothing is drawn across a gap of half a second: the four grid points within it are NaN', () => {
  const timesS = Float64Array.of(0, 0.1, 0.6, 0.7);
  const { x } = makeMotionSource(madeStream([ramp(4), ramp(4), ramp(4)], { timesS })).read(0, 4);
  expect([...(x as Float64Array)].map((v) => (Number.isNaN(v) ? '-' : Math.round(v))).join('')).toBe('01----23');
});

test('one dropped sample is no gap; a lost one is NaN and spoils its neighbours on the grid only', () => {
  const timesS = Float64Array.of(0, 0.1, 0.3, 0.4, 0.5);
  const values = [0, 1, 3, Number.NaN, 5];
  const { x } = makeMotionSource(madeStream([values, values, values], { timesS })).read(0, 5);
  expect(x.length).toBe(6);
  expect(x[2]).toBeCloseTo(2, 9);
  expect(x[4]).toBeNaN();
});

test('the gyroscope comes along on the same grid', () => {
  const base = madeStream([ramp(3), ramp(3), ramp(3)]);
  const gyro = Float64Array.of(5, 6, 7);
  const stream = { ...base, columns: { ...base.columns, gyroXDegPerS: gyro, gyroYDegPerS: gyro, gyroZDegPerS: gyro } };
  expect([...(makeMotionSource(stream, CALIBRATION).read(1, 3).gyro!.y as Float64Array)]).toEqual([6, 7]);
  expect(makeMotionSource(base).read(0, 1).gyro).toBeUndefined();
});
