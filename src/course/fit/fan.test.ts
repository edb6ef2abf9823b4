import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyFan, fillFan, fillFanFromShares, intervalOf, orderOf, reorder, weightedQuantiles } from './fan.ts';

test('of 5, 1, 3 with weights 0.2, 0.3, 0.5 the median is 3: below it lies 0.3, up to it 0.8', () => {
  expect(weightedQuantiles([5, 1, 3], [0.2, 0.3, 0.5], [0.1, 0.3, 0.5, 0.8, 0.9])).toEqual([1, 1, 3, 3, 5]);
});

test('an interval of equal weights holds the values that stand there', () => {
  const values = Array.from({ length: 1000 }, (_, i) => 999 - i);
  const interval = intervalOf(values, new Float64Array(1000).fill(0.001));
  expect(interval).toEqual({ median: 499, p50: [249, 749], p80: [99, 899], p95: [24, 974] });
});

test('a place of a fan from values: quantiles of 0 … 40 are 1, 4, 10, 20, 30, 36, 39', () => {
  const fan = emptyFan([7]);
  fillFan(
    fan,
    0,
    Float64Array.from({ length: 41 }, (_, i) => 40 - i),
  );
  expect([fan.q025[0], fan.q10[0], fan.q25[0], fan.median[0], fan.q75[0], fan.q90[0], fan.q975[0]]).toEqual([
    1, 4, 10, 20, 30, 36, 39,
  ]);
});

test('a place of a fan from shares of whole numbers', () => {
  const fan = emptyFan([7]);
  fillFanFromShares(fan, 0, [0.05, 0.5, 0.4, 0.05]);
  expect([fan.q025[0], fan.median[0], fan.q75[0], fan.q975[0]]).toEqual([0, 1, 2, 3]);
});

const NUMBERS = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 60 });

test('an order put right is the order from the start: equal values by index, small and large changes', () => {
  fc.assert(
    fc.property(NUMBERS, NUMBERS, (before, changes) => {
      const order = orderOf(before);
      const after = before.map((value, i) => value + (changes[i] ?? 0) / 10);
      reorder(order, after);
      expect([...order]).toEqual([...orderOf(after)]);
    }),
  );
});

test('an order turned round is sorted anew', () => {
  const rising = Array.from({ length: 500 }, (_, i) => i);
  const order = orderOf(rising);
  reorder(
    order,
    rising.map((value) => -value),
  );
  expect([...order]).toEqual(rising.reverse());
});
