import { expect, test } from 'vitest';
import { makeRandom } from '../../signal/index.ts';
import { makeEyeTrack } from './eyeTrack.ts';
import { addFixationalDrift } from './fixationalDrift.ts';

function drifted(rateHz: number, speedSdDegPerS: number) {
  const track = makeEyeTrack(120, rateHz);
  addFixationalDrift(track, makeRandom(9), speedSdDegPerS);
  return track;
}

test('the mean drift over a second stays below 0.07 deg/s at the upper end of the range (0.4 deg/s momentary)', () => {
  const { xDeg } = drifted(1000, 0.4);
  let sum = 0;
  for (let i = 1000; i < xDeg.length; i += 1000) sum += Math.abs(xDeg[i]! - xDeg[i - 1000]!);
  expect(sum / (xDeg.length / 1000 - 1)).toBeLessThan(0.07);
  expect(sum).toBeGreaterThan(1);
});

test('the eye stays within 0.4 deg of its place for two minutes, at any rate', () => {
  for (const rateHz of [1000, 2000]) {
    const { xDeg, yDeg } = drifted(rateHz, 0.3);
    for (const column of [xDeg, yDeg]) expect(column.every((v) => Math.abs(v) < 0.4)).toBe(true);
  }
});

test('no speed, no drift', () => {
  expect(drifted(1000, 0).xDeg.every((x) => x === 0)).toBe(true);
});
