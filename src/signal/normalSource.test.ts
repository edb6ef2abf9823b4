import { expect, test } from 'vitest';
import { makeNormalSource } from './normalSource.ts';
import { drawNormal, makeRandom } from './random.ts';

test('the first of each pair is that of drawNormal', () => {
  const next = makeNormalSource(makeRandom(8));
  const random = makeRandom(8);
  for (let k = 0; k < 20; k++) {
    expect(next()).toBe(drawNormal(random));
    next();
  }
});

test('200,000 draws have mean 0, SD 1, 4.55 percent beyond two SD, and neighbours that know nothing of each other', () => {
  const next = makeNormalSource(makeRandom(3));
  const values = Float64Array.from({ length: 200_000 }, next);
  const mean = (f: (v: number, i: number) => number): number =>
    values.reduce((sum, v, i) => sum + f(v, i), 0) / 200_000;
  expect(Math.abs(mean((v) => v))).toBeLessThan(0.01);
  expect(Math.abs(mean((v) => v * v) - 1)).toBeLessThan(0.015);
  expect(Math.abs(mean((v) => Number(Math.abs(v) > 2)) - 0.0455)).toBeLessThan(0.002);
  expect(Math.abs(mean((v, i) => v * (values[i + 1] ?? 0)))).toBeLessThan(0.01);
});
