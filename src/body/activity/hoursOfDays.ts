import type { AnalysedSensor, BodyMeasureInput } from '../types.ts';
import { activityDays, wornRows } from './activityDays.ts';
import { ACTIVITY_DAY } from './overDays.ts';
import { partsOfWorn } from './wornParts.ts';

/** Days that a rhythm needs. */
export const RHYTHM = {
  ...ACTIVITY_DAY,
  minDays: {
    value: 5,
    unit: 'days',
    source: 'chosen: fewer days make every hour look as if it belonged to the clock',
    meaning: 'days worn long enough below which it is refused',
  },
} as const;

export interface HourOfDay {
  /** Counts hours of the recording, so that neighbours differ by 1; those that were not worn are missing. */
  readonly at: number;
  /** Hour of the wall clock, 0–23. */
  readonly hour: number;
  /** Mean MAD, g. */
  readonly mad: number;
}

export interface HoursOfDays {
  readonly days: number;
  readonly wornFraction: number;
  readonly hours: readonly HourOfDay[];
}

const HOUR_S = 3600;

/** Means of MAD over the hours of all days that were worn long enough. Hours begin on the day's midnight, on days of change too. */
export function hoursOfDays(sensor: AnalysedSensor, { localTime }: BodyMeasureInput): HoursOfDays {
  const { seconds } = sensor;
  const worn = wornRows(sensor);
  const days = activityDays(seconds, worn, localTime).filter(
    ({ wornS }) => wornS >= HOUR_S * ACTIVITY_DAY.minWornHours.value,
  );
  const hours = days.flatMap((day) => {
    const startHour = localTime === undefined ? 0 : localTime(seconds.startS + day.from).minuteOfDay / 60;
    // A first day that begins at 05:20 has its first whole hour at 06:00.
    const wait = Math.round(HOUR_S * (Math.ceil(startHour) - startHour));
    const from = day.from + wait;
    const parts = partsOfWorn(seconds.mad, { ...day, from }, worn, HOUR_S);
    return Array.from(parts, (mad, h) => {
      const row = from + h * HOUR_S;
      const hour = localTime === undefined ? h % 24 : Math.floor(localTime(seconds.startS + row).minuteOfDay / 60);
      return { at: Math.round(row / HOUR_S), hour, mad };
    }).filter(({ mad }) => !Number.isNaN(mad));
  });
  const wornS = days.reduce((sum, day) => sum + day.wornS, 0);
  const lengthS = days.reduce((sum, { from, to }) => sum + to - from, 0);
  return { days: days.length, wornFraction: wornS / lengthS, hours };
}
