import { expect, test } from 'vitest';
import { drawNormal, makeRandom } from '../../signal/index.ts';
import { noiseOfMeans } from './noiseOfMeans.ts';
import { SLOW_PHASE_PARAMETERS as parameters } from './parameters.ts';

const rateHz = 500;

test('white noise of 0.1 deg has 0.1 / sqrt(25) = 0.02 deg in means of 25 samples, also on a ramp of 20 deg/s', () => {
  const random = makeRandom(1);
  const x = Float64Array.from({ length: 50_000 }, (_, i) => (20 * i) / rateHz + 0.1 * drawNormal(random));
  const noise = noiseOfMeans([x], [{ start: 0, end: x.length }], { rateHz, parameters });
  expect(noise).toBeGreaterThan(0.0185);
  expect(noise).toBeLessThan(0.0215);
});

test('runs too short for twelve differences tell nothing: 0', () => {
  const x = Float64Array.from({ length: 500 }, (_, i) => i % 2);
  expect(noiseOfMeans([x], [{ start: 0, end: 200 }], { rateHz, parameters })).toBe(0);
});

test('property: twice the amplitude, twice the noise', () => {
  const random = makeRandom(2);
  const x = Float64Array.from({ length: 5000 }, () => drawNormal(random));
  const runs = [{ start: 100, end: 4000 }];
  const once = noiseOfMeans([x], runs, { rateHz, parameters });
  expect(noiseOfMeans([x.map((v) => 2 * v)], runs, { rateHz, parameters })).toBeCloseTo(2 * once, 12);
});
