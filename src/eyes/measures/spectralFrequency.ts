import { defineMeasure, supportOfTime } from './defineMeasure.ts';
import { peakOf, SPECTRUM_PARAMETERS, spectralFinding, velocitySpectrum } from './velocitySpectrum.ts';

export const spectralFrequency = defineMeasure({
  id: 'spectral-frequency',
  version: 1,
  title: 'Peak of the velocity spectrum',
  unit: 'Hz',
  definition:
    'Frequency of the highest power in the mean Lomb–Scargle spectrum of velocity along its principal axis, within bursts (whole recording where bursts are too short), 1 to 40 Hz.',
  sources: ['own', 'Lomb1976', 'Scargle1982'],
  needs: [],
  minRateHz: 60,
  counts: 'pieces of recording',
  parameters: SPECTRUM_PARAMETERS,
  compute(_, input) {
    const spectrum = velocitySpectrum(input);
    if ('code' in spectrum) return spectrum;
    const found = spectralFinding(spectrum, (power, f) => peakOf(power, f).frequencyHz, true);
    if ('code' in found) return found;
    return {
      ...found,
      noiseFloor: 1 / spectrum.meanPieceS,
      support: supportOfTime(spectrum.meanPieceS * found.n),
      remarks: [spectrum.remark],
    };
  },
});
