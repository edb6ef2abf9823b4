import { meanOfNights } from '../sleep/nightFinding.ts';
import { makeBodyStatement } from '../statements.ts';
import { definePersonMeasure } from './defineBodyMeasure.ts';
import { NIGHT_MEASURE_PARAMETERS } from './nightMeasureParameters.ts';

export const nightWakings = definePersonMeasure({
  id: 'night-wakings',
  version: 1,
  title: 'Wakings at night',
  unit: '1/night',
  definition:
    'Mean over whole nights of the number of wakes of five minutes and more between falling asleep and waking up.',
  sources: ['own', 'BelangerEtAl2013'],
  sign: 'sleep',
  minRateHz: 10,
  counts: 'nights',
  parameters: NIGHT_MEASURE_PARAMETERS,
  compute: (input) =>
    meanOfNights(input, ({ wakes }) => wakes.length, {
      best: 'poor',
      remark: makeBodyStatement('sleep-wakings-honesty'),
    }),
});
