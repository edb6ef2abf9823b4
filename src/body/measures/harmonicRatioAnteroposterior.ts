import { defineSensorMeasure } from './defineBodyMeasure.ts';
import { HARMONIC_PARAMETERS, harmonicFinding } from './harmonicFinding.ts';

export const harmonicRatioAnteroposterior = defineSensorMeasure({
  id: 'harmonic-ratio-anteroposterior',
  version: 1,
  title: 'Harmonic ratio, forward and back',
  unit: 'ratio',
  definition:
    'Sum of the even over sum of the odd amplitudes of the first 20 harmonics of forward acceleration, at exactly n over the stride time, over exactly one stride; median over the strides of straight walking.',
  sources: ['BellancaEtAl2013', 'own'],
  sign: 'ataxia',
  minRateHz: 50,
  counts: 'strides',
  parameters: HARMONIC_PARAMETERS,
  compute: (sensor, input) => harmonicFinding(sensor, input, 'anteroposterior'),
});
