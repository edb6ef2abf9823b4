import { derivativeNoiseGain, median, quantile } from '../../signal/index.ts';
import type { GazeSignal } from '../types.ts';
import { describeWindows, type WindowStatistics } from './describeWindows.ts';
import type { FastPhaseParameters } from './parameters.ts';
import { turnBack } from './turnBack.ts';
import type { Velocity } from './velocity.ts';

/** Noise and slow velocity per window of `windowLength` samples. */
export interface NoiseTrack {
  readonly windowLength: number;
  /** SD of filtered velocity per axis, unit/s. */
  readonly velocitySd: Float32Array;
  /** The part of it that the samples' own jitter explains, unit/s. */
  readonly whiteSd: Float32Array;
  /** Slow velocity under the fast phases (pursuit, slow phases), unit/s; 0 where no window near is quiet. */
  readonly slowX: Float32Array;
  readonly slowY: Float32Array;
  /** SD of one position sample per axis from the samples' own jitter, unit. */
  readonly positionSd: number;
  /** False where most of the recording has no quiet windows to take the noise from. */
  readonly isQuietKnown: boolean;
}

/**
 * Noise of filtered velocity from quiet windows only: the `quietFraction` quantile, over some seconds, of the RMS of
 * velocity about its mean within windows of 50 ms. Never from the median of speed, which is movement in opsoclonus.
 * Where no window is quiet (continuous opsoclonus), or all hold small beats, only the samples' own jitter counts.
 * @param jitter SD of one position sample per window, of `estimateJitter`
 */
export function estimateNoise(
  signal: GazeSignal,
  velocity: Velocity,
  jitter: Float32Array,
  { windowLength, parameters }: { windowLength: number; parameters: FastPhaseParameters },
): NoiseTrack {
  const windows = describeWindows(velocity, windowLength, signal.y === undefined ? 1 : 2);
  const gain = derivativeNoiseGain(velocity.halfWidth, signal.rateHz);
  const positionSd = median(jitter);
  const degrees = signal.unit === 'deg';
  const most = degrees ? parameters.quietExcursionDeg + 2 * positionSd : Number.POSITIVE_INFINITY;
  const count = windows.rms.length;
  const velocitySd = new Float32Array(count);
  const whiteSd = new Float32Array(count);
  let unknownCount = 0;
  const block = Math.max(1, Math.round(parameters.noiseBlockS / parameters.quietWindowS));
  for (let from = 0; from < count; from += block) {
    const near = { from: Math.max(0, from - block), end: Math.min(count, from + 2 * block) };
    const rms = quietRms(windows, near, most, parameters);
    const explained = gain * median(jitter.subarray(near.from, near.end));
    const span = { from: near.from * windowLength, end: near.end * windowLength };
    const quiet =
      degrees && exceedsNoise(rms, explained, parameters) && turnsBack(velocity, span, parameters) ? 0 : rms;
    if (quiet === 0) unknownCount += Math.min(count, from + block) - from;
    for (let w = from; w < Math.min(count, from + block); w++) {
      // why: the jitter of a saccade's own window may be raised by the saccade, so the calmer neighbour speaks
      const white = gain * leastOfThree(jitter, w);
      whiteSd[w] = white;
      velocitySd[w] = Math.min(Math.max(quiet, white), capOf(white, degrees, parameters));
    }
  }
  return {
    windowLength,
    velocitySd,
    whiteSd,
    ...trackSlowVelocity(windows, velocitySd),
    positionSd,
    isQuietKnown: 2 * unknownCount <= count,
  };
}

/** RMS about the mean of the quieter windows among [from, end), corrected to the SD of noise; 0 where too few are quiet. */
function quietRms(
  { rms, excursion }: WindowStatistics,
  { from, end }: { from: number; end: number },
  mostExcursion: number,
  { quietFraction, quietRmsRatio, leastQuietFraction }: FastPhaseParameters,
): number {
  const quiet = new Float32Array(end - from).fill(Number.NaN);
  let valid = 0;
  let count = 0;
  for (let w = from; w < end; w++) {
    if (Number.isNaN(rms[w]!)) continue;
    valid++;
    // why: rest lasts; a single quiet window between two others is where small beats happened to fall
    const lasts = excursion[w - 1]! < mostExcursion || excursion[w + 1]! < mostExcursion;
    if (excursion[w]! < mostExcursion && lasts) quiet[count++] = rms[w]!;
  }
  if (count === 0 || count < leastQuietFraction * valid) return 0;
  return quantile(quiet.subarray(0, count), quietFraction) / quietRmsRatio;
}

/** Whether `rms` is more than is believed of noise, so that it may be small beats. */
function exceedsNoise(rms: number, white: number, { noiseCapDegPerS, pinkRatio }: FastPhaseParameters): boolean {
  return rms > noiseCapDegPerS && rms > pinkRatio * white;
}

/** Whether the eye turns back again and again at the pace of small beats, which noise of no colour does. */
function turnsBack(
  velocity: Velocity,
  { from, end }: { from: number; end: number },
  { beatLagS, turnBackCosine }: FastPhaseParameters,
): boolean {
  return turnBack(velocity, { from, end, lag: Math.round(beatLagS * velocity.rateHz) }) < turnBackCosine;
}

/** The largest noise that is believed where white jitter explains `white`, unit/s. */
function capOf(white: number, degrees: boolean, parameters: FastPhaseParameters): number {
  if (degrees) return Math.max(parameters.noiseCapDegPerS, 1.2 * white);
  return white > 0 ? parameters.noiseCapRatio * white : Number.POSITIVE_INFINITY;
}

function leastOfThree(values: Float32Array, w: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let k = w - 1; k <= w + 1; k++) if (values[k]! < least) least = values[k]!;
  return Number.isFinite(least) ? least : 0;
}

/** Mean velocity of the quiet windows among each window and its two neighbours on either side; 0 where none is quiet. */
function trackSlowVelocity(
  { rms, meanX, meanY }: WindowStatistics,
  velocitySd: Float32Array,
): { slowX: Float32Array; slowY: Float32Array } {
  const count = rms.length;
  const slowX = new Float32Array(count);
  const slowY = new Float32Array(count);
  for (let w = 0; w < count; w++) {
    let n = 0;
    for (let k = Math.max(0, w - 2); k <= Math.min(count - 1, w + 2); k++) {
      if (!(rms[k]! < 2.5 * velocitySd[w]!)) continue;
      slowX[w]! += meanX[k]!;
      slowY[w]! += meanY[k]!;
      n++;
    }
    if (n > 0) {
      slowX[w]! /= n;
      slowY[w]! /= n;
    }
  }
  return { slowX, slowY };
}
