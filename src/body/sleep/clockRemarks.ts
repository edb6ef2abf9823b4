import type { LocalTime, Statement } from '../../recording/index.ts';
import { makeBodyStatement } from '../statements.ts';
import type { SleepPeriod } from '../types.ts';

/** A night whose middle lies between these minutes of the day is odd. chosen: nine to seven. */
const ODD_FROM = 9 * 60;
const ODD_TO = 19 * 60;

/** Says so where most nights lie in the daytime: a clock that was set to another zone makes nights of days. */
export function clockRemarks(
  periods: readonly SleepPeriod[],
  localTime: ((timeS: number) => LocalTime) | undefined,
): Statement[] {
  if (localTime === undefined) return [];
  const nights = periods.filter(({ kind }) => kind === 'night');
  const odd = nights.filter(({ startS, endS }) => {
    const { minuteOfDay } = localTime((startS + endS) / 2);
    return minuteOfDay >= ODD_FROM && minuteOfDay < ODD_TO;
  });
  return 2 * odd.length > nights.length ? [makeBodyStatement('sleep-clock-odd')] : [];
}
