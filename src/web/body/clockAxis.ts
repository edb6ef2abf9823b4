import { decimalsOfStep } from '../plots/drawnTraces.ts';
import type { BodyView } from '../worker/protocol.ts';
import { type ClockWords, clockOnly, dayAt, isToldInSeconds, shortDay } from './clockText.ts';

const DAY_S = 86_400;

/** Steps between the ticks of a clock, s. */
export const CLOCK_STEPS_S: number[] = [
  0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200,
  10_800, 21_600, 43_200, 86_400, 172_800, 604_800,
];

type ClockView = Pick<BodyView, 'days' | 'startS' | 'endS'>;

/** Where the ticks stand: at whole steps of the clock, counted from midnight, so that they are whole hours however the recording began. */
export function clockSplits(view: ClockView, fromS: number, toS: number, stepS: number): number[] {
  const originS = isToldInSeconds(view) ? 0 : (dayAt(view, fromS)?.midnightS ?? 0);
  const splits: number[] = [];
  for (let k = Math.ceil((fromS - originS) / stepS - 1e-9); originS + k * stepS <= toS + 1e-9 * stepS; k++)
    splits.push(originS + k * stepS);
  return splits;
}

/** What stands at a tick: the time of day as precisely as the step asks for; midnight of a longer recording is its day. */
export function clockTick(view: ClockView, timeS: number, stepS: number, words: ClockWords): string {
  const decimals = decimalsOfStep(stepS);
  if (isToldInSeconds(view)) return words.number(timeS, decimals);
  const day = dayAt(view, timeS + 0.5 * Math.min(1, stepS));
  const isMidnight = day !== undefined && Math.abs(timeS - day.midnightS) < 1e-3;
  if (day?.day !== undefined && view.days.length > 1 && (isMidnight || stepS >= DAY_S))
    return shortDay(day.day, words.language);
  return clockOnly(view, timeS, words, stepS >= 60 ? 'minutes' : decimals);
}
