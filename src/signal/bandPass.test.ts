import { expect, test } from 'vitest';
import golden from './bandPass.golden.json' with { type: 'json' };
import { designBandPass, filterBandPass } from './bandPass.ts';

test.each(golden.cases)(
  'equals SciPy butter(2) through sosfiltfilt, $lowHz to $highHz at $rateHz Hz, to 1e-9',
  (one) => {
    const { lowHz, highHz, rateHz, filtered } = one;
    const ours = filterBandPass(golden.values, rateHz, { lowHz, highHz }, golden.padLength);
    filtered.forEach((value, i) => {
      expect(ours[i]).toBeCloseTo(value, 9);
    });
  },
);

test.each(golden.cases)('its gain equals SciPy at five frequencies, $lowHz to $highHz at $rateHz Hz', (one) => {
  const sections = designBandPass(one, one.rateHz);
  one.frequenciesHz.forEach((frequencyHz, k) => {
    const w = (2 * Math.PI * frequencyHz) / one.rateHz;
    const gain = sections.reduce((product, { gain: g, a1, a2 }) => {
      const numerator = Math.hypot(g * (1 - Math.cos(2 * w)), g * Math.sin(2 * w));
      const re = 1 + a1 * Math.cos(w) + a2 * Math.cos(2 * w);
      return (product * numerator) / Math.hypot(re, a1 * Math.sin(w) + a2 * Math.sin(2 * w));
    }, 1);
    expect(gain).toBeCloseTo(one.gain[k]!, 9);
  });
});

test('a constant gives nothing to its ends, and the input is untouched', () => {
  const input = new Float64Array(300).fill(3);
  for (const value of filterBandPass(input, 100, { lowHz: 3, highHz: 20 })) expect(value).toBeCloseTo(0, 12);
  expect(input.every((value) => value === 3)).toBe(true);
});

test('a sine in the middle of the band passes whole and without delay, at the edge it is halved (3 dB twice)', () => {
  for (const [frequencyHz, gain] of [
    [Math.sqrt(3 * 20), 1],
    [3, 0.5],
    [20, 0.5],
  ] as const) {
    const sine = Float64Array.from({ length: 4000 }, (_, i) => Math.sin((2 * Math.PI * frequencyHz * i) / 200));
    const out = filterBandPass(sine, 200, { lowHz: 3, highHz: 20 });
    for (let i = 2000; i < 2100; i++) expect(out[i]).toBeCloseTo(gain * sine[i]!, 2);
  }
});

test('nothing of nothing, one of one', () => {
  expect(filterBandPass([], 100, { lowHz: 3, highHz: 20 })).toHaveLength(0);
  expect([...filterBandPass([5], 100, { lowHz: 3, highHz: 20 })]).toEqual([0]);
});

test('a band up to half the rate is refused with both sides', () => {
  expect(() => designBandPass({ lowHz: 3, highHz: 12.5 }, 25)).toThrow('between 0 and 12.5 Hz, got 3 to 12.5');
});
