import { expect, test } from 'vitest';
import { madeInput, madeSensor, measuredOf, reasonOf } from '../jerks/madeSensor.testing.ts';
import type { OscillationWindow } from '../types.ts';
import { tremorAmplitude } from './tremorAmplitude.ts';
import { tremorFrequency } from './tremorFrequency.ts';
import { tremorShare } from './tremorShare.ts';

/** 30 s of none, then windows of tremor with these frequencies. */
function oscillation(frequenciesHz: readonly number[], amplitudeMPerS2 = 1): OscillationWindow[] {
  const none = { startS: 0, endS: 30, frequencyHz: Number.NaN, narrowShare: 0, amplitudeMPerS2: 0 };
  const windows = frequenciesHz.map((frequencyHz, k) => ({
    startS: 30 + 3 * k,
    endS: 33 + 3 * k,
    frequencyHz,
    narrowShare: 0.9,
    amplitudeMPerS2,
  }));
  return [none, ...windows];
}
const inputOf = (windows: readonly OscillationWindow[]) =>
  madeInput([madeSensor({ seconds: 200, oscillation: windows })]);

test('tremor-frequency: of 4, 5, 6, 7 and 11 Hz the median is 6 Hz', () => {
  const { value, n } = measuredOf(tremorFrequency, inputOf(oscillation([4, 11, 5, 7, 6])));
  expect([value, n]).toEqual([6, 5]);
});

test('tremor-frequency: four windows are refused with the five that would do', () => {
  expect(reasonOf(tremorFrequency, inputOf(oscillation([4, 5, 6, 7])))).toMatchObject({
    code: 'jerk-tremor-few',
    params: { needed: 5, found: 4 },
  });
});

test('tremor-share: 10 windows of 3 s and 30 s without are a half', () => {
  const { value, n, noiseFloor } = measuredOf(tremorShare, inputOf(oscillation(Array(10).fill(5))));
  expect(value).toBe(0.5);
  expect(n).toBe(20);
  expect(noiseFloor).toBe(0.05);
});

test('tremor-share: what lies in walking is left out on both sides: 15 s of 15 + 45 s are a quarter', () => {
  const walk = { startS: 0, endS: 45, contactsS: new Float64Array(0), straight: false };
  const sensor = madeSensor({
    seconds: 200,
    oscillation: [
      ...oscillation(Array(10).fill(5)),
      { startS: 60, endS: 105, frequencyHz: Number.NaN, narrowShare: 0, amplitudeMPerS2: 0 },
    ],
  });
  const gait = { algorithm: { id: 'made', version: 1, parameters: {} }, bouts: [walk] };
  const { value } = measuredOf(tremorShare, madeInput([{ ...sensor, gait }]));
  // 15 s of tremor from 45 s on, 45 s of none
  expect(value).toBe(15 / 60);
});

test('tremor-share: 45 s that could be looked at are refused with the 60 s that would do', () => {
  expect(reasonOf(tremorShare, inputOf(oscillation(Array(5).fill(5))))).toMatchObject({
    code: 'jerk-tremor-little',
    params: { needed: 60, found: 45 },
  });
});

test('tremor-amplitude: 1 m/s² at 5 Hz is 1000 / (2π · 5)² = 1.013 mm to either side; the floor 0.3 of it', () => {
  const { value, noiseFloor, remarks } = measuredOf(tremorAmplitude, inputOf(oscillation(Array(6).fill(5))));
  expect(value).toBeCloseTo(1.0132, 4);
  expect(noiseFloor).toBeCloseTo(0.304, 3);
  expect(remarks[0]!.code).toBe('jerk-tremor-gravity');
});
