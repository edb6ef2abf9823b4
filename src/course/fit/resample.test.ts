import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeCounterStream } from '../../signal/index.ts';
import { divergenceNats, effectiveCount, normaliseLogWeights, resampleSystematic } from './resample.ts';

const WEIGHTS = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 })
  .filter((raw) => raw.some((w) => w > 1e-6))
  .map((raw) => {
    const sum = raw.reduce((a, b) => a + b, 0);
    return raw.map((w) => w / sum);
  });

test('weights 1/2, 1/4, 1/4 are worth 1 / (1/4 + 1/16 + 1/16) = 2 2/3 equal ones', () => {
  expect(effectiveCount([0.5, 0.25, 0.25])).toBeCloseTo(8 / 3, 12);
});

test('from (1/2, 1/2) to (1, 0) is log 2 nats; nothing learnt is 0', () => {
  expect(divergenceNats([1, 0], [0.5, 0.5])).toBeCloseTo(Math.LN2, 12);
  expect(divergenceNats([0.3, 0.7], [0.3, 0.7])).toBe(0);
});

test('logarithms 0 and log 3 become 1/4 and 3/4, their mean likelihood was 2; where all are impossible, all stay equal', () => {
  const logs = Float64Array.of(0, Math.log(3));
  expect(normaliseLogWeights(logs)).toBeCloseTo(Math.log(2), 12);
  expect(logs[1]).toBeCloseTo(0.75, 12);
  const lost = new Float64Array(4).fill(Number.NEGATIVE_INFINITY);
  expect(normaliseLogWeights(lost)).toBe(Number.NEGATIVE_INFINITY);
  expect([...lost]).toEqual([0.25, 0.25, 0.25, 0.25]);
});

describe('systematic resampling', () => {
  test('takes every particle ⌊n w⌋ or ⌈n w⌉ times, parents in order', () => {
    fc.assert(
      fc.property(
        WEIGHTS,
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }),
        (weights, n, uniform) => {
          const parents = new Int32Array(n);
          resampleSystematic(parents, weights, uniform);
          expect([...parents]).toEqual([...parents].sort((a, b) => a - b));
          weights.forEach((weight, i) => {
            const taken = parents.filter((parent) => parent === i).length;
            expect(taken).toBeGreaterThanOrEqual(Math.floor(n * weight - 1e-9));
            expect(taken).toBeLessThanOrEqual(Math.ceil(n * weight + 1e-9));
          });
        },
      ),
    );
  });

  test('takes it n w times on average over the uniform draw', () => {
    const weights = [0.05, 0.6, 0.35];
    const draws = 2000;
    const taken = [0, 0, 0];
    for (let draw = 0; draw < draws; draw++) {
      const parents = new Int32Array(4);
      resampleSystematic(parents, weights, (draw + 0.5) / draws);
      for (const parent of parents) taken[parent]!++;
    }
    for (const [i, count] of taken.entries()) expect(count / draws).toBeCloseTo(4 * weights[i]!, 2);
  });
});

test('in a linear toy with normal noise, weights and resampling give the exact answer of the Kalman filter', () => {
  // x' = 0.9 x + N(0, 0.5²), seen with N(0, 0.8²); x0 ~ N(0, 1)
  const seen = [0.7, 1.9, 1.1, -0.4, 0.2, 2.5, 1.7, 1.2];
  const [keeps, q, r] = [0.9, 0.25, 0.64];
  let [mean, variance, exactLog] = [0, 1, 0];
  for (const y of seen) {
    mean *= keeps;
    variance = keeps * keeps * variance + q;
    const s = variance + r;
    exactLog += -0.5 * (Math.log(2 * Math.PI * s) + (y - mean) ** 2 / s);
    const gain = variance / s;
    mean += gain * (y - mean);
    variance *= 1 - gain;
  }
  const n = 20_000;
  const stream = makeCounterStream(3, 5);
  let x = Float64Array.from({ length: n }, () => stream.normal());
  const weights = new Float64Array(n).fill(1 / n);
  let log = 0;
  for (const y of seen) {
    for (let i = 0; i < n; i++) {
      x[i] = keeps * x[i]! + 0.5 * stream.normal();
      weights[i] = Math.log(weights[i]!) - 0.5 * (Math.log(2 * Math.PI * r) + (y - x[i]!) ** 2 / r);
    }
    log += normaliseLogWeights(weights) + Math.log(n);
    if (effectiveCount(weights) >= n / 2) continue;
    const parents = new Int32Array(n);
    resampleSystematic(parents, weights, stream.uniform());
    x = Float64Array.from(parents, (parent) => x[parent]!);
    weights.fill(1 / n);
  }
  const got = x.reduce((sum, value, i) => sum + weights[i]! * value, 0);
  const spread = x.reduce((sum, value, i) => sum + weights[i]! * (value - got) ** 2, 0);
  expect(Math.abs(got - mean)).toBeLessThan(0.02);
  expect(Math.abs(spread / variance - 1)).toBeLessThan(0.05);
  expect(Math.abs(log - exactLog)).toBeLessThan(0.05);
});
