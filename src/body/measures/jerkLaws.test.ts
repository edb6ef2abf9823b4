import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeRandom } from '../../signal/index.ts';
import { madeInput, madeSensor, measuredOf } from '../jerks/madeSensor.testing.ts';
import type { BodyMeasure } from '../types.ts';
import { jerkBurden } from './jerkBurden.ts';
import { jerkCoincidence } from './jerkCoincidence.ts';
import { jerkDuration } from './jerkDuration.ts';
import { jerkSizeMedian } from './jerkSizeMedian.ts';
import { jerkSizeP90 } from './jerkSizeP90.ts';
import { restJerkRate } from './restJerkRate.ts';
import { stimulusJerkRatio } from './stimulusJerkRatio.ts';

const LAW = { seed: 20261123, numRuns: 40 };
const trains = fc.array(
  fc.record({
    gapS: fc.double({ min: 0.5, max: 20, noNaN: true }),
    peakG: fc.double({ min: 0.05, max: 2, noNaN: true }),
    widthS: fc.double({ min: 0.02, max: 0.3, noNaN: true }),
  }),
  { minLength: 20, maxLength: 60 },
);

function train(steps: readonly { gapS: number; peakG: number; widthS: number }[]) {
  let timeS = 1;
  const jerks = steps.map(({ gapS, peakG, widthS }) => {
    timeS += gapS;
    return { timeS, peakG, widthS };
  });
  return { jerks, seconds: Math.ceil(timeS + 400) };
}

const value = (measure: BodyMeasure, made: Parameters<typeof madeSensor>[0]): number =>
  measuredOf(measure, madeInput([madeSensor(made)])).value;

test('property: twice the size doubles sizes and burden and leaves rate and duration', () => {
  fc.assert(
    fc.property(trains, (steps) => {
      const made = train(steps);
      const doubled = { ...made, jerks: made.jerks.map((jerk) => ({ ...jerk, peakG: 2 * jerk.peakG })) };
      for (const measure of [jerkSizeMedian, jerkSizeP90, jerkBurden])
        expect(value(measure, doubled)).toBeCloseTo(2 * value(measure, made), 9);
      for (const measure of [restJerkRate, jerkDuration]) expect(value(measure, doubled)).toBe(value(measure, made));
    }),
    LAW,
  );
});

test('property: the same again after the end leaves rate, burden and sizes; time without jerks lowers rate and burden', () => {
  fc.assert(
    fc.property(trains, (steps) => {
      const made = train(steps);
      const twice = {
        seconds: 2 * made.seconds,
        jerks: [...made.jerks, ...made.jerks.map((jerk) => ({ ...jerk, timeS: jerk.timeS + made.seconds }))],
      };
      for (const measure of [restJerkRate, jerkBurden, jerkSizeMedian, jerkDuration])
        expect(value(measure, twice)).toBeCloseTo(value(measure, made), 9);
      for (const measure of [restJerkRate, jerkBurden])
        expect(value(measure, { ...made, seconds: 2 * made.seconds })).toBeLessThan(value(measure, made));
    }),
    LAW,
  );
});

test('property: an interval is in order and holds the value, and sensors may come in any order', () => {
  fc.assert(
    fc.property(trains, trains, (one, two) => {
      const wrist = madeSensor(train(one));
      const ankle = madeSensor({ ...train(two), place: 'left-ankle' });
      const forth = measuredOf(jerkCoincidence, madeInput([wrist, ankle]));
      expect(measuredOf(jerkCoincidence, madeInput([ankle, wrist])).value).toBe(forth.value);
      for (const result of [forth, measuredOf(restJerkRate, madeInput([wrist]))]) {
        expect(result.interval95![0]).toBeLessThanOrEqual(result.value);
        expect(result.interval95![1]).toBeGreaterThanOrEqual(result.value);
      }
    }),
    LAW,
  );
});

test('unlocked trains: the 95 % interval of the stimulus ratio leaves 1 out in at most 5 % of 400', () => {
  const random = makeRandom(11);
  let wrong = 0;
  for (let run = 0; run < 400; run++) {
    const jerks: { timeS: number; startS: number; endS: number }[] = [];
    for (let startS = 2 - 5 * Math.log(1 - random()); startS < 298; startS += 0.3 - 5 * Math.log(1 - random()))
      jerks.push({ timeS: startS + 0.05, startS, endS: startS + 0.1 });
    const stimuliS = Array.from({ length: 25 }, (_, k) => 5 + 11 * k + 6 * random());
    const input = madeInput([madeSensor({ seconds: 300, jerks })], { stimuliS });
    const { interval95 } = measuredOf(stimulusJerkRatio, input);
    if (interval95![0] > 1 || interval95![1] < 1) wrong++;
  }
  expect(wrong / 400).toBeLessThanOrEqual(0.05);
});
