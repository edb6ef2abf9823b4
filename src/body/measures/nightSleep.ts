import { meanOfNights } from '../sleep/nightFinding.ts';
import { definePersonMeasure } from './defineBodyMeasure.ts';
import { NIGHT_MEASURE_PARAMETERS } from './nightMeasureParameters.ts';

export const nightSleep = definePersonMeasure({
  id: 'night-sleep',
  version: 1,
  title: 'Sleep at night',
  unit: 'h',
  definition:
    'Mean over whole nights of the time asleep: from falling asleep to waking up, without wakes of five minutes and more.',
  sources: ['own', 'VanHeesEtAl2018'],
  sign: 'sleep',
  minRateHz: 10,
  counts: 'nights',
  parameters: NIGHT_MEASURE_PARAMETERS,
  compute: (input) => meanOfNights(input, ({ sleepMin }) => sleepMin / 60),
});
