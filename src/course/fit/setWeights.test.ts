import fc from 'fast-check';
import { expect, test } from 'vitest';
import { effectiveCount } from './resample.ts';
import { SetWeights, temperedShares } from './setWeights.ts';

const rounded = (values: ArrayLike<number>): number[] => Array.from(values, (value) => Number(value.toFixed(6)));

test('two sets of two, likelihoods 1, 3 and 2, 2: the sets stay even, and within them it is 1 to 3 and 1 to 1', () => {
  const weights = new SetWeights(4, 2, 1);
  weights.weigh((i) => Math.log([1, 3, 2, 2][i]!));
  expect(rounded(weights.joint)).toEqual([0.125, 0.375, 0.25, 0.25]);
  // 1/(1/16 + 9/16) = 1.6 and 2, of 2 each: 0.9
  expect(weights.effectiveShare).toBeCloseTo(0.9, 12);
});

test('evidence of 1 to 3 counts in full where one set may be left, and not at all where two must be', () => {
  const evidence = Float64Array.of(Math.log(1), Math.log(3));
  expect(rounded(temperedShares(evidence, 1))).toEqual([0.25, 0.75]);
  expect(rounded(temperedShares(evidence, 2))).toEqual([0.5, 0.5]);
});

test('evidence of 1 to 9 with 1.6 effective sets: exponent ½, so that it is 1 to 3', () => {
  const shares = temperedShares(Float64Array.of(0, Math.log(9)), 1.6);
  expect(rounded(shares)).toEqual([0.25, 0.75]);
});

test('a set that is impossible has no share, unless all must be effective', () => {
  const evidence = Float64Array.of(Number.NEGATIVE_INFINITY, 0, 0);
  expect(rounded(temperedShares(evidence, 2))).toEqual([0, 0.5, 0.5]);
});

test('law: however strong the evidence, so many sets stay effective, and better ones never weigh less', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -500, max: 500, noNaN: true }), { minLength: 2, maxLength: 30 }),
      fc.double({ min: 1, max: 10, noNaN: true }),
      (logs, wanted) => {
        const least = Math.min(wanted, logs.length);
        const shares = temperedShares(Float64Array.from(logs), least);
        expect(effectiveCount(shares)).toBeGreaterThanOrEqual(least - 1e-6);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        for (let a = 1; a < logs.length; a++)
          if (logs[a]! > logs[a - 1]!) expect(shares[a]).toBeGreaterThanOrEqual(shares[a - 1]!);
      },
    ),
  );
});

test('copies stay within their set, the shares of the sets stay, and the particles of a set weigh the same', () => {
  const weights = new SetWeights(6, 2, 1);
  weights.weigh((i) => Math.log([1, 1, 1, 8, 0.5, 0.5][i]!));
  const parents = new Int32Array(6);
  weights.copyInto(parents, () => 0.5);
  expect([...parents]).toEqual([0, 1, 2, 3, 3, 3]);
  expect(rounded(weights.joint)).toEqual(rounded([1 / 12, 1 / 12, 1 / 12, 0.25, 0.25, 0.25]));
});

test('without sets to keep, all particles are one crowd: weights as of plain importance', () => {
  const weights = new SetWeights(4, 2, 0);
  weights.weigh((i) => Math.log([1, 3, 2, 2][i]!));
  weights.weigh((i) => Math.log([1, 1, 1, 2][i]!));
  expect(rounded(weights.joint)).toEqual([0.1, 0.3, 0.2, 0.4]);
});
