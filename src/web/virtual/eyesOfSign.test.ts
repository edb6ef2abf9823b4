import { expect, test } from 'vitest';
import { makeRandom } from '../../signal/index.ts';
import { makeOscillator } from '../../simulate/index.ts';
import { eyesOfSign } from './eyesOfSign.ts';

/** Root mean square of the gaze over half a minute, deg. */
function restlessnessDeg(sign: number): number {
  const oscillator = makeOscillator(eyesOfSign(sign), makeRandom(5));
  let sum = 0;
  const samples = 30 * 250;
  for (let i = 0; i < samples; i++) {
    const { gaze } = oscillator.step(1 / 250);
    sum += gaze.xDeg ** 2 + gaze.yDeg ** 2;
  }
  return Math.sqrt(sum / samples);
}

test('eyes without the sign rest; with more of it they dance more, up to the full opsoclonus', () => {
  expect(restlessnessDeg(0)).toBeLessThan(0.1);
  expect(restlessnessDeg(0.01)).toBeLessThan(0.1);
  const [weak, half, strong] = [0.15, 0.5, 1].map(restlessnessDeg);
  expect(weak).toBeGreaterThan(0.1);
  expect(half).toBeGreaterThan(2 * weak!);
  expect(strong).toBeGreaterThan(1.3 * half!);
  expect(strong).toBeGreaterThan(4);
});

/** Share of a minute in which the gaze moves faster than 20 deg/s. */
function movingShare(sign: number): number {
  const oscillator = makeOscillator(eyesOfSign(sign), makeRandom(5));
  let moving = 0;
  let [beforeX, beforeY] = [0, 0];
  const samples = 60 * 250;
  for (let i = 0; i < samples; i++) {
    const { xDeg, yDeg } = oscillator.step(1 / 250).gaze;
    if (Math.hypot(xDeg - beforeX, yDeg - beforeY) * 250 > 20) moving++;
    [beforeX, beforeY] = [xDeg, yDeg];
  }
  return moving / samples;
}

test('at 0 the eyes never move, at 0.3 they flutter now and then, at 1 they hardly stop', () => {
  expect(movingShare(0)).toBe(0);
  expect(movingShare(0.3)).toBeGreaterThan(0.1);
  expect(movingShare(0.3)).toBeLessThan(0.35);
  expect(movingShare(1)).toBeGreaterThan(0.6);
});

test('a sign that is no number lets the eyes rest', () => {
  expect(eyesOfSign(Number.NaN).omnipauseTone).toBe(eyesOfSign(0).omnipauseTone);
});
