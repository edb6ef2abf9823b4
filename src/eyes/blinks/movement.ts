import { type Column, quantile } from '../../signal/index.ts';
import type { GazeSignal } from '../types.ts';
import { BLINK_PARAMETERS } from './parameters.ts';
import { steepPupilSlope } from './pupilSlope.ts';

/** How fast the eye moves, for finding where a lid's movement begins and ends. */
export interface Movement {
  /** Unit/s at sample `i`, from the central difference over 2 × 5 ms (at least 2 samples); NaN beside loss. */
  speedAt(i: number): number;
  /** Unit/s. Above it the eye moves. */
  readonly movingSpeed: number;
  /** 1/s. Above it the seen pupil changes faster than a pupil can; Infinity without pupil. */
  readonly steepPupil: number;
}

const QUIET_SAMPLE_COUNT = 5000;

export function movementOf(signal: GazeSignal): Movement {
  const { x, y, rateHz, unit, pupil } = signal;
  const half = Math.max(1, Math.round(BLINK_PARAMETERS.halfWidthS * rateHz));
  const perS = rateHz / (2 * half);
  const difference = (column: Column, i: number): number => column[i + half]! - column[i - half]!;
  const speedAt = (i: number): number => {
    if (i < half || i >= x.length - half) return Number.NaN;
    const dx = difference(x, i);
    const dy = y === undefined ? 0 : difference(y, i);
    return Math.sqrt(dx * dx + dy * dy) * perS;
  };
  const stride = Math.max(1, Math.floor(x.length / QUIET_SAMPLE_COUNT));
  const speeds: number[] = [];
  for (let i = half; i < x.length - half; i += stride) speeds.push(speedAt(i));
  // why: coarse numbers repeat, so that the lower quartile can be 0; without any movement nothing is fast
  const quiet = [0.25, 0.5, 0.75, 0.9].map((p) => quantile(speeds, p)).find((speed) => speed > 0);
  const { movingOverQuiet, movingDegPerS } = BLINK_PARAMETERS;
  const movingSpeed =
    unit === 'deg'
      ? Math.max(movingDegPerS, movingOverQuiet * (quiet ?? 0))
      : movingOverQuiet * (quiet ?? Number.POSITIVE_INFINITY);
  const steepPupil = pupil === undefined ? Number.POSITIVE_INFINITY : steepPupilSlope(pupil, rateHz);
  return { speedAt, movingSpeed, steepPupil };
}
