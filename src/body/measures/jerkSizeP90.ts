import { quantile } from '../../signal/index.ts';
import { findingOfJerks, REST_PARAMETERS } from '../jerks/atRest.ts';
import { JERK_DEFAULTS } from '../jerks/parameters.ts';
import { defineSensorMeasure } from './defineBodyMeasure.ts';

const PARAMETERS = {
  ...REST_PARAMETERS,
  leastJerks: { value: 20, unit: 'jerks', source: 'own', meaning: 'jerks at rest from which a 90 % quantile is taken' },
} as const;

export const jerkSizeP90 = defineSensorMeasure({
  id: 'jerk-size-p90',
  version: 1,
  title: 'Size of the large jerks (90 % quantile)',
  unit: 'g',
  definition: 'The 90 % quantile of the largest fast acceleration (3 Hz and faster) of the jerks at rest.',
  sources: ['own'],
  sign: 'myoclonus',
  minRateHz: 50,
  counts: 'jerks',
  parameters: PARAMETERS,
  compute: (sensor, input) =>
    findingOfJerks(
      { sensor, input, least: PARAMETERS.leastJerks.value },
      {
        of: (jerks) =>
          quantile(
            jerks.map(({ peakG }) => peakG),
            0.9,
          ),
        noiseFloor: JERK_DEFAULTS.leastStillG,
      },
    ),
});
