import { expect, test } from 'vitest';
import { childSeed, drawNormal, makeRandom } from './random.ts';

const draws = (seed: number, count: number): number[] => {
  const random = makeRandom(seed);
  return Array.from({ length: count }, random);
};

/** The definition of sfc32 in unbounded integers, cut to 32 bits after each step. */
function sfc32Slowly(state: [bigint, bigint, bigint], count: number): number[] {
  const cut = (v: bigint) => v & 0xffffffffn;
  let [a, b, c] = state;
  let counter = 1n;
  return Array.from({ length: count }, () => {
    const t = cut(a + b + counter);
    counter = cut(counter + 1n);
    a = b ^ (b >> 9n);
    b = cut(c + cut(c << 3n));
    c = cut(cut(cut(c << 21n) | (c >> 11n)) + t);
    return Number(t) / 4294967296;
  });
}

/** splitmix32 as in `makeRandom`, in unbounded integers. */
function seedsSlowly(seed: bigint): [bigint, bigint, bigint] {
  const cut = (v: bigint) => v & 0xffffffffn;
  let mixer = cut(seed);
  const next = (): bigint => {
    mixer = cut(mixer + 0x9e3779b9n);
    let z = mixer;
    z = cut((z ^ (z >> 16n)) * 0x85ebca6bn);
    z = cut((z ^ (z >> 13n)) * 0xc2b2ae35n);
    return z ^ (z >> 16n);
  };
  return [next(), next(), next()];
}

test('equals the definition in unbounded integers, after twelve draws of warming up', () => {
  for (const seed of [0, 1, 42, 4294967295]) {
    expect(draws(seed, 20)).toEqual(sfc32Slowly(seedsSlowly(BigInt(seed)), 32).slice(12));
  }
});

test('one seed gives one sequence, another seed another, also above 2^32 and below 0', () => {
  expect(draws(7, 5)).toEqual(draws(7, 5));
  const first = [7, 8, -7, 7 + 2 ** 32, 7 + 2 ** 40].map((seed) => draws(seed, 1)[0]);
  expect(new Set(first).size).toBe(5);
});

test('100,000 draws are even: mean 1/2 and variance 1/12 within five standard errors, each tenth within 5 %', () => {
  const values = draws(3, 100_000);
  const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
  const variance = values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / values.length;
  expect(Math.abs(mean - 0.5)).toBeLessThan(5 * Math.sqrt(1 / 12 / values.length));
  expect(Math.abs(variance - 1 / 12)).toBeLessThan(5 * Math.sqrt(1 / 180 / values.length));
  const tenths = new Array<number>(10).fill(0);
  for (const v of values) tenths[Math.floor(10 * v)]!++;
  for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(500);
});

test('normal deviates: mean 0, SD 1, 2.3 % beyond 2 on either side', () => {
  const random = makeRandom(11);
  const values = Array.from({ length: 50_000 }, () => drawNormal(random));
  const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
  const sd = Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / values.length);
  expect(Math.abs(mean)).toBeLessThan(0.02);
  expect(Math.abs(sd - 1)).toBeLessThan(0.02);
  for (const side of [1, -1]) {
    expect(values.filter((v) => side * v > 2).length / values.length).toBeCloseTo(0.02275, 2);
  }
});

test('parts of one seed, and one part of 10,000 seeds, get seeds of their own that are whole and exact', () => {
  const seeds = Array.from({ length: 10_000 }, (_, seed) => childSeed(seed, 'noise'));
  expect(new Set([...seeds, childSeed(1, 'drift'), childSeed(1, 'blinks')]).size).toBe(10_002);
  for (const seed of seeds) expect(Number.isSafeInteger(seed)).toBe(true);
});

test('a seed that is no number is refused', () => {
  expect(() => makeRandom(Number.NaN)).toThrow('seed must be finite, got NaN');
});
