import { expect, test } from 'vitest';
import { makeCounterStream } from '../../signal/index.ts';
import { choleskyOf, moveRow, spreadOf } from './rejuvenate.ts';

test('the factor of (4, 2; 2, 5) is (2, 0; 1, 2); a direction without spread stays without', () => {
  expect([...choleskyOf(Float64Array.of(4, 0, 2, 5), 2)]).toEqual([2, 0, 1, 2]);
  expect([...choleskyOf(Float64Array.of(0, 0, 0, 9), 2)]).toEqual([0, 0, 0, 3]);
});

test('rows (0, 0), (2, 4) with weights 3/4, 1/4: mean (0.5, 1), variance 3/4, covariance 3/2', () => {
  const { mean, root } = spreadOf(Float64Array.of(0, 0, 2, 4), 2, [0.75, 0.25]);
  expect([...mean]).toEqual([0.5, 1]);
  expect(root[0]! ** 2).toBeCloseTo(0.75, 12);
  expect(root[0]! * root[2]!).toBeCloseTo(1.5, 12);
});

test.each([0.1, 0.5, 1])('moving a share of %s of the variance keeps mean and covariance', (share) => {
  const n = 20_000;
  const stream = makeCounterStream(9, 5);
  const rows = new Float64Array(2 * n);
  for (let i = 0; i < n; i++) {
    const a = stream.normal();
    rows[2 * i] = 1 + 2 * a;
    rows[2 * i + 1] = -3 + 0.5 * a + 0.3 * stream.normal();
  }
  const weights = new Float64Array(n).fill(1 / n);
  const before = spreadOf(rows, 2, weights);
  const kept = rows.slice();
  const deviates = new Float64Array(2);
  for (let i = 0; i < n; i++) moveRow(rows, i, before, share, stream, deviates);
  const after = spreadOf(rows, 2, weights);
  for (const place of [0, 1]) expect(Math.abs(after.mean[place]! - before.mean[place]!)).toBeLessThan(0.03);
  for (const place of [0, 2, 3]) expect(after.root[place]! / before.root[place]!).toBeCloseTo(1, 1);
  expect(rows.some((value, place) => value !== kept[place])).toBe(true);
});
