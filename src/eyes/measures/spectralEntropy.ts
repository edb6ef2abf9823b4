import { normalisedEntropy } from '../../signal/index.ts';
import { defineMeasure, supportOfTime } from './defineMeasure.ts';
import { SPECTRUM_PARAMETERS, spectralFinding, velocitySpectrum } from './velocitySpectrum.ts';

export const spectralEntropy = defineMeasure({
  id: 'spectral-entropy',
  version: 1,
  title: 'Irregularity of the spectrum',
  unit: 'fraction',
  definition:
    'Shannon entropy of the mean velocity spectrum, power taken as probability, over its greatest value: 0 one frequency, 1 all frequencies alike.',
  sources: ['own'],
  needs: [],
  minRateHz: 60,
  counts: 'pieces of recording',
  parameters: SPECTRUM_PARAMETERS,
  compute(_, input) {
    const spectrum = velocitySpectrum(input);
    if ('code' in spectrum) return spectrum;
    const found = spectralFinding(spectrum, (power) => normalisedEntropy(power, false), false);
    if ('code' in found) return found;
    return { ...found, support: supportOfTime(spectrum.meanPieceS * found.n), remarks: [spectrum.remark] };
  },
});
