import { definedOverHours } from '../activity/definedOverHours.ts';
import { hoursOfDays, RHYTHM } from '../activity/hoursOfDays.ts';
import { defineSensorMeasure } from './defineBodyMeasure.ts';

export const intradailyVariability = defineSensorMeasure({
  id: 'intradaily-variability',
  version: 1,
  title: 'Brokenness of days',
  unit: 'ratio',
  definition:
    'Mean squared change of activity from hour to hour divided by the variance of all hours: near 0 for one smooth wave a day, about 2 where hours have nothing to do with each other.',
  sources: ['VanSomerenEtAl1999'],
  sign: 'activity',
  minRateHz: 20,
  counts: 'days',
  parameters: RHYTHM,
  compute: (sensor, input) =>
    definedOverHours(hoursOfDays(sensor, input), sensor, input, (hours) => {
      const mean = hours.reduce((sum, { mad }) => sum + mad, 0) / hours.length;
      const variance = hours.reduce((sum, { mad }) => sum + (mad - mean) ** 2, 0) / hours.length;
      let [changes, n] = [0, 0];
      for (let i = 1; i < hours.length; i++) {
        if (hours[i]!.at !== hours[i - 1]!.at + 1) continue;
        changes += (hours[i]!.mad - hours[i - 1]!.mad) ** 2;
        n++;
      }
      return changes / n / variance;
    }),
});
