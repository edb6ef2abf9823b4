import { extremeHours } from '../activity/extremeHours.ts';
import { ACTIVITY_DAY } from '../activity/overDays.ts';
import { defineSensorMeasure } from './defineBodyMeasure.ts';

const PARAMETERS = {
  ...ACTIVITY_DAY,
  windowHours: { value: 10, unit: 'h', source: 'VanSomerenEtAl1999', meaning: 'length of the window' },
  minWindowShare: {
    value: 0.8,
    unit: 'fraction',
    source: 'chosen: eight of ten hours',
    meaning: 'worn minutes that a window needs',
  },
} as const;

export const mostActive10h = defineSensorMeasure({
  id: 'most-active-10h',
  version: 1,
  title: 'Activity in the most active ten hours (M10)',
  unit: 'mg',
  definition: 'The largest mean of MAD over ten hours on end between two midnights, averaged over days.',
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
      which: 'largest',
    }),
});
