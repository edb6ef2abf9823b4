import type { GazeSignal } from '../types.ts';

/**
 * 1 for each sample without an eye position, else 0: position NaN, or a pupil of 0 where the pupil is above 0 in at least
 * half of the positioned samples (else the column tells nothing about the eye). A pupil that is NaN beside a position is
 * only unknown, since some devices measure it less often.
 */
export function lossMask(signal: GazeSignal): Uint8Array {
  const { x, y, pupil } = signal;
  const mask = new Uint8Array(x.length);
  let positioned = 0;
  let withPupil = 0;
  for (let i = 0; i < mask.length; i++) {
    if (Number.isNaN(x[i]!) || (y !== undefined && Number.isNaN(y[i]!))) mask[i] = 1;
    else {
      positioned++;
      if (pupil !== undefined && pupil[i]! > 0) withPupil++;
    }
  }
  if (pupil === undefined || 2 * withPupil < positioned) return mask;
  for (let i = 0; i < mask.length; i++) if (pupil[i] === 0) mask[i] = 1;
  return mask;
}
