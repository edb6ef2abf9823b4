import { intervalOf } from '../intervalOf.ts';
import type { GazeSignal, Interval } from '../types.ts';
import { lidEvents } from './lidEvents.ts';
import { lossMask } from './lossMask.ts';
import { BLINK_PARAMETERS } from './parameters.ts';

/**
 * Blinks of a signal, in order, not touching, each with the half-shut samples at its edges. Witnesses, best first: a loss of
 * 50–500 ms (shorter with the lid's movement at both edges), the lid's openness, a dip of the pupil; without pupil and
 * openness also the vertical course, cautiously. Blinks less than 50 ms apart are one. Works in any unit; thresholds in
 * deg/s hold where the unit is deg, elsewhere they follow the recording's own quiet speed.
 */
export function detectBlinks(signal: GazeSignal): Interval[] {
  const events = lidEvents(signal)
    .filter(({ isBlink }) => isBlink)
    .sort((a, b) => a.startIndex - b.startIndex);
  const joined: { start: number; end: number }[] = [];
  for (const { startIndex, endIndex } of events) {
    const last = joined.at(-1);
    if (last !== undefined && startIndex - last.end < BLINK_PARAMETERS.joinGapS * signal.rateHz) {
      last.end = Math.max(last.end, endIndex);
    } else joined.push({ start: startIndex, end: endIndex });
  }
  return joined.map(({ start, end }) => intervalOf(signal, start, end));
}

/**
 * 1 for each sample that must not be taken for an eye movement, else 0: lost, within a blink, behind a closed lid, or
 * half shut at the edge of a loss. What fast-phase and slow-phase detection leave alone.
 * @param blinks those of `detectBlinks` for the same signal
 */
export function unusableMask(signal: GazeSignal, blinks: readonly Interval[]): Uint8Array {
  const mask = lossMask(signal);
  for (const { startIndex, endIndex } of lidEvents(signal)) mask.fill(1, startIndex, endIndex);
  for (const { startIndex, endIndex } of blinks) mask.fill(1, startIndex, endIndex);
  return mask;
}
