import { defineMeasure } from './defineMeasure.ts';
import { quantileOfPhases } from './quantileOfPhases.ts';
import { speedRemarks } from './rateRemarks.ts';

const PARAMETERS = {
  minCount: {
    value: 20,
    unit: 'saccades',
    source: 'chosen: two saccades then lie above',
    meaning: 'least number of saccades',
  },
} as const;

export const peakVelocityP90 = defineMeasure({
  id: 'peak-velocity-p90',
  version: 1,
  title: 'Peak velocity, 90th percentile',
  unit: 'deg/s',
  definition: '90th percentile of the highest speed within a saccade, saccades near blink or loss left out.',
  sources: ['own', 'HyndmanFan1996'],
  needs: ['degrees'],
  minRateHz: 120,
  counts: 'saccades',
  parameters: PARAMETERS,
  compute(facts, input) {
    return quantileOfPhases(facts, {
      p: 0.9,
      minCount: PARAMETERS.minCount.value,
      noiseFloor: facts.speedThreshold,
      remarks: speedRemarks(input),
      numberOf: ({ peakSpeed }) => peakSpeed,
    });
  },
});
