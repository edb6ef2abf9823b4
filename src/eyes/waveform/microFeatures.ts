import { derivativeNoiseGain, median } from '../../signal/index.ts';
import { slopeGain, slowVelocity } from '../slowVelocity.ts';
import type { MeasureInput } from '../types.ts';
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
}

/** Oscillations of 12–34 Hz in windows of 0.3 s of velocity. Saccades stay in: a lone one cannot pass for an oscillation. */
export function microFeatures(input: MeasureInput): MicroFeatures {
  const none = { windowCount: 0, oscillatingCount: 0, frequencyHz: Number.NaN, peakToPeak: Number.NaN };
  if (input.rateHz < P.microMinRateHz) return { ...none, horizontalFraction: Number.NaN };
  const frequencies = frequencyGrid(P.microLowHz - 2, P.microHighHz + 2, 1);
  let windowCount = 0;
  const found: { frequencyHz: number; peakToPeak: number; horizontalFraction: number }[] = [];
  for (const segment of input.segments) {
    const { vx, vy, rateHz, halfWidth } = slowVelocity(segment, undefined, {
      spanS: P.microDerivativeS,
      wantedHz: 200,
    });
    const sampleRateHz = segment.signal.rateHz;
    const positionSd = segment.detection.noise.positionSd;
    const noiseVariance = Number.isNaN(positionSd)
      ? 0
      : (positionSd * derivativeNoiseGain(halfWidth, sampleRateHz)) ** 2;
    const length = Math.round(P.microWindowS * rateHz);
    const hop = Math.round(P.microHopS * rateHz);
    let previous: (typeof found)[number] | undefined;
    for (let at = 0; at + length <= vx.length; at += hop) {
      const piece = { vx: vx.subarray(at, at + length), vy: vy.subarray(at, at + length), rateHz };
      windowCount++;
      if (isQuiet(piece, noiseVariance)) {
        previous = undefined;
        continue;
      }
      const best = bestSinusoid(piece, frequencies, noiseVariance);
      const isIn = best !== undefined && best.frequencyHz >= P.microLowHz && best.frequencyHz <= P.microHighHz;
      if (!isIn || best.rawFraction < P.microFraction || best.signalToNoise < P.microSignalToNoise) {
        previous = undefined;
        continue;
      }
      const { frequencyHz, horizontalFraction, amplitude } = best;
      const peakToPeak = amplitude / slopeGain(frequencyHz, halfWidth, sampleRateHz) / (Math.PI * frequencyHz);
      if (input.unit === 'deg' && peakToPeak < P.microMinDeg) {
        previous = undefined;
        continue;
      }
      const now = { frequencyHz, peakToPeak, horizontalFraction };
      if (previous !== undefined) {
        if (found.at(-1) !== previous) found.push(previous);
        found.push(now);
      }
      previous = now;
    }
  }
  return {
    windowCount,
    oscillatingCount: found.length,
    frequencyHz: median(found.map(({ frequencyHz }) => frequencyHz)),
    peakToPeak: median(found.map(({ peakToPeak }) => peakToPeak)),
    horizontalFraction: median(found.map(({ horizontalFraction }) => horizontalFraction)),
  };
}

/** Whether the window's power is explained by noise alone (less than 1.5 times it); saves the spectrum of quiet windows. */
function isQuiet({ vx, vy }: { vx: Float32Array; vy: Float32Array }, noiseVariance: number): boolean {
  let squares = 0;
  let n = 0;
  for (let i = 0; i < vx.length; i++) {
    const square = vx[i]! * vx[i]! + vy[i]! * vy[i]!;
    if (Number.isNaN(square)) continue;
    squares += square;
    n++;
  }
  return squares < 1.5 * 2 * n * noiseVariance;
}
