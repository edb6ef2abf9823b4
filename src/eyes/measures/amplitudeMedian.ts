import { defineMeasure } from './defineMeasure.ts';
import { quantileOfPhases } from './quantileOfPhases.ts';
import { amplitudeRemarks } from './rateRemarks.ts';
import { smallestSaccadeDeg } from './smallestSaccade.ts';

const PARAMETERS = {
  minCount: {
    value: 5,
    unit: 'saccades',
    source: 'chosen: the median of fewer rests on two',
    meaning: 'least number of saccades',
  },
} as const;

export const amplitudeMedian = defineMeasure({
  id: 'amplitude-median',
  version: 1,
  title: 'Amplitude, median',
  unit: 'deg',
  definition: 'Median distance from start to end of a saccade, saccades near blink or loss left out.',
  sources: ['own'],
  needs: ['degrees'],
  minRateHz: 60,
  counts: 'saccades',
  parameters: PARAMETERS,
  compute(facts, input) {
    return quantileOfPhases(facts, {
      p: 0.5,
      minCount: PARAMETERS.minCount.value,
      noiseFloor: smallestSaccadeDeg(input, facts),
      remarks: amplitudeRemarks(input),
      numberOf: ({ amplitude }) => amplitude,
    });
  },
});
