import { DAY_PARAMETERS, napDays } from '../sleep/daysOf.ts';
import { meanOfFew } from '../sleep/meanOfFew.ts';
import { supportOf } from '../sleep/nightFinding.ts';
import { SLEEP_PARAMETERS } from '../sleep/sleepParameters.ts';
import { makeBodyStatement, roundForText } from '../statements.ts';
import { definePersonMeasure } from './defineBodyMeasure.ts';

export const napTime = definePersonMeasure({
  id: 'nap-time',
  version: 1,
  title: 'Naps',
  unit: 'min/day',
  definition:
    'Mean over waking days with the sensor worn of the time asleep in naps, each of at least 30 minutes (20 up to one year of age).',
  sources: ['own', 'GallandEtAl2016'],
  sign: 'sleep',
  minRateHz: 10,
  counts: 'days',
  parameters: {
    napMin: {
      value: SLEEP_PARAMETERS.napMin,
      unit: 'min',
      source: 'GallandEtAl2016',
      meaning: 'least sleep of a nap',
    },
    infantNapMin: {
      value: SLEEP_PARAMETERS.infantNapMin,
      unit: 'min',
      source: 'GallandEtAl2016',
      meaning: 'the same up to one year of age',
    },
    daytimeWornShare: {
      value: DAY_PARAMETERS.daytimeWornShare,
      unit: 'fraction',
      source: 'chosen: a bath and a change of clothes may be lacking',
      meaning: 'share of 8 to 18 o’clock (without a clock: of the time between two nights) that must be worn',
    },
  },
  compute({ sleep, localTime }) {
    if (sleep === undefined) return makeBodyStatement('sleep-none');
    if (sleep.source === 'device') return makeBodyStatement('sleep-device-no-naps');
    const { days, dayCount } = napDays(sleep, localTime);
    if (days.length === 0) return makeBodyStatement('sleep-no-waking-day');
    const { mean, interval95 } = meanOfFew(days.map(({ napMin }) => napMin));
    const count = days.reduce((sum, { napCount }) => sum + napCount, 0) / days.length;
    const remarks = [
      makeBodyStatement('sleep-naps-per-day', { count: roundForText(count) }),
      makeBodyStatement('sleep-ride-limit'),
      ...sleep.statements,
    ];
    if (days.length < dayCount)
      remarks.push(makeBodyStatement('sleep-days-left-out', { count: dayCount - days.length }));
    const support = supportOf(days.length, sleep);
    return { value: mean, n: days.length, interval95, support, validFraction: days.length / dayCount, remarks };
  },
});
