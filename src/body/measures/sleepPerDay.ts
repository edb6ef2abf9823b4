import { DAY_PARAMETERS, sleepOfWholeDays } from '../sleep/daysOf.ts';
import { meanOfFew } from '../sleep/meanOfFew.ts';
import { supportOf } from '../sleep/nightFinding.ts';
import { makeBodyStatement } from '../statements.ts';
import { definePersonMeasure } from './defineBodyMeasure.ts';

export const sleepPerDay = definePersonMeasure({
  id: 'sleep-per-day',
  version: 1,
  title: 'Sleep in 24 hours',
  unit: 'h/24 h',
  definition: 'Mean over whole stretches of 24 hours, counted from the start, of the time asleep in nights and naps.',
  sources: ['own'],
  sign: 'sleep',
  minRateHz: 10,
  counts: 'days',
  parameters: {
    wornShare: {
      value: DAY_PARAMETERS.wornShare,
      unit: 'fraction',
      source: 'chosen: a bath and a mislaid sensor may be lacking',
      meaning: 'share of the 24 hours that must be worn',
    },
  },
  compute({ sleep }) {
    if (sleep === undefined) return makeBodyStatement('sleep-none');
    if (sleep.source === 'device') return makeBodyStatement('sleep-device-no-naps');
    const { sleepMin, dayCount } = sleepOfWholeDays(sleep);
    if (sleepMin.length === 0)
      return makeBodyStatement('sleep-no-whole-day', { needed: 24 * DAY_PARAMETERS.wornShare });
    const { mean, interval95 } = meanOfFew(sleepMin.map((minutes) => minutes / 60));
    const remarks = [...sleep.statements];
    const leftOut = dayCount - sleepMin.length;
    if (leftOut > 0) remarks.push(makeBodyStatement('sleep-days-left-out', { count: leftOut }));
    const support = supportOf(sleepMin.length, sleep);
    return { value: mean, n: sleepMin.length, interval95, support, validFraction: sleepMin.length / dayCount, remarks };
  },
});
