import fc from 'fast-check';
import { expect, test } from 'vitest';
import { derivativeNoiseGain, median } from '../../signal/index.ts';
import { describeWindows } from './describeWindows.ts';
import { estimateJitter } from './estimateJitter.ts';
import { estimateNoise } from './estimateNoise.ts';
import { flutterSteps, signalOfSteps, stepDurationS } from './movement.testing.ts';
import { DEFAULTS } from './parameters.ts';
import { deriveVelocity } from './velocity.ts';

const WINDOW = 25;

function noiseOf(signal: ReturnType<typeof signalOfSteps>, halfWidth = 2) {
  const velocity = deriveVelocity(signal, new Uint8Array(signal.x.length), halfWidth);
  const jitter = estimateJitter(signal, WINDOW);
  return estimateNoise(signal, velocity, jitter, { windowLength: WINDOW, parameters: DEFAULTS });
}

test('a cubic course has no jitter, white noise of 0.02 deg has 0.02 deg', () => {
  const x = Float64Array.from({ length: 200 }, (_, i) => 1e-6 * i ** 3);
  expect(median(estimateJitter({ startS: 0, rateHz: 500, unit: 'deg', x }, WINDOW))).toBeLessThan(1e-6);
  const found = median(estimateJitter(signalOfSteps([], { noiseDeg: 0.02, durationS: 20 }), WINDOW));
  expect(found / 0.02).toBeCloseTo(1, 1);
});

test('jitter of continuous opsoclonus of 1, 5 and 20 deg is that of its noise to a tenth', () => {
  for (const sizeDeg of [1, 5, 20]) {
    const steps = flutterSteps(Math.floor(10 / stepDurationS(sizeDeg)), sizeDeg, { atS: 0, directionRad: 0.7 });
    const found = median(estimateJitter(signalOfSteps(steps, { noiseDeg: 0.02, durationS: 10 }), WINDOW));
    expect(found / 0.02).toBeGreaterThan(0.9);
    expect(found / 0.02).toBeLessThan(1.1);
  }
});

test('noise of speed in fixation is sample noise times the gain of the filter, within a tenth', () => {
  const found = median(noiseOf(signalOfSteps([], { noiseDeg: 0.02, durationS: 20 })).velocitySd);
  expect(found / (0.02 * derivativeNoiseGain(2, 500))).toBeGreaterThan(0.9);
  expect(found / (0.02 * derivativeNoiseGain(2, 500))).toBeLessThan(1.15);
});

test('noise does not rise when the eye is in opsoclonus all the time, where the median speed is 80 deg/s and more', () => {
  const steps = flutterSteps(Math.floor(10 / stepDurationS(3)), 3, { atS: 0 });
  const moving = signalOfSteps(steps, { noiseDeg: 0.02, durationS: 10 });
  const noise = noiseOf(moving);
  expect(median(noise.velocitySd)).toBeLessThan(5);
  expect(noise.isQuietKnown).toBe(false);
});

test('small beats all the time, each within the reach of rest, are no noise: 0.5 deg at 45 deg (0.35 an axis)', () => {
  const steps = flutterSteps(Math.floor(10 / stepDurationS(0.5)), 0.5, { atS: 0, directionRad: Math.PI / 4 });
  const noise = noiseOf(signalOfSteps(steps, { noiseDeg: 0.02, durationS: 10 }));
  expect(median(noise.velocitySd)).toBeLessThan(1.3 * 0.02 * derivativeNoiseGain(2, 500));
  expect(noise.isQuietKnown).toBe(false);
});

test('noise that wanders keeps its excess: a random walk of 0.03 deg a sample has 8 deg/s and little of it white', () => {
  const { x, y, ...rest } = signalOfSteps([], { noiseDeg: 0.03, durationS: 20 });
  for (const axis of [x, y]) for (let i = 1; i < axis.length; i++) axis[i]! += 0.97 * axis[i - 1]!;
  const noise = noiseOf({ ...rest, x, y });
  expect(median(noise.velocitySd)).toBeGreaterThan(7.5);
  expect(median(noise.velocitySd) / median(noise.whiteSd)).toBeGreaterThan(1.5);
  expect(noise.isQuietKnown).toBe(true);
});

test('slow velocity under a ramp of 12 deg/s is 12 deg/s, also beside a saccade', () => {
  const signal = signalOfSteps([{ atS: 1.5, dx: 6, dy: 0 }]);
  const x = signal.x.map((v, i) => v + (12 * i) / 500);
  const { slowX, slowY } = noiseOf({ ...signal, x });
  for (let w = 1; w < slowX.length - 1; w++) {
    expect(Math.abs(slowX[w]! - 12)).toBeLessThan(1.5);
    expect(Math.abs(slowY[w]!)).toBeLessThan(1.5);
  }
});

test('windows: equals the definition (slow twin); windows more than half lost are unknown', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ a: fc.double({ min: -99, max: 99, noNaN: true }), lost: fc.boolean() }), {
        minLength: 20,
        maxLength: 80,
      }),
      (samples) => {
        const vx = Float32Array.from(samples, ({ a, lost }) => (lost ? Number.NaN : a));
        const vy = Float32Array.from(samples, ({ a, lost }) => (lost ? Number.NaN : 50 - a));
        const found = describeWindows({ rateHz: 500, halfWidth: 2, vx, vy }, 10, 2);
        for (let w = 0; w < found.rms.length; w++) {
          const kept = Array.from(vx.subarray(w * 10, w * 10 + 10)).filter((v) => !Number.isNaN(v));
          if (kept.length < 5) {
            expect(found.rms[w]).toBeNaN();
            continue;
          }
          const mean = kept.reduce((sum, v) => sum + v, 0) / kept.length;
          const variance = kept.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (kept.length - 1);
          // vy mirrors vx, so both axes have the same variance
          expect(Math.abs(found.rms[w]! - Math.sqrt(variance))).toBeLessThan(1e-2);
          expect(Math.abs(found.meanX[w]! - mean)).toBeLessThan(1e-3);
        }
      },
    ),
    { seed: 8 },
  );
});
