import { type Column, quantile } from '../../signal/index.ts';
import { BLINK_PARAMETERS } from './parameters.ts';

/**
 * Relative change of pupil size per second at sample `i`, from the difference over 2 × 10 ms (at least 2 samples)
 * divided by the mean; 0 beside loss or a pupil of 0.
 */
export function pupilSlope(pupil: Column, rateHz: number, i: number): number {
  const half = Math.max(1, Math.round(2 * BLINK_PARAMETERS.halfWidthS * rateHz));
  const before = pupil[i - half]!;
  const after = pupil[i + half]!;
  if (!(before > 0 && after > 0)) return 0;
  return ((after - before) / (after + before)) * (rateHz / half);
}

const QUIET_SAMPLE_COUNT = 5000;

/** Relative change per second that is the lid's doing in this column: faster than a pupil can, and well above its noise. */
export function steepPupilSlope(pupil: Column, rateHz: number): number {
  const stride = Math.max(1, Math.floor(pupil.length / QUIET_SAMPLE_COUNT));
  const slopes: number[] = [];
  for (let i = 0; i < pupil.length; i += stride) {
    if (pupil[i]! > 0) slopes.push(Math.abs(pupilSlope(pupil, rateHz, i)));
  }
  const quiet = quantile(slopes, 0.25);
  const overQuiet = Number.isNaN(quiet) ? 0 : BLINK_PARAMETERS.pupilOverQuiet * quiet;
  return Math.max(BLINK_PARAMETERS.pupilSlopePerS, overQuiet);
}
