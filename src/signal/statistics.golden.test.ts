import { expect, test } from 'vitest';
import { countInterval95 } from './countInterval.ts';
import { gammaQuantile } from './gammaQuantile.ts';
import { lombScargle } from './lombScargle.ts';
import { normalisedEntropy } from './normalisedEntropy.ts';
import { principalAxes } from './principalAxes.ts';
import { quantile } from './quantile.ts';
import golden from './statistics.golden.json' with { type: 'json' };

test('Lomb–Scargle with lost samples equals SciPy to 1e-9', () => {
  const { values, rateHz, frequenciesHz, power } = golden.lombScargle;
  const found = lombScargle(
    values.map((value) => value ?? Number.NaN),
    rateHz,
    frequenciesHz,
  );
  power.forEach((expected, f) => {
    expect(Math.abs(found[f]! - expected)).toBeLessThan(1e-9 * Math.max(1, expected));
  });
});

test('quantiles equal NumPy, the ends included', () => {
  const { values, p, expected } = golden.quantiles;
  p.forEach((share, k) => {
    expect(quantile(values, share)).toBeCloseTo(expected[k]!, 12);
  });
});

test('principal axes about the mean and about zero equal NumPy', () => {
  const { x, y, minor, major, angleDeg, minorAboutZero, majorAboutZero } = golden.principalAxes;
  const found = principalAxes(x, y);
  expect([found.minor, found.major, found.angleDeg]).toEqual([
    expect.closeTo(minor, 12),
    expect.closeTo(major, 12),
    expect.closeTo(angleDeg, 9),
  ]);
  const aboutZero = principalAxes(x, y, 'zero');
  expect(aboutZero.minor).toBeCloseTo(minorAboutZero, 12);
  expect(aboutZero.major).toBeCloseTo(majorAboutZero, 12);
});

test('gamma quantiles equal SciPy to 1e-9 of their size', () => {
  for (const { a, p, expected } of golden.gammaQuantiles) {
    expect(Math.abs(gammaQuantile(a, p) - expected)).toBeLessThan(1e-9 * Math.max(1e-6, expected));
  }
});

test('exact Poisson intervals equal SciPy’s chi-square form', () => {
  for (const { count, low, high } of golden.poissonIntervals) {
    const [foundLow, foundHigh] = countInterval95(count);
    expect(foundLow).toBeCloseTo(low, 8);
    expect(foundHigh).toBeCloseTo(high, 8);
  }
});

test('entropy without correction equals SciPy', () => {
  expect(normalisedEntropy(golden.entropy.counts, false)).toBeCloseTo(golden.entropy.expected, 12);
});
