import type { LocalTime } from '../../recording/index.ts';
import type { Span } from '../types.ts';
import { isAtNight } from './withoutSleep.ts';

export const ZEROS_OF_SLEEP = {
  /** Zeros of a night below this may be sleep where the sleeper is seen to stir beside them, s. chosen: longer than a child lies without any count, shorter than a night. */
  mostS: 6 * 3600,
  /** Time looked at on either side, s. chosen: a sleeper stirs several times in an hour. */
  besideS: 3600,
  /** Minutes with counts in it that are stray at most. [ChoiEtAl2011] */
  strayMin: 2,
  /** Share of its minutes with counts up to which somebody sleeps. chosen: at play hardly a minute has none, before a screen about half have. */
  stirShare: 0.35,
} as const;

/**
 * Whether zeros of a night are those of a sleeper: a counter gives nothing for hours on one who lies still. Beside them, before or after, the sleeper stirs: more minutes with counts
 * than chance gives a counter on a table, and fewer than one who is up. A counter that was taken off at bedtime and put on in the morning has people who are up on both sides.
 * @param sumBetween counts between two moments, NaN where they are lost or not there
 */
export function areZerosOfSleep(
  { startS, endS }: Span,
  localTime: ((timeS: number) => LocalTime) | undefined,
  sumBetween: (fromS: number, toS: number) => number,
): boolean {
  const { mostS, besideS, strayMin, stirShare } = ZEROS_OF_SLEEP;
  if (localTime === undefined || endS - startS >= mostS || !isAtNight({ startS, endS }, localTime)) return false;
  const isSleeper = (fromS: number): boolean => {
    let stirred = 0;
    for (let timeS = fromS; timeS < fromS + besideS; timeS += 60) {
      const sum = sumBetween(timeS, timeS + 60);
      if (Number.isNaN(sum)) return false;
      if (sum > 0) stirred++;
    }
    return stirred > strayMin && stirred <= (stirShare * besideS) / 60;
  };
  return isSleeper(startS - besideS) || isSleeper(endS);
}
