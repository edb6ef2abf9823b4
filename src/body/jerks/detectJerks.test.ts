import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MotionSignal } from '../types.ts';
import { detectJerks } from './detectJerks.ts';
import { type MadeMotion, madeMotion } from './made.testing.ts';
import { sumOfSpans } from './spans.ts';

const timesOf = (signal: MotionSignal): number[] => detectJerks(signal).jerks.map(({ timeS }) => timeS);

test('three jerks of 0.3 g in a still minute are found where they are, and nothing else', () => {
  const jerks = [10, 25.5, 40.25].map((timeS) => ({ timeS, sizeG: 0.3 }));
  const found = detectJerks(madeMotion({ seconds: 60, jerks })).jerks;
  expect(found).toHaveLength(3);
  found.forEach(({ timeS, startS, endS, still, widthS, peakG }, k) => {
    expect(timeS).toBeCloseTo(jerks[k]!.timeS, 2);
    expect(still).toBe(true);
    expect(startS).toBeLessThan(timeS);
    expect(endS).toBeGreaterThan(timeS);
    expect(widthS).toBeGreaterThan(0.05);
    expect(widthS).toBeLessThan(0.12);
    expect(peakG).toBeGreaterThan(0.2);
    expect(peakG).toBeLessThan(0.33);
  });
});

test('a still minute without jerks holds none, is still but for its ends, and its noise is that of the sensor', () => {
  const { jerks, stillSpans, noiseG } = detectJerks(madeMotion({ seconds: 60 }));
  expect(jerks).toEqual([]);
  expect(sumOfSpans(stillSpans)).toBeGreaterThan(57.5);
  // 3 Hz and faster are 47 of 50 Hz of white noise: 0.003 · √0.94 = 0.0029 g
  expect(noiseG).toBeCloseTo(0.0029, 3);
});

test('rates of 25 to 200 Hz, gravity or none, either sign: the same five jerks', () => {
  const jerks = [8, 16, 24, 32, 40].map((timeS, k) => ({ timeS, sizeG: k % 2 === 0 ? 0.4 : -0.4, durationS: 0.15 }));
  for (const rateHz of [25, 31.25, 50, 98.04, 128, 200]) {
    const signal = madeMotion({ seconds: 48, rateHz, jerks });
    for (const gravity of ['included', 'absent'] as const) {
      const found = timesOf({ ...signal, gravity });
      expect(found, `${rateHz} Hz`).toHaveLength(5);
      found.forEach((timeS, k) => {
        expect(Math.abs(timeS - jerks[k]!.timeS)).toBeLessThan(0.05);
      });
    }
  }
});

test('24 samples a second are refused with the 25 that would do, 24.9 are not', () => {
  expect(() => detectJerks(madeMotion({ seconds: 5, rateHz: 20 }))).toThrow('jerks need 25 samples per second, got 20');
  expect(detectJerks(madeMotion({ seconds: 5, rateHz: 24.9 })).jerks).toEqual([]);
});

test('a tremor of 3 to 12 Hz holds no jerk, nor does a reach of a second', () => {
  for (const frequencyHz of [3, 5, 8, 12]) {
    const movement = (timeS: number): number => 0.1 * Math.sin(2 * Math.PI * frequencyHz * timeS);
    expect(timesOf(madeMotion({ seconds: 30, movement }))).toEqual([]);
  }
  const reach = (timeS: number): number => (timeS > 10 && timeS < 11 ? 0.3 * Math.sin(2 * Math.PI * (timeS - 10)) : 0);
  expect(timesOf(madeMotion({ seconds: 30, movement: reach }))).toEqual([]);
});

test('steps twice a second are a rhythm, not jerks', () => {
  const jerks = Array.from({ length: 50 }, (_, k) => ({ timeS: 5 + 0.5 * k, sizeG: 0.6 }));
  const sway = (timeS: number): number => 0.1 * Math.sin(2 * Math.PI * 1.5 * timeS);
  const found = detectJerks(madeMotion({ seconds: 35, jerks, movement: sway })).jerks;
  expect(found.filter(({ timeS }) => timeS > 7 && timeS < 28)).toEqual([]);
});

test('a jerk in a moving limb is found, but not called still', () => {
  const movement = (timeS: number): number => 0.15 * Math.sin(2 * Math.PI * 0.9 * timeS);
  const found = detectJerks(madeMotion({ seconds: 30, movement, jerks: [{ timeS: 15, sizeG: 1 }] })).jerks;
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ still: false });
  expect(found[0]!.timeS).toBeCloseTo(15, 1);
});

test('a jerk that the sensor cuts off at its limit counts once', () => {
  const signal = madeMotion({ seconds: 30, jerks: [{ timeS: 15, sizeG: 3, durationS: 0.12 }] });
  for (let i = 0; i < signal.x.length; i++) signal.x[i] = Math.max(-2, Math.min(2, signal.x[i]!));
  expect(timesOf(signal)).toHaveLength(1);
});

test('loss: a dropped sample is bridged; beyond 60 ms both sides are apart, and nothing is still beside a hole', () => {
  const jerks = [{ timeS: 10, sizeG: 0.3 }];
  const signal = madeMotion({ seconds: 40, jerks });
  signal.y[1200] = Number.NaN;
  expect(timesOf(signal)).toHaveLength(1);
  expect(detectJerks(signal).stillSpans).toHaveLength(1);
  signal.z.fill(Number.NaN, 2000, 2500);
  const { stillSpans, jerks: found } = detectJerks(signal);
  expect(found).toHaveLength(1);
  expect(stillSpans).toHaveLength(2);
  expect(stillSpans[0]!.endS).toBeLessThan(20);
  expect(stillSpans[1]!.startS).toBeGreaterThan(25);
  signal.x.fill(Number.NaN);
  expect(detectJerks(signal)).toMatchObject({ jerks: [], stillSpans: [] });
  expect(detectJerks(madeMotion({ seconds: 0 })).jerks).toEqual([]);
});

test('two jerks 0.1 s apart are one event, 0.5 s apart they are two', () => {
  const pair = (gapS: number): MadeMotion => ({
    seconds: 30,
    jerks: [
      { timeS: 15, sizeG: 0.3, durationS: 0.08 },
      { timeS: 15 + gapS, sizeG: 0.3, durationS: 0.08 },
    ],
  });
  expect(timesOf(madeMotion(pair(0.1)))).toHaveLength(1);
  expect(timesOf(madeMotion(pair(0.5)))).toHaveLength(2);
});

const trains = fc
  .array(
    fc.record({
      gapS: fc.double({ min: 1, max: 6, noNaN: true }),
      sizeG: fc.double({ min: 0.2, max: 1.5, noNaN: true }),
    }),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((steps) => {
    let timeS = 3;
    const jerks = steps.map(({ gapS, sizeG }) => {
      timeS += gapS;
      return { timeS, sizeG };
    });
    return { signal: madeMotion({ seconds: timeS + 4, jerks }), count: jerks.length };
  });
const LAW = { seed: 20261123, numRuns: 25 };

test('property: all jerks that lie a second apart are found; turning the sensor, mirroring it or a constant changes nothing', () => {
  fc.assert(
    fc.property(trains, ({ signal, count }) => {
      const found = detectJerks(signal).jerks;
      expect(found).toHaveLength(count);
      const near = (other: MotionSignal): void => {
        const again = detectJerks(other).jerks;
        expect(again).toHaveLength(found.length);
        again.forEach((jerk, k) => {
          expect(jerk.peakG).toBeCloseTo(found[k]!.peakG, 9);
          expect(jerk.timeS).toBeCloseTo(found[k]!.timeS, 9);
        });
      };
      near({ ...signal, x: signal.y, y: signal.z, z: signal.x });
      near({ ...signal, x: signal.x.map((v) => -v) });
      near({
        ...signal,
        x: signal.x.map((v, i) => 0.6 * v + 0.8 * signal.y[i]!),
        y: signal.y.map((v, i) => 0.6 * v - 0.8 * signal.x[i]!),
      });
      near({ ...signal, z: signal.z.map((v) => v + 0.5) });
    }),
    LAW,
  );
});

test('property: later is later, and the input is untouched', () => {
  fc.assert(
    fc.property(trains, fc.integer({ min: 1, max: 1000 }), ({ signal }, shiftS) => {
      const copy = signal.x.slice();
      const found = timesOf(signal);
      const later = timesOf({ ...signal, startS: shiftS });
      later.forEach((timeS, k) => {
        expect(timeS).toBeCloseTo(found[k]! + shiftS, 6);
      });
      expect(later).toHaveLength(found.length);
      expect(signal.x).toEqual(copy);
    }),
    LAW,
  );
});
