import { defineSensorMeasure } from './defineBodyMeasure.ts';
import { reachFinding } from './reachFinding.ts';
import { REACH_MEASURE_PARAMETERS } from './reachParameters.ts';

const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;

export const reachPeaks = defineSensorMeasure({
  id: 'reach-peaks',
  version: 1,
  title: 'Peaks of speed in a reach',
  unit: 'peaks',
  definition:
    'Number of peaks of the speed of a reach (Gaussian of 0.04 s; prominence at least 5 % of its highest speed), mean over reaches.',
  sources: ['own'],
  sign: 'ataxia',
  minRateHz: 25,
  counts: 'reaches',
  parameters: REACH_MEASURE_PARAMETERS,
  compute: (sensor, input) =>
    reachFinding(
      sensor,
      input,
      ({ peakCount }) => peakCount,
      mean,
      // why 1: a movement cannot have fewer
      () => 1,
    ),
});
