import { bootstrapInterval95, median } from '../../signal/index.ts';
import { sampledShare } from '../jerks/atRest.ts';
import { OSCILLATION_DEFAULTS } from '../oscillation/parameters.ts';
import { displacementMm, inGroups, TREMOR_PARAMETERS, tremorOf } from '../oscillation/tremorOf.ts';
import { makeBodyStatement } from '../statements.ts';
import { defineSensorMeasure } from './defineBodyMeasure.ts';

export const tremorAmplitude = defineSensorMeasure({
  id: 'tremor-amplitude',
  version: 1,
  title: 'Amplitude of the tremor',
  unit: 'mm',
  definition:
    'Median over the windows with a tremor of how far the place moves to either side: amplitude of the acceleration divided by the square of 2π times the frequency.',
  sources: ['own', 'Elble2016'],
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
    const sizes = windows.map(displacementMm);
    const frequencyHz = median(windows.map((window) => window.frequencyHz));
    return {
      value: median(sizes),
      n: windows.length,
      interval95: bootstrapInterval95(inGroups(sizes), median),
      noiseFloor: displacementMm({
        startS: 0,
        endS: 0,
        narrowShare: 1,
        frequencyHz,
        amplitudeMPerS2: OSCILLATION_DEFAULTS.leastAmplitudeMPerS2,
      }),
      support: windows.length >= 4 * needed ? 'good' : 'fair',
      validFraction: sampledShare(sensor),
      remarks: [makeBodyStatement('jerk-tremor-gravity')],
    };
  },
});
