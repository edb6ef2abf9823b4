import { definedOverHours } from '../activity/definedOverHours.ts';
import { hoursOfDays, RHYTHM } from '../activity/hoursOfDays.ts';
import { defineSensorMeasure } from './defineBodyMeasure.ts';

export const interdailyStability = defineSensorMeasure({
  id: 'interdaily-stability',
  version: 1,
  title: 'Alikeness of days',
  unit: 'fraction',
  definition:
    'Variance of the mean day, hour by hour, divided by the variance of all hours: 1 where every day is the same, 0 where the hour tells nothing.',
  sources: ['VanSomerenEtAl1999'],
  sign: 'activity',
  minRateHz: 20,
  counts: 'days',
  parameters: RHYTHM,
  compute: (sensor, input) =>
    definedOverHours(hoursOfDays(sensor, input), sensor, input, (hours) => {
      const mean = hours.reduce((sum, { mad }) => sum + mad, 0) / hours.length;
      const sums = new Float64Array(24);
      const counts = new Float64Array(24);
      let all = 0;
      for (const { hour, mad } of hours) {
        sums[hour]! += mad;
        counts[hour]! += 1;
        all += (mad - mean) ** 2;
      }
      let between = 0;
      for (let h = 0; h < 24; h++) if (counts[h]! > 0) between += counts[h]! * (sums[h]! / counts[h]! - mean) ** 2;
      return between / all;
    }),
});
