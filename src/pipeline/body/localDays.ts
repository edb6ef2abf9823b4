import type { LocalTime } from '../../recording/index.ts';

/** A day of the clock on the wall. */
export interface LocalDay {
  /** `YYYY-MM-DD`; undefined where the file tells no time of day, then days are counted from the start. */
  readonly day: string | undefined;
  /** Second of the recording at its midnight. */
  readonly midnightS: number;
  /** Seconds to the next midnight: 23 or 25 hours where the clocks change. */
  readonly lengthS: number;
}

const DAY_S = 86_400;
const HALF_DAY_MIN = 720;
/** Clocks change before this second of the day, in every zone that changes them at all. */
const CHANGED_BY_S = 4 * 3600;

/** The days that a recording touches, by the clock on the wall; from its start where that is not known. */
export function localDays(
  startS: number,
  endS: number,
  localTime: ((timeS: number) => LocalTime) | undefined,
): LocalDay[] {
  const days: LocalDay[] = [];
  if (localTime === undefined) {
    for (let at = startS; at < endS; at += DAY_S) days.push({ day: undefined, midnightS: at, lengthS: DAY_S });
    return days;
  }
  let midnightS = nearestMidnight(startS - 60 * localTime(startS).minuteOfDay, localTime);
  while (midnightS < endS) {
    const { day } = localTime(midnightS + DAY_S / 2);
    const nextS = nearestMidnight(midnightS + DAY_S, localTime);
    days.push({ day, midnightS, lengthS: nextS - midnightS });
    midnightS = nextS;
  }
  return days;
}

/** The midnight near a moment, put right by what the clock shows then: a day may have 23 or 25 hours. */
function nearestMidnight(guessS: number, localTime: (timeS: number) => LocalTime): number {
  const { minuteOfDay } = localTime(guessS);
  return minuteOfDay < HALF_DAY_MIN ? guessS - 60 * minuteOfDay : guessS + 60 * (2 * HALF_DAY_MIN - minuteOfDay);
}

/** Seconds that the clock on the wall shows since midnight; on days of 23 and 25 hours, too. */
export function clockSecondsAt({ midnightS, lengthS }: LocalDay, timeS: number): number {
  const sinceS = timeS - midnightS;
  return sinceS < CHANGED_BY_S ? sinceS : sinceS + DAY_S - lengthS;
}

/** The second of the recording at which the clock of a day shows so many seconds since midnight: the reverse of `clockSecondsAt`. */
export function timeAtClock({ midnightS, lengthS }: LocalDay, clockS: number): number {
  const laterS = clockS - DAY_S + lengthS;
  return midnightS + (laterS < CHANGED_BY_S ? Math.min(clockS, CHANGED_BY_S) : laterS);
}
