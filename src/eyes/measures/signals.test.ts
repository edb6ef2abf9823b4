import { expect, test } from 'vitest';
import { conjugacyCorrelation } from './conjugacyCorrelation.ts';
import { conjugacyGain } from './conjugacyGain.ts';
import { conjugacyLag } from './conjugacyLag.ts';
import { refusalOfMeasure, toAndFro, valueOfMeasure } from './handMade.testing.ts';
import { retinalSlipMedian } from './retinalSlipMedian.ts';
import { retinalSlipRms } from './retinalSlipRms.ts';
import { slowPhaseSpeed } from './slowPhaseSpeed.ts';
import { spectralBandwidth } from './spectralBandwidth.ts';
import { spectralEntropy } from './spectralEntropy.ts';
import { spectralFrequency } from './spectralFrequency.ts';

const sine =
  (hz: number, deg: number, delayS = 0) =>
  (tS: number) =>
    deg * Math.sin(2 * Math.PI * hz * (tS - delayS));

test('spectral-frequency: a sine of 7 Hz over 10 s gives 7.0 Hz', () => {
  const { value, remarks } = valueOfMeasure(spectralFrequency, { seconds: 10, x: sine(7, 2) });
  expect(value).toBeCloseTo(7, 1);
  expect(remarks[0]!.code).toBe('spectrum-of-all');
});

test('spectral-frequency: a fifth of the samples lost does not move it', () => {
  const losses = Array.from({ length: 20 }, (_, k) => [k / 2 + 0.1, k / 2 + 0.2] as const);
  expect(valueOfMeasure(spectralFrequency, { seconds: 10, x: sine(7, 2), losses }).value).toBeCloseTo(7, 1);
});

test('spectral-frequency: within bursts only, where they fill a second', () => {
  const x = (tS: number): number => (tS >= 2 && tS < 4 ? sine(12.5, 4)(tS) : sine(3, 4)(tS));
  const made = { seconds: 10, x, saccades: toAndFro(2, 50), bursts: [[0, 49]] } as const;
  expect(valueOfMeasure(spectralFrequency, made).value).toBeCloseTo(12.5, 0);
});

test('spectral-frequency: a slow swing of 0.3 Hz has its power at the lower edge and is refused', () => {
  expect(refusalOfMeasure(spectralFrequency, { seconds: 20, x: sine(0.3, 10) }).code).toBe('spectral-peak-at-edge');
});

test('spectral-bandwidth: a pure sine in pieces of 2 s is 0.886 / 2 = 0.44 Hz wide', () => {
  const { value, noiseFloor } = valueOfMeasure(spectralBandwidth, { seconds: 10, x: sine(7, 2) });
  expect(noiseFloor).toBeCloseTo(0.443, 3);
  expect(Math.abs(value - 0.443)).toBeLessThan(0.06);
});

test('spectral-entropy: a sine is far below a mixture of thirty frequencies', () => {
  const pure = valueOfMeasure(spectralEntropy, { seconds: 10, x: sine(7, 2) }).value;
  const mixed = (tS: number): number => {
    let sum = 0;
    for (let k = 2; k < 32; k++) sum += sine(k, 1 / k, k * k)(tS);
    return sum;
  };
  expect(pure).toBeLessThan(0.5);
  expect(valueOfMeasure(spectralEntropy, { seconds: 10, x: mixed }).value).toBeGreaterThan(0.85);
});

/** Twenty saccade-like swings: a sine of 10 Hz, each half cycle 50 ms. */
const SWINGS = { seconds: 3, saccades: toAndFro(1, 20, { durationS: 0.05 }), positionSd: 0 } as const;

test('conjugacy-lag: a right eye 3 ms late gives +3 ms', () => {
  const made = { ...SWINGS, x: sine(10, 3), fellowX: sine(10, 3, 0.003) };
  expect(valueOfMeasure(conjugacyLag, made).value).toBeCloseTo(3, 2);
});

test('conjugacy-lag: half a millisecond is found between the samples', () => {
  const made = { ...SWINGS, x: sine(10, 3), fellowX: sine(10, 3, 0.0005) };
  expect(valueOfMeasure(conjugacyLag, made).value).toBeCloseTo(0.5, 2);
});

test('conjugacy-gain: 3 deg left and 2 deg right are 1.5', () => {
  expect(valueOfMeasure(conjugacyGain, { ...SWINGS, x: sine(10, 3), fellowX: sine(10, 2) }).value).toBeCloseTo(1.5, 6);
});

test('conjugacy-correlation: the same movement is 1', () => {
  const made = { ...SWINGS, x: sine(10, 3), fellowX: sine(10, 2, 0.002) };
  expect(valueOfMeasure(conjugacyCorrelation, made).value).toBeCloseTo(1, 3);
});

test('conjugacy-correlation: one eye is refused', () => {
  expect(refusalOfMeasure(conjugacyCorrelation, SWINGS).code).toBe('needs-both-eyes');
});

test('retinal-slip-rms: a steady 5 deg/s is 5 deg/s', () => {
  expect(valueOfMeasure(retinalSlipRms, { seconds: 10, x: (t) => 5 * t, positionSd: 0 }).value).toBeCloseTo(5, 6);
});

test('retinal-slip-rms: noise of 0.02 deg is taken off: 1.36 deg/s of 500 Hz noise leaves less than a quarter', () => {
  let state = 1;
  const noise = (): number => {
    // why: twelve even draws less six are near enough to normal for a variance
    let sum = -6;
    for (let k = 0; k < 12; k++) {
      state = (state * 16807) % 2147483647;
      sum += state / 2147483647;
    }
    return 0.02 * sum;
  };
  const { value, noiseFloor } = valueOfMeasure(retinalSlipRms, { seconds: 20, rateHz: 500, x: noise, y: noise });
  expect(noiseFloor).toBeCloseTo(1.35, 1);
  expect(value).toBeLessThan(0.34);
});

test('retinal-slip-median: half the time still, half at 8 deg/s lies between; a third moving is 0', () => {
  const third = (tS: number): number => (tS % 3 < 1 ? 8 * (tS % 3) : 8);
  expect(valueOfMeasure(retinalSlipMedian, { seconds: 12, x: third, positionSd: 0 }).value).toBeCloseTo(0, 6);
});

test('slow-phase-speed: 4 deg/s between saccades is 4 deg/s, whatever the saccades do', () => {
  const saccades = Array.from({ length: 10 }, (_, k) => ({ startS: k + 0.5, endS: k + 0.54, dx: -4 }));
  const x = (tS: number): number => 4 * tS - 4 * Math.floor(tS + 0.48);
  expect(valueOfMeasure(slowPhaseSpeed, { seconds: 10, x, saccades, positionSd: 0 }).value).toBeCloseTo(4, 6);
});

test('slow-phase-speed: nothing but saccades is refused', () => {
  const saccades = toAndFro(0, 75);
  expect(refusalOfMeasure(slowPhaseSpeed, { seconds: 3, saccades }).code).toBe('no-slow-samples');
});
