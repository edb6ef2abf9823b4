import { type MeasureInput, referenceFrequencyHz, referencePeakDegPerS, velocitySpectrum } from '../../eyes/index.ts';
import type { MeasureResult } from '../../recording/index.ts';
import { quantile } from '../../signal/index.ts';
import type { CurveView, SaccadesView, SpectrumView } from './protocol.ts';

/** Curves of healthy back-to-back saccades to compare with: peak speed and frequency by amplitude. */
export function referenceCurves(): { mainSequence: CurveView; frequency: CurveView } {
  const amplitudeDeg = Float32Array.from({ length: 81 }, (_, i) => 0.1 * 10 ** ((i / 80) * 3));
  return {
    mainSequence: { x: amplitudeDeg, y: amplitudeDeg.map(referencePeakDegPerS) },
    frequency: { x: amplitudeDeg.slice(), y: amplitudeDeg.map(referenceFrequencyHz) },
  };
}

/**
 * The curve of the main-sequence measures over the middle 96 % of amplitudes: peak speed = asymptote · (1 − e^(−A / scale)).
 * Undefined where those measures were refused.
 */
export function fittedMainSequence(
  { amplitude }: SaccadesView,
  measures: readonly MeasureResult[],
): CurveView | undefined {
  const asymptote = measuredValue('main-sequence-asymptote', measures);
  const scale = measuredValue('main-sequence-scale', measures);
  if (!(asymptote > 0 && scale > 0)) return undefined;
  const low = Math.max(1e-3, quantile(amplitude, 0.02));
  const high = quantile(amplitude, 0.98);
  const x = Float32Array.from({ length: 41 }, (_, i) => low * (high / low) ** (i / 40));
  return { x, y: x.map((a) => -asymptote * Math.expm1(-a / scale)) };
}

/**
 * The spectrum that the spectral measures are taken from: mean over its pieces, each over its highest value. The peak is
 * the measure's, so that plot and table agree. Undefined where there is too little recording.
 */
export function spectrumView(input: MeasureInput, measures: readonly MeasureResult[]): SpectrumView | undefined {
  const made = velocitySpectrum(input);
  if (!('pieces' in made)) return undefined;
  const count = made.frequenciesHz.length;
  const power = new Float64Array(count);
  for (const piece of made.pieces) {
    for (let i = 0; i < count; i++) if (!Number.isNaN(piece[i]!)) power[i]! += piece[i]!;
  }
  const highest = power.reduce((most, value) => Math.max(most, value), 0);
  if (!(highest > 0)) return undefined;
  return {
    frequencyHz: Float32Array.from(made.frequenciesHz),
    relativePower: Float32Array.from(power, (value) => value / highest),
    peakHz: measuredValue('spectral-frequency', measures),
    remark: made.remark,
  };
}

function measuredValue(id: string, measures: readonly MeasureResult[]): number {
  const found = measures.find((measure) => measure.id === id);
  return found?.status === 'measured' ? found.value : Number.NaN;
}
