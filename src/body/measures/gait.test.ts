import { expect, test } from 'vitest';
import { boutOf, evenSteps, inputOf, madeWalk, sensorOf, turned } from '../gait/madeWalk.testing.ts';
import { variationFloor } from '../gait/strideVariation.ts';
import { measuredOf, reasonOf } from '../jerks/madeSensor.testing.ts';
import type { AnalysedSensor, BodyMeasureInput } from '../types.ts';
import { cadence } from './cadence.ts';
import { harmonicRatioAnteroposterior } from './harmonicRatioAnteroposterior.ts';
import { harmonicRatioMediolateral } from './harmonicRatioMediolateral.ts';
import { harmonicRatioVertical } from './harmonicRatioVertical.ts';
import { mediolateralShare } from './mediolateralShare.ts';
import { stepRegularity } from './stepRegularity.ts';
import { strideRegularity } from './strideRegularity.ts';
import { strideTime } from './strideTime.ts';
import { strideTimeCv } from './strideTimeCv.ts';
import { walkingTime } from './walkingTime.ts';

/** A sensor whose bouts are these contacts, straight. */
function walked(contactsS: readonly number[], more: Parameters<typeof sensorOf>[1] = {}): AnalysedSensor {
  const signal = madeWalk({ contactsS, seconds: (contactsS.at(-1) ?? 0) + 5, yaw: () => 0 });
  return sensorOf(signal, { bouts: [boutOf(contactsS)], ...more });
}

const EVEN = inputOf([walked(evenSteps(5, 41, 0.5))]);

test('cadence: 40 steps of 0.5 s are 120 a minute from 39 strides', () => {
  const { value, n, noiseFloor, interval95, quality, remarks } = measuredOf(cadence, EVEN);
  expect(value).toBeCloseTo(120, 9);
  expect([n, noiseFloor, quality, remarks]).toEqual([39, 50, 'fair', []]);
  expect(interval95![0]).toBeCloseTo(120, 6);
});

test('cadence: on a wrist alone it is the median of the rhythm by strides, with a remark; beside a trunk it is silent', () => {
  const bouts = [
    [0, 60, 100],
    [100, 130, 140],
    [200, 220, 90],
  ].map(([startS, endS, cadencePerMin]) => ({
    startS: startS!,
    endS: endS!,
    cadencePerMin: cadencePerMin!,
    contactsS: new Float64Array(0),
    straight: false,
  }));
  const wrist = sensorOf(madeWalk({ contactsS: [], seconds: 5 }), { place: 'left-wrist', bouts });
  // strides: 50, 35, 15; half of 100 is passed within the second of 90, 100, 140
  const found = measuredOf(cadence, inputOf([wrist]));
  expect([found.value, found.n, found.remarks[0]!.code]).toEqual([100, 100, 'gait-rhythm-only']);
  expect(cadence.measure(inputOf([wrist, EVEN.sensors[0]!]))).toHaveLength(1);
});

test('stride-time: steps of 0.5 and 0.6 s by turns are strides of 1.1 s', () => {
  const contactsS = Array.from({ length: 40 }, (_, k) => 5 + Math.floor(k / 2) * 1.1 + (k % 2) * 0.5);
  const { value, n, noiseFloor } = measuredOf(strideTime, inputOf([walked(contactsS)]));
  expect(value).toBeCloseTo(1.1, 9);
  expect([n, noiseFloor]).toEqual([38, 0.5]);
});

test('stride-time: a missed contact leaves out the strides around it, not the rest', () => {
  const contactsS = evenSteps(5, 41, 0.5).filter((_, k) => k !== 20);
  // a step of 1 s is a pause; strides 18-21 and 19-22 hold it: 40 contacts, 38 candidates, 2 left out
  const { value, n } = measuredOf(strideTime, inputOf([walked(contactsS)]));
  expect([value, n]).toEqual([1, 36]);
});

test('stride-time-cv: strides of 1.0 and 1.1 s in one bout are 0.05/1.05, less the error of the contacts', () => {
  const steps = Array.from({ length: 44 }, (_, k) => (Math.floor(k / 2) % 2 === 0 ? 0.5 : 0.55));
  const contactsS = [5];
  for (const step of steps) contactsS.push(contactsS.at(-1)! + step);
  const { value, n, noiseFloor } = measuredOf(strideTimeCv, inputOf([walked(contactsS)]));
  const durations = contactsS.slice(2).map((t, k) => t - contactsS[k]!);
  const mean = durations.reduce((a, b) => a + b, 0) / 43;
  const variance = durations.reduce((sum, t) => sum + (t - mean) ** 2, 0) / 42;
  expect(n).toBe(43);
  expect(noiseFloor).toBeCloseTo((Math.SQRT2 * Math.hypot(0.0073, 0.01 / Math.sqrt(12))) / mean, 9);
  expect(value).toBeCloseTo(Math.sqrt(variance / mean ** 2 - variationFloor(mean, 100) ** 2), 9);
});

test('stride-time-cv: an even walk is 0, with the floor as a remark', () => {
  const { value, remarks } = measuredOf(strideTimeCv, EVEN);
  expect([value, remarks[0]!.code]).toEqual([0, 'gait-below-floor']);
});

test('stride-time-cv: a slow and a fast walk, each even, do not vary', () => {
  const [slow, fast] = [evenSteps(5, 21, 0.6), evenSteps(30, 21, 0.5)];
  const signal = madeWalk({ contactsS: [...slow, ...fast], seconds: 50 });
  const { value } = measuredOf(strideTimeCv, inputOf([sensorOf(signal, { bouts: [boutOf(slow), boutOf(fast)] })]));
  expect(value).toBe(0);
});

test('step-regularity: equal steps are nearly 1', () => {
  const { value, interval95, noiseFloor } = measuredOf(stepRegularity, EVEN);
  expect(value).toBeGreaterThan(0.95);
  expect(interval95).toBeUndefined();
  expect(noiseFloor).toBeCloseTo(2 / Math.sqrt(6 * 20), 6);
});

test('stride-regularity: with every second step half as high, strides are alike and steps are less so', () => {
  const contactsS = evenSteps(5, 61, 0.5);
  const signal = madeWalk({ contactsS, seconds: 40 });
  // adds a wave of the stride to the vertical: cos(step) + 0.5·cos(stride)
  const x = signal.x.map((v, i) => v + 0.1 * Math.cos(2 * Math.PI * (i / 100 - 5)));
  const input = inputOf([sensorOf({ ...signal, x }, { bouts: [boutOf(contactsS)] })]);
  expect(measuredOf(strideRegularity, input).value).toBeGreaterThan(0.95);
  // (1 - 0.25) / (1 + 0.25)
  expect(measuredOf(stepRegularity, input).value).toBeCloseTo(0.6, 1);
});

/** Vertical: step 0.2 and stride 0.05. Forward: step 0.1, stride 0.04. Sideways: stride 0.08, step 0.02. Sideways not in time with forward. */
function harmonicInput(mounting?: ReturnType<typeof turned>, rateHz = 100): BodyMeasureInput {
  const contactsS = evenSteps(5, 61, 0.5);
  const signal = madeWalk({ contactsS, seconds: 40, rateHz });
  const plus = (column: ArrayLike<number>, size: number, hz: number, turn = 0): Float64Array =>
    Float64Array.from(column, (v, i) => v + size * Math.cos(2 * Math.PI * (hz * (i / rateHz - 5) - turn)));
  const body = [plus(signal.x, 0.05, 1), plus(signal.y, 0.04, 1, 0.25), plus(signal.z, 0.02, 2)];
  const rows = mounting ?? turned([1, 0, 0], 0);
  const [x, y, z] = rows.map((row) => body[0]!.map((_, i) => row.reduce((sum, r, k) => sum + r * body[k]![i]!, 0)));
  return inputOf([sensorOf({ ...signal, x: x!, y: y!, z: z! }, { bouts: [boutOf(contactsS)] })]);
}

test('harmonic-ratio-vertical: amplitude 0.2 at the step over 0.05 at the stride is 4', () => {
  const { value, n, noiseFloor, remarks } = measuredOf(harmonicRatioVertical, harmonicInput());
  expect(value).toBeCloseTo(4, 1);
  expect([n, noiseFloor, remarks.map(({ code }) => code)]).toEqual([59, 1, ['gait-turns-unseen']]);
  expect(measuredOf(harmonicRatioVertical, harmonicInput(turned([1, 2, 3], 77))).value).toBeCloseTo(4, 1);
});

test('harmonic-ratio-anteroposterior: 0.1 at the step over 0.04 at the stride is 2.5, in an unknown mounting too', () => {
  expect(measuredOf(harmonicRatioAnteroposterior, harmonicInput()).value).toBeCloseTo(2.5, 1);
  expect(measuredOf(harmonicRatioAnteroposterior, harmonicInput(turned([1, 2, 3], 77))).value).toBeCloseTo(2.5, 1);
});

test('harmonic-ratio-mediolateral: 0.08 at the stride over 0.02 at the step is 4', () => {
  expect(measuredOf(harmonicRatioMediolateral, harmonicInput()).value).toBeCloseTo(4, 0);
});

test('harmonic-ratio-vertical: at 50 samples a second fewer harmonics of a stride of 0.7 s can be told, and it says how many', () => {
  const contactsS = evenSteps(5, 61, 0.35);
  const signal = madeWalk({ contactsS, seconds: 30, rateHz: 50 });
  const { remarks } = measuredOf(harmonicRatioVertical, inputOf([sensorOf(signal, { bouts: [boutOf(contactsS)] })]));
  // 0.9 · 50 · 0.85 · 0.7 / 2 = 13.4 -> 12
  expect(remarks[0]).toMatchObject({ code: 'gait-few-harmonics', params: { rate: 50, count: 12 } });
});

test('mediolateral-share: amplitudes 0.2, 0.1 and 0.08 are a share of 0.08/√(0.04+0.01+0.0064) = 0.337', () => {
  const { value, n, noiseFloor } = measuredOf(mediolateralShare, EVEN);
  expect(value).toBeCloseTo(0.337, 2);
  expect(n).toBe(20);
  expect(noiseFloor).toBeLessThan(0.05);
});

test('harmonic-ratio-mediolateral: where forward and sideways cannot be told apart it is refused, up and down is not', () => {
  const contactsS = evenSteps(5, 61, 0.5);
  const signal = madeWalk({ contactsS, seconds: 40, forwardG: 0, sidewaysG: 0, noiseG: 0.03 });
  const input = inputOf([sensorOf(signal, { bouts: [boutOf(contactsS)] })]);
  expect(reasonOf(harmonicRatioMediolateral, input).code).toBe('gait-axes-unsure');
  expect(reasonOf(mediolateralShare, input).code).toBe('gait-axes-unsure');
  expect(measuredOf(harmonicRatioVertical, input).value).toBeGreaterThan(1);
});

const DAY = 86_400;

test('walking-time: 30, 60 and 90 min on three days are 60 min a day; a day with 4 h worn does not count', () => {
  const bouts = [30, 60, 90, 10].map((minutes, day) => ({
    ...boutOf([day * DAY + 36_000, day * DAY + 36_000 + 60 * minutes]),
  }));
  const worn = [
    ...[0, 1, 2].map((day) => ({ startS: day * DAY, endS: day * DAY + 43_200 })),
    { startS: 3 * DAY, endS: 3 * DAY + 14_400 },
  ];
  const sensor = sensorOf(madeWalk({ contactsS: [], seconds: 5 }), { bouts, worn });
  const { value, n, interval95, remarks, validFraction } = measuredOf(walkingTime, inputOf([sensor]));
  expect([value, n]).toEqual([60, 3]);
  expect(interval95![0]).toBeLessThan(60);
  expect(validFraction).toBeCloseTo(36 / 40, 9);
  expect(remarks.map(({ code }) => code)).toEqual(['gait-no-clock']);
  const short = sensorOf(madeWalk({ contactsS: [], seconds: 5 }), { bouts: [], worn: [worn[3]!] });
  expect(reasonOf(walkingTime, inputOf([short]))).toMatchObject({
    code: 'gait-day-too-short',
    params: { needed: 10, found: 4 },
  });
});

const ALL = [
  cadence,
  strideTime,
  strideTimeCv,
  stepRegularity,
  strideRegularity,
  harmonicRatioVertical,
  harmonicRatioAnteroposterior,
  harmonicRatioMediolateral,
  mediolateralShare,
];

test.each(ALL)('$id is refused for 19 strides, for walks of 7 s, for a wrist alone, and without gravity', (measure) => {
  // 21 contacts of 0.5 s: 10 s, 19 strides
  expect(reasonOf(measure, inputOf([walked(evenSteps(5, 21, 0.5))]))).toMatchObject({
    code: 'gait-too-few-strides',
    params: { needed: 20, seconds: 8, found: 19 },
  });
  const short = [5, 20, 35].map((fromS) => boutOf(evenSteps(fromS, 15, 0.5)));
  const signal = madeWalk({ contactsS: short.flatMap(({ contactsS }) => [...contactsS]), seconds: 50 });
  expect(reasonOf(measure, inputOf([sensorOf(signal, { bouts: short })])).params.found).toBe(0);
  const turning = [{ ...boutOf(evenSteps(5, 41, 0.5)), straight: false }];
  expect(reasonOf(measure, inputOf([sensorOf(signal, { bouts: turning })])).params.found).toBe(0);
  expect(reasonOf(measure, inputOf([walked(evenSteps(5, 41, 0.5), { place: 'left-wrist' })])).code).toBe(
    'gait-needs-trunk',
  );
  expect(reasonOf(measure, inputOf([sensorOf(signal, { bouts: [] })])).code).toBe('gait-none');
  const linear = sensorOf({ ...signal, gravity: 'absent' }, { bouts: short });
  expect(reasonOf(measure, inputOf([linear])).code).toBe('gait-needs-gravity');
});

test.each(ALL)('$id: turning the sensor, or starting an hour later, changes nothing', (measure) => {
  const contactsS = evenSteps(5, 41, 0.5).map((t, k) => t + 0.02 * Math.sin(k * k));
  const numbers = [turned([1, 0, 0], 0), turned([1, 2, 3], 77), turned([0, 1, 1], 200)].flatMap((mounting) =>
    [0, 3600].map((startS) => {
      const later = contactsS.map((t) => t + startS);
      const signal = madeWalk({ contactsS: later, seconds: 30, mounting, startS, noiseG: 0 });
      return measuredOf(measure, inputOf([sensorOf(signal, { bouts: [boutOf(later)] })])).value;
    }),
  );
  for (const value of numbers) expect(value).toBeCloseTo(numbers[0]!, 2);
});
