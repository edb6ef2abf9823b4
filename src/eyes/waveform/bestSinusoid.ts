import { lombScargle } from '../../signal/index.ts';

export interface BestSinusoid {
  readonly frequencyHz: number;
  /** Share of the power about zero that the sinusoid explains, 0–1. */
  readonly rawFraction: number;
  /** The same after the noise expected was taken off. */
  readonly fraction: number;
  /** Amplitude of the velocity, both axes together, unit/s. */
  readonly amplitude: number;
  /** Share of the sinusoid's power that is horizontal, 0–1. */
  readonly horizontalFraction: number;
  /** Mean velocity over root mean square velocity, 0–1: near 1 for a steady drift. */
  readonly steadiness: number;
  /** Mean speed about zero: root mean square, unit/s. */
  readonly rms: number;
  /** Sum of squares that the sinusoid explains over the noise variance per axis: 4 on average in noise alone, rarely 20. */
  readonly signalToNoise: number;
}

/**
 * The one sinusoid that explains most of a stretch of two-axis velocity. Skips loss.
 * @param noiseVariance variance of noise per axis, taken off the total (but never more than 80 % of it)
 * @returns undefined where less than half of the samples are there
 */
export function bestSinusoid(
  velocity: { vx: ArrayLike<number>; vy: ArrayLike<number>; rateHz: number },
  frequenciesHz: ArrayLike<number>,
  noiseVariance: number,
): BestSinusoid | undefined {
  const { vx, vy, rateHz } = velocity;
  let n = 0;
  let sumX = 0;
  let sumY = 0;
  let squares = 0;
  for (let i = 0; i < vx.length; i++) {
    const a = vx[i]!;
    const b = vy[i]!;
    if (Number.isNaN(a + b)) continue;
    n++;
    sumX += a;
    sumY += b;
    squares += a * a + b * b;
  }
  if (n < 12 || 2 * n < vx.length || !(squares > 0)) return undefined;
  const powerX = lombScargle(vx, rateHz, frequenciesHz);
  const powerY = lombScargle(vy, rateHz, frequenciesHz);
  let best = 0;
  for (let f = 1; f < powerX.length; f++) {
    if (powerX[f]! + powerY[f]! > powerX[best]! + powerY[best]!) best = f;
  }
  const power = powerX[best]! + powerY[best]!;
  const left = Math.max(0.2 * squares, squares - 2 * n * noiseVariance);
  return {
    frequencyHz: frequenciesHz[best]!,
    rawFraction: Math.min(1, (2 * power) / squares),
    fraction: Math.min(1, (2 * power) / left),
    amplitude: Math.sqrt((4 * power) / n),
    horizontalFraction: powerX[best]! / power,
    steadiness: Math.sqrt((sumX * sumX + sumY * sumY) / (n * squares)),
    rms: Math.sqrt(squares / n),
    signalToNoise: (2 * power) / noiseVariance,
  };
}

/** Frequencies from `low` to `high` in steps. */
export function frequencyGrid(lowHz: number, highHz: number, stepHz: number): Float64Array {
  return Float64Array.from({ length: Math.floor((highHz - lowHz) / stepHz) + 1 }, (_, i) => lowHz + i * stepHz);
}
