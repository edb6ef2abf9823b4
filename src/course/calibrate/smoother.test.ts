import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeCounterStream } from '../../signal/index.ts';
import { smootherPass, trustIn } from './smoother.ts';

const stream = makeCounterStream(5, 6);

function drawn(count: number, width: number): Float64Array[] {
  return Array.from({ length: count }, (_, id) => {
    stream.start(id);
    return Float64Array.from({ length: width }, () => stream.normal());
  });
}

function fitted(
  members: Float64Array[],
  model: (member: Float64Array) => number[],
  observations: { value: number; standardError: number }[],
  passes: number,
  localise: boolean,
): Float64Array[] {
  let now = members;
  for (let pass = 0; pass < passes; pass++) {
    stream.start(1_000_000 + pass);
    now = smootherPass(now, now.map(model), observations, { passes, localise }, stream);
  }
  return now;
}

function momentsOf(members: readonly Float64Array[], place: number): { mean: number; variance: number } {
  const mean = members.reduce((sum, member) => sum + member[place]!, 0) / members.length;
  const variance = members.reduce((sum, member) => sum + (member[place]! - mean) ** 2, 0) / (members.length - 1);
  return { mean, variance };
}

test.each([1, 4])('by hand: prior N(0, 1), y = 2θ seen as 3 ± 1: posterior N(2·3/5, 1/5), in %d passes', (passes) => {
  const after = fitted(drawn(4000, 1), ([x]) => [2 * x!], [{ value: 3, standardError: 1 }], passes, false);
  const { mean, variance } = momentsOf(after, 0);
  expect(mean).toBeCloseTo(1.2, 1);
  expect(variance).toBeCloseTo(0.2, 1);
});

test('by hand: a sum seen as 2 ± 1 moves both terms to 2/3, narrows each to 2/3 and ties them by −1/3', () => {
  // posterior covariance (I + [1 1; 1 1])⁻¹ = [2 −1; −1 2]/3
  const after = fitted(drawn(6000, 2), ([x, y]) => [x! + y!], [{ value: 2, standardError: 1 }], 3, false);
  for (const place of [0, 1]) {
    const { mean, variance } = momentsOf(after, place);
    expect(mean).toBeCloseTo(2 / 3, 1);
    expect(variance).toBeCloseTo(2 / 3, 1);
  }
  const [a, b] = [momentsOf(after, 0), momentsOf(after, 1)];
  const tie = after.reduce((sum, [x, y]) => sum + (x! - a.mean) * (y! - b.mean), 0) / (after.length - 1);
  expect(tie).toBeCloseTo(-1 / 3, 1);
});

test('what no observation touches keeps more of its width where chance correlations are damped', () => {
  const observations = Array.from({ length: 16 }, (_, d) => ({ value: d / 8, standardError: 0.2 }));
  const model = (member: Float64Array): number[] => observations.map((_, d) => member[d]!);
  const varianceOf = (localise: boolean): number => {
    const after = fitted(drawn(40, 32), model, observations, 4, localise);
    return Array.from({ length: 16 }, (_, k) => momentsOf(after, 16 + k).variance).reduce((a, b) => a + b, 0) / 16;
  };
  const [damped, plain] = [varianceOf(true), varianceOf(false)];
  expect(plain).toBeLessThan(0.65);
  expect(damped).toBeGreaterThan(plain + 0.1);
});

test('the same members and stream give the same result; a member without a prediction pulls at nothing', () => {
  const members = drawn(10, 2);
  const once = fitted(members, ([x]) => [x!], [{ value: 1, standardError: 1 }], 2, true);
  expect(fitted(members, ([x]) => [x!], [{ value: 1, standardError: 1 }], 2, true)).toEqual(once);
  const gap = fitted(
    members,
    (member) => [member === members[3] ? Number.NaN : member[0]!],
    [{ value: 1, standardError: 1 }],
    1,
    true,
  );
  expect(gap.flatMap((member) => [...member]).every(Number.isFinite)).toBe(true);
  expect(() => fitted(members, () => [Number.NaN], [{ value: 1, standardError: 1 }], 1, true)).toThrow(
    'no member has a prediction',
  );
});

test('by hand: trust in a correlation of 0.1 among 99 members is 0.01/(0.01 + 1.01/99) = 0.495; law: it grows with both', () => {
  expect(trustIn(0.1, 99)).toBeCloseTo(0.495, 3);
  expect(trustIn(0, 50)).toBe(0);
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 0.98, noNaN: true }), fc.integer({ min: 3, max: 500 }), (r, n) => {
      expect(trustIn(r + 0.01, n)).toBeGreaterThan(trustIn(r, n));
      expect(trustIn(r, n + 1)).toBeGreaterThan(trustIn(r, n));
      expect(trustIn(-r, n)).toBe(trustIn(r, n));
    }),
  );
});

test('too small an ensemble is refused', () => {
  expect(() => fitted(drawn(2, 1), ([x]) => [x!], [{ value: 1, standardError: 1 }], 1, false)).toThrow(
    'at least 3 members, got 2',
  );
});
