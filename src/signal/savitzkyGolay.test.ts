import fc from 'fast-check';
import { expect, test } from 'vitest';
import golden from './savitzkyGolay.golden.json' with { type: 'json' };
import { derivativeNoiseGain, derive, deriveInto, halfWidthForWindow, smoothingSdS } from './savitzkyGolay.ts';

test('2 deg in 0.1 s is 20 deg/s', () => {
  const ramp = Float64Array.from({ length: 21 }, (_, i) => (2 * i) / 20);
  const found = derive(ramp, 200, 2);
  for (let i = 2; i < 19; i++) expect(found[i]).toBeCloseTo(20, 4);
});

test('ends: half a window at either end is unknown; loss: unknown wherever the window touches it, nowhere else', () => {
  const flat = new Float64Array(20);
  flat[10] = Number.NaN;
  const unknown = Array.from(derive(flat, 100, 2)).flatMap((v, i) => (Number.isNaN(v) ? [i] : []));
  expect(unknown).toEqual([0, 1, 8, 9, 10, 11, 12, 18, 19]);
});

test('a signal shorter than the window has no derivative', () => {
  expect(Array.from(derive(new Float64Array(3), 100, 2))).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  expect(derive(new Float64Array(0), 100, 2)).toHaveLength(0);
});

test('equals SciPy savgol_filter of order 2 inside', () => {
  for (const { halfWidth, rateHz, derivative } of golden.cases) {
    const target = new Float64Array(golden.samples.length);
    deriveInto(target, Float64Array.from(golden.samples), rateHz, halfWidth);
    derivative.forEach((value, k) => {
      expect(target[k + halfWidth]! / value).toBeCloseTo(1, 9);
    });
  }
});

/** The definition: the slope of the least-squares line through the window. */
function slopeByLeastSquares(values: readonly number[], rateHz: number): number {
  const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
  const middle = (values.length - 1) / 2;
  let [above, below] = [0, 0];
  values.forEach((v, i) => {
    above += (i - middle) * (v - mean);
    below += (i - middle) ** 2;
  });
  return (above / below) * rateHz;
}

const samples = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 9, maxLength: 60 });

test('equals the ten-line definition (slow twin)', () => {
  fc.assert(
    fc.property(samples, fc.integer({ min: 1, max: 4 }), (values, halfWidth) => {
      const found = derive(Float64Array.from(values), 500, halfWidth);
      for (let i = halfWidth; i < values.length - halfWidth; i++) {
        const slow = slopeByLeastSquares(values.slice(i - halfWidth, i + halfWidth + 1), 500);
        expect(Math.abs(found[i]! - slow)).toBeLessThan(1e-3 + 1e-5 * Math.abs(slow));
      }
    }),
    { seed: 1 },
  );
});

test('property: shifting changes nothing, twice the rate is twice the speed, time reversed is the speed reversed; input stays', () => {
  fc.assert(
    fc.property(samples, fc.integer({ min: -100, max: 100 }), (values, shift) => {
      const x = Float64Array.from(values);
      const before = x.slice();
      const found = derive(x, 250, 2);
      expect(x).toEqual(before);
      const shifted = derive(
        x.map((v) => v + shift),
        250,
        2,
      );
      const faster = derive(x, 500, 2);
      const back = derive(x.slice().reverse(), 250, 2).reverse();
      for (let i = 2; i < x.length - 2; i++) {
        expect(Math.abs(shifted[i]! - found[i]!)).toBeLessThan(1e-2);
        expect(Math.abs(faster[i]! - 2 * found[i]!)).toBeLessThan(1e-2);
        expect(Math.abs(back[i]! + found[i]!)).toBeLessThan(1e-2);
      }
    }),
    { seed: 2 },
  );
});

test('white noise of 0.02 deg at 500 Hz over 5 samples becomes 0.02 * 500 / sqrt(10) = 3.16 deg/s', () => {
  expect(0.02 * derivativeNoiseGain(2, 500)).toBeCloseTo(3.162, 3);
});

test('12 ms at 500 Hz are 3 samples to either side, at 60 Hz the least', () => {
  expect(halfWidthForWindow(0.012, 500)).toBe(3);
  expect(halfWidthForWindow(0.012, 60)).toBe(1);
  expect(() => halfWidthForWindow(0.012, 0)).toThrow('rateHz must be > 0, got 0');
});

test('the narrowest filter averages two steps: an SD of half a sample', () => {
  // steps at -1/2 and +1/2 sample with equal weight
  expect(smoothingSdS(1, 500)).toBeCloseTo(0.001, 12);
});

test('a wrong call says what was expected', () => {
  expect(() => deriveInto(new Float64Array(2), new Float64Array(3), 100, 1)).toThrow(
    'target must have 3 values, got 2',
  );
  expect(() => derive(new Float64Array(3), 100, 0)).toThrow('halfWidth must be >= 1, got 0');
});
