import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STATE, STATE_COUNT } from '../model/states.ts';
import { levelShare, makeLevelTable, RATER } from '../observe/levels.ts';
import { likelihoods } from './likelihood.ts';
import { totalSharesInto } from './totals.ts';

const TABLES = Array.from({ length: 3 }, () => makeLevelTable(RATER));

test('are those of all 4³ ratings of three items, one by one', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 3, noNaN: true }), { minLength: 3, maxLength: 3 }), (latent) => {
      const slow = new Float64Array(10);
      for (let a = 0; a < 4; a++)
        for (let b = 0; b < 4; b++)
          for (let c = 0; c < 4; c++)
            slow[a + b + c] =
              slow[a + b + c]! +
              levelShare(latent[0]!, a, RATER) * levelShare(latent[1]!, b, RATER) * levelShare(latent[2]!, c, RATER);
      const shares = new Float64Array(10);
      totalSharesInto(shares, [0, 1, 2], latent, TABLES);
      for (const [total, share] of shares.entries()) expect(share).toBeCloseTo(slow[total]!, 3);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 3);
    }),
  );
});

test('only the named items count', () => {
  const shares = new Float64Array(10);
  totalSharesInto(shares, [1], [3, 0, 3], TABLES);
  expect(shares[0]).toBeGreaterThan(0.8);
  expect([...shares.subarray(4)]).toEqual([0, 0, 0, 0, 0, 0]);
});

test('the five-item form has mood and no speech: encephalopathy alone makes 3 of 15, and speech would have made half of it', () => {
  const x = new Float64Array(STATE_COUNT);
  x[STATE.encephalopathy] = 1;
  const residue = { ataxia: 0, encephalopathy: 0 };
  const logOf = (total: number): number =>
    likelihoods().of({ kind: 'total', day: '2024-02-05', scale: 5, total }).of(x, residue);
  const best = Array.from({ length: 16 }, (_, total) => total).sort((a, b) => logOf(b) - logOf(a))[0];
  expect(best).toBe(3);
});
