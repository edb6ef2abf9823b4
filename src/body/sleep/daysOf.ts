import type { LocalTime } from '../../recording/index.ts';
import type { SleepDetection } from '../types.ts';

export const DAY_PARAMETERS = {
  /** Share of a whole day of 24 h that must be worn, 0–1. chosen: two hours of bath and mislaid sensor may be lacking. */
  wornShare: 0.9,
  /** Share of the waking day that must be worn for its naps, 0–1. chosen. */
  daytimeWornShare: 0.8,
  /** The waking day by the clock, minutes of the day. chosen: where naps are. */
  daytimeFromMinute: 8 * 60,
  daytimeToMinute: 18 * 60,
  /** Without a clock: the waking day is what lies between two nights, of these lengths, h. */
  betweenFromH: 6,
  betweenToH: 20,
} as const;

const DAY_MIN = 1440;

/** Minutes of sleep in each stretch of 24 h from the start on that was worn; it holds a day's sleep wherever it begins. */
export function sleepOfWholeDays({ states }: SleepDetection): { sleepMin: number[]; dayCount: number } {
  const sleepMin: number[] = [];
  const dayCount = Math.floor(states.length / DAY_MIN);
  for (let d = 0; d < dayCount; d++) {
    const day = states.slice(d * DAY_MIN, (d + 1) * DAY_MIN);
    const worn = day.filter((state) => state !== 'notWorn').length;
    if (worn >= DAY_PARAMETERS.wornShare * DAY_MIN) sleepMin.push(day.filter((state) => state === 'sleep').length);
  }
  return { sleepMin, dayCount };
}

export interface NapDay {
  readonly napMin: number;
  readonly napCount: number;
}

/** Naps of each waking day that was worn: by the clock, or without one between two nights. */
export function napDays(
  sleep: SleepDetection,
  localTime: ((timeS: number) => LocalTime) | undefined,
): { days: NapDay[]; dayCount: number } {
  const days: NapDay[] = [];
  let dayCount = 0;
  const add = (
    minutes: readonly number[],
    isNap: (nap: SleepDetection['periods'][number]) => boolean,
    needed: number,
  ) => {
    dayCount++;
    const worn = minutes.filter((minute) => sleep.states[minute] !== 'notWorn').length;
    if (worn < DAY_PARAMETERS.daytimeWornShare * needed) return;
    const naps = sleep.periods.filter((period) => period.kind === 'nap' && isNap(period));
    days.push({ napMin: naps.reduce((sum, nap) => sum + nap.sleepMin, 0), napCount: naps.length });
  };
  if (localTime !== undefined) {
    const { daytimeFromMinute: from, daytimeToMinute: to } = DAY_PARAMETERS;
    for (const [day, minutes] of daytimeMinutes(sleep, localTime)) add(minutes, (nap) => nap.day === day, to - from);
    return { days, dayCount };
  }
  const nights = sleep.periods.filter(({ kind }) => kind === 'night');
  for (let k = 0; k + 1 < nights.length; k++) {
    const fromS = nights[k]!.endS;
    const toS = nights[k + 1]!.startS;
    const hours = (toS - fromS) / 3600;
    if (hours < DAY_PARAMETERS.betweenFromH || hours > DAY_PARAMETERS.betweenToH) continue;
    const first = Math.round((fromS - sleep.startS) / 60);
    const minutes = Array.from({ length: Math.round((toS - fromS) / 60) }, (_, m) => first + m);
    add(minutes, ({ startS }) => startS >= fromS && startS < toS, minutes.length);
  }
  return { days, dayCount };
}

/** Minutes of the recording that lie in the waking part of each calendar day. */
function daytimeMinutes(sleep: SleepDetection, localTime: (timeS: number) => LocalTime): Map<string, number[]> {
  const days = new Map<string, number[]>();
  for (let m = 0; m < sleep.states.length; m++) {
    const { day, minuteOfDay } = localTime(sleep.startS + 60 * m);
    if (minuteOfDay < DAY_PARAMETERS.daytimeFromMinute || minuteOfDay >= DAY_PARAMETERS.daytimeToMinute) continue;
    const minutes = days.get(day);
    if (minutes === undefined) days.set(day, [m]);
    else minutes.push(m);
  }
  return days;
}
