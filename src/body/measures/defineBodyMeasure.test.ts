import { expect, test } from 'vitest';
import { madeInput, madeSensor, measuredOf } from '../jerks/madeSensor.testing.ts';
import { type BodyFinding, defineSensorMeasure } from './defineBodyMeasure.ts';
import { restJerkRate } from './restJerkRate.ts';

const WELL: Omit<BodyFinding, 'value'> = { n: 100, support: 'good', validFraction: 1 };
const INPUT = madeInput([madeSensor({ seconds: 600 })]);

const qualityOf = (found: BodyFinding) =>
  measuredOf(defineSensorMeasure({ ...restJerkRate, compute: () => found }), INPUT).quality;

test('a value above its noise floor is as good as its support; at the floor or below it is fair at best, but none at all is well known', () => {
  expect(qualityOf({ ...WELL, value: 2, noiseFloor: 1 })).toBe('good');
  expect(qualityOf({ ...WELL, value: 1 })).toBe('good');
  expect(qualityOf({ ...WELL, value: 1, noiseFloor: 1 })).toBe('fair');
  expect(qualityOf({ ...WELL, value: 0.3, noiseFloor: 0.35 })).toBe('fair');
  expect(qualityOf({ ...WELL, value: 0, noiseFloor: 0.35 })).toBe('good');
  expect(qualityOf({ ...WELL, value: 0.2, noiseFloor: 1, support: 'poor' })).toBe('poor');
});

test('a number that grows downwards from its floor is above it when it is below', () => {
  expect(qualityOf({ ...WELL, value: -2, noiseFloor: -1.4 })).toBe('good');
  expect(qualityOf({ ...WELL, value: -1.3, noiseFloor: -1.4 })).toBe('fair');
});
