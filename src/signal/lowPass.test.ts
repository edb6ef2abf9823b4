import { expect, test } from 'vitest';
import golden from './lowPass.golden.json' with { type: 'json' };
import { filterLowPass } from './lowPass.ts';

test('equals SciPy butter(2) through filtfilt without padding, to 1e-9', () => {
  const ours = filterLowPass(Float64Array.from(golden.values), golden.rateHz, golden.cutoffHz);
  golden.filtered.forEach((value, i) => {
    expect(ours[i]).toBeCloseTo(value, 9);
  });
});

test('a constant passes unchanged, to its ends, and the input is untouched', () => {
  const input = new Float64Array(50).fill(3);
  const out = filterLowPass(input, 1000, 40);
  for (const value of out) expect(value).toBeCloseTo(3, 12);
  expect(input.every((value) => value === 3)).toBe(true);
});

test('a sine at the cutoff is halved (3 dB twice), without delay', () => {
  const sine = Float64Array.from({ length: 4000 }, (_, i) => Math.sin((2 * Math.PI * 40 * i) / 1000));
  const out = filterLowPass(sine, 1000, 40);
  for (let i = 1000; i < 1100; i++) expect(out[i]).toBeCloseTo(0.5 * sine[i]!, 3);
});

test('a cutoff at or above half the rate is refused with both sides', () => {
  expect(() => filterLowPass(new Float64Array(3), 100, 50)).toThrow('cutoffHz must be between 0 and 50, got 50');
});
