import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupedMedian } from './groupedMedian.ts';
import { lombScargle } from './lombScargle.ts';
import { normalisedEntropy } from './normalisedEntropy.ts';
import { principalAxes } from './principalAxes.ts';

const SEED = { seed: 20261123, numRuns: 100 };
const numbers = (min: number) =>
  fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: min, maxLength: 30 });

test('a sine of amplitude 2 seen 100 times has power 100 * 4 / 4 = 100 at its frequency', () => {
  const values = Float64Array.from({ length: 100 }, (_, i) => 2 * Math.sin((2 * Math.PI * 5 * i) / 100));
  expect(lombScargle(values, 100, [5])[0]).toBeCloseTo(100, 6);
});

/** The definition: twice this is what the best sinusoid explains of the sum of squares. */
function slowPower(values: readonly number[], rateHz: number, frequencyHz: number): number {
  const kept = values.map((value, i) => [i / rateHz, value] as const).filter(([, value]) => !Number.isNaN(value));
  const mean = kept.reduce((a, [, v]) => a + v, 0) / kept.length;
  let [cc, cs, ss, cy, sy] = [0, 0, 0, 0, 0];
  for (const [t, v] of kept) {
    const c = Math.cos(2 * Math.PI * frequencyHz * t);
    const s = Math.sin(2 * Math.PI * frequencyHz * t);
    cc += c * c;
    cs += c * s;
    ss += s * s;
    cy += c * (v - mean);
    sy += s * (v - mean);
  }
  const determinant = cc * ss - cs * cs;
  const a = (ss * cy - cs * sy) / determinant;
  const b = (cc * sy - cs * cy) / determinant;
  return (a * cy + b * sy) / 2;
}

test('property: the power equals half of what least squares explain, with loss', () => {
  fc.assert(
    fc.property(
      numbers(12),
      fc.array(fc.nat(11), { maxLength: 3 }),
      fc.double({ min: 2, max: 20, noNaN: true }),
      (values, lost, f) => {
        const withLoss = values.map((value, i) => (lost.includes(i) ? Number.NaN : value));
        const expected = slowPower(withLoss, 50, f);
        const scale = 1 + Math.abs(expected);
        expect(Math.abs(lombScargle(withLoss, 50, [f])[0]! - expected) / scale).toBeLessThan(1e-6);
      },
    ),
    SEED,
  );
});

test('property: a shift changes no power; twice the signal is four times the power', () => {
  fc.assert(
    fc.property(numbers(8), fc.double({ min: -100, max: 100, noNaN: true }), (values, shift) => {
      const [plain] = lombScargle(values, 50, [3]);
      const [shifted] = lombScargle(
        values.map((v) => v + shift),
        50,
        [3],
      );
      const [doubled] = lombScargle(
        values.map((v) => 2 * v),
        50,
        [3],
      );
      expect(shifted).toBeCloseTo(plain!, 4);
      expect(doubled).toBeCloseTo(4 * plain!, 4);
    }),
    SEED,
  );
});

test('two samples have no spectrum', () => {
  expect(lombScargle([1, Number.NaN, 2], 50, [3])[0]).toBeNaN();
});

test('property: turning a cloud turns its axes and keeps their lengths', () => {
  fc.assert(
    fc.property(numbers(6), numbers(6), fc.double({ min: -80, max: 80, noNaN: true }), (a, b, turnDeg) => {
      const n = Math.min(a.length, b.length);
      const [x, y] = [a.slice(0, n), b.slice(0, n)];
      const before = principalAxes(x, y);
      fc.pre(before.major > 1.1 * before.minor + 1e-6);
      const [c, s] = [Math.cos((turnDeg * Math.PI) / 180), Math.sin((turnDeg * Math.PI) / 180)];
      const after = principalAxes(
        x.map((v, i) => c * v - s * y[i]!),
        x.map((v, i) => s * v + c * y[i]!),
      );
      expect(after.major / before.major).toBeCloseTo(1, 6);
      const turned = (((after.angleDeg - before.angleDeg - turnDeg) % 180) + 270) % 180;
      expect(turned).toBeCloseTo(90, 4);
    }),
    SEED,
  );
});

test('a lost point takes no part in the axes', () => {
  const whole = principalAxes([1, 2, 5], [0, 1, 3]);
  expect(principalAxes([1, Number.NaN, 2, 5, 7], [0, 3, 1, 3, Number.NaN])).toEqual(whole);
});

test('points along x have angle 0, along y 90, and no short axis', () => {
  expect(principalAxes([1, 2, 3], [0, 0, 0])).toMatchObject({ angleDeg: 0, minor: 0 });
  expect(principalAxes([0, 0, 0], [1, 2, 4])).toMatchObject({ angleDeg: 90, minor: 0 });
});

test('entropy: all in one class 0, evenly spread 1, none NaN', () => {
  expect(normalisedEntropy([9, 0, 0, 0])).toBe(0);
  expect(normalisedEntropy([3, 3, 3, 3])).toBe(1);
  expect(normalisedEntropy([0, 0, 0, 0])).toBeNaN();
});

test('grouped median: of 40, 40, 42, 42 ms in steps of 2 it is 41 ms; of 40, 40, 40, 42 it is 39 + 2 * 2/3 = 40.33 ms', () => {
  expect(groupedMedian([40, 42, 40, 42], 2)).toBe(41);
  expect(groupedMedian([42, 40, 40, 40], 2)).toBeCloseTo(39 + 4 / 3, 12);
  expect(groupedMedian([Number.NaN], 2)).toBeNaN();
});

test('property: the grouped median lies within a step of every middle value', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 25 }), (classes) => {
      const sorted = [...classes].sort((a, b) => a - b);
      const low = sorted[Math.floor((sorted.length - 1) / 2)]!;
      const high = sorted[Math.floor(sorted.length / 2)]!;
      const found = groupedMedian(
        classes.map((c) => 2 * c),
        2,
      );
      expect(found).toBeGreaterThanOrEqual(2 * low - 1);
      expect(found).toBeLessThanOrEqual(2 * high + 1);
    }),
    SEED,
  );
});
