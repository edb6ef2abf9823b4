import { derivativeNoiseGain, median } from '../../signal/index.ts';
import { slopeGain, slowVelocity } from '../slowVelocity.ts';
import type { AnalysedSegment, MeasureInput } from '../types.ts';
import { bestSinusoid, frequencyGrid } from './bestSinusoid.ts';
import { WAVEFORM_PARAMETERS as P } from './parameters.ts';

/** Fast oscillations that may be too small for single saccades to be found. Sizes in the signal's unit. */
export interface MicroFeatures {
  readonly windowCount: number;
  /** Windows that oscillate, with a neighbour that does too. */
  readonly oscillatingCount: number;
  readonly frequencyHz: number;
  readonly peakToPeak: number;
  /** Median share of the oscillation that is horizontal, 0–1. */
  readonly horizontalFraction: number;
  /** Convergence in oscillating windows against the others, unit; NaN without a second eye. */
  readonly convergence: number;
  /** Fall of pupil size there, share; NaN without a pupil. */
  readonly pupilFall: number;
}

interface MicroWindow {
  readonly frequencyHz: number;
  readonly peakToPeak: number;
  readonly horizontalFraction: number;
  readonly isOscillating: boolean;
  readonly vergence: number;
  readonly pupil: number;
}

const FREQUENCIES_HZ = frequencyGrid(P.microLowHz - 2, P.microHighHz + 2, 1);

/** Oscillations of 12–34 Hz in windows of 0.2 s of velocity. Saccades stay in: a lone one cannot pass for an oscillation. */
export function microFeatures(input: MeasureInput): MicroFeatures {
  const isLookedAt = input.rateHz >= P.microMinRateHz;
  const windows = isLookedAt ? input.segments.flatMap((segment) => withNeighbours(windowsOf(segment, input.unit))) : [];
  const found = windows.filter(({ isOscillating }) => isOscillating);
  const others = windows.filter(({ isOscillating }) => !isOscillating);
  const over = (list: readonly MicroWindow[], key: Exclude<keyof MicroWindow, 'isOscillating'>): number =>
    median(list.map((window) => window[key]));
  return {
    windowCount: windows.length,
    oscillatingCount: found.length,
    frequencyHz: over(found, 'frequencyHz'),
    peakToPeak: over(found, 'peakToPeak'),
    horizontalFraction: over(found, 'horizontalFraction'),
    convergence: over(found, 'vergence') - over(others, 'vergence'),
    pupilFall: 1 - over(found, 'pupil') / over(others, 'pupil'),
  };
}

/** Only windows with a neighbour that oscillates too count as oscillating: half overlapping ones confirm each other. */
function withNeighbours(windows: readonly MicroWindow[]): MicroWindow[] {
  return windows.map((window, k) => ({
    ...window,
    isOscillating:
      window.isOscillating && (windows[k - 1]?.isOscillating === true || windows[k + 1]?.isOscillating === true),
  }));
}

function windowsOf(segment: AnalysedSegment, unit: MeasureInput['unit']): MicroWindow[] {
  const { signal, detection } = segment;
  const velocity = slowVelocity(segment, undefined, { spanS: P.microDerivativeS, wantedHz: 200 });
  const { vx, vy, rateHz, halfWidth } = velocity;
  const { positionSd } = detection.noise;
  const noiseSd = Number.isNaN(positionSd) ? 0 : positionSd * derivativeNoiseGain(halfWidth, signal.rateHz);
  const length = Math.round(P.microWindowS * rateHz);
  const hop = Math.round(P.microHopS * rateHz);
  const stride = Math.round(signal.rateHz / rateHz);
  // why: below the power of the smallest oscillation, or of noise and half as much, there is nothing to look for
  const smallest =
    (Math.PI * P.microLowHz * P.microMinDeg * slopeGain(P.microLowHz, halfWidth, signal.rateHz)) ** 2 / 2;
  const least = Math.max(3 * noiseSd ** 2, unit === 'deg' ? smallest : 0);
  const most = unit === 'deg' ? P.microMaxDegPerS ** 2 : Number.POSITIVE_INFINITY;
  const windows: MicroWindow[] = [];
  for (let at = 0; at + length <= vx.length; at += hop) {
    const piece = { vx: vx.subarray(at, at + length), vy: vy.subarray(at, at + length), rateHz };
    const best = cannotHold(piece, least, most) ? undefined : bestSinusoid(piece, FREQUENCIES_HZ, noiseSd ** 2);
    const frequencyHz = best?.frequencyHz ?? Number.NaN;
    const gain = slopeGain(frequencyHz, halfWidth, signal.rateHz);
    const peakToPeak = (best?.amplitude ?? Number.NaN) / gain / (Math.PI * frequencyHz);
    windows.push({
      frequencyHz,
      peakToPeak,
      horizontalFraction: best?.horizontalFraction ?? Number.NaN,
      isOscillating:
        best !== undefined &&
        frequencyHz >= P.microLowHz &&
        frequencyHz <= P.microHighHz &&
        best.rawFraction >= P.microFraction &&
        best.signalToNoise >= P.microSignalToNoise &&
        (unit !== 'deg' || peakToPeak >= P.microMinDeg),
      ...nearSigns(segment, (at + (length >> 1)) * stride),
    });
  }
  return windows;
}

/** Left minus right position, and pupil size, averaged over 40 ms about a sample. */
function nearSigns({ signal, fellow }: AnalysedSegment, index: number): { vergence: number; pupil: number } {
  const reach = Math.round(0.02 * signal.rateHz);
  const sign = fellow?.primaryEye === 'right' ? -1 : 1;
  let vergence = 0;
  let pupil = 0;
  for (let i = index - reach; i <= index + reach; i++) {
    vergence += sign * (signal.x[i]! - (fellow?.signal.x[i] ?? Number.NaN));
    pupil += signal.pupil?.[i] ?? Number.NaN;
  }
  return { vergence: vergence / (2 * reach + 1), pupil: pupil / (2 * reach + 1) };
}

/** Whether the mean squared speed is below `least` or its highest above `most`: saves the spectrum of such windows. */
function cannotHold({ vx, vy }: { vx: Float32Array; vy: Float32Array }, least: number, most: number): boolean {
  let squares = 0;
  let n = 0;
  for (let i = 0; i < vx.length; i++) {
    const square = vx[i]! * vx[i]! + vy[i]! * vy[i]!;
    if (Number.isNaN(square)) continue;
    if (square > most) return true;
    squares += square;
    n++;
  }
  return squares < n * least;
}
