import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportOf, secondsOfMeans, sensorOf, sourceOf } from './bodyReport.testing.ts';
import { motionTrace } from './motionTrace.ts';

const ask = (startS: number, endS: number, bucketCount: number) => ({ sensorIndex: 0, startS, endS, bucketCount });
const withSources = (...sources: readonly ReturnType<typeof sourceOf>[]) => reportOf([sensorOf({ sources })]);

test('8 samples for 4 buckets are no more than three a bucket: they are drawn as they are', () => {
  const trace = motionTrace(withSources(sourceOf(0, 10, [0, 1, 2, 3, 4, 5, 6, 7])), ask(0, 0.8, 4));
  expect(trace.from).toBe('samples');
  expect([...trace.timesS]).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7].map((timeS) => expect.closeTo(timeS, 9)));
  expect([...trace.low.y]).toEqual([0, 2, 4, 6, 8, 10, 12, 14]);
  expect([...trace.high.y]).toEqual([...trace.low.y]);
  expect(trace.low.z.every(Number.isNaN)).toBe(true);
});

test('20 samples in 2 buckets: least and greatest of each ten, at the middle of the bucket', () => {
  const x = [5, 1, 2, 3, 4, 9, 6, 7, 8, 0, 15, 11, 12, 13, 14, 19, 16, 17, 18, 10];
  const trace = motionTrace(withSources(sourceOf(100, 10, x)), ask(100, 102, 2));
  expect(trace.from).toBe('buckets');
  expect([...trace.timesS]).toEqual([100.5, 101.5]);
  expect([...trace.low.x]).toEqual([0, 10]);
  expect([...trace.high.x]).toEqual([9, 19]);
  expect([...trace.high.y]).toEqual([18, 38]);
});

test('a lost sample is left out of its bucket; a bucket of nothing but loss is a gap', () => {
  const lost = Number.NaN;
  const x = [1, lost, 3, 4, lost, lost, lost, lost];
  const trace = motionTrace(withSources(sourceOf(0, 10, x)), ask(0, 0.8, 2));
  expect([...trace.low.x]).toEqual([1, lost]);
  expect([...trace.high.x]).toEqual([4, lost]);
});

test('between two pieces of a recording the line breaks, in samples and in buckets', () => {
  const report = withSources(sourceOf(0, 10, [1, 1]), sourceOf(0.6, 10, [2, 2]));
  const near = motionTrace(report, ask(0, 0.8, 8));
  expect([...near.low.x]).toEqual([1, 1, Number.NaN, 2, 2]);
  const times = [...near.timesS];
  expect(times).toEqual([...times].sort((a, b) => a - b));
  const far = motionTrace(report, ask(0, 0.8, 2));
  expect(far.from).toBe('buckets');
  const gaps = motionTrace(withSources(sourceOf(0, 10, [1, 1, 1, 1]), sourceOf(2, 10, [2, 2, 2, 2])), ask(0, 2.4, 6));
  expect([...gaps.low.x]).toEqual([1, Number.NaN, Number.NaN, Number.NaN, Number.NaN, 2]);
});

test('beyond half an hour seconds are drawn: mean 1 ± 2 · 0.1 is 0.8 to 1.2; a lost second is a gap', () => {
  const seconds = secondsOfMeans([1, 3, Number.NaN, Number.NaN, ...new Array(1798).fill(0)]);
  const trace = motionTrace(reportOf([sensorOf({ seconds, sources: [sourceOf(0, 10, [])] })]), ask(0, 1802, 901));
  expect(trace.from).toBe('seconds');
  expect(trace.low.x[0]).toBeCloseTo(0.8, 6);
  expect(trace.high.x[0]).toBeCloseTo(3.2, 6);
  expect(trace.low.x[1]).toBeNaN();
});

test('half an hour is still drawn from samples', () => {
  expect(motionTrace(withSources(sourceOf(0, 10, [1])), ask(0, 1800, 100)).from).toBe('buckets');
});

test('a sensor that is not there, or a stretch beside the recording, is an empty trace', () => {
  const report = withSources(sourceOf(0, 10, [1, 1]));
  expect(motionTrace(report, { ...ask(0, 1, 4), sensorIndex: 3 }).low.x.every(Number.isNaN)).toBe(true);
  expect(motionTrace(report, ask(50, 51, 4)).timesS).toHaveLength(0);
  expect(motionTrace(report, ask(50, 60, 4)).low.x.every(Number.isNaN)).toBe(true);
});

test('a stretch without length or buckets is a wrong call', () => {
  expect(() => motionTrace(withSources(), ask(5, 5, 10))).toThrow(RangeError);
  expect(() => motionTrace(withSources(), ask(5, 4, 10))).toThrow(RangeError);
  expect(() => motionTrace(withSources(), ask(0, 1, 0))).toThrow(RangeError);
});

test('slow twin: each bucket holds least and greatest of the samples whose time lies in it', () => {
  const values = fc.array(fc.oneof(fc.double({ min: -8, max: 8, noNaN: true }), fc.constant(Number.NaN)), {
    minLength: 60,
    maxLength: 200,
  });
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 20 }), (x, bucketCount, startAt) => {
      const rateHz = 8;
      const startS = startAt / rateHz;
      const endS = startS + 40 / rateHz;
      const trace = motionTrace(withSources(sourceOf(0, rateHz, x)), ask(startS, endS, bucketCount));
      if (trace.from !== 'buckets') return;
      for (let k = 0; k < bucketCount; k++) {
        const inside = x.filter((value, i) => {
          const share = ((i / rateHz - startS) / (endS - startS)) * bucketCount;
          return share >= k && share < k + 1 && !Number.isNaN(value);
        });
        const least = inside.length === 0 ? Number.NaN : Math.min(...inside);
        const most = inside.length === 0 ? Number.NaN : Math.max(...inside);
        // why + 0: 0 and −0 are the same place in a picture
        expect(trace.low.x[k]! + 0).toBe(Math.fround(least) + 0);
        expect(trace.high.x[k]! + 0).toBe(Math.fround(most) + 0);
      }
    }),
  );
});
