import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeClock, makeGazeStream, mergeClockIssues } from './clock.ts';

const times = (...values: number[]) => Float64Array.from(values);
const codes = (clock: ReturnType<typeof makeClock>) => clock!.issues.map((issue) => issue.code);

test('times 5.000, 5.002, 5.004 s are 500 Hz from 5 s and need no time column', () => {
  const clock = makeClock(times(5, 5.002, 5.004))!;
  expect(clock).toMatchObject({ rateHz: 500, startS: 5, length: 3, issues: [] });
  expect(clock.timesS).toBeUndefined();
});

test('60 Hz written in whole ms (16, 17, 17) is 60 Hz, not 1/17 ms = 58.8 Hz, and keeps its times', () => {
  const clock = makeClock(Float64Array.from({ length: 600 }, (_, i) => Math.floor((i * 1000) / 60) / 1000))!;
  expect(clock.rateHz).toBeCloseTo(60, 1);
  expect(clock.timesS).toHaveLength(600);
  expect(codes(clock)).toEqual([]);
});

test('a file that says 500 Hz over a 200 Hz clock is 200 Hz, and that is said', () => {
  const clock = makeClock(
    Float64Array.from({ length: 400 }, (_, i) => i * 0.005 + (i % 3) * 2e-6),
    { statedRateHz: 500 },
  )!;
  expect(clock.rateHz).toBeCloseTo(200, 1);
  expect(clock.issues[0]).toMatchObject({ code: 'RATE_DIFFERS', params: { stated: 500 } });
});

test('500 Hz with 5 us jitter is one even stream with times', () => {
  const clock = makeClock(Float64Array.from({ length: 1000 }, (_, i) => i * 0.002 + (((i * 7) % 11) - 5) * 1e-6))!;
  expect(clock.rateHz).toBeCloseTo(500, 1);
  expect(clock.timesS).toBeDefined();
  expect(codes(clock)).toEqual([]);
});

test('10 samples missing at 1 kHz: one gap of 0.010 s', () => {
  const clock = makeClock(Float64Array.from({ length: 1000 }, (_, i) => (i < 500 ? i : i + 10) / 1000))!;
  expect(clock.rateHz).toBeCloseTo(1000, 6);
  expect(clock.issues).toMatchObject([
    { code: 'SAMPLES_MISSING', params: { count: 1, seconds: 0.01 }, where: { startS: 0.499 } },
  ]);
});

test('every second of many intervals doubled: uneven', () => {
  const clock = makeClock(Float64Array.from({ length: 300 }, (_, i) => (i + Math.floor(i / 4)) / 100))!;
  expect(codes(clock)).toEqual(['SAMPLES_MISSING', 'RATE_UNEVEN']);
});

test('rows that do not move forward are left out with their values', () => {
  const { stream, issues } = makeGazeStream('gaze', times(0, 0.01, 0.01, 0.005, 0.02, 0.03), {
    xDeg: Float32Array.of(1, 2, 3, 4, 5, 6),
  });
  expect([...stream!.columns.xDeg!.slice()]).toEqual([1, 2, 5, 6]);
  expect(issues[0]).toMatchObject({ code: 'TIME_GOES_BACK', count: 2, params: { before: 0.01, after: 0.01 } });
});

test('one time with a damaged digit ahead costs one row, not all that follow', () => {
  const clock = makeClock(times(0, 0.01, 9.02, 0.03, 0.04, 0.05))!;
  expect([...clock.kept!]).toEqual([0, 1, 3, 4, 5]);
});

test('a clock that starts again keeps the first run', () => {
  const clock = makeClock(times(0, 0.01, 0.02, 0.03, 0, 0.01, 0.02, 0.03))!;
  expect([...clock.kept!]).toEqual([0, 1, 2, 3]);
  expect(clock.issues[0]).toMatchObject({ code: 'TIME_GOES_BACK', count: 4 });
});

test('issues of three streams become one per code: gaps add up, the rest is counted', () => {
  const gap = makeClock(
    Float64Array.from({ length: 1000 }, (_, i) => (i < 500 ? i : i + 10) / 1000),
    { statedRateHz: 500 },
  )!;
  expect(mergeClockIssues([...gap.issues, ...gap.issues, ...gap.issues])).toMatchObject([
    { code: 'RATE_DIFFERS', count: 3, params: { stated: 500, measured: 1000 } },
    { code: 'SAMPLES_MISSING', count: 1, params: { count: 3, seconds: 0.03 } },
  ]);
});

test('one sample has a clock only where the file states a rate', () => {
  expect(makeClock(times(3))).toBeUndefined();
  expect(makeClock(times(3), { statedRateHz: 250 })).toMatchObject({ rateHz: 250, length: 1 });
  expect(makeClock(times())).toBeUndefined();
});

test('columns of another length than the clock are a wrong call', () => {
  expect(() => makeGazeStream('gaze', times(0, 1), { xDeg: Float32Array.of(1) })).toThrow(
    'column xDeg must have 2 values like the clock, got 1',
  );
});

test('property: whatever the times, the clock strictly increases and is within 1 us of the rows it kept', () => {
  const time = fc.oneof(
    fc.integer({ min: 0, max: 200 }).map((k) => k / 100),
    fc.constant(Number.NaN),
  );
  fc.assert(
    fc.property(fc.array(time, { maxLength: 60 }), (values) => {
      const input = Float64Array.from(values);
      const clock = makeClock(input);
      if (clock === undefined) return;
      const rows = clock.kept ?? Uint32Array.from(input.keys());
      let last = Number.NEGATIVE_INFINITY;
      for (let i = 0; i < clock.length; i++) {
        const at = clock.timesS?.[i] ?? clock.startS + i / clock.rateHz;
        expect(at).toBeGreaterThan(last);
        expect(Math.abs(at - input[rows[i]!]!)).toBeLessThanOrEqual(1e-6);
        last = at;
      }
      expect([...input]).toEqual(values);
    }),
    { seed: 7, numRuns: 500 },
  );
});
