import { expect, test } from 'vitest';
import { makePinkNoise } from './pinkNoise.ts';
import { makeRandom } from './random.ts';

/** Mean square of the difference between neighbouring block means: the power around one over the block length. */
function powerAtBlock(values: Float64Array, block: number): number {
  let sum = 0;
  let count = 0;
  for (let i = 0; i + 2 * block <= values.length; i += 2 * block) {
    let difference = 0;
    for (let k = 0; k < block; k++) difference += values[i + block + k]! - values[i + k]!;
    sum += (difference / block) ** 2;
    count++;
  }
  return sum / count;
}

function draw(length: number, seed: number): Float64Array {
  const next = makePinkNoise(makeRandom(seed));
  return Float64Array.from({ length }, next);
}

test('has mean 0 and SD 1', () => {
  const values = draw(400_000, 3);
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const sd = Math.sqrt(values.reduce((a, b) => a + (b - mean) ** 2, 0) / values.length);
  expect(Math.abs(mean)).toBeLessThan(0.15);
  expect(sd).toBeGreaterThan(0.93);
  expect(sd).toBeLessThan(1.07);
});

test('has the same power in each octave: steps between block means do not shrink with the block (white noise: by 16)', () => {
  const values = draw(400_000, 4);
  const ratio = powerAtBlock(values, 16) / powerAtBlock(values, 256);
  expect(ratio).toBeGreaterThan(0.7);
  expect(ratio).toBeLessThan(1.4);
});

test('same seed, same noise; octaves outside 1 to 30 are refused', () => {
  expect(draw(100, 5)).toEqual(draw(100, 5));
  expect(() => makePinkNoise(makeRandom(1), 0)).toThrow('octaveCount must be 1 to 30, got 0');
});
