import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bodyAxesOf } from '../orientation/bodyAxes.ts';
import { fitHarmonics, harmonicCount } from './fitHarmonics.ts';
import { stridesOf } from './gaitFacts.ts';
import { harmonicRatio } from './harmonicRatio.ts';
import { boutOf, evenSteps, madeWalk, turned } from './madeWalk.testing.ts';
import { motionOfStretch } from './strideMotion.ts';

/** A sum of harmonics with given amplitudes and any phases, about a mean. */
function harmonicSum(amplitudes: readonly number[], strideS: number, rateHz: number, seconds: number): Float64Array {
  return Float64Array.from({ length: Math.round(seconds * rateHz) }, (_, i) =>
    amplitudes.reduce((sum, a, k) => sum + a * Math.cos((2 * Math.PI * (k + 1) * i) / rateHz / strideS + k * k), 0.98),
  );
}

const AMPLITUDES = Array.from({ length: 20 }, (_, k) => (k % 2 === 0 ? 1 : 3) / (k + 2));
const EVEN = AMPLITUDES.filter((_, k) => k % 2 === 1).reduce((a, b) => a + b);
const ODD = AMPLITUDES.filter((_, k) => k % 2 === 0).reduce((a, b) => a + b);

test('property: the harmonic ratio of a sum of 20 harmonics is that of its amplitudes to 1e-6, whatever stride and start', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.6, max: 2, noNaN: true }),
      fc.double({ min: 0, max: 90, noNaN: true }),
      (strideS, startSample) => {
        const values = harmonicSum(AMPLITUDES, strideS, 100, 4);
        expect(Math.abs(harmonicRatio(values, 100, startSample, strideS, 'even') / (EVEN / ODD) - 1)).toBeLessThan(
          1e-6,
        );
        expect(Math.abs(harmonicRatio(values, 100, startSample, strideS, 'odd') / (ODD / EVEN) - 1)).toBeLessThan(1e-6);
      },
    ),
    { seed: 20261123, numRuns: 60 },
  );
});

test('even amplitudes 3 and 1 over odd amplitudes 1 and 1 are a ratio of 2', () => {
  const values = harmonicSum([1, 3, 1, 1], 1, 100, 3);
  expect(harmonicRatio(values, 100, 20, 1, 'even')).toBeCloseTo(2, 9);
});

test('over a whole number of samples the fit is the Fourier sum of its definition', () => {
  const values = harmonicSum(AMPLITUDES, 1.1, 100, 2).map((v, i) => v + Math.sin(i * i));
  const [found] = fitHarmonics([values], 10, 110, 20)!;
  for (const n of [1, 2, 7, 20]) {
    let [re, im] = [0, 0];
    for (let i = 0; i < 110; i++) {
      re += (values[10 + i]! * Math.cos((2 * Math.PI * n * i) / 110) * 2) / 110;
      im -= (values[10 + i]! * Math.sin((2 * Math.PI * n * i) / 110) * 2) / 110;
    }
    expect(found!.re[n - 1]).toBeCloseTo(re, 9);
    expect(found!.im[n - 1]).toBeCloseTo(im, 9);
  }
});

test('harmonics are counted in pairs up to nine tenths of half the rate', () => {
  // 100 Hz · 1.1 s / 2 · 0.9 = 49 -> 20; 50 Hz · 0.7 s / 2 · 0.9 = 15.75 -> 14
  expect([harmonicCount(1.1, 100), harmonicCount(0.7, 50), harmonicCount(0.7, 5)]).toEqual([20, 14, 0]);
});

test('a lost sample or a stride beyond the end gives no ratio', () => {
  const values = harmonicSum([1, 2], 1, 100, 2);
  expect(harmonicRatio(values, 100, 150, 1, 'even')).toBeNaN();
  values[50] = Number.NaN;
  expect(harmonicRatio(values, 100, 10, 1, 'even')).toBeNaN();
  expect(harmonicRatio(new Float64Array(200), 100, 10, 1, 'even')).toBeNaN();
});

test('property: of a sensor worn at any angle, up, forward and sideways are found, and surely', () => {
  const contactsS = evenSteps(1, 20, 0.55);
  const strides = stridesOf(contactsS);
  const part = fc.double({ min: -1, max: 1, noNaN: true });
  fc.assert(
    fc.property(part, part, part, fc.integer({ min: 0, max: 359 }), (a, b, c, degrees) => {
      const mounting = turned([a + 2, b, c], degrees);
      const signal = madeWalk({ contactsS, seconds: 14, mounting, noiseG: 0.003 });
      const { axes, windows } = motionOfStretch(signal, { strides, bout: boutOf(contactsS) })!;
      const dot = (found: readonly number[], k: 0 | 1 | 2): number =>
        Math.abs(mounting.reduce((sum, row, s) => sum + row[k]! * found[s]!, 0));
      expect(dot(axes.vertical, 0)).toBeGreaterThan(0.999);
      expect(dot(axes.anteroposterior, 1)).toBeGreaterThan(0.99);
      expect(dot(axes.mediolateral, 2)).toBeGreaterThan(0.99);
      expect(axes.sureness).toBeGreaterThan(0.9);
      expect(windows[0]!.rmsG.vertical).toBeCloseTo(0.2 / Math.SQRT2, 2);
      expect(windows[0]!.rmsG.mediolateral).toBeCloseTo(0.08 / Math.SQRT2, 2);
    }),
    { seed: 20261123, numRuns: 15 },
  );
});

test('where nothing moves in time with steps, forward and sideways are not sure', () => {
  const contactsS = evenSteps(1, 20, 0.55);
  const surenesses = [1, 2, 3].map((k) => {
    const signal = madeWalk({ contactsS: [], seconds: 14 + k, noiseG: 0.05 });
    return motionOfStretch(signal, { strides: stridesOf(contactsS), bout: boutOf(contactsS) })!.axes.sureness;
  });
  for (const sureness of surenesses) expect(sureness).toBeLessThan(0.3);
});

test('without strides the axes are upright and unsure', () => {
  const axes = bodyAxesOf([0, 0, 2], []);
  expect(axes.vertical).toEqual([0, 0, 1]);
  expect(axes.sureness).toBe(0);
});
