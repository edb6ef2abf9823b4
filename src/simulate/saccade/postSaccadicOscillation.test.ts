import { expect, test } from 'vitest';
import { irisSwing, makePupilSwing } from './postSaccadicOscillation.ts';

const IRIS = { decayS: 0.014, periodS: 0.034, chirp: 0.1, ceilingDeg: 0.3 };
const PHASE = { startS: 0.1, endS: 0.143, dxDeg: 6, dyDeg: 8, dTorsionDeg: 0, peakDegPerS: 400 };

test('the swing is 1 at the end of the saccade, at rest there, and gone after 100 ms', () => {
  expect(irisSwing(0, IRIS)).toBeCloseTo(1, 12);
  expect(Math.abs(irisSwing(1e-5, IRIS) - 1) / 1e-5).toBeLessThan(1);
  expect(Math.abs(irisSwing(0.1, IRIS))).toBeLessThan(0.002);
});

test('it swings through: beyond the eye, short of it, beyond again', () => {
  expect(irisSwing(0.017, IRIS)).toBeLessThan(-0.1);
  expect(irisSwing(0.034, IRIS)).toBeGreaterThan(0.02);
});

test('a saccade of 10 deg overshoots by 0.3 * (1 - exp(-10/4)) = 0.275 deg along its own direction', () => {
  const swing = makePupilSwing({ rateHz: 1000, length: 400 }, [PHASE], IRIS);
  expect(swing.xDeg[143]).toBeCloseTo(0.6 * 0.2754, 3);
  expect(swing.yDeg[143]).toBeCloseTo(0.8 * 0.2754, 3);
  expect(swing.xDeg[99]).toBe(0);
  expect(swing.psos).toHaveLength(1);
  expect(swing.psos[0]!.startS).toBe(0.143);
});

test('a saccade that follows at once leaves no swing to be seen', () => {
  const next = { ...PHASE, startS: 0.143, endS: 0.186, dxDeg: -6, dyDeg: -8 };
  expect(makePupilSwing({ rateHz: 1000, length: 400 }, [PHASE, next], IRIS).psos).toHaveLength(1);
});
