import { median } from '../../signal/index.ts';
import { findingOfJerks, REST_PARAMETERS } from '../jerks/atRest.ts';
import { JERK_DEFAULTS } from '../jerks/parameters.ts';
import { defineSensorMeasure } from './defineBodyMeasure.ts';

const PARAMETERS = {
  ...REST_PARAMETERS,
  leastJerks: { value: 5, unit: 'jerks', source: 'own', meaning: 'jerks at rest from which a median is taken' },
} as const;

export const jerkSizeMedian = defineSensorMeasure({
  id: 'jerk-size-median',
  version: 1,
  title: 'Size of the jerks, median',
  unit: 'g',
  definition: 'Median of the largest fast acceleration (3 Hz and faster) of the jerks at rest.',
  sources: ['own'],
  sign: 'myoclonus',
  minRateHz: 50,
  counts: 'jerks',
  parameters: PARAMETERS,
  compute: (sensor, input) =>
    findingOfJerks(
      { sensor, input, least: PARAMETERS.leastJerks.value },
      { of: (jerks) => median(jerks.map(({ peakG }) => peakG)), noiseFloor: JERK_DEFAULTS.leastStillG },
    ),
});
