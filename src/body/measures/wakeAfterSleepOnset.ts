import { meanOfNights } from '../sleep/nightFinding.ts';
import { wakeMinOf } from '../sleep/nightsOf.ts';
import { makeBodyStatement } from '../statements.ts';
import { definePersonMeasure } from './defineBodyMeasure.ts';
import { NIGHT_MEASURE_PARAMETERS } from './nightMeasureParameters.ts';

export const wakeAfterSleepOnset = definePersonMeasure({
  id: 'wake-after-sleep-onset',
  version: 1,
  title: 'Awake at night',
  unit: 'min',
  definition:
    'Mean over whole nights of the time in wakes of five minutes and more between falling asleep and waking up.',
  sources: ['own', 'BelangerEtAl2013'],
  sign: 'sleep',
  minRateHz: 10,
  counts: 'nights',
  parameters: NIGHT_MEASURE_PARAMETERS,
  compute: (input) => meanOfNights(input, wakeMinOf, { best: 'fair', remark: makeBodyStatement('sleep-wake-honesty') }),
});
