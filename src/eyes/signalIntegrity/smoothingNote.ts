import type { Statement } from '../../recording/index.ts';
import { type Column, median } from '../../signal/index.ts';
import { referencePeakDegPerS } from '../measures/referenceMainSequence.ts';
import { makeStatement, roundForText } from '../statements.ts';
import type { AnalysedSegment } from '../types.ts';

export const SMOOTHING_PARAMETERS = {
  /** Hz; least rate at which the highest band can be read. */
  minRateHz: 245,
  /** deg; smaller saccades are mostly noise. */
  minAmplitudeDeg: 0.5,
  minSaccadeCount: 10,
  /** Hz; velocity power in these bands is compared with that up to 40 Hz. */
  lowBandHz: [8, 40],
  middleBandHz: [40, 81],
  highBandHz: [80, 121],
  /**
   * Below such a share of the usual peak speed (median), such a share of power in the middle band is too low for an
   * unfiltered signal, noise included. Smaller saccades are slowed more and are noisier. chosen between simulated devices
   * without a filter and with one of 15 Hz.
   */
  tiers: [
    { slowFraction: 0.65, middleFraction: 0.005 },
    { slowFraction: 0.8, middleFraction: 0.002 },
    { slowFraction: 0.9, middleFraction: 0.001 },
  ],
  /** Likewise in the high band, at any of these speeds. */
  highFraction: 0.00005,
  /** s; window around the peak of a saccade. */
  windowS: 0.128,
  /** Saccades looked at per segment in a long recording. */
  maxSaccadeCount: 150,
} as const;

/**
 * That the saccades look low-pass filtered: slow for their size, with no power left where even an unfiltered noise would
 * have some. Saccades that are truly slow look alike, which the sentence says. Nothing where too few or too slowly sampled.
 */
export function smoothingNote(segments: readonly AnalysedSegment[]): Statement[] {
  const P = SMOOTHING_PARAMETERS;
  const ratios: number[] = [];
  for (const { signal, detection } of segments) {
    if (signal.unit !== 'deg' || signal.rateHz < P.minRateHz) return [];
    for (const { amplitude, peakSpeed, nearBlink } of detection.fastPhases) {
      if (!nearBlink && amplitude >= P.minAmplitudeDeg) ratios.push(peakSpeed / referencePeakDegPerS(amplitude));
    }
  }
  if (ratios.length < P.minSaccadeCount) return [];
  const speedFraction = median(ratios);
  const tier = P.tiers.find(({ slowFraction }) => speedFraction < slowFraction);
  if (tier === undefined) return [];
  const low = powerIn(segments, P.lowBandHz);
  const isEmpty = (band: readonly [number, number], share: number) => powerIn(segments, band) < share * low;
  if (!isEmpty(P.middleBandHz, tier.middleFraction) && !isEmpty(P.highBandHz, P.highFraction)) return [];
  return [makeStatement('looks-smoothed', { percent: roundForText(100 * speedFraction) })];
}

/** Power of the velocity around saccades in a band, low end included, in arbitrary units. Windows with loss are skipped. */
function powerIn(segments: readonly AnalysedSegment[], [lowHz, highHz]: readonly [number, number]): number {
  let power = 0;
  for (const { signal, detection } of segments) {
    const { x, y, rateHz } = signal;
    const width = Math.round(SMOOTHING_PARAMETERS.windowS * rateHz);
    const large = detection.fastPhases.filter(
      ({ amplitude, nearBlink }) => !nearBlink && amplitude >= SMOOTHING_PARAMETERS.minAmplitudeDeg,
    );
    const step = Math.max(1, Math.ceil(large.length / SMOOTHING_PARAMETERS.maxSaccadeCount));
    for (let k = 0; k < large.length; k += step) {
      const start = large[k]!.peakIndex - (width >> 1);
      if (start < 1 || start + width > x.length) continue;
      for (let hz = lowHz; hz < highHz; hz += 8) {
        power +=
          powerAt(x, { start, width, hz, rateHz }) + (y === undefined ? 0 : powerAt(y, { start, width, hz, rateHz }));
      }
    }
  }
  return power;
}

/** Power of a column's changes at one frequency, under a Hann window; 0 where the window has a loss. */
function powerAt(
  column: Column,
  { start, width, hz, rateHz }: { start: number; width: number; hz: number; rateHz: number },
): number {
  let re = 0;
  let im = 0;
  for (let i = 0; i < width; i++) {
    const change = (column[start + i]! - column[start + i - 1]!) * (0.5 - 0.5 * Math.cos((2 * Math.PI * i) / width));
    const turn = (2 * Math.PI * hz * i) / rateHz;
    re += change * Math.cos(turn);
    im += change * Math.sin(turn);
  }
  const power = re * re + im * im;
  return Number.isNaN(power) ? 0 : power;
}
