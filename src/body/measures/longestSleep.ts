import { meanOfNights } from '../sleep/nightFinding.ts';
import { longestStretchMin } from '../sleep/nightsOf.ts';
import { definePersonMeasure } from './defineBodyMeasure.ts';
import { NIGHT_MEASURE_PARAMETERS } from './nightMeasureParameters.ts';

export const longestSleep = definePersonMeasure({
  id: 'longest-sleep',
  version: 1,
  title: 'Longest sleep without waking',
  unit: 'h',
  definition: 'Mean over whole nights of the longest stretch without a wake of five minutes or more.',
  sources: ['own'],
  sign: 'sleep',
  minRateHz: 10,
  counts: 'nights',
  parameters: NIGHT_MEASURE_PARAMETERS,
  compute: (input) =>
    meanOfNights(input, (night, sleep) => longestStretchMin(night, sleep) / 60, {
      mostOf: ({ startS, endS }) => (endS - startS) / 3600,
    }),
});
