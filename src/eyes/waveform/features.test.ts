import { expect, test } from 'vitest';
import { type HandSaccade, handMade, toAndFro } from '../measures/handMade.testing.ts';
import { bestSinusoid, frequencyGrid } from './bestSinusoid.ts';
import { waveformFeatures } from './waveformFeatures.ts';

const sine = (hz: number, deg: number) => (tS: number) => (deg / 2) * Math.sin(2 * Math.PI * hz * tS);

test('a sine of 4 Hz and 2 deg from peak to peak is found as that in all windows', () => {
  const { slow } = waveformFeatures(handMade({ seconds: 10, x: sine(4, 2) }));
  expect(slow.sinusoidShare).toBe(1);
  expect(slow.frequencyHz).toBeCloseTo(4, 1);
  expect(slow.peakToPeak).toBeCloseTo(2, 1);
});

test('a sine of 22 Hz and 0.2 deg is found as microflutter would be', () => {
  const { micro } = waveformFeatures(handMade({ seconds: 5, x: sine(22, 0.2), positionSd: 0.005 }));
  expect(micro.oscillatingCount).toBe(micro.windowCount);
  expect(micro.frequencyHz).toBeCloseTo(22, 0);
  expect(micro.peakToPeak).toBeCloseTo(0.2, 2);
  expect(micro.horizontalFraction).toBeCloseTo(1, 6);
});

test('at 200 samples a second microflutter is not looked for', () => {
  expect(waveformFeatures(handMade({ seconds: 5, rateHz: 200, x: sine(22, 0.2) })).micro.windowCount).toBe(0);
});

/** Drift of 6 deg/s to the left, a saccade of 3 deg to the right every half second. */
const SAWTOOTH = {
  seconds: 10,
  positionSd: 0.01,
  x: (tS: number): number => {
    const k = Math.floor(tS * 2);
    const since = tS - k / 2;
    return 3 * Math.min(1, since / 0.04) - 6 * since;
  },
  saccades: Array.from({ length: 20 }, (_, k): HandSaccade => ({ startS: k / 2, endS: k / 2 + 0.04, dx: 2.76 })),
};

test('a sawtooth of 2 Hz: every drift is undone, all saccades agree, drift speed is 6 deg/s', () => {
  const { resets, slow } = waveformFeatures(handMade(SAWTOOTH));
  expect(resets.resetShare).toBe(1);
  expect(resets.agreement).toBeCloseTo(1, 9);
  expect(resets.slowSpeed).toBeGreaterThan(5);
  expect(resets.slowSpeed).toBeLessThan(6.1);
  expect(resets.beatHz).toBeCloseTo(2, 6);
  expect(slow.sawtoothShare).toBeGreaterThan(0.9);
});

test('a sawtooth played backwards in sign is one too, a triangle is none', () => {
  const turned = handMade({ ...SAWTOOTH, x: (tS) => -SAWTOOTH.x(tS) });
  expect(waveformFeatures(turned).slow.sawtoothShare).toBeGreaterThan(0.9);
  const triangle = handMade({ seconds: 10, x: (tS) => 6 * Math.abs(((tS * 2) % 2) - 1) });
  expect(waveformFeatures(triangle).slow.sawtoothShare).toBe(0);
});

test('two fast phases at half and at a third of the speed of their size: one is a saccade, one is not', () => {
  const peak = -550 * Math.expm1(-8 / 7);
  const saccades = toAndFro(1, 2).map((s, k) => ({ ...s, peakSpeed: peak * (k === 0 ? 0.55 : 0.33) }));
  expect(waveformFeatures(handMade({ seconds: 3, saccades })).saccadicShare).toBe(0.5);
});

test('a jerk away and back 200 ms later is one pair; 600 ms later it is none', () => {
  const pair = (pauseS: number) => [
    { startS: 1, endS: 1.03, dx: 3 },
    { startS: 1.03 + pauseS, endS: 1.06 + pauseS, dx: -3 },
  ];
  expect(waveformFeatures(handMade({ seconds: 3, saccades: pair(0.2) })).pairs).toMatchObject({
    pairCount: 1,
    pairedShare: 1,
  });
  expect(waveformFeatures(handMade({ seconds: 3, saccades: pair(0.6) })).pairs.pairCount).toBe(0);
});

test('beats that shrink from 4 to 2 deg within 2 s have fallen by about half; by thirds 3.67 to 2.33 is 0.36', () => {
  const saccades = toAndFro(1, 60).map((s, k) => ({ ...s, dx: Math.sign(s.dx) * (4 - (2 * k) / 59) }));
  const { bursts } = waveformFeatures(handMade({ seconds: 5, saccades, bursts: [[0, 59]] }));
  expect(bursts.fatigueFall).toBeCloseTo(1 - 2.33 / 3.67, 1);
  expect(bursts.mostBeats).toBe(60);
});

test('a left eye that turns 2 deg to the right in the burst against the right eye is 2 deg of convergence', () => {
  const inBurst = (tS: number): boolean => tS >= 2 && tS < 3.6;
  const made = { seconds: 6, saccades: toAndFro(2, 40), bursts: [[0, 39]] as const, fellowX: () => 0 };
  const { bursts } = waveformFeatures(handMade({ ...made, x: (tS) => (inBurst(tS) ? 2 : 0) }));
  expect(bursts.convergence).toBe(2);
});

test('the best sinusoid of 3 (cos 5 Hz) has amplitude 3 and explains all', () => {
  const vx = Float64Array.from({ length: 400 }, (_, i) => 3 * Math.cos((2 * Math.PI * 5 * i) / 200));
  const best = bestSinusoid({ vx, vy: new Float64Array(400), rateHz: 200 }, frequencyGrid(1, 10, 0.5), 0)!;
  expect(best.frequencyHz).toBe(5);
  expect(best.amplitude).toBeCloseTo(3, 6);
  expect(best.fraction).toBeCloseTo(1, 6);
});
