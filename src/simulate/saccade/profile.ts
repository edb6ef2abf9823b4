import { type MainSequence, saccadeDurationS, saccadePeakDegPerS } from './mainSequence.ts';

/**
 * Shape of a saccade in its own time u = 0..1: the minimum-jerk step (peak speed 1.875 times the mean) mixed with the
 * cubic step (peak 1.5 times the mean), in warped time w = u + skew * u * (1 - u). Both steps rise without reversing.
 */
export interface SaccadeShape {
  /** 0 is symmetric; above 0 the peak comes early, as in large saccades. -1 < skew < 1 keeps time running forward. */
  readonly skew: number;
  /** Share of the cubic step, 0..1: 0 is minimum jerk. */
  readonly cubicFraction: number;
}

export const MINIMUM_JERK: SaccadeShape = { skew: 0, cubicFraction: 0 };

export const SHAPE_PARAMETERS = {
  /** Skew of a very large saccade; chosen: peak at 39 % of the duration at 40 deg, as the textbook pictures show. */
  largestSkew: 0.35,
  /** Amplitude (deg) at which 63 % of that is reached; chosen: saccades up to 5 deg are nearly symmetric. */
  skewScaleDeg: 15,
};

/** Share of the displacement that is done at own time `u` (0 below 0, 1 above 1). */
export function saccadeProgress(u: number, shape: SaccadeShape): number {
  if (u <= 0) return 0;
  if (u >= 1) return 1;
  const w = u + shape.skew * u * (1 - u);
  const minimumJerk = w * w * w * (10 + w * (6 * w - 15));
  const cubic = w * w * (3 - 2 * w);
  return minimumJerk + shape.cubicFraction * (cubic - minimumJerk);
}

/** Speed in displacements per own duration at own time `u`; 0 outside 0..1. The derivative of `saccadeProgress`. */
export function saccadeProgressSpeed(u: number, shape: SaccadeShape): number {
  if (u <= 0 || u >= 1) return 0;
  const w = u + shape.skew * u * (1 - u);
  const rest = w * (1 - w);
  const minimumJerk = 30 * rest * rest;
  return (minimumJerk + shape.cubicFraction * (6 * rest - minimumJerk)) * (1 + shape.skew * (1 - 2 * u));
}

/** Peak speed over mean speed of a shape, by a fine scan: the Q of the main sequence, 1.5 to 2.1. */
export function peakOverMean(shape: SaccadeShape): number {
  let peak = 0;
  for (let k = 1; k < 200; k++) peak = Math.max(peak, saccadeProgressSpeed(k / 200, shape));
  return peak;
}

/**
 * Duration in s and shape of a saccade of `amplitudeDeg` whose duration and peak speed both follow the person's main
 * sequence. Where no shape is as peaked or as flat as asked, the duration holds and the peak is the nearest possible.
 */
export function kinematicSaccade(
  amplitudeDeg: number,
  person: MainSequence,
): { readonly durationS: number; readonly shape: SaccadeShape } {
  const durationS = saccadeDurationS(amplitudeDeg, person);
  const wanted = amplitudeDeg > 0 ? (saccadePeakDegPerS(amplitudeDeg, person) * durationS) / amplitudeDeg : 1.875;
  const skew = -SHAPE_PARAMETERS.largestSkew * Math.expm1(-amplitudeDeg / SHAPE_PARAMETERS.skewScaleDeg);
  // why: Q is close to linear in the mix, and skewing raises both ends alike (within 2 %), so one division does it.
  const raised = 1 + 0.59 * skew * skew;
  const cubicFraction = Math.min(1, Math.max(0, (1.875 - wanted / raised) / 0.375));
  return { durationS, shape: { skew, cubicFraction } };
}
