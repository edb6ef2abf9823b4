import { extremeHours } from '../activity/extremeHours.ts';
import { ACTIVITY_DAY } from '../activity/overDays.ts';
import { defineSensorMeasure } from './defineBodyMeasure.ts';

const PARAMETERS = {
  minWornHours: {
    value: 20,
    unit: 'h',
    source: 'chosen: a night without the sensor must not make an hour of the day the least active',
    meaning: 'wear below which a day does not count',
  },
  goodDays: ACTIVITY_DAY.goodDays,
  windowHours: { value: 5, unit: 'h', source: 'VanSomerenEtAl1999', meaning: 'length of the window' },
  minWindowShare: {
    value: 0.8,
    unit: 'fraction',
    source: 'chosen: four of five hours',
    meaning: 'worn minutes that a window needs',
  },
} as const;

export const leastActive5h = defineSensorMeasure({
  id: 'least-active-5h',
  version: 1,
  title: 'Activity in the least active five hours (L5)',
  unit: 'mg',
  definition: 'The least mean of MAD over five hours on end between two midnights, averaged over days.',
  sources: ['VanSomerenEtAl1999', 'VahaYpyaEtAl2015'],
  sign: 'activity',
  minRateHz: 20,
  counts: 'days',
  parameters: PARAMETERS,
  compute: (sensor, input) =>
    extremeHours(sensor, input, {
      hours: PARAMETERS.windowHours.value,
      minShare: PARAMETERS.minWindowShare.value,
      minWornHours: PARAMETERS.minWornHours.value,
      which: 'least',
    }),
});
