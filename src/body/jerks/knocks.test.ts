import { expect, test } from 'vitest';
import { restJerkRate } from '../measures/restJerkRate.ts';
import { makeMotionSource } from '../motion/makeMotionSource.ts';
import { secondsOf } from '../motion/secondsOf.ts';
import type { JerkDetection } from '../types.ts';
import { detectJerks } from './detectJerks.ts';
import { jerksOfSources } from './jerksOfSources.ts';
import { madeMotion, streamOf } from './made.testing.ts';
import { madeInput, madeSensor, measuredOf } from './madeSensor.testing.ts';

const EVERY_8_S = [8, 16, 24, 32, 40];

/** 48 s of stillness in which single samples are off by as much as told, on one axis or on all three. */
function withBadSamples(rateHz: number, sizeG: number, axes: readonly ('x' | 'y' | 'z')[] = ['x']) {
  const signal = madeMotion({ seconds: 48, rateHz });
  for (const timeS of EVERY_8_S) for (const axis of axes) signal[axis][Math.round(timeS * rateHz)]! += sizeG;
  return signal;
}

test('a single sample that is off by 0.15 to 2 g is no jerk from 100 samples a second on; the five are told', () => {
  for (const rateHz of [97, 100, 128, 148])
    for (const sizeG of [0.15, -0.3, 2]) {
      const { jerks, knockCount } = detectJerks(withBadSamples(rateHz, sizeG));
      expect(jerks, `${rateHz} Hz, ${sizeG} g`).toEqual([]);
      expect(knockCount, `${rateHz} Hz, ${sizeG} g`).toBe(5);
    }
  expect(detectJerks(withBadSamples(100, 0.5, ['x', 'y', 'z']))).toMatchObject({ jerks: [], knockCount: 5 });
  // why: at 200 Hz two samples are averaged, and the bad one is still one
  expect(detectJerks(withBadSamples(200, 0.5))).toMatchObject({ jerks: [], knockCount: 5 });
});

test('a bad sample takes no still time but its own', () => {
  const lengthOf = ({ stillSpans }: JerkDetection): number =>
    stillSpans.reduce((sum, { startS, endS }) => sum + endS - startS, 0);
  const lost = lengthOf(detectJerks(madeMotion({ seconds: 48 }))) - lengthOf(detectJerks(withBadSamples(100, 1)));
  expect(lost).toBeGreaterThan(0);
  expect(lost).toBeLessThan(5 * 0.5);
});

/** Speeds of five jerks of which one side is as quick as it can be: t² e^(−t) to and fro, and a swing that rings out. */
const QUICK_SHAPES: readonly ((u: number) => number)[] = [
  (u) => derivativeAt((v) => (v <= 0 ? 0 : v * v * Math.exp(-v)), 9 * u),
  (u) => -derivativeAt((v) => (v <= 0 ? 0 : v * v * Math.exp(-v)), 9 * (1 - u)),
  (u) =>
    derivativeAt((v) => (v <= 0 ? 0 : (1 - Math.exp(-8 * v)) * Math.exp(-2.2 * v) * Math.sin(2 * Math.PI * v)), 2 * u),
];

const derivativeAt = (of: (v: number) => number, v: number): number => (of(v + 1e-4) - of(v - 1e-4)) / 2e-4;

test('jerks of 60 ms, quick on one side or swinging out, are no knocks wherever the samples fall', () => {
  for (const rateHz of [97, 100, 128])
    for (const shape of QUICK_SHAPES) {
      const largest = Math.max(...Array.from({ length: 2000 }, (_, i) => Math.abs(shape(i / 1000))));
      for (let phase = 0; phase < 10; phase++) {
        const signal = madeMotion({ seconds: 48, rateHz });
        for (const timeS of EVERY_8_S)
          for (let i = 0; i < 0.3 * rateHz; i++) {
            const at = Math.ceil(timeS * rateHz) + i;
            signal.x[at]! += (0.3 * shape((at / rateHz - timeS - phase / 10 / rateHz) / 0.06)) / largest;
          }
        const found = detectJerks(signal);
        expect([found.jerks.length, found.knockCount], `${rateHz} Hz, phase ${phase}`).toEqual([5, 0]);
      }
    }
});

test('below 96 samples a second a jerk of 60 ms can be a single sample: nothing is left out', () => {
  for (const rateHz of [25, 33.3, 50, 80]) {
    const found = detectJerks(withBadSamples(rateHz, 0.5));
    expect(found.jerks).toHaveLength(5);
    expect(found.knockCount).toBe(0);
  }
});

test('a bad sample in the middle of a jerk does not take the jerk away', () => {
  const signal = madeMotion({ seconds: 20, jerks: [{ timeS: 10, sizeG: 0.4, durationS: 0.12 }] });
  signal.x[1003]! += 0.5;
  expect(detectJerks(signal)).toMatchObject({ jerks: [{ still: true }], knockCount: 0 });
});

test('in pieces the same ones are left out as in the whole, and the rate at rest tells how many', () => {
  const stream = streamOf(withBadSamples(100, 0.5));
  const source = makeMotionSource(stream);
  const worn = [{ startS: 0, endS: 48 }];
  const jerks = jerksOfSources([source], secondsOf([source]), worn);
  expect(jerks).toMatchObject({ jerks: [], knockCount: 5 });
  const sensor = { ...madeSensor({ seconds: 48 }), jerks };
  const { value, remarks } = measuredOf(restJerkRate, madeInput([sensor]));
  expect(value).toBe(0);
  expect(remarks.map(({ code }) => code)).toEqual(['jerk-limit', 'jerk-knocks', 'jerk-short']);
  expect(remarks[1]!.text).toContain(': 5.');
});
