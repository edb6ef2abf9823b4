import type { Column } from '../../signal/index.ts';
import type { LidEvent } from './lidEvents.ts';
import { BLINK_PARAMETERS } from './parameters.ts';
import { pupilSlope, steepPupilSlope } from './pupilSlope.ts';

/**
 * Blinks that cover the pupil in part, without loss: it shrinks faster than a pupil can, by at least 15 %, and regains
 * at least half of that as fast, within 0.5 s. A saccade changes the seen size by a few per cent and is not taken.
 */
export function pupilDipEvents(pupil: Column, rateHz: number): LidEvent[] {
  const steep = steepPupilSlope(pupil, rateHz);
  const longest = Math.round((BLINK_PARAMETERS.maxLossS + BLINK_PARAMETERS.maxOpeningS) * rateHz);
  const events: LidEvent[] = [];
  for (let i = 0; i < pupil.length; i++) {
    if (!(pupilSlope(pupil, rateHz, i) < -steep)) continue;
    const before = pupil[i]!;
    let lowest = before;
    let endIndex = -1;
    const limit = Math.min(pupil.length, i + longest);
    for (let k = i; k < limit; k++) {
      const size = pupil[k]!;
      if (!(size > 0)) break;
      if (size < lowest) lowest = size;
      // why: back where it was without a dip: noise; and so the search stays short in a noisy column
      if (size > before && before - lowest < BLINK_PARAMETERS.pupilDip * before) break;
      const isBack = before - lowest >= BLINK_PARAMETERS.pupilDip * before && size >= (before + lowest) / 2;
      if (isBack && pupilSlope(pupil, rateHz, k) > steep) endIndex = k + 1;
      else if (endIndex !== -1) break;
    }
    if (endIndex === -1) {
      // why: the rest of this slope cannot begin a dip either, so time stays linear
      while (i + 1 < pupil.length && pupilSlope(pupil, rateHz, i + 1) < -steep) i++;
      continue;
    }
    events.push({ startIndex: i, endIndex, isBlink: true });
    i = endIndex;
  }
  return events;
}
