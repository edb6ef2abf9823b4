import { defineMeasure } from './defineMeasure.ts';
import { MAIN_SEQUENCE_PARAMETERS, mainSequenceFinding } from './mainSequenceFinding.ts';
import { smallestSaccadeDeg } from './smallestSaccade.ts';

export const mainSequenceScale = defineMeasure({
  id: 'main-sequence-scale',
  version: 1,
  title: 'Main sequence: scale',
  unit: 'deg',
  definition:
    'Amplitude at which peak velocity reaches 63 % of its asymptote in the fit peak velocity = asymptote · (1 − e^(−amplitude / scale)).',
  sources: ['own', 'BahillClarkStark1975', 'Huber1964'],
  needs: ['degrees'],
  minRateHz: 120,
  counts: 'saccades',
  parameters: MAIN_SEQUENCE_PARAMETERS,
  compute(facts, input) {
    const found = mainSequenceFinding(facts, input, 'scale');
    return 'code' in found ? found : { ...found, noiseFloor: smallestSaccadeDeg(input, facts) };
  },
});
