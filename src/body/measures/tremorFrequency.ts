import { bootstrapInterval95, median } from '../../signal/index.ts';
import { sampledShare } from '../jerks/atRest.ts';
import { inGroups, TREMOR_PARAMETERS, tremorOf } from '../oscillation/tremorOf.ts';
import { makeBodyStatement } from '../statements.ts';
import { defineSensorMeasure } from './defineBodyMeasure.ts';

export const tremorFrequency = defineSensorMeasure({
  id: 'tremor-frequency',
  version: 1,
  title: 'Frequency of the tremor',
  unit: 'Hz',
  definition:
    'Median frequency of the spectral peak between 3 and 12 Hz over the windows of 3 s whose power lies mostly within 0.5 Hz of it.',
  sources: ['own', 'Welch1967'],
  sign: 'tremor',
  minRateHz: 25,
  counts: 'windows',
  parameters: TREMOR_PARAMETERS,
  compute(sensor) {
    const { windows, marks } = tremorOf(sensor);
    // why: in days some windows of chance are an even swing; a tremor takes a part of the time
    const needed = Math.max(
      TREMOR_PARAMETERS.leastWindows.value,
      Math.ceil(TREMOR_PARAMETERS.leastShare.value * marks.length),
    );
    if (windows.length < needed) return makeBodyStatement('jerk-tremor-few', { needed, found: windows.length });
    const frequencies = windows.map(({ frequencyHz }) => frequencyHz);
    return {
      value: median(frequencies),
      n: windows.length,
      interval95: bootstrapInterval95(inGroups(frequencies), median),
      support: windows.length >= 4 * needed ? 'good' : 'fair',
      validFraction: sampledShare(sensor),
    };
  },
});
