import type { LocalTime } from '../../recording/index.ts';
import type { AnalysedSensor, SecondTable } from '../types.ts';

/** A day of a sensor: rows [from, to) of its table. */
export interface ActivityDay {
  /** `YYYY-MM-DD` of the wall clock; `day 1`, `day 2` … of 24 hours from the start where no clock is known. */
  readonly day: string;
  readonly from: number;
  readonly to: number;
  readonly wornS: number;
}

const DAY_S = 86_400;

/** 1 for every row that has samples and was worn. */
export function wornRows({ seconds, wornSpans }: Pick<AnalysedSensor, 'seconds' | 'wornSpans'>): Uint8Array {
  const worn = new Uint8Array(seconds.length);
  for (const { startS, endS } of wornSpans) {
    const from = Math.max(0, Math.ceil(startS - seconds.startS));
    const to = Math.min(seconds.length, Math.floor(endS - seconds.startS));
    for (let k = from; k < to; k++) worn[k] = seconds.count[k] === 0 ? 0 : 1;
  }
  return worn;
}

/** The table cut at the midnights of the wall clock; the days on which clocks change have 23 or 25 hours. */
export function activityDays(
  seconds: SecondTable,
  worn: Uint8Array,
  localTime: ((timeS: number) => LocalTime) | undefined,
): ActivityDay[] {
  const dayOf =
    localTime === undefined
      ? (row: number) => `day ${1 + Math.floor(row / DAY_S)}`
      : (row: number) => localTime(seconds.startS + row).day;
  const days: ActivityDay[] = [];
  for (let from = 0; from < seconds.length; ) {
    const day = dayOf(from);
    // A day is never shorter than an hour of the clock nor longer than 25 of them, so the next midnight is found by halving.
    let low = from;
    let high = Math.min(seconds.length, from + DAY_S + 3600 + 1);
    if (high === seconds.length && dayOf(high - 1) === day) low = high;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (dayOf(middle) === day) low = middle;
      else high = middle;
    }
    const to = low === seconds.length ? low : high;
    let wornS = 0;
    for (let k = from; k < to; k++) wornS += worn[k]!;
    days.push({ day, from, to, wornS });
    from = to;
  }
  return days;
}
