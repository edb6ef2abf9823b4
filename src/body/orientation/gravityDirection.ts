import { filterLowPass } from '../../signal/index.ts';
import type { MotionSignal } from '../types.ts';

/** Acceleration along the vertical and the direction of the vertical in the sensor, sample by sample. */
export interface AlongGravity {
  /** g, up, with gravity taken off. */
  readonly vertical: Float64Array;
  /** Unit vector that points up, in the sensor's axes. */
  readonly upX: Float64Array;
  readonly upY: Float64Array;
  readonly upZ: Float64Array;
}

/**
 * Splits acceleration into what lies along gravity: its direction is the low-pass of the three axes (zero phase), so that a sensor that is worn at any
 * angle, or slips, is followed. For signals with gravity and without loss.
 * @param cutoffHz below the slowest movement that is to be kept
 */
export function alongGravity({ x, y, z, rateHz }: MotionSignal, cutoffHz: number): AlongGravity {
  const [upX, upY, upZ] = [x, y, z].map((column) => filterLowPass(Float64Array.from(column), rateHz, cutoffHz)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const vertical = new Float64Array(x.length);
  for (let i = 0; i < vertical.length; i++) {
    const size = Math.sqrt(upX[i]! * upX[i]! + upY[i]! * upY[i]! + upZ[i]! * upZ[i]!);
    const scale = size > 0 ? 1 / size : 0;
    upX[i]! *= scale;
    upY[i]! *= scale;
    upZ[i]! *= scale;
    vertical[i] = x[i]! * upX[i]! + y[i]! * upY[i]! + z[i]! * upZ[i]! - size;
  }
  return { vertical, upX, upY, upZ };
}
