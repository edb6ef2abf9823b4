import { defineMeasure, supportOfTime } from './defineMeasure.ts';
import { SPECTRUM_PARAMETERS, spectralFinding, velocitySpectrum } from './velocitySpectrum.ts';

export const spectralBandwidth = defineMeasure({
  id: 'spectral-bandwidth',
  version: 1,
  title: 'Width of the spectral peak',
  unit: 'Hz',
  definition: 'Width of the peak of the velocity spectrum at half its height.',
  sources: ['own'],
  needs: [],
  minRateHz: 60,
  counts: 'pieces of recording',
  parameters: SPECTRUM_PARAMETERS,
  compute(_, input) {
    const spectrum = velocitySpectrum(input);
    if ('code' in spectrum) return spectrum;
    const found = spectralFinding(spectrum, halfWidthHz, true);
    if ('code' in found) return found;
    return {
      ...found,
      // why: half-height width of the spectrum of a rectangular piece, 0.886 / T
      noiseFloor: 0.886 / spectrum.meanPieceS,
      support: supportOfTime(spectrum.meanPieceS * found.n),
      remarks: [spectrum.remark],
    };
  },
});

/** Full width in Hz at half of the highest power, ends found by linear interpolation; cut at the ends of the spectrum. */
export function halfWidthHz(power: Float64Array, frequenciesHz: Float64Array): number {
  let top = 0;
  for (let f = 1; f < power.length; f++) if (power[f]! > power[top]!) top = f;
  const half = power[top]! / 2;
  const crossing = (direction: 1 | -1): number => {
    let f = top;
    while (f + direction >= 0 && f + direction < power.length && power[f + direction]! > half) f += direction;
    const next = f + direction;
    if (next < 0 || next >= power.length) return frequenciesHz[f]!;
    const part = (power[f]! - half) / (power[f]! - power[next]!);
    return frequenciesHz[f]! + part * (frequenciesHz[next]! - frequenciesHz[f]!);
  };
  return crossing(1) - crossing(-1);
}
