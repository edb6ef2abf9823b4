import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawNormal, makeRandom } from '../../signal/index.ts';
import type { Calibration, SecondTable } from '../types.ts';
import { calibrate } from './calibrate.ts';
import { madeStream } from './madeStream.testing.ts';
import { makeMotionSource } from './makeMotionSource.ts';
import { secondsOf } from './secondsOf.ts';
import { solveSymmetric } from './solveSymmetric.ts';

type Three = readonly [number, number, number];
interface DeviceError {
  readonly offsetG: Three;
  readonly gain: Three;
  readonly noiseG: number;
}

/** Ten seconds at 10 Hz in each posture, read by a device: raw = truth / gain + offset + noise, so that the calibration sought is offset and gain. */
function rawSeconds(postures: readonly Three[], { offsetG, gain, noiseG }: DeviceError, seed = 1): SecondTable {
  const random = makeRandom(seed);
  const axes = [0, 1, 2].map((axis) =>
    postures.flatMap((posture) =>
      Array.from({ length: 100 }, () => posture[axis]! / gain[axis]! + offsetG[axis]! + noiseG * drawNormal(random)),
    ),
  );
  return secondsOf([makeMotionSource(madeStream([axes[0]!, axes[1]!, axes[2]!]))]);
}

function posturesOf(count: number, seed: number, keep: (p: Three) => boolean = () => true): Three[] {
  const random = makeRandom(seed);
  const out: Three[] = [];
  while (out.length < count) {
    const p = [drawNormal(random), drawNormal(random), drawNormal(random)] as const;
    const length = Math.hypot(...p);
    const unit = [p[0] / length, p[1] / length, p[2] / length] as const;
    if (keep(unit)) out.push(unit);
  }
  return out;
}

/** Worst | |a| − 1 | over 500 directions that a still sensor reads after calibration. */
function worstError(calibration: Calibration, device: DeviceError): number {
  return Math.max(
    ...posturesOf(500, 99).map((p) => {
      const a = p.map(
        (v, k) => (v / device.gain[k]! + device.offsetG[k]! - calibration.offsetG[k]!) * calibration.gain[k]!,
      );
      return Math.abs(Math.hypot(...a) - 1);
    }),
  );
}

const PERFECT: DeviceError = { offsetG: [0, 0, 0], gain: [1, 1, 1], noiseG: 0 };

test('offsets of 0.05, -0.03, 0.02 g and gains of 1.03, 0.98, 1.01 are found to 1e-4 without noise', () => {
  const device = { offsetG: [0.05, -0.03, 0.02], gain: [1.03, 0.98, 1.01], noiseG: 0 } as const;
  const found = calibrate(rawSeconds(posturesOf(60, 3), device), 'included');
  expect([found.state, found.stillWindowCount]).toEqual(['done', 60]);
  for (let k = 0; k < 3; k++) {
    expect(found.offsetG[k]).toBeCloseTo(device.offsetG[k]!, 4);
    expect(found.gain[k]).toBeCloseTo(device.gain[k]!, 4);
  }
  expect(found.errorBeforeG).toBeGreaterThan(0.01);
  expect(found.errorAfterG).toBeLessThan(1e-4);
});

test('property: after calibration no direction is off by 10 mg, for offsets to 100 mg, gains to 5 % and noise to 8 mg', () => {
  const offset = fc.double({ min: -0.1, max: 0.1, noNaN: true });
  const gain = fc.double({ min: 0.95, max: 1.05, noNaN: true });
  fc.assert(
    fc.property(
      fc.tuple(offset, offset, offset),
      fc.tuple(gain, gain, gain),
      fc.double({ min: 0, max: 0.008, noNaN: true }),
      fc.integer({ min: 1, max: 1e6 }),
      (offsetG, gains, noiseG, seed) => {
        const device = { offsetG, gain: gains, noiseG };
        const found = calibrate(rawSeconds(posturesOf(50, seed), device, seed), 'included');
        expect(['done', 'not-better']).toContain(found.state);
        expect(worstError(found, device)).toBeLessThan(0.01);
      },
    ),
    { seed: 20261123, numRuns: 40 },
  );
});

test('a night on one side outvotes nothing: 900 windows of a posture weigh as much as 12', () => {
  const device = { offsetG: [0.04, 0, 0], gain: [1, 1.02, 1], noiseG: 0 } as const;
  const withNight = (count: number) =>
    calibrate(
      rawSeconds([...posturesOf(60, 5, ([, , z]) => z < 0.8), ...Array<Three>(count).fill([0, 0, 1.01])], device),
      'included',
    );
  const [long, short] = [withNight(900), withNight(12)];
  expect([long.stillWindowCount, short.stillWindowCount, long.state]).toEqual([960, 72, 'done']);
  for (let k = 0; k < 3; k++) expect(long.offsetG[k]).toBeCloseTo(short.offsetG[k]!, 9);
  expect(long.errorAfterG).toBeCloseTo(short.errorAfterG, 9);
});

test('all postures with x above 0: one side only, values as they are, error told', () => {
  const device = { ...PERFECT, offsetG: [0.03, 0, 0] } as const;
  const found = calibrate(
    rawSeconds(
      posturesOf(60, 7, ([x]) => x > 0.1),
      device,
    ),
    'included',
  );
  expect([found.state, found.offsetG, found.gain]).toEqual(['one-sided', [0, 0, 0], [1, 1, 1]]);
  expect(found.errorAfterG).toBe(found.errorBeforeG);
  expect(found.errorBeforeG).toBeGreaterThan(0.005);
});

test('19 still windows are too few, movement leaves none, and without gravity there is nothing to find', () => {
  expect(calibrate(rawSeconds(posturesOf(19, 2), PERFECT), 'included').state).toBe('too-few');
  const moved = calibrate(rawSeconds(posturesOf(30, 2), { ...PERFECT, noiseG: 0.05 }), 'included');
  expect([moved.state, moved.stillWindowCount, moved.errorBeforeG]).toEqual(['too-few', 0, Number.NaN]);
  expect(calibrate(rawSeconds(posturesOf(30, 2), PERFECT), 'absent').state).toBe('no-gravity');
});

test('readings of zero on all axes (a device that idles) are no still windows', () => {
  expect(calibrate(rawSeconds(Array<Three>(40).fill([0, 0, 0]), PERFECT), 'included').stillWindowCount).toBe(0);
});

test('[[4, 2], [2, 3]] x = [8, 7] has x = [1.25, 1.5]; a matrix that is not definite has no answer', () => {
  const x = solveSymmetric([Float64Array.of(4, 2), Float64Array.of(2, 3)], Float64Array.of(8, 7))!;
  expect([...x].map((v) => Math.round(v * 1e9) / 1e9)).toEqual([1.25, 1.5]);
  expect(solveSymmetric([Float64Array.of(1, 2), Float64Array.of(2, 1)], Float64Array.of(1, 1))).toBeUndefined();
});
