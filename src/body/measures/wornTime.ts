import { wornRows } from '../activity/activityDays.ts';
import { dayRemarks, supportOf } from '../activity/overDays.ts';
import { makeBodyStatement, roundForText } from '../statements.ts';
import { defineSensorMeasure } from './defineBodyMeasure.ts';

const PARAMETERS = {
  minRecordedHours: {
    value: 24,
    unit: 'h',
    source: 'chosen: one whole day',
    meaning: 'length below which it is refused',
  },
} as const;

export const wornTime = defineSensorMeasure({
  id: 'worn-time',
  version: 1,
  title: 'Hours worn per day',
  unit: 'h/day',
  definition: 'Hours in which the sensor was worn, per 24 hours between its first and its last sample.',
  sources: ['own'],
  sign: 'activity',
  minRateHz: 1,
  counts: 'days',
  parameters: PARAMETERS,
  compute(sensor, input) {
    const { seconds } = sensor;
    const hours = seconds.length / 3600;
    const needed = PARAMETERS.minRecordedHours.value;
    if (hours < needed) return makeBodyStatement('activity-needs-full-day', { needed, hours: roundForText(hours) });
    const worn = wornRows(sensor).reduce((sum, v) => sum + v, 0);
    const there = seconds.count.reduce((sum, n) => sum + (n > 0 ? 1 : 0), 0);
    const days = Math.floor(hours / 24);
    return {
      value: (24 * worn) / seconds.length,
      n: days,
      support: supportOf(days),
      validFraction: there / seconds.length,
      remarks: dayRemarks(days, input).filter(({ code }) => code !== 'activity-no-clock'),
    };
  },
});
