import { halfWidthForWindow } from '../../signal/index.ts';
import { referenceDurationS, referencePeakDegPerS } from '../measures/referenceMainSequence.ts';
import type { AnalysedSegment, FastPhase } from '../types.ts';
import { WAVEFORM_PARAMETERS } from './parameters.ts';

/**
 * Which fast phases are as fast as a saccade of their size: parts of slow phases and half-cycles of a pendular
 * oscillation are not. In degrees by the main sequence, with what the detector's filter takes off small saccades
 * allowed for; in other units by duration.
 * @returns one flag per fast phase of the segment
 */
export function saccadicFlags({ signal, detection }: AnalysedSegment): boolean[] {
  const windowS = detection.algorithm.parameters.windowS ?? 0.012;
  const spanS = (2 * halfWidthForWindow(windowS, signal.rateHz)) / signal.rateHz;
  return detection.fastPhases.map((phase) =>
    signal.unit === 'deg'
      ? phase.peakSpeed >= WAVEFORM_PARAMETERS.saccadicPeakFraction * expectedPeak(phase, spanS)
      : phase.endS - phase.startS <= WAVEFORM_PARAMETERS.saccadicMaxS,
  );
}

/**
 * Expected peak speed after a quadratic smoothing filter of span T: a bell-shaped speed profile of duration D loses
 * 0.4 (T/D)² of its peak, since the filter's weights have variance T²/20 and the profile falls as 1 - 8 (t/D)².
 */
function expectedPeak({ amplitude }: FastPhase, spanS: number): number {
  const loss = Math.min(0.6, 0.4 * (spanS / referenceDurationS(amplitude)) ** 2);
  return referencePeakDegPerS(amplitude) * (1 - loss);
}
