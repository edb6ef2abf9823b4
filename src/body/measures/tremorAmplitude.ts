import { median } from '../../signal/index.ts';
import { OSCILLATION_DEFAULTS } from '../oscillation/parameters.ts';
import { tremorFinding } from '../oscillation/tremorFinding.ts';
import { displacementMm, TREMOR_PARAMETERS } from '../oscillation/tremorOf.ts';
import { makeBodyStatement } from '../statements.ts';
import { defineSensorMeasure } from './defineBodyMeasure.ts';

export const tremorAmplitude = defineSensorMeasure({
  id: 'tremor-amplitude',
  version: 1,
  title: 'Amplitude of the tremor',
  unit: 'mm',
  definition:
    'Median over the windows with a tremor of how far the place moves to either side: amplitude of the acceleration divided by the square of 2π times the frequency.',
  sources: ['own', 'Elble2016'],
  sign: 'tremor',
  minRateHz: 25,
  counts: 'windows',
  parameters: TREMOR_PARAMETERS,
  compute: (sensor) =>
    tremorFinding(sensor, displacementMm, (windows) => ({
      noiseFloor: displacementMm({
        startS: 0,
        endS: 0,
        narrowShare: 1,
        frequencyHz: median(windows.map(({ frequencyHz }) => frequencyHz)),
        amplitudeMPerS2: OSCILLATION_DEFAULTS.leastAmplitudeMPerS2,
      }),
      remarks: [makeBodyStatement('jerk-tremor-gravity')],
    })),
});
