import { STRIDE_PARAMETERS } from '../gait/walkingOf.ts';
import { defineSensorMeasure } from './defineBodyMeasure.ts';
import { regularityFinding } from './regularityFinding.ts';

export const strideRegularity = defineSensorMeasure({
  id: 'stride-regularity',
  version: 1,
  title: 'Likeness of a stride to the next one',
  unit: 'ratio',
  definition:
    'Unbiased autocorrelation of vertical acceleration at the lag of one stride over its value at lag 0, in windows of 8 s of straight walking, mean.',
  sources: ['MoeNilssen2004'],
  sign: 'ataxia',
  minRateHz: 25,
  counts: 'strides',
  parameters: STRIDE_PARAMETERS,
  compute: (sensor, input) => regularityFinding(sensor, input, 'strideRegularity'),
});
