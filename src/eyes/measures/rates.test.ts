import { expect, test } from 'vitest';
import { burstDuration } from './burstDuration.ts';
import { burstRate } from './burstRate.ts';
import { handMade, refusalOfMeasure, toAndFro, valueOfMeasure } from './handMade.testing.ts';
import { longestQuiet } from './longestQuiet.ts';
import { nearBlinkShare } from './nearBlinkShare.ts';
import { opsoclonusTimeShare } from './opsoclonusTimeShare.ts';
import { saccadeRate } from './saccadeRate.ts';

const THREE_BURSTS = {
  seconds: 10,
  saccades: [...toAndFro(1, 5), ...toAndFro(4, 10), ...toAndFro(7, 15)],
  bursts: [
    [0, 4],
    [5, 14],
    [15, 29],
  ],
} as const;

test('saccade-rate: 30 saccades in 10 s are 3 a second', () => {
  const { value, n, interval95, noiseFloor } = valueOfMeasure(saccadeRate, THREE_BURSTS);
  expect([value, n, noiseFloor]).toEqual([3, 30, 0.1]);
  expect(interval95![0]).toBeLessThan(3);
  expect(interval95![1]).toBeGreaterThan(3);
});

test('saccade-rate: with 5 of 10 s lost the same saccades are 6 a second', () => {
  const { value, validFraction } = valueOfMeasure(saccadeRate, {
    ...THREE_BURSTS,
    losses: [
      [8, 10],
      [2, 3.9],
      [5.9, 7],
    ],
  });
  expect(validFraction).toBeCloseTo(0.5, 12);
  expect(value).toBeCloseTo(6, 12);
});

test('saccade-rate: none in 10 s is 0 with [0, 0.369] and says which size would have been missed', () => {
  const { value, interval95, remarks } = valueOfMeasure(saccadeRate, { seconds: 10, speedThreshold: 15 });
  expect(value).toBe(0);
  expect(interval95![1]).toBeCloseTo(0.3689, 4);
  // 7 * -ln(1 - 15 / 550) = 0.194 deg
  expect(remarks[0]).toMatchObject({ code: 'none-found-size', params: { limit: 0.194 } });
});

test('saccade-rate: at 60 Hz the missed size is ruled by the rate: (25 - 21) / 2.2 = 1.8 deg', () => {
  const { remarks } = valueOfMeasure(saccadeRate, { seconds: 10, rateHz: 60 });
  expect(remarks[0]!.params.limit).toBe(1.82);
});

test('saccade-rate: in pixels the missed thing is a speed', () => {
  const { remarks } = valueOfMeasure(saccadeRate, { seconds: 10, unit: 'px', speedThreshold: 400 });
  expect(remarks[0]).toMatchObject({ code: 'none-found-speed', params: { limit: 400, unit: 'px' } });
});

test('saccade-rate: 30 frames a second are refused with the 60 that would do, 59.94 are not', () => {
  expect(refusalOfMeasure(saccadeRate, { seconds: 10, rateHz: 30 })).toMatchObject({
    code: 'needs-rate',
    params: { needed: 60, rate: 30 },
  });
  expect(valueOfMeasure(saccadeRate, { seconds: 10, rateHz: 59.94 }).value).toBe(0);
});

test('burst-rate: 3 bursts in 10 s are 18 a minute', () => {
  expect(valueOfMeasure(burstRate, THREE_BURSTS)).toMatchObject({ value: 18, n: 3, noiseFloor: 6 });
});

test('opsoclonus-time-share: 30 beats of 40 ms in 10 s are 0.12', () => {
  const { value, noiseFloor } = valueOfMeasure(opsoclonusTimeShare, THREE_BURSTS);
  expect(value).toBeCloseTo(0.12, 12);
  expect(noiseFloor).toBeCloseTo(0.0063, 12);
});

test('opsoclonus-time-share: none in 10 s is 0, at most 3.69 bursts of 63 ms', () => {
  expect(valueOfMeasure(opsoclonusTimeShare, { seconds: 10 }).interval95![1]).toBeCloseTo(0.0232, 4);
});

test('burst-duration: of 0.2, 0.4 and 0.6 s the median is 0.4 s', () => {
  expect(valueOfMeasure(burstDuration, THREE_BURSTS).value).toBeCloseTo(0.4, 12);
});

test('burst-duration: two bursts are refused, three are needed', () => {
  const made = {
    seconds: 10,
    saccades: THREE_BURSTS.saccades,
    bursts: [
      [0, 4],
      [5, 14],
    ],
  } as const;
  expect(refusalOfMeasure(burstDuration, made)).toMatchObject({
    code: 'too-few-bursts',
    params: { needed: 3, found: 2 },
  });
});

test('burst-duration: a burst that ends at a loss is said to be cut', () => {
  const { remarks } = valueOfMeasure(burstDuration, { ...THREE_BURSTS, losses: [[7.6, 8]] });
  expect(remarks[0]).toMatchObject({ code: 'bursts-cut-by-edge', params: { count: 1 } });
});

test('longest-quiet: from 4.4 to 7 s are 2.6 s, between two bursts', () => {
  const { value, remarks } = valueOfMeasure(longestQuiet, { ...THREE_BURSTS, seconds: 9 });
  expect(value).toBeCloseTo(2.8, 12); // 1.2 to 4 s
  expect(remarks).toEqual([]);
});

test('longest-quiet: a blink of 0.2 s is bridged but not counted, 2.8 - 0.2 = 2.6 s; a loss of 0.6 s ends it', () => {
  const blink = { ...THREE_BURSTS, seconds: 8.5, losses: [[2, 2.2]] } as const;
  expect(valueOfMeasure(longestQuiet, blink).value).toBeCloseTo(2.6, 12);
  const loss = {
    ...THREE_BURSTS,
    seconds: 8.5,
    losses: [
      [2, 2.6],
      [5, 5.6],
    ],
  } as const;
  // 1.2–2, 2.6–4 and 4.4–5, 5.6–7 s are left
  expect(valueOfMeasure(longestQuiet, loss).value).toBeCloseTo(1.4, 12);
});

test('near-blink-share: 2 of 8 saccades are 0.25', () => {
  const saccades = toAndFro(1, 8).map((saccade, k) => ({ ...saccade, nearBlink: k < 2 }));
  expect(valueOfMeasure(nearBlinkShare, { seconds: 3, saccades }).value).toBe(0.25);
});

test('a recording without a usable sample is refused by all', () => {
  expect(refusalOfMeasure(saccadeRate, { seconds: 2, losses: [[0, 2]] }).code).toBe('no-usable-samples');
});

test('a 0 that only means that nobody could look is refused: half a second, or 40-ms pieces', () => {
  expect(refusalOfMeasure(saccadeRate, { seconds: 0.5 })).toMatchObject({
    code: 'needs-more-time',
    params: { needed: 1, found: 0.5 },
  });
  const losses = Array.from({ length: 125 }, (_, k) => [0.08 * k + 0.04, 0.08 * (k + 1)] as const);
  expect(refusalOfMeasure(burstRate, { seconds: 10, losses }).code).toBe('too-broken');
  const mild = Array.from({ length: 40 }, (_, k) => [0.25 * k + 0.2, 0.25 * (k + 1)] as const);
  expect(burstRate.measure(handMade({ seconds: 10, losses: mild })).status).toBe('measured');
});
