import { expect, test } from 'vitest';
import { madeInput, madeSensor, measuredOf, reasonOf } from '../jerks/madeSensor.testing.ts';
import type { SleepDetection } from '../types.ts';
import { actionJerkRatio } from './actionJerkRatio.ts';
import { jerkBurden } from './jerkBurden.ts';
import { jerkCoincidence } from './jerkCoincidence.ts';
import { jerkDuration } from './jerkDuration.ts';
import { jerkOrder } from './jerkOrder.ts';
import { jerkSizeMedian } from './jerkSizeMedian.ts';
import { jerkSizeP90 } from './jerkSizeP90.ts';
import { restJerkRate } from './restJerkRate.ts';
import { stimulusJerkRatio } from './stimulusJerkRatio.ts';

/** `count` times from 10 s on, `stepS` apart. */
const every = (stepS: number, count: number): number[] => Array.from({ length: count }, (_, k) => 10 + k * stepS);
const one = (made: Parameters<typeof madeSensor>[0], rest = {}) => madeInput([madeSensor(made)], rest);

test('rest-jerk-rate: 20 jerks in 600 still s, each with 0.1 + 0.15 s dead, are 20 in 595 s: 2.017 a minute', () => {
  const { value, n, interval95, noiseFloor, quality, remarks } = measuredOf(
    restJerkRate,
    one({ seconds: 600, jerks: every(20, 20) }),
  );
  expect(value).toBeCloseTo(1200 / 595, 9);
  expect(n).toBe(20);
  // exact Poisson interval of 20: 12.22 to 30.89
  expect(interval95![0]).toBeCloseTo((12.217 * 60) / 595, 2);
  expect(interval95![1]).toBeCloseTo((30.888 * 60) / 595, 2);
  expect(noiseFloor).toBe(0.35);
  expect(quality).toBe('good');
  expect(remarks[0]).toMatchObject({ code: 'jerk-limit', params: { limit: 0.1 } });
});

test('rest-jerk-rate: jerks while the limb moves, and still time in sleep, do not count', () => {
  const moving = every(20, 20).map((timeS, k) => ({ timeS, still: k % 2 === 0 }));
  expect(measuredOf(restJerkRate, one({ seconds: 600, jerks: moving })).n).toBe(10);
  const asleep = { startS: 300, endS: 600, kind: 'nap', day: '', sleepMin: 5, wakes: [] } as const;
  const sleep: SleepDetection = {
    algorithm: { id: 'made', version: 1, parameters: {} },
    startS: 0,
    states: [],
    periods: [asleep],
    source: 'acceleration',
    statements: [],
  };
  const { value, n } = measuredOf(restJerkRate, one({ seconds: 600, jerks: every(20, 20) }, { sleep }));
  // times 10 … 290: 15 jerks in 300 − 15 · 0.25 s
  expect(n).toBe(15);
  expect(value).toBeCloseTo(900 / 296.25, 9);
});

test('rest-jerk-rate: none in 120 s is 0 up to 3.69 / 2 a minute, poor, and says so; a jerk would have been 0.5', () => {
  const { value, interval95, noiseFloor, quality, remarks } = measuredOf(restJerkRate, one({ seconds: 120 }));
  expect(value).toBe(0);
  expect(interval95![1]).toBeCloseTo(1.844, 3);
  expect(noiseFloor).toBe(0.5);
  expect(quality).toBe('poor');
  expect(remarks.map(({ code }) => code)).toEqual(['jerk-limit', 'jerk-short']);
});

test('rest-jerk-rate: 25 still s are refused with the half minute that would do; of a day 4 minutes with the 5', () => {
  expect(reasonOf(restJerkRate, one({ seconds: 25 }))).toMatchObject({
    code: 'jerk-too-little-still',
    params: { needed: 0.5, found: 0.417 },
  });
  const day = one({ seconds: 86_400, stillSpans: [{ startS: 0, endS: 240 }] });
  expect(reasonOf(restJerkRate, day)).toMatchObject({
    code: 'jerk-too-little-still-day',
    params: { needed: 5, found: 4 },
  });
});

test('rest-jerk-rate: 2 a second are too many to count; at 1.5 a second, 0.25 s dead each, 144 a minute is above 100', () => {
  expect(reasonOf(restJerkRate, one({ seconds: 600, jerks: every(0.5, 1000) }))).toMatchObject({
    code: 'jerk-too-many',
    params: { limit: 100 },
  });
  expect(reasonOf(restJerkRate, one({ seconds: 600, jerks: every(2 / 3, 850) })).code).toBe('jerk-too-many');
  expect(measuredOf(restJerkRate, one({ seconds: 600, jerks: every(1.25, 470) })).value).toBeLessThan(100);
});

test('rest-jerk-rate: noise of 10 mg puts the least visible jerk at 2.5 · 5 · 1.538 · 0.01 = 0.192 g', () => {
  const { remarks } = measuredOf(restJerkRate, one({ seconds: 600, noiseG: 0.01 }));
  expect(remarks[0]!.params.limit).toBe(0.192);
});

test('rest-jerk-rate: 20 samples a second are refused with the 25 that would do', () => {
  expect(reasonOf(restJerkRate, one({ seconds: 600, rateHz: 20 }))).toMatchObject({
    code: 'needs-rate',
    params: { needed: 25 },
  });
});

const SIZES = every(20, 25).map((timeS, k) => ({ timeS, peakG: 0.1 * (k + 1), widthS: 0.05 + 0.001 * k }));

test('jerk-size-median: of 0.1, 0.2 … 2.5 g the median is 1.3 g', () => {
  const { value, n, noiseFloor } = measuredOf(jerkSizeMedian, one({ seconds: 600, jerks: SIZES }));
  expect(value).toBeCloseTo(1.3, 12);
  expect([n, noiseFloor]).toEqual([25, 0.04]);
});

test('jerk-size-median: four jerks are refused with the five that would do; 30 samples a second with the 50', () => {
  expect(reasonOf(jerkSizeMedian, one({ seconds: 600, jerks: every(20, 4) }))).toMatchObject({
    code: 'jerk-too-few',
    params: { needed: 5, found: 4 },
  });
  expect(reasonOf(jerkSizeMedian, one({ seconds: 600, rateHz: 30, jerks: SIZES })).params.needed).toBe(50);
});

test('jerk-size-p90: of 0.1, 0.2 … 2.5 g it is 0.1 + 0.9 · 2.4 = 2.26 g', () => {
  expect(measuredOf(jerkSizeP90, one({ seconds: 600, jerks: SIZES })).value).toBeCloseTo(2.26, 12);
  expect(reasonOf(jerkSizeP90, one({ seconds: 600, jerks: SIZES.slice(0, 19) })).params.needed).toBe(20);
});

test('jerk-duration: of 50, 51 … 74 ms the median is 62 ms; the floor is a sample', () => {
  const { value, noiseFloor } = measuredOf(jerkDuration, one({ seconds: 600, jerks: SIZES }));
  expect(value).toBeCloseTo(0.062, 12);
  expect(noiseFloor).toBe(0.01);
});

test('jerk-burden: 20 jerks of 0.3 g for 0.08 s in 595 live s are 20 · 0.024 · 60 / 595 = 0.0484 g·s/min', () => {
  const { value, n, interval95 } = measuredOf(jerkBurden, one({ seconds: 600, jerks: every(20, 20) }));
  expect(value).toBeCloseTo((20 * 0.024 * 60) / 595, 9);
  expect(n).toBe(20);
  expect(interval95![0]).toBeLessThan(value);
  expect(interval95![1]).toBeGreaterThan(value);
});

test('jerk-burden: where jerks are too many to count it is still given, as poor and as a lower bound', () => {
  const { quality, remarks } = measuredOf(jerkBurden, one({ seconds: 600, jerks: every(0.5, 1000) }));
  expect(quality).toBe('poor');
  expect(remarks[0]!.code).toBe('jerk-overlapping');
  expect(measuredOf(jerkBurden, one({ seconds: 600 })).value).toBe(0);
});

const TASKS = [
  { task: 'rest', startS: 0, endS: 120 },
  { task: 'arms-out', startS: 130, endS: 160 },
] as const;

test('action-jerk-ratio: 6 in 30 s with the arms out against 2 in 120 s of rest: (6 / 28.5) / (2 / 119.5) = 12.6', () => {
  const jerks = [20, 60, 132, 137, 142, 147, 152, 157].map((timeS) => ({ timeS, still: timeS < 120 }));
  const { value, n, noiseFloor, interval95 } = measuredOf(
    actionJerkRatio,
    one({ seconds: 200, jerks }, { tasks: TASKS }),
  );
  expect(value).toBeCloseTo(6 / 28.5 / (2 / 119.5), 9);
  expect(n).toBe(8);
  // 10 a minute over 2 in 119.5 s
  expect(noiseFloor).toBeCloseTo((10 / 60) * (119.5 / 2), 9);
  expect(interval95![0]).toBeGreaterThan(1);
});

test('action-jerk-ratio: none at rest is at least, small jerks count on neither side, none at all says nothing', () => {
  const inAction = [132, 142, 152].map((timeS) => ({ timeS, still: false }));
  const least = measuredOf(actionJerkRatio, one({ seconds: 200, jerks: inAction }, { tasks: TASKS }));
  expect(least.remarks[0]!.code).toBe('jerk-at-least');
  expect(least.value).toBeCloseTo(3 / 29.25 / (1 / 120), 9);
  const small = [20, 40, 60].map((timeS) => ({ timeS, peakG: 0.1 }));
  expect(reasonOf(actionJerkRatio, one({ seconds: 200, jerks: small }, { tasks: TASKS })).code).toBe(
    'jerk-none-either',
  );
});

test('action-jerk-ratio: without tasks it does not concern; without action, or with 10 s of it, it says what would do', () => {
  expect(actionJerkRatio.measure(one({ seconds: 200 }))).toEqual([]);
  expect(reasonOf(actionJerkRatio, one({ seconds: 200 }, { tasks: TASKS.slice(0, 1) })).code).toBe('jerk-no-tasks');
  const short = [TASKS[0], { task: 'reach', startS: 130, endS: 140 }];
  expect(reasonOf(actionJerkRatio, one({ seconds: 200 }, { tasks: short }))).toMatchObject({
    code: 'jerk-short-task',
    params: { needed: 20, found: 10 },
  });
});

test('stimulus-jerk-ratio: 20 claps, 10 answered after 80 ms, 4 jerks elsewhere: far above chance', () => {
  const stimuliS = every(7, 20);
  const jerks = [
    ...stimuliS.slice(0, 10).map((timeS) => ({ timeS: timeS + 0.13, startS: timeS + 0.08, endS: timeS + 0.18 })),
    ...[14, 42, 70, 98].map((timeS) => ({ timeS })),
  ].sort((a, b) => a.timeS - b.timeS);
  const { value, n, interval95, remarks } = measuredOf(stimulusJerkRatio, one({ seconds: 160, jerks }, { stimuliS }));
  // 10 in 10 · 0.05 + 10 · 0.12 s of live windows; 4 in 160 − 20 − 4 · 0.25 s
  expect(value).toBeCloseTo(10 / 1.7 / (4 / 139), 4);
  expect(n).toBe(20);
  expect(interval95![0]).toBeGreaterThan(10);
  expect(remarks[0]).toMatchObject({ code: 'jerk-first-stimuli', params: { first: 3, count: 17, rest: 7 } });
});

test('stimulus-jerk-ratio: without claps it does not concern; nine are refused with the ten that would do', () => {
  expect(stimulusJerkRatio.measure(one({ seconds: 160 }))).toEqual([]);
  expect(reasonOf(stimulusJerkRatio, one({ seconds: 160 }, { stimuliS: every(7, 9) }))).toMatchObject({
    code: 'jerk-few-stimuli',
    params: { needed: 10, found: 9 },
  });
});

test('jerk-coincidence: 6 of 12 jerks of the wrist, and so 12 of 18, have one of the ankle within 50 ms', () => {
  const wrist = madeSensor({ seconds: 600, jerks: every(20, 12) });
  const ankle = madeSensor({ seconds: 600, jerks: every(40, 6).map((timeS) => timeS + 0.03), place: 'left-ankle' });
  const { value, n, noiseFloor, interval95 } = measuredOf(jerkCoincidence, madeInput([wrist, ankle]));
  expect(value).toBeCloseTo(12 / 18, 12);
  expect(n).toBe(18);
  // chance: 1 − exp(−0.1 s · rate of the other); 12 jerks see 6 in 598.5 s, 6 see 12 in 597 s
  const chance = (12 * (1 - Math.exp((-0.1 * 6) / 598.5)) + 6 * (1 - Math.exp((-0.1 * 12) / 597))) / 18;
  expect(noiseFloor).toBeCloseTo(chance, 12);
  expect(interval95![0]).toBeGreaterThan(0.4);
});

test('jerk-coincidence: one place does not concern; two sensors of one place are one; 60 ms apart is apart', () => {
  const wrist = madeSensor({ seconds: 600, jerks: every(20, 12) });
  expect(jerkCoincidence.measure(madeInput([wrist]))).toEqual([]);
  expect(jerkCoincidence.measure(madeInput([wrist, madeSensor({ seconds: 500, jerks: every(20, 12) })]))).toEqual([]);
  const late = madeSensor({ seconds: 600, jerks: every(20, 12).map((timeS) => timeS + 0.06), place: 'left-ankle' });
  expect(measuredOf(jerkCoincidence, madeInput([wrist, late])).value).toBe(0);
  const few = madeSensor({ seconds: 600, jerks: every(20, 4), place: 'head' });
  const other = madeSensor({ seconds: 600, jerks: every(30, 4), place: 'chest' });
  expect(reasonOf(jerkCoincidence, madeInput([few, other]))).toMatchObject({
    code: 'jerk-too-few-together',
    params: { found: 8 },
  });
});

test('jerk-order: the wrist follows the head by 10, 12 … 20 ms: 15 ms, the head first 6 times of 6', () => {
  const head = madeSensor({ seconds: 600, jerks: every(20, 6), place: 'head' });
  const wrist = madeSensor({ seconds: 600, jerks: every(20, 6).map((timeS, k) => timeS + 0.01 + 0.002 * k) });
  const { value, n, remarks } = measuredOf(jerkOrder, madeInput([wrist, head]));
  expect(value).toBeCloseTo(0.015, 9);
  expect(n).toBe(6);
  expect(remarks[0]).toMatchObject({ params: { place: 'head', count: 6, total: 6 } });
});

test('jerk-order: a place that was not still at the time has no say; 30 samples a second are refused', () => {
  const head = madeSensor({ seconds: 600, jerks: every(20, 6), place: 'head', stillSpans: [{ startS: 0, endS: 50 }] });
  const wrist = madeSensor({ seconds: 600, jerks: every(20, 6).map((timeS) => timeS + 0.01) });
  expect(reasonOf(jerkOrder, madeInput([wrist, head]))).toMatchObject({ params: { needed: 5, found: 2 } });
  const slow = madeSensor({ seconds: 600, place: 'chest', rateHz: 30 });
  expect(reasonOf(jerkOrder, madeInput([wrist, head, slow]))).toMatchObject({
    code: 'needs-rate',
    params: { needed: 50 },
  });
});
