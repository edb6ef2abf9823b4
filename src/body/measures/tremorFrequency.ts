import { tremorFinding } from '../oscillation/tremorFinding.ts';
import { TREMOR_PARAMETERS } from '../oscillation/tremorOf.ts';
import { defineSensorMeasure } from './defineBodyMeasure.ts';

export const tremorFrequency = defineSensorMeasure({
  id: 'tremor-frequency',
  version: 1,
  title: 'Frequency of the tremor',
  unit: 'Hz',
  definition:
    'Median frequency of the spectral peak between 3 and 12 Hz over the windows of 3 s whose power lies mostly within 0.5 Hz of it.',
  sources: ['own', 'Welch1967'],
  sign: 'tremor',
  minRateHz: 25,
  counts: 'windows',
  parameters: TREMOR_PARAMETERS,
  compute: (sensor) => tremorFinding(sensor, ({ frequencyHz }) => frequencyHz),
});
