import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeConstants } from './constants.ts';
import { MEDIANS } from './scenarios.testing.ts';
import { residueOf } from './score.ts';

test('by hand: odds of 1.5 are a weight of 1.5/2.5 = 0.6, to the bit; even odds are a half, 4 to 1 is 0.8', () => {
  const weights = [MEDIANS.humoralOdds, 1, 4].map((humoralOdds) => {
    const { humoralWeight, effectorWeight } = makeConstants({ ...MEDIANS, humoralOdds });
    return [humoralWeight, effectorWeight];
  });
  expect(weights).toEqual([
    [0.6, 1 - 0.6],
    [0.5, 0.5],
    [0.8, 1 - 0.8],
  ]);
});

test('law: whatever the odds, both weights stay from 0 to 1 and make 1; more odds weigh more', () => {
  const odds = fc.double({ min: 0, max: 1e12, noNaN: true });
  const weightOf = (humoralOdds: number) => makeConstants({ ...MEDIANS, humoralOdds });
  fc.assert(
    fc.property(odds, odds, (a, b) => {
      const { humoralWeight, effectorWeight } = weightOf(a);
      expect(Math.min(humoralWeight, effectorWeight)).toBeGreaterThanOrEqual(0);
      expect(humoralWeight + effectorWeight).toBe(1);
      if (a < b) expect(humoralWeight).toBeLessThanOrEqual(weightOf(b).humoralWeight);
    }),
  );
});

test('by hand: damage leaves 0.25 and 0.35 with the medians, and never more than the whole sign', () => {
  expect(residueOf(MEDIANS)).toEqual({ ataxia: 0.25, encephalopathy: 0.35 });
  expect(residueOf({ ...MEDIANS, residueAtaxia: 1.3, residueEncephalopathy: 2 })).toEqual({
    ataxia: 1,
    encephalopathy: 1,
  });
});
