import { filterLowPass } from '../../signal/index.ts';
import { horizontalPair, unit, type Vector } from '../orientation/bodyAxes.ts';
import { whiteNoiseOf } from '../orientation/whiteNoise.ts';
import type { MotionSignal } from '../types.ts';
import { noiseGain, noiseSpeedPerUnit, SWAY_PARAMETERS, type Sway, swayOf } from './swayOf.ts';

const DEGREES = 180 / Math.PI;

export const TILT_PARAMETERS = {
  /** Hz; slower acceleration is taken as tilt, faster as movement. */
  tiltHz: 2,
} as const;

/** Tilt of a sensor against its mean direction, deg, about two horizontal axes at right angles (which of them is forward is not told). */
export interface Tilt {
  readonly a: Float64Array;
  readonly b: Float64Array;
}

/** Direction of low-passed acceleration against the mean direction. For signals with gravity and without loss. */
export function tiltOf({ x, y, z, rateHz }: MotionSignal, cutoffHz: number = TILT_PARAMETERS.tiltHz): Tilt {
  const axes = [x, y, z].map((column) => filterLowPass(Float64Array.from(column), rateHz, cutoffHz));
  const mean = axes.map((values) => values.reduce((sum, v) => sum + v, 0) / values.length) as unknown as Vector;
  const up = unit(mean);
  const [one, two] = horizontalPair(up);
  const along = (v: Vector, i: number): number => v[0] * axes[0]![i]! + v[1] * axes[1]![i]! + v[2] * axes[2]![i]!;
  const angle = (v: Vector): Float64Array => axes[0]!.map((_, i) => DEGREES * Math.atan2(along(v, i), along(up, i)));
  return { a: angle(one), b: angle(two) };
}

/** Sway of the trunk as tilt, deg. Noise comes from the acceleration itself, since the low-pass hides it in the tilt. */
export function swayOfTilt(signal: MotionSignal): Sway {
  const { rateHz } = signal;
  const tiltHz = Math.min(TILT_PARAMETERS.tiltHz, 0.45 * rateHz);
  const pathHz = Math.min(SWAY_PARAMETERS.pathHz, 0.45 * rateHz);
  const slow = tiltOf(signal, tiltHz);
  const quick = tiltOf(signal, pathHz);
  const { rms, area } = swayOf(slow.a, slow.b, rateHz);
  const step = (i: number): number => Math.hypot(quick.a[i]! - quick.a[i - 1]!, quick.b[i]! - quick.b[i - 1]!);
  let path = 0;
  for (let i = 1; i < quick.a.length; i++) path += step(i);
  const { x, y, z } = signal;
  const noiseG = Math.sqrt((whiteNoiseOf(x) ** 2 + whiteNoiseOf(y) ** 2 + whiteNoiseOf(z) ** 2) / 3);
  const tiltNoise = DEGREES * noiseG * noiseGain(rateHz, tiltHz);
  return {
    rms,
    area,
    velocity: (path * rateHz) / (quick.a.length - 1),
    floor: {
      rms: Math.SQRT2 * tiltNoise,
      area: Math.PI * SWAY_PARAMETERS.chiSquared95 * tiltNoise ** 2,
      velocity: DEGREES * noiseG * noiseSpeedPerUnit(rateHz, pathHz),
    },
  };
}
