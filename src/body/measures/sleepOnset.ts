import { CLOCK_UNIT } from '../../units/index.ts';
import { meanOfFew } from '../sleep/meanOfFew.ts';
import { supportOf } from '../sleep/nightFinding.ts';
import { onsetsH } from '../sleep/onsetsH.ts';
import { definePersonMeasure } from './defineBodyMeasure.ts';
import { NIGHT_MEASURE_PARAMETERS } from './nightMeasureParameters.ts';

export const sleepOnset = definePersonMeasure({
  id: 'sleep-onset',
  version: 1,
  title: 'Falling asleep in the evening',
  unit: CLOCK_UNIT,
  definition: 'Mean over whole nights of the hour of the clock at which sleep begins, hours after midnight.',
  sources: ['own', 'VanHeesEtAl2018'],
  sign: 'sleep',
  minRateHz: 10,
  counts: 'nights',
  parameters: NIGHT_MEASURE_PARAMETERS,
  compute(input) {
    const found = onsetsH(input);
    if ('code' in found) return found;
    const { mean, interval95 } = meanOfFew(found.hours);
    const days = Math.floor(mean / 24);
    return {
      value: mean - 24 * days,
      n: found.hours.length,
      interval95: interval95 && [interval95[0] - 24 * days, interval95[1] - 24 * days],
      support: supportOf(found.hours.length, found.sleep),
      validFraction: found.validFraction,
      remarks: found.remarks,
    };
  },
});
