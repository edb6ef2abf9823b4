import { median } from '../../signal/index.ts';
import { REACH_PARAMETERS } from '../reach/segmentReaches.ts';
import { defineSensorMeasure } from './defineBodyMeasure.ts';
import { reachFinding } from './reachFinding.ts';
import { REACH_MEASURE_PARAMETERS } from './reachParameters.ts';

export const reachDuration = defineSensorMeasure({
  id: 'reach-duration',
  version: 1,
  title: 'Duration of a reach, median',
  unit: 's',
  definition: 'Median time from the start to the end of a reach, each at 5 % of its highest speed.',
  sources: ['own'],
  sign: 'ataxia',
  minRateHz: 25,
  counts: 'reaches',
  parameters: REACH_MEASURE_PARAMETERS,
  compute: (sensor, input) =>
    reachFinding(
      sensor,
      input,
      ({ startS, endS }) => endS - startS,
      median,
      () => REACH_PARAMETERS.shortestS,
    ),
});
