import { ACTIVITY_DAY, overDays } from '../activity/overDays.ts';
import { longestStillMin, stillParts } from '../activity/stillBouts.ts';
import { makeBodyStatement } from '../statements.ts';
import { defineSensorMeasure } from './defineBodyMeasure.ts';

const PARAMETERS = {
  ...ACTIVITY_DAY,
  maxTurnDeg: {
    value: 5,
    unit: 'deg',
    source: 'VanHeesEtAl2015',
    meaning: 'change of the direction of gravity between two epochs of 5 s above which a still bout ends',
  },
} as const;

export const longestStillBout = defineSensorMeasure({
  id: 'longest-still-bout',
  version: 1,
  title: 'Longest still stretch awake',
  unit: 'min',
  definition:
    'The longest worn stretch of each day outside sleep in which the sensor never turned by more than 5 degrees within 5 seconds, median over days.',
  sources: ['VanHeesEtAl2015', 'own'],
  sign: 'activity',
  minRateHz: 1,
  counts: 'days',
  parameters: PARAMETERS,
  compute(sensor, input) {
    if (sensor.gravity === 'absent') return makeBodyStatement('activity-needs-gravity');
    const { sleep } = input;
    if (sleep === undefined) return makeBodyStatement('activity-needs-sleep');
    const parts = stillParts(sensor, sleep.periods, PARAMETERS.maxTurnDeg.value);
    return overDays(sensor, input, {
      valueOfDay: (day) => longestStillMin(parts, day),
      summary: 'median',
    });
  },
});
