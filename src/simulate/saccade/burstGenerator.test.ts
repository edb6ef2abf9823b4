import { expect, test } from 'vitest';
import { makeRandom } from '../../signal/index.ts';
import { generateSaccade } from './burstGenerator.ts';

/** Peak speed, time above a speed, overshoot and what happens in the 200 ms after the saccade. */
function describe(positionDeg: Float64Array, aboveDegPerS: number) {
  let peak = 0;
  let first = -1;
  let last = -1;
  for (let i = 1; i < positionDeg.length; i++) {
    const speed = Math.abs(positionDeg[i]! - positionDeg[i - 1]!) * 1e4;
    peak = Math.max(peak, speed);
    if (speed <= aboveDegPerS) continue;
    if (first < 0) first = i;
    last = i;
  }
  return { peak, durationMs: (last - first) / 10, final: positionDeg[positionDeg.length - 1]! };
}

// The published table of the tuned saccade; durations above 30 deg/s, up to 2 deg above 8 deg/s.
test.each([
  [1, 52, 34],
  [2, 99, 43],
  [5, 220, 40],
  [10, 368, 51],
  [20, 536, 68],
  [40, 637, 99],
])('%d deg: peak %d deg/s, duration %d ms', (amplitudeDeg, peakDegPerS, durationMs) => {
  const { positionDeg } = generateSaccade(amplitudeDeg, 0.3);
  const seen = describe(positionDeg, amplitudeDeg <= 2 ? 8 : 30);
  expect(Math.abs(seen.peak - peakDegPerS)).toBeLessThan(0.6);
  expect(Math.abs(seen.durationMs - durationMs)).toBeLessThan(1);
  expect(Math.abs(seen.final / amplitudeDeg - 1)).toBeLessThan(0.035);
});

test('a saccade to the left is the mirror of one to the right', () => {
  const right = generateSaccade(7, 0.1).positionDeg;
  const left = generateSaccade(-7, 0.1).positionDeg;
  right.forEach((value, i) => {
    expect(left[i]! + value).toBe(0);
  });
});

test('a longer loop delay overshoots more', () => {
  const overshoot = (loopDelayS: number): number =>
    Math.max(...generateSaccade(10, 0.3, { loopDelayS }).positionDeg) / 10 - 1;
  expect(overshoot(0.004)).toBeGreaterThan(overshoot(0.001) + 0.02);
});

test('a pulse above its step glides back after the saccade, one below glides on', () => {
  const glide = (pulseOverStep: number): number => {
    const { positionDeg } = generateSaccade(10, 0.5, { pulseOverStep });
    return positionDeg[4999]! - positionDeg[1200]!;
  };
  expect(glide(1.1)).toBeLessThan(glide(1) - 0.2);
  expect(glide(0.9)).toBeGreaterThan(glide(1) + 0.2);
});

test('noise that grows with the burst scatters large saccades more than small ones', () => {
  const scatter = (amplitudeDeg: number): number => {
    const ends = Array.from({ length: 60 }, (_, k) => {
      const { positionDeg } = generateSaccade(amplitudeDeg, 0.2, { signalNoiseFraction: 0.3, random: makeRandom(k) });
      return positionDeg[positionDeg.length - 1]!;
    });
    const mean = ends.reduce((a, b) => a + b, 0) / ends.length;
    return Math.sqrt(ends.reduce((a, b) => a + (b - mean) ** 2, 0) / ends.length);
  };
  expect(scatter(20)).toBeGreaterThan(2 * scatter(5));
});

test('noise without a source of chance is refused', () => {
  expect(() => generateSaccade(5, 0.1, { signalNoiseFraction: 0.1 })).toThrow('needs a source of random numbers');
});
