import { ACTIVITY_DAY, overDays } from '../activity/overDays.ts';
import { gravityRemarks, restMadMg } from '../activity/restMad.ts';
import { meanOfWorn } from '../activity/wornParts.ts';
import { defineSensorMeasure } from './defineBodyMeasure.ts';

export const activityMad = defineSensorMeasure({
  id: 'activity-mad',
  version: 1,
  title: 'Mean activity (MAD)',
  unit: 'mg',
  definition:
    'Mean deviation of the length of acceleration from its mean within each second, averaged over the worn time of each day and then over days.',
  sources: ['VahaYpyaEtAl2015', 'own'],
  sign: 'activity',
  minRateHz: 20,
  counts: 'days',
  parameters: { ...ACTIVITY_DAY },
  compute: (sensor, input) =>
    overDays(sensor, input, {
      valueOfDay: (day, { seconds, worn }) => 1000 * meanOfWorn(seconds.mad, day, worn),
      summary: 'mean',
      noiseFloor: restMadMg(sensor),
      remarks: gravityRemarks(sensor),
    }),
});
