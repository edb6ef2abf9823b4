import { defineMeasure } from './defineMeasure.ts';
import { quantileOfPhases } from './quantileOfPhases.ts';
import { speedRemarks } from './rateRemarks.ts';

const PARAMETERS = {
  minCount: {
    value: 5,
    unit: 'saccades',
    source: 'chosen: the median of fewer rests on two',
    meaning: 'least number of saccades',
  },
} as const;

export const peakVelocityMedian = defineMeasure({
  id: 'peak-velocity-median',
  version: 1,
  title: 'Peak velocity, median',
  unit: 'deg/s',
  definition: 'Median of the highest speed within a saccade, saccades near blink or loss left out.',
  sources: ['own', 'BahillClarkStark1975'],
  needs: ['degrees'],
  minRateHz: 120,
  counts: 'saccades',
  parameters: PARAMETERS,
  compute(facts, input) {
    return quantileOfPhases(facts, {
      p: 0.5,
      minCount: PARAMETERS.minCount.value,
      noiseFloor: facts.speedThreshold,
      remarks: speedRemarks(input),
      numberOf: ({ peakSpeed }) => peakSpeed,
    });
  },
});
