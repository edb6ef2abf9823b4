import { quantile } from '../../signal/index.ts';
import { ACTIVITY_DAY, overDays } from '../activity/overDays.ts';
import { gravityRemarks, restMadMg } from '../activity/restMad.ts';
import { partsOfWorn } from '../activity/wornParts.ts';
import { defineSensorMeasure } from './defineBodyMeasure.ts';

const PARAMETERS = {
  ...ACTIVITY_DAY,
  epochS: {
    value: 5,
    unit: 's',
    source: 'chosen: play of small children comes in seconds',
    meaning: 'length of an epoch',
  },
} as const;

export const activityP95 = defineSensorMeasure({
  id: 'activity-p95',
  version: 1,
  title: 'Activity in the liveliest twentieth of the day',
  unit: 'mg',
  definition: 'The 95th percentile of MAD in epochs of 5 seconds over the worn time of each day, averaged over days.',
  sources: ['VahaYpyaEtAl2015', 'own'],
  sign: 'activity',
  minRateHz: 20,
  counts: 'days',
  parameters: PARAMETERS,
  compute: (sensor, input) =>
    overDays(sensor, input, {
      valueOfDay: (day, { seconds, worn }) =>
        1000 * quantile(partsOfWorn(seconds.mad, day, worn, PARAMETERS.epochS.value), 0.95),
      summary: 'mean',
      noiseFloor: restMadMg(sensor),
      remarks: gravityRemarks(sensor),
    }),
});
