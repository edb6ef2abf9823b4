import { defineMeasure } from './defineMeasure.ts';
import { quantileOfPhases } from './quantileOfPhases.ts';
import { amplitudeRemarks } from './rateRemarks.ts';
import { smallestSaccadeDeg } from './smallestSaccade.ts';

const PARAMETERS = {
  minCount: {
    value: 20,
    unit: 'saccades',
    source: 'chosen: two saccades then lie above',
    meaning: 'least number of saccades',
  },
} as const;

export const amplitudeP90 = defineMeasure({
  id: 'amplitude-p90',
  version: 1,
  title: 'Amplitude, 90th percentile',
  unit: 'deg',
  definition: '90th percentile of the distance from start to end of a saccade, saccades near blink or loss left out.',
  sources: ['own', 'HyndmanFan1996'],
  needs: ['degrees'],
  minRateHz: 60,
  counts: 'saccades',
  parameters: PARAMETERS,
  compute(facts, input) {
    return quantileOfPhases(facts, {
      p: 0.9,
      minCount: PARAMETERS.minCount.value,
      noiseFloor: smallestSaccadeDeg(input, facts),
      remarks: amplitudeRemarks(input),
      numberOf: ({ amplitude }) => amplitude,
    });
  },
});
