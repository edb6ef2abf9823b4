import { meanOfFew, sdInterval95 } from '../sleep/meanOfFew.ts';
import { supportOf } from '../sleep/nightFinding.ts';
import { onsetsH } from '../sleep/onsetsH.ts';
import { makeBodyStatement } from '../statements.ts';
import { definePersonMeasure } from './defineBodyMeasure.ts';
import { NIGHT_MEASURE_PARAMETERS } from './nightMeasureParameters.ts';

const PARAMETERS = {
  ...NIGHT_MEASURE_PARAMETERS,
  leastNights: {
    value: 3,
    unit: 'nights',
    source: 'chosen: a spread of two says nothing',
    meaning: 'nights from which a spread is told',
  },
} as const;

export const sleepOnsetVariability = definePersonMeasure({
  id: 'sleep-onset-variability',
  version: 1,
  title: 'Spread of falling asleep',
  unit: 'min',
  definition: 'Standard deviation (n − 1) over whole nights of the hour of the clock at which sleep begins.',
  sources: ['own'],
  sign: 'sleep',
  minRateHz: 10,
  counts: 'nights',
  parameters: PARAMETERS,
  compute(input) {
    const found = onsetsH(input);
    if ('code' in found) return found;
    const { hours, sleep, validFraction, remarks } = found;
    const needed = PARAMETERS.leastNights.value;
    if (hours.length < needed) return makeBodyStatement('sleep-too-few-nights', { needed, found: hours.length });
    const { sd } = meanOfFew(hours);
    const [low, high] = sdInterval95(sd, hours.length);
    return {
      value: 60 * sd,
      n: hours.length,
      interval95: [60 * low, 60 * high],
      support: supportOf(hours.length, sleep),
      validFraction,
      remarks,
    };
  },
});
