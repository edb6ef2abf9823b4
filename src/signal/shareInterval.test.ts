import { expect, test } from 'vitest';
import { betaQuantile } from './betaQuantile.ts';
import golden from './shareInterval.golden.json' with { type: 'json' };
import { rateRatioInterval95, shareInterval95 } from './shareInterval.ts';

test.each(golden.quantiles)('the $p quantile of beta($a, $b) equals SciPy to 1e-11', ({ a, b, p, value }) => {
  expect(betaQuantile(a, b, p)).toBeCloseTo(value, 11);
});

test.each(golden.shares)(
  'the interval of $hits of $count equals the exact one of SciPy',
  ({ hits, count, low, high }) => {
    const ours = shareInterval95(hits, count);
    expect(ours[0]).toBeCloseTo(low, 10);
    expect(ours[1]).toBeCloseTo(high, 10);
  },
);

test('ratio of rates: 8 in 2 min against 4 in 4 min is 4, of 8 in 12 events the share is 0.349 to 0.901, so 1.07 to 18.2', () => {
  const [low, high] = rateRatioInterval95(8, 2, 4, 4);
  const [from, to] = shareInterval95(8, 12);
  expect(low).toBeCloseTo((2 * from) / (1 - from), 12);
  expect(high).toBeCloseTo((2 * to) / (1 - to), 12);
  expect(low).toBeCloseTo(1.07, 2);
  expect(high).toBeCloseTo(18.2, 1);
});

test('ratio of rates: turned round, the interval is its reciprocal', () => {
  const one = rateRatioInterval95(9, 3, 5, 7);
  const two = rateRatioInterval95(5, 7, 9, 3);
  expect(one[0]).toBeCloseTo(1 / two[1], 9);
  expect(one[1]).toBeCloseTo(1 / two[0], 9);
});

test('ratio of rates: nothing in the second time has no upper end, nothing in both says nothing', () => {
  expect(rateRatioInterval95(6, 1, 0, 1)[1]).toBe(Number.POSITIVE_INFINITY);
  expect(rateRatioInterval95(0, 1, 0, 1)).toEqual([0, Number.POSITIVE_INFINITY]);
});

test('impossible counts and times are refused', () => {
  expect(() => shareInterval95(3, 2)).toThrow('hits must lie within 0 and count, got 3 of 2');
  expect(() => rateRatioInterval95(1, 0, 1, 1)).toThrow('times must be > 0, got 0 and 1');
  expect(() => betaQuantile(0, 1, 0.5)).toThrow('shapes must be > 0, got 0 and 1');
  expect(() => betaQuantile(1, 1, 1)).toThrow('p must be inside (0, 1), got 1');
});
