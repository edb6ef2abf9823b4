import type { Calibration, Gravity } from '../types.ts';
import { fitUnitSphere } from './fitUnitSphere.ts';
import type { SecondMoments } from './secondsOf.ts';
import { type StillWindows, stillWindowsOf } from './stillWindows.ts';
import { thinPostures } from './thinPostures.ts';

export const CALIBRATION = {
  /** Fewer still windows than this are too few for six unknowns. chosen: 3 minutes and more of stillness. */
  minWindows: 20,
  /** Still windows must lie beyond this on both sides of every axis, g: else a gain cannot be told from an offset [VanHeesEtAl2014]. */
  sphereSideG: 0.3,
} as const;

const NONE = { offsetG: [0, 0, 0], gain: [1, 1, 1] } as const;

/**
 * Offset and gain of each axis from the seconds of one sensor as it was read, without any calibration: in still windows it must read 1 g whichever way it lies
 * [VanHeesEtAl2014]. Where that cannot be told the values stay as they are, and the state says why; the error of the still windows
 * (every posture twelve times at most) is given all the same.
 */
export function calibrate(raw: SecondMoments, gravity: Gravity): Calibration {
  if (gravity === 'absent')
    return { ...NONE, errorBeforeG: Number.NaN, errorAfterG: Number.NaN, stillWindowCount: 0, state: 'no-gravity' };
  const all = stillWindowsOf(raw);
  const windows = thinPostures(all);
  const errorBeforeG = meanError(windows, NONE);
  const asItIs = { ...NONE, errorBeforeG, errorAfterG: errorBeforeG, stillWindowCount: all.count };
  if (all.count < CALIBRATION.minWindows) return { ...asItIs, state: 'too-few' };
  if (!hasBothSides(windows)) return { ...asItIs, state: 'one-sided' };
  const fit = fitUnitSphere(windows);
  const errorAfterG = fit === undefined ? Number.NaN : meanError(windows, fit);
  if (fit === undefined || !(errorAfterG < errorBeforeG)) return { ...asItIs, state: 'not-better' };
  return { ...asItIs, offsetG: fit.offsetG, gain: fit.gain, errorAfterG, state: 'done' };
}

function hasBothSides({ meanX, meanY, meanZ }: StillWindows): boolean {
  const side = CALIBRATION.sphereSideG;
  return [meanX, meanY, meanZ].every((axis) => axis.some((v) => v > side) && axis.some((v) => v < -side));
}

function meanError(windows: StillWindows, { offsetG, gain }: Pick<Calibration, 'offsetG' | 'gain'>): number {
  const { count, meanX, meanY, meanZ } = windows;
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const x = (meanX[i]! - offsetG[0]) * gain[0];
    const y = (meanY[i]! - offsetG[1]) * gain[1];
    const z = (meanZ[i]! - offsetG[2]) * gain[2];
    sum += Math.abs(Math.hypot(x, y, z) - 1);
  }
  return count === 0 ? Number.NaN : sum / count;
}
