import { expect, test } from 'vitest';
import { amplitudeMedian } from './amplitudeMedian.ts';
import { amplitudeP90 } from './amplitudeP90.ts';
import { refusalOfMeasure, valueOfMeasure } from './handMade.testing.ts';
import { mainSequenceAsymptote } from './mainSequenceAsymptote.ts';
import { mainSequenceDeviation } from './mainSequenceDeviation.ts';
import { mainSequenceScale } from './mainSequenceScale.ts';
import { peakVelocityMedian } from './peakVelocityMedian.ts';
import { peakVelocityP90 } from './peakVelocityP90.ts';

/** Saccades of 1, 2, … n deg, one every half second. */
function ladder(count: number, peakOf?: (deg: number) => number) {
  return Array.from({ length: count }, (_, k) => ({
    startS: 0.2 + k / 2,
    endS: 0.25 + k / 2,
    dx: 0,
    dy: (k + 1) * (k % 2 === 0 ? 1 : -1),
    ...(peakOf === undefined ? {} : { peakSpeed: peakOf(k + 1) }),
  }));
}

test('amplitude-median: of 1 to 5 deg it is 3 deg; 3 and 4 deg across are 5', () => {
  expect(valueOfMeasure(amplitudeMedian, { seconds: 4, saccades: ladder(5) }).value).toBe(3);
  const oblique = ladder(5).map((saccade) => ({ ...saccade, dx: 3, dy: 4 }));
  expect(valueOfMeasure(amplitudeMedian, { seconds: 4, saccades: oblique }).value).toBe(5);
});

test('amplitude-median: a saccade near a blink is left out, and said to be', () => {
  const saccades = ladder(6).map((saccade, k) => ({ ...saccade, nearBlink: k === 5 }));
  const { value, remarks } = valueOfMeasure(amplitudeMedian, { seconds: 4, saccades });
  expect(value).toBe(3);
  expect(remarks[0]).toMatchObject({ code: 'near-blink-left-out', params: { count: 1 } });
});

test('amplitude-median: where most are near blinks they are kept', () => {
  const saccades = ladder(6).map((saccade, k) => ({ ...saccade, nearBlink: k > 0 }));
  const { value, remarks } = valueOfMeasure(amplitudeMedian, { seconds: 4, saccades });
  expect(value).toBe(3.5);
  expect(remarks[0]!.code).toBe('near-blink-kept');
});

test('amplitude-p90: of 1 to 20 deg it is 1 + 0.9 * 19 = 18.1 deg (type 7)', () => {
  expect(valueOfMeasure(amplitudeP90, { seconds: 12, saccades: ladder(20) }).value).toBeCloseTo(18.1, 12);
});

test('amplitude-p90: 19 saccades are refused, 20 are needed', () => {
  expect(refusalOfMeasure(amplitudeP90, { seconds: 12, saccades: ladder(19) }).params).toEqual({
    needed: 20,
    found: 19,
  });
});

test('peak-velocity-median: of 100, 200 … 500 deg/s it is 300 deg/s', () => {
  const saccades = ladder(5, (deg) => 100 * deg);
  expect(valueOfMeasure(peakVelocityMedian, { seconds: 4, saccades })).toMatchObject({ value: 300, noiseFloor: 15 });
});

test('peak-velocity-median: 60 Hz is refused, 120 Hz would do', () => {
  const made = { seconds: 4, saccades: ladder(5), rateHz: 60 };
  expect(refusalOfMeasure(peakVelocityMedian, made).params).toEqual({ needed: 120, rate: 60 });
});

test('peak-velocity-p90: of 10, 20 … 200 deg/s it is 10 + 0.9 * 190 = 181 deg/s', () => {
  const saccades = ladder(20, (deg) => 10 * deg);
  expect(valueOfMeasure(peakVelocityP90, { seconds: 12, saccades }).value).toBeCloseTo(181, 9);
});

const ON_CURVE = { seconds: 16, saccades: ladder(30, (deg) => 500 * (1 - Math.exp(-deg / 6))) };

test('main-sequence-asymptote: points on 500 (1 - e^(-A/6)) give 500 deg/s', () => {
  expect(valueOfMeasure(mainSequenceAsymptote, ON_CURVE).value).toBeCloseTo(500, 0);
});

test('main-sequence-scale: points on 500 (1 - e^(-A/6)) give 6 deg', () => {
  expect(valueOfMeasure(mainSequenceScale, ON_CURVE).value).toBeCloseTo(6, 1);
});

test('main-sequence-asymptote: three wild points of 30 move it by less than 3 %', () => {
  const saccades = ON_CURVE.saccades.map((saccade, k) => (k % 10 === 4 ? { ...saccade, peakSpeed: 1500 } : saccade));
  expect(Math.abs(valueOfMeasure(mainSequenceAsymptote, { seconds: 16, saccades }).value - 500)).toBeLessThan(15);
});

test('main-sequence-asymptote: saccades of 1 to 3 deg cannot show it', () => {
  const saccades = ladder(30).map((saccade, k) => ({ ...saccade, dy: 1 + (k % 3) }));
  expect(refusalOfMeasure(mainSequenceAsymptote, { seconds: 16, saccades })).toMatchObject({
    code: 'amplitudes-too-alike',
    params: { needed: 5, low: 1, high: 3 },
  });
});

test('main-sequence-deviation: 3 of 12 at half the expected speed are 0.25', () => {
  const saccades = ladder(12).map((saccade, k) =>
    k < 3 ? { ...saccade, peakSpeed: -275 * Math.expm1(-(k + 1) / 7) } : saccade,
  );
  expect(valueOfMeasure(mainSequenceDeviation, { seconds: 8, saccades }).value).toBe(0.25);
});
