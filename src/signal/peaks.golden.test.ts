import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amplitudeSpectrum, fft, powerOfTwoFrom } from './fft.ts';
import { findPeaks, refinePeak } from './findPeaks.ts';
import { gaussianSmooth } from './gaussianSmooth.ts';
import golden from './peaks.golden.json' with { type: 'json' };

const values = Float64Array.from(golden.values);

test('the transform equals numpy.fft.fft', () => {
  const re = new Float64Array(128);
  re.set(values);
  const im = new Float64Array(128);
  fft(re, im);
  golden.transform.re.forEach((expected, k) => {
    expect(re[k]).toBeCloseTo(expected, 8);
    expect(im[k]).toBeCloseTo(golden.transform.im[k]!, 8);
  });
});

test('property: the transform equals the sum of its definition, and a transform twice is the reversed signal', () => {
  const signals = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 16, maxLength: 16 });
  fc.assert(
    fc.property(signals, (made) => {
      const re = Float64Array.from(made);
      const im = new Float64Array(16);
      fft(re, im);
      for (let k = 0; k < 16; k++) {
        const slow = made.reduce((sum, v, n) => sum + v * Math.cos((2 * Math.PI * k * n) / 16), 0);
        expect(re[k]).toBeCloseTo(slow, 9);
      }
      fft(re, im);
      for (let n = 0; n < 16; n++) expect(re[n]! / 16).toBeCloseTo(made[(16 - n) % 16]!, 9);
    }),
    { seed: 20261123, numRuns: 30 },
  );
});

test('a cosine of 3 turns in 16 samples is 8 at 3 and 0 elsewhere', () => {
  const cosine = Float64Array.from({ length: 16 }, (_, n) => Math.cos((2 * Math.PI * 3 * n) / 16));
  amplitudeSpectrum(cosine, 16).forEach((amplitude, k) => {
    expect(amplitude).toBeCloseTo(k === 3 ? 8 : 0, 9);
  });
});

test('lengths that are no power of two are refused with the length', () => {
  expect([1, 2, 3, 200].map(powerOfTwoFrom)).toEqual([1, 2, 4, 256]);
  expect(() => fft(new Float64Array(12), new Float64Array(12))).toThrow('power of two, got 12');
  expect(() => fft(new Float64Array(4), new Float64Array(8))).toThrow('got 4 and 8');
  expect(() => amplitudeSpectrum(values, 64)).toThrow('at least 120, got 64');
});

test.each(Object.entries(golden.smoothed))('smoothed with %s samples as gaussian_filter1d', (sigma, expected) => {
  const ours = gaussianSmooth(values, Number(sigma));
  expected.forEach((value, i) => {
    expect(ours[i]).toBeCloseTo(value, 9);
  });
});

test('a constant stays, nothing stays nothing, a width of 0 is refused', () => {
  for (const value of gaussianSmooth(new Float64Array(5).fill(2), 10)) expect(value).toBeCloseTo(2, 12);
  expect(gaussianSmooth(new Float64Array(0), 2)).toHaveLength(0);
  expect(() => gaussianSmooth(values, 0)).toThrow('sigmaSamples must be > 0, got 0');
});

test.each([
  ['all', {}],
  ['prominence1', { minProminence: 1 }],
  ['distance9', { minDistance: 9 }],
  ['distance6.5prominence2', { minDistance: 6.5, minProminence: 2 }],
  ['height0', { minHeight: 0 }],
] as const)('peaks as find_peaks: %s', (name, options) => {
  const found = findPeaks(values, options);
  expect(found.map(({ index }) => index)).toEqual(golden.peaks[name].index);
  found.forEach(({ prominence }, k) => {
    expect(prominence).toBeCloseTo(golden.peaks[name].prominence[k]!, 9);
  });
});

test('0 1 3 1 2 0: the peak of 3 stands 3 above ground, that of 2 stands 1 above the valley', () => {
  expect(findPeaks([0, 1, 3, 1, 2, 0])).toEqual([
    { index: 2, height: 3, prominence: 3 },
    { index: 4, height: 2, prominence: 1 },
  ]);
  expect(() => findPeaks([0, 1, 0], { minDistance: 0 })).toThrow('minDistance must be >= 1, got 0');
});

test('loss is no peak, and a peak beside it ends there', () => {
  expect(findPeaks([0, Number.NaN, 0, 2, Number.NaN, 5, 4])).toEqual([]);
  expect(findPeaks([0, 2, 1, Number.NaN, 9])).toEqual([{ index: 1, height: 2, prominence: 1 }]);
});

test('the parabola through 1 4 3 has its top a quarter sample after the middle', () => {
  expect(refinePeak([1, 4, 3], 1)).toBeCloseTo(1.25, 12);
  expect(refinePeak([4, 3], 0)).toBe(0);
  expect(refinePeak([1, 1, 1], 1)).toBe(1);
});
