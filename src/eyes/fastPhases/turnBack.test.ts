import { expect, test } from 'vitest';
import { flutterSteps, signalOfSteps, stepDurationS } from './movement.testing.ts';
import { turnBack } from './turnBack.ts';
import { deriveVelocity } from './velocity.ts';

test('velocity 1, 1, -1, -1, 1, 1: two samples later it is opposite four times of four, -1; four later the same, 1', () => {
  const vx = Float32Array.of(1, 1, -1, -1, 1, 1);
  const velocity = { rateHz: 500, halfWidth: 2, vx, vy: new Float32Array(6) };
  expect(turnBack(velocity, { from: 0, end: 6, lag: 2 })).toBe(-1);
  expect(turnBack(velocity, { from: 0, end: 6, lag: 4 })).toBe(1);
});

test('(3, 4) then (4, -3) is a right angle, 0; loss and standing still are left out', () => {
  const vx = Float32Array.of(3, 4, Number.NaN, 0, 5);
  const vy = Float32Array.of(4, -3, 1, 0, 5);
  expect(turnBack({ rateHz: 500, halfWidth: 2, vx, vy }, { from: 0, end: 5, lag: 1 })).toBe(0);
  expect(turnBack({ rateHz: 500, halfWidth: 2, vx, vy }, { from: 2, end: 5, lag: 1 })).toBeNaN();
});

test('noise has no memory at 24 ms, back-to-back beats of 0.5 deg in any direction of a line go the other way', () => {
  const steps = flutterSteps(Math.floor(10 / stepDurationS(0.5)), 0.5, { atS: 0, directionRad: 0.7 });
  const turns = [[], steps].map((made) => {
    const signal = signalOfSteps(made, { noiseDeg: 0.02, durationS: 10 });
    const velocity = deriveVelocity(signal, new Uint8Array(signal.x.length), 2);
    return turnBack(velocity, { from: 0, end: 5000, lag: 12 });
  });
  expect(Math.abs(turns[0]!)).toBeLessThan(0.1);
  expect(turns[1]!).toBeLessThan(-0.4);
});
