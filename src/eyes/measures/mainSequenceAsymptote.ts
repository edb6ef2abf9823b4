import { defineMeasure } from './defineMeasure.ts';
import { MAIN_SEQUENCE_PARAMETERS, mainSequenceFinding } from './mainSequenceFinding.ts';

export const mainSequenceAsymptote = defineMeasure({
  id: 'main-sequence-asymptote',
  version: 1,
  title: 'Main sequence: highest peak velocity',
  unit: 'deg/s',
  definition:
    'Asymptote of peak velocity = asymptote · (1 − e^(−amplitude / scale)), fitted to all saccades by robust least squares of logarithms.',
  sources: ['own', 'BahillClarkStark1975', 'Huber1964'],
  needs: ['degrees'],
  minRateHz: 120,
  counts: 'saccades',
  parameters: MAIN_SEQUENCE_PARAMETERS,
  compute(facts, input) {
    const found = mainSequenceFinding(facts, input, 'asymptote');
    return 'code' in found ? found : { ...found, noiseFloor: facts.speedThreshold };
  },
});
