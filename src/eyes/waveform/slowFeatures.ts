import { derivativeNoiseGain, median } from '../../signal/index.ts';
import { slopeGain, slowVelocity } from '../slowVelocity.ts';
import type { AnalysedSegment, MeasureInput } from '../types.ts';
import { type BestSinusoid, bestSinusoid, frequencyGrid } from './bestSinusoid.ts';
import { WAVEFORM_PARAMETERS as P } from './parameters.ts';
import { sawtoothShare } from './sawtoothShare.ts';

/** What the eye does between saccades. Sizes in the signal's unit. */
export interface SlowFeatures {
  readonly windowCount: number;
  /** Share of windows that are one sinusoid of enough size, 0–1. */
  readonly sinusoidShare: number;
  /** Medians over those windows; NaN where there is none. */
  readonly frequencyHz: number;
  readonly peakToPeak: number;
  /** Interquartile range over median of the windows' frequencies. */
  readonly frequencySpread: number;
  /** Share of windows, saccades left in, that go slowly one way and fast the other, 0–1. */
  readonly sawtoothShare: number;
}

/** Slow oscillations in windows of 2 s of velocity, saccades and loss left out. */
export function slowFeatures(input: MeasureInput, saccadic: readonly boolean[][]): SlowFeatures {
  const windows = input.segments.flatMap((segment, s) => windowsOf(segment, saccadic[s]!));
  const step = Math.max(1, Math.ceil(windows.length / P.maxSlowWindows));
  const frequencies = frequencyGrid(P.slowLowHz, P.slowHighHz, 0.2);
  let windowCount = 0;
  const found: { frequencyHz: number; peakToPeak: number }[] = [];
  for (let w = 0; w < windows.length; w += step) {
    const { vx, vy, rateHz, halfWidth, sampleRateHz, noiseVariance } = windows[w]!;
    const best = bestSinusoid({ vx, vy, rateHz }, frequencies, noiseVariance);
    if (best === undefined) continue;
    windowCount++;
    const peakToPeak =
      best.amplitude / slopeGain(best.frequencyHz, halfWidth, sampleRateHz) / (Math.PI * best.frequencyHz);
    if (isSinusoidal(best, peakToPeak, input)) found.push({ frequencyHz: best.frequencyHz, peakToPeak });
  }
  const all = found.map(({ frequencyHz }) => frequencyHz).sort((a, b) => a - b);
  const middle = median(all);
  return {
    windowCount,
    sinusoidShare: windowCount === 0 ? 0 : found.length / windowCount,
    frequencyHz: middle,
    peakToPeak: median(found.map(({ peakToPeak }) => peakToPeak)),
    sawtoothShare: sawtoothShare(input),
    frequencySpread: (all[Math.floor(0.75 * all.length)]! - all[Math.floor(0.25 * all.length)]!) / middle,
  };
}

function isSinusoidal(best: BestSinusoid, peakToPeak: number, { unit }: MeasureInput): boolean {
  // why: the lowest frequency looked at is an edge, where slower movements such as pursuit pile up
  if (best.frequencyHz <= P.slowLowHz + 0.1) return false;
  return best.fraction >= P.sinusoidFraction && (unit !== 'deg' || peakToPeak >= P.pendularMinDeg);
}

interface SlowWindow {
  readonly vx: Float32Array;
  readonly vy: Float32Array;
  readonly rateHz: number;
  readonly sampleRateHz: number;
  readonly halfWidth: number;
  readonly noiseVariance: number;
}

function windowsOf(segment: AnalysedSegment, saccadic: readonly boolean[]): SlowWindow[] {
  const { signal, detection } = segment;
  const leftOut = new Uint8Array(signal.x.length);
  const before = Math.round(P.padBeforeS * signal.rateHz);
  const after = Math.round(P.padAfterS * signal.rateHz);
  detection.fastPhases.forEach(({ startIndex, endIndex }, k) => {
    if (saccadic[k]) leftOut.fill(1, Math.max(0, startIndex - before), endIndex + after);
  });
  const { vx, vy, rateHz, halfWidth } = slowVelocity(segment, leftOut, { spanS: P.slowDerivativeS, wantedHz: 100 });
  const gain = derivativeNoiseGain(halfWidth, signal.rateHz);
  const positionSd = detection.noise.positionSd;
  const noiseVariance = Number.isNaN(positionSd) ? 0 : (positionSd * gain) ** 2;
  const length = Math.min(vx.length, Math.round(P.slowWindowS * rateHz));
  const hop = Math.max(1, Math.round(P.slowHopS * rateHz));
  const windows: SlowWindow[] = [];
  for (let at = 0; at + length <= vx.length; at += hop) {
    windows.push({
      vx: vx.subarray(at, at + length),
      vy: vy.subarray(at, at + length),
      rateHz,
      sampleRateHz: signal.rateHz,
      halfWidth,
      noiseVariance,
    });
  }
  return windows;
}
