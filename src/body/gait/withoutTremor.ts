import type { GaitDetection, OscillationWindow } from '../types.ts';

/** Share of a bout in oscillation from which it is tremor and no walk. own: real and simulated walks have 0.06 at most, oscillations of 3 Hz and faster 1. */
const TREMOR_SHARE = 0.5;

/**
 * Walking without the bouts that are an oscillation: a slow tremor repeats as evenly as steps do, but has one frequency only and nothing slower, as
 * walking has.
 */
export function withoutTremor(
  gait: GaitDetection | undefined,
  oscillation: readonly OscillationWindow[],
): GaitDetection | undefined {
  if (gait === undefined) return undefined;
  const windows = oscillation.filter(({ frequencyHz }) => !Number.isNaN(frequencyHz));
  let first = 0;
  const bouts = gait.bouts.filter(({ startS, endS }) => {
    while (first < windows.length && windows[first]!.endS <= startS) first++;
    let sharedS = 0;
    for (let k = first; k < windows.length && windows[k]!.startS < endS; k++)
      sharedS += Math.min(endS, windows[k]!.endS) - Math.max(startS, windows[k]!.startS);
    return sharedS < TREMOR_SHARE * (endS - startS);
  });
  return { ...gait, bouts };
}
