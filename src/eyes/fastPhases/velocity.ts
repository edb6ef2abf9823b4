import { deriveInto } from '../../signal/index.ts';
import type { GazeSignal } from '../types.ts';

/** Filtered velocity per axis, unit/s; NaN at unusable samples and within half a window of them, on both axes alike. */
export interface Velocity {
  readonly rateHz: number;
  readonly halfWidth: number;
  readonly vx: Float32Array;
  /** All zero for a one-axis recording. */
  readonly vy: Float32Array;
}

/**
 * Velocity of a signal by `deriveInto`.
 * @param unusable 1 where a sample must not be used (lost, in a blink)
 */
export function deriveVelocity(signal: GazeSignal, unusable: Uint8Array, halfWidth: number): Velocity {
  const { rateHz, x, y } = signal;
  const vx = new Float32Array(x.length);
  const vy = new Float32Array(x.length);
  deriveInto(vx, x, rateHz, halfWidth);
  if (y !== undefined) deriveInto(vy, y, rateHz, halfWidth);
  for (let i = 0; i < vx.length; i++) {
    if (unusable[i] !== 0 && (i === 0 || i === vx.length - 1 || unusable[i - 1] === 0 || unusable[i + 1] === 0)) {
      vx.fill(Number.NaN, Math.max(0, i - halfWidth), i + halfWidth + 1);
    } else if (unusable[i] !== 0) vx[i] = Number.NaN;
    else if (Number.isNaN(vy[i]!)) vx[i] = Number.NaN;
  }
  return { rateHz, halfWidth, vx, vy };
}
