import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Stream } from './recording.ts';
import { readColumnInto, sampleAtS, timeOfSampleS } from './streamClock.ts';

const knots = { index: [0, 100, 300], timeS: [10, 11, 15] } as const;
const wandering = {
  startS: 10,
  rateHz: 60,
  knots: { index: Float64Array.from(knots.index), timeS: Float64Array.from(knots.timeS) },
};

test('sample 50 of a clock with 100 samples in its first second is at 10.5 s, sample 200 half way through the next 4 s', () => {
  expect(timeOfSampleS(wandering, 50)).toBe(10.5);
  expect(timeOfSampleS(wandering, 200)).toBe(13);
});

test('beyond the last knot the last line of 50 samples a second goes on', () => {
  expect(timeOfSampleS(wandering, 350)).toBe(16);
});

test('an even clock of 50 Hz that begins at 2 s has sample 25 at 2.5 s; times of their own count most', () => {
  expect(timeOfSampleS({ startS: 2, rateHz: 50 }, 25)).toBe(2.5);
  expect(timeOfSampleS({ startS: 2, rateHz: 50, timesS: Float64Array.of(2, 2.3) }, 1)).toBe(2.3);
});

test('property: the sample at the time of a sample is that sample', () => {
  fc.assert(
    fc.property(fc.double({ min: -50, max: 500, noNaN: true }), (index) => {
      expect(sampleAtS(wandering, timeOfSampleS(wandering, index))).toBeCloseTo(index, 6);
    }),
    { seed: 1 },
  );
});

const stream: Stream = {
  id: 'wrist',
  kind: 'motion',
  startS: 0,
  rateHz: 100,
  length: 4,
  columns: { accelXG: Int16Array.of(256, -32768, -512, 0), accelYG: Float32Array.of(1, 2, Number.NaN, 4) },
  scale: { accelXG: 1 / 256 },
};

test('256 of a device with 256 to the g is 1 g, and -32768 is loss', () => {
  const out = new Float32Array(4);
  readColumnInto(out, stream, 'accelXG', 0);
  expect([...out]).toEqual([1, Number.NaN, -2, 0]);
});

test('a column without scale is as it stands; a part of it can be read', () => {
  const out = new Float64Array(2);
  readColumnInto(out, stream, 'accelYG', 1);
  expect([...out]).toEqual([2, Number.NaN]);
});

test('a column that is not there, or too long a piece, is refused', () => {
  expect(() => readColumnInto(new Float32Array(1), stream, 'gyroXDegPerS', 0)).toThrow(
    'must have a column gyroXDegPerS',
  );
  expect(() => readColumnInto(new Float32Array(3), stream, 'accelXG', 2)).toThrow('2 to 5 must lie within 0 to 4');
});
