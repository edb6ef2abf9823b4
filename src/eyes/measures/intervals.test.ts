import { expect, test } from 'vitest';
import { amplitudeFrequencyRatio } from './amplitudeFrequencyRatio.ts';
import { refusalOfMeasure, toAndFro, valueOfMeasure } from './handMade.testing.ts';
import { intersaccadicInterval } from './intersaccadicInterval.ts';
import { oscillationFrequency } from './oscillationFrequency.ts';
import { shortIntervalShare } from './shortIntervalShare.ts';

/** Saccades of 40 ms with these gaps in ms after each. */
function withGaps(gapsMs: readonly number[]) {
  let at = 1;
  return [...gapsMs, 0].map((gapMs, k) => {
    const startS = at;
    at += 0.04 + gapMs / 1000;
    return { startS, endS: startS + 0.04, dx: k % 2 === 0 ? 5 : -5 };
  });
}

test('intersaccadic-interval: of gaps 0, 10, 200, 250, 300 ms the median is 200 ms', () => {
  const { value, n } = valueOfMeasure(intersaccadicInterval, {
    seconds: 4,
    saccades: withGaps([0, 10, 200, 250, 300]),
  });
  expect(value).toBeCloseTo(200, 6);
  expect(n).toBe(5);
});

test('intersaccadic-interval: a gap with a lost sample in it does not count', () => {
  const made = { seconds: 4, saccades: withGaps([0, 10, 200, 250, 300]), losses: [[1.3, 1.31]] } as const;
  expect(refusalOfMeasure(intersaccadicInterval, made)).toMatchObject({ params: { needed: 5, found: 4 } });
});

test('short-interval-share: 2 of 5 gaps are shorter than 20 ms: 0.4', () => {
  expect(valueOfMeasure(shortIntervalShare, { seconds: 4, saccades: withGaps([0, 19, 20, 250, 300]) }).value).toBe(0.4);
});

test('short-interval-share: 240 frames a second are refused with the 250 that would do', () => {
  const made = { seconds: 4, rateHz: 240, saccades: withGaps([0, 19, 20, 250, 300]) };
  expect(refusalOfMeasure(shortIntervalShare, { ...made, rateHz: 200 })).toMatchObject({ params: { needed: 250 } });
});

test('oscillation-frequency: a beat every 40 ms is 1 / (2 * 0.04) = 12.5 Hz', () => {
  const made = { seconds: 3, saccades: toAndFro(1, 20), bursts: [[0, 19]] } as const;
  const { value, n, remarks } = valueOfMeasure(oscillationFrequency, made);
  expect(value).toBeCloseTo(12.5, 9);
  expect(n).toBe(19);
  expect(remarks[0]).toMatchObject({ code: 'median-frequency', params: { value: 12.5 } });
});

test('oscillation-frequency: beats of 40 and 60 ms by turns are 10 Hz; one missed beat of 120 ms does not count', () => {
  const steps = [40, 60, 40, 60, 40, 60, 40, 60, 120, 40, 60];
  let at = 1;
  const saccades = [...steps, 40].map((ms, k) => {
    const startS = at;
    at += ms / 1000;
    return { startS, endS: startS + 0.035, dx: k % 2 === 0 ? 5 : -5 };
  });
  expect(valueOfMeasure(oscillationFrequency, { seconds: 3, saccades, bursts: [[0, 11]] }).value).toBeCloseTo(10, 9);
});

test('oscillation-frequency: the pause between two bursts is not an interval of either', () => {
  const made = {
    seconds: 9,
    saccades: [...toAndFro(1, 5), ...toAndFro(6, 5)],
    bursts: [
      [0, 4],
      [5, 9],
    ],
  } as const;
  expect(valueOfMeasure(oscillationFrequency, made)).toMatchObject({ n: 8 });
});

test('oscillation-frequency: saccades outside bursts give none, and four intervals are needed', () => {
  expect(refusalOfMeasure(oscillationFrequency, { seconds: 3, saccades: toAndFro(1, 20) })).toMatchObject({
    code: 'too-few-burst-intervals',
    params: { needed: 4, found: 0 },
  });
});

test('oscillation-frequency: 30 Hz cannot be shown by 60 samples a second; 72 would do', () => {
  const saccades = toAndFro(1, 20, { durationS: 1 / 60 });
  expect(refusalOfMeasure(oscillationFrequency, { seconds: 3, rateHz: 60, saccades, bursts: [[0, 19]] })).toMatchObject(
    {
      code: 'frequency-beyond-rate',
      params: { needed: 72 },
    },
  );
});

test('amplitude-frequency-ratio: 8 deg without pause is 1000 / (2 (2.2 * 8 + 21)) = 12.95 Hz, so 12.5 Hz is 0.965 of it', () => {
  const made = { seconds: 3, saccades: toAndFro(1, 20), bursts: [[0, 19]] } as const;
  expect(valueOfMeasure(amplitudeFrequencyRatio, made).value).toBeCloseTo(12.5 / (1000 / 77.2), 9);
});

test('amplitude-frequency-ratio: pixels are refused, the frequency is not', () => {
  const made = { seconds: 3, saccades: toAndFro(1, 20), bursts: [[0, 19]], unit: 'px' } as const;
  expect(refusalOfMeasure(amplitudeFrequencyRatio, made).code).toBe('needs-degrees');
  expect(valueOfMeasure(oscillationFrequency, made).value).toBeCloseTo(12.5, 9);
});
