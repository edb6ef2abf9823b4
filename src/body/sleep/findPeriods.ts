import type { LocalTime } from '../../recording/index.ts';
import type { SleepPeriod, SleepState, Span } from '../types.ts';
import { runsOf } from './runs.ts';
import { SCORE } from './score.ts';
import type { SleepParameters } from './sleepParameters.ts';

const HALF_DAY_MIN = 720;

export interface FoundPeriods {
  readonly states: readonly SleepState[];
  readonly periods: readonly SleepPeriod[];
}

/** A run of minutes that begins and ends with sleep, half-open. */
interface Sleep {
  readonly start: number;
  readonly end: number;
  /** Minutes asleep in it. */
  readonly asleep: number;
}

/**
 * Nights and naps from minutes of sleep, wake and not worn. Wakes below `wakeMin` belong to the sleep around them; sleeps are joined over gaps that a night has; the
 * longest within twelve hours is a night; what else is long enough a nap; the rest is quiet waking. Needs no clock: with one, longer gaps are joined in
 * the dark hours, and days are named.
 * @param minutes `SCORE` per minute from `startS` on
 * @param napMin least sleep of a nap, min
 */
export function findPeriods(
  minutes: Uint8Array,
  options: {
    readonly startS: number;
    readonly napMin: number;
    readonly localTime: ((timeS: number) => LocalTime) | undefined;
    readonly parameters: SleepParameters;
  },
): FoundPeriods {
  const { startS, napMin, localTime, parameters } = options;
  const filled = fillShortWakes(minutes, parameters.wakeMin);
  const before = Uint32Array.from({ length: filled.length + 1 });
  for (let m = 0; m < filled.length; m++) before[m + 1] = before[m]! + (filled[m] === SCORE.sleep ? 1 : 0);
  const sleepOf = (start: number, end: number): Sleep => ({ start, end, asleep: before[end]! - before[start]! });
  const blocks = runsOf(filled)
    .filter(({ value, start, end }) => value === SCORE.sleep && end - start >= parameters.blockMin)
    .map(({ start, end }) => sleepOf(start, end));
  const isDark = (from: number, to: number): boolean => {
    if (localTime === undefined) return false;
    const { minuteOfDay } = localTime(startS + 30 * (from + to));
    return minuteOfDay >= parameters.darkFromMinuteOfDay || minuteOfDay < parameters.darkToMinuteOfDay;
  };
  const isOff = (from: number, to: number): boolean =>
    2 * filled.subarray(from, to).filter((code) => code === SCORE.notWorn).length > to - from;
  const may = (a: Sleep, b: Sleep): boolean =>
    mayJoin(a, b, { dark: isDark(a.end, b.start), off: isOff(a.end, b.start) }, napMin, parameters);
  const sleeps = joinSleeps(blocks, may, sleepOf);
  const found = sleeps.flatMap((sleep) => {
    const kind = isNight(sleep, sleeps, parameters.nightMin) ? 'night' : 'nap';
    return kind === 'nap' && sleep.asleep < napMin ? [] : [{ ...sleep, kind } as const];
  });
  const states: SleepState[] = Array.from(filled, (code) => (code === SCORE.notWorn ? 'notWorn' : 'wake'));
  const timeS = (minute: number): number => startS + 60 * minute;
  const periods = found.map(({ start, end, asleep, kind }): SleepPeriod => {
    const wakes: Span[] = [];
    for (const run of runsOf(filled.subarray(start, end))) {
      if (run.value === SCORE.sleep) states.fill('sleep', start + run.start, start + run.end);
      if (run.value === SCORE.wake) wakes.push({ startS: timeS(start + run.start), endS: timeS(start + run.end) });
    }
    const day = localTime?.(kind === 'night' ? timeS(end) : timeS((start + end) / 2)).day;
    return { kind, day, startS: timeS(start), endS: timeS(end), sleepMin: asleep, wakes };
  });
  return { states, periods };
}

/** Wakes below `wakeMin` between sleep become sleep. */
function fillShortWakes(minutes: Uint8Array, wakeMin: number): Uint8Array {
  const out = minutes.slice();
  for (const { value, start, end } of runsOf(minutes))
    if (
      value === SCORE.wake &&
      end - start < wakeMin &&
      minutes[start - 1] === SCORE.sleep &&
      minutes[end] === SCORE.sleep
    )
      out.fill(SCORE.sleep, start, end);
  return out;
}

/** Joins neighbours, the closest ones first, until no two may be joined. */
function joinSleeps(
  blocks: readonly Sleep[],
  may: (a: Sleep, b: Sleep) => boolean,
  sleepOf: (start: number, end: number) => Sleep,
): Sleep[] {
  const list = [...blocks];
  for (;;) {
    let best = -1;
    for (let i = 0; i + 1 < list.length; i++) {
      const gap = list[i + 1]!.start - list[i]!.end;
      if (best >= 0 && gap >= list[best + 1]!.start - list[best]!.end) continue;
      if (may(list[i]!, list[i + 1]!)) best = i;
    }
    if (best < 0) return list;
    list.splice(best, 2, sleepOf(list[best]!.start, list[best + 1]!.end));
  }
}

function mayJoin(
  a: Sleep,
  b: Sleep,
  between: { readonly dark: boolean; readonly off: boolean },
  napMin: number,
  parameters: SleepParameters,
): boolean {
  const gap = b.start - a.end;
  if (gap <= parameters.joinMin) return true;
  const { nightMin, nightJoinMin, longJoinMin, darkJoinMin, offJoinMin } = parameters;
  if (between.dark && gap <= darkJoinMin && a.asleep >= napMin && b.asleep >= napMin) return true;
  if (gap <= longJoinMin && a.asleep >= nightMin && b.asleep >= nightMin) return true;
  if (Math.min(a.asleep, b.asleep) >= parameters.hourMin) return gap <= (between.off ? offJoinMin : nightJoinMin);
  if (Math.max(a.asleep, b.asleep) < nightMin) return false;
  return gap <= (a.asleep >= parameters.hourMin ? nightJoinMin : nightJoinMin / 2);
}

/** The one with most sleep among those whose middles lie within twelve hours, and long enough. Of two alike the earlier. */
function isNight(sleep: Sleep, all: readonly Sleep[], nightMin: number): boolean {
  if (sleep.asleep < nightMin) return false;
  const middle = (sleep.start + sleep.end) / 2;
  return all.every((other) => {
    const away = (other.start + other.end) / 2 - middle;
    if (away === 0 || Math.abs(away) >= HALF_DAY_MIN) return true;
    return other.asleep < sleep.asleep || (other.asleep === sleep.asleep && away > 0);
  });
}
