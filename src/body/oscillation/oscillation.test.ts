import fc from 'fast-check';
import { expect, test } from 'vitest';
import { madeMotion, streamOf } from '../jerks/made.testing.ts';
import { makeMotionSource } from '../motion/makeMotionSource.ts';
import { secondsOf } from '../motion/secondsOf.ts';
import type { MotionSignal, OscillationWindow } from '../types.ts';
import { oscillationOf } from './oscillationOf.ts';
import { oscillationOfSources } from './oscillationOfSources.ts';

const G = 9.80665;
const tremor = (frequencyHz: number, sizeG: number) => (timeS: number) =>
  sizeG * Math.sin(2 * Math.PI * frequencyHz * timeS);
const swinging = (windows: readonly OscillationWindow[]): OscillationWindow[] =>
  windows.filter(({ frequencyHz }) => !Number.isNaN(frequencyHz));

test('a tremor of 5.3 Hz and 0.2 g: ten windows of 3 s, each with 5.3 Hz, 1.96 m/s² and a share near 1', () => {
  const windows = oscillationOf(madeMotion({ seconds: 30, movement: tremor(5.3, 0.2) }));
  expect(windows).toHaveLength(10);
  for (const { startS, endS, frequencyHz, narrowShare, amplitudeMPerS2 } of windows) {
    expect(endS - startS).toBe(3);
    expect(frequencyHz).toBeCloseTo(5.3, 1);
    expect(amplitudeMPerS2 / (0.2 * G)).toBeCloseTo(1, 1);
    expect(narrowShare).toBeGreaterThan(0.95);
  }
});

test('property: 3 to 11 Hz at 30 to 200 samples a second: frequency within 0.1 Hz, amplitude within 4 %', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 3, max: 11, noNaN: true }),
      fc.double({ min: 0.06, max: 1, noNaN: true }),
      fc.constantFrom(30, 50, 64, 98.04, 100, 128, 200),
      (frequencyHz, sizeG, rateHz) => {
        const signal = madeMotion({ seconds: 3.2, rateHz, noiseG: 0.001, movement: tremor(frequencyHz, sizeG) });
        const [window] = oscillationOf(signal);
        expect(Math.abs(window!.frequencyHz - frequencyHz)).toBeLessThan(0.1);
        expect(Math.abs(window!.amplitudeMPerS2 / (sizeG * G) - 1)).toBeLessThan(0.04);
      },
    ),
    { seed: 20261123 },
  );
});

test('quiet, jerks and a small tremor are one stretch of none', () => {
  const jerks = [4, 7.3, 9, 14.2, 15, 20].map((timeS) => ({ timeS, sizeG: 0.5 }));
  const expected = [{ startS: 0, endS: 30, frequencyHz: Number.NaN, narrowShare: 0, amplitudeMPerS2: 0 }];
  expect(oscillationOf(madeMotion({ seconds: 30 }))).toEqual(expected);
  expect(oscillationOf(madeMotion({ seconds: 30, jerks }))).toEqual(expected);
  // 0.02 g are 0.2 m/s², below 0.3
  expect(oscillationOf(madeMotion({ seconds: 30, movement: tremor(6, 0.02) }))).toEqual(expected);
});

test('a limb that is carried about at 1 Hz is left out, as is loss', () => {
  expect(oscillationOf(madeMotion({ seconds: 30, movement: tremor(1, 0.4) }))).toEqual([]);
  const signal = madeMotion({ seconds: 12, movement: tremor(6, 0.2) });
  signal.y[400] = Number.NaN;
  expect(oscillationOf(signal).map(({ startS }) => startS)).toEqual([0, 6, 9]);
});

/** A day in small: quiet, tremor in between. */
function made(noiseG: number): MotionSignal {
  const movement = (timeS: number): number =>
    (Math.floor(timeS / 60) % 3 === 1 ? 0.1 : 0.004) * Math.sin(2 * Math.PI * 6 * timeS) + 0.01 * Math.sin(timeS / 5);
  return madeMotion({ seconds: 600, rateHz: 50, noiseG, movement });
}

test.each([0.0005, 0.004, 0.012])(
  'slow twin: days in pieces, quiet ones unread, are what the whole gives (noise %f g)',
  (noiseG) => {
    const source = makeMotionSource(streamOf(made(noiseG)));
    const table = secondsOf([source]);
    const whole = oscillationOf(source.read(0, source.length));
    const pieces = oscillationOfSources([source], table, [{ startS: 0, endS: 600 }]);
    expect(pieces).toEqual(whole);
    expect(swinging(pieces)).toHaveLength(60);
  },
);

test('only worn time is looked at, and nothing below 25 samples a second', () => {
  const source = makeMotionSource(streamOf(made(0.001)));
  const pieces = oscillationOfSources([source], secondsOf([source]), [{ startS: 60, endS: 91 }]);
  expect(swinging(pieces)).toHaveLength(10);
  expect(pieces.at(-1)!.endS).toBe(90);
  const slow = makeMotionSource(streamOf(madeMotion({ seconds: 30, rateHz: 20, movement: tremor(5, 0.2) })));
  expect(oscillationOfSources([slow], secondsOf([slow]), [{ startS: 0, endS: 30 }])).toEqual([]);
});
