import { bootstrapInterval95 } from '../../signal/index.ts';
import { isCrowded, REST_PARAMETERS, restOf, restRemarks, sampledShare, supportOfStillness } from '../jerks/atRest.ts';
import { JERK_DEFAULTS } from '../jerks/parameters.ts';
import { makeBodyStatement } from '../statements.ts';
import type { Jerk } from '../types.ts';
import { defineSensorMeasure } from './defineBodyMeasure.ts';

/** Width of the narrowest jerk that is seen, s, for the floor. */
const NARROW_S = 0.05;

const sumOf = (jerks: readonly Jerk[]): number => jerks.reduce((sum, { peakG, widthS }) => sum + peakG * widthS, 0);

export const jerkBurden = defineSensorMeasure({
  id: 'jerk-burden',
  version: 1,
  title: 'Burden of the jerks at rest',
  unit: 'g·s/min',
  definition: 'Sum of peak times duration over the jerks at rest, divided by the time in which they were counted.',
  sources: ['own'],
  sign: 'myoclonus',
  minRateHz: 25,
  counts: 'jerks',
  parameters: REST_PARAMETERS,
  compute(sensor, input) {
    const count = restOf(sensor, input);
    if ('code' in count) return count;
    const perMin = 60 / count.liveS;
    const parts = count.parts.map((jerks) => [sumOf(jerks)]);
    const mean = (sums: readonly number[]): number => sums.reduce((a, b) => a + b, 0) / sums.length;
    const scale = perMin * parts.length;
    const interval = count.jerks.length === 0 ? undefined : bootstrapInterval95(parts, mean);
    const crowded = isCrowded(count);
    return {
      value: perMin * sumOf(count.jerks),
      n: count.jerks.length,
      interval95: interval === undefined ? undefined : [interval[0] * scale, interval[1] * scale],
      noiseFloor: REST_PARAMETERS.falsePerMin.value * JERK_DEFAULTS.leastStillG * NARROW_S,
      support: crowded ? 'poor' : supportOfStillness(count),
      validFraction: sampledShare(sensor),
      remarks: crowded ? [makeBodyStatement('jerk-overlapping')] : restRemarks(sensor, count),
    };
  },
});
