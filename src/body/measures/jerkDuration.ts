import { median } from '../../signal/index.ts';
import { findingOfJerks, REST_PARAMETERS } from '../jerks/atRest.ts';
import { defineSensorMeasure } from './defineBodyMeasure.ts';

const PARAMETERS = {
  ...REST_PARAMETERS,
  leastJerks: { value: 5, unit: 'jerks', source: 'own', meaning: 'jerks at rest from which a median is taken' },
} as const;

export const jerkDuration = defineSensorMeasure({
  id: 'jerk-duration',
  version: 1,
  title: 'Duration of the jerks, median',
  unit: 's',
  definition:
    'Median of the time for which the fast acceleration (3 Hz and faster) of a jerk at rest is above half of its peak.',
  sources: ['own'],
  sign: 'myoclonus',
  minRateHz: 50,
  counts: 'jerks',
  parameters: PARAMETERS,
  compute: (sensor, input) =>
    findingOfJerks(
      { sensor, input, least: PARAMETERS.leastJerks.value },
      { of: (jerks) => median(jerks.map(({ widthS }) => widthS)), noiseFloor: 1 / sensor.rateHz },
    ),
});
