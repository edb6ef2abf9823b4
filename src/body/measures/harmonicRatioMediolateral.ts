import { defineSensorMeasure } from './defineBodyMeasure.ts';
import { HARMONIC_PARAMETERS, harmonicFinding } from './harmonicFinding.ts';

export const harmonicRatioMediolateral = defineSensorMeasure({
  id: 'harmonic-ratio-mediolateral',
  version: 1,
  title: 'Harmonic ratio, sideways',
  unit: 'ratio',
  definition:
    'Sum of the odd over sum of the even amplitudes of the first 20 harmonics of sideways acceleration, at exactly n over the stride time, over exactly one stride; median over the strides of straight walking.',
  sources: ['BellancaEtAl2013', 'own'],
  sign: 'ataxia',
  minRateHz: 50,
  counts: 'strides',
  parameters: HARMONIC_PARAMETERS,
  compute: (sensor, input) => harmonicFinding(sensor, input, 'mediolateral'),
});
