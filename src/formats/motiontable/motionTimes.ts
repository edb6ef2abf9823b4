import { median } from '../../signal/index.ts';
import { secondsFromTicks, TICKS_PER_S } from '../../units/index.ts';
import { DateTimeReader } from '../table/dateTimeReader.ts';
import type { TimeColumn } from '../table/growingTimes.ts';

/** How a column of times is written: numbers in a unit, or dates. */
export const MOTION_TIME_NAMES = ['t_s', 't_ms', 't_us', 't_ns', 't_date'] as const;
export type MotionTimeName = (typeof MOTION_TIME_NAMES)[number];

type MotionTimeUnit = Exclude<MotionTimeName, 't_date'>;
const UNITS = ['t_s', 't_ms', 't_us', 't_ns'] as const;
const UNIT_WORDS: Readonly<Record<MotionTimeUnit, RegExp>> = {
  t_s: /^(s|secs?|seconds?)$/,
  t_ms: /^(ms|millis|milliseconds?|msec)$/,
  t_us: /^(us|microseconds?)$/,
  t_ns: /^(ns|nanos|nanoseconds?)$/,
};

export function isMotionTimeName(role: string): role is MotionTimeName {
  return (MOTION_TIME_NAMES as readonly string[]).includes(role);
}

/** Rates that a sensor of motion may have, Hz. Chosen wide: they tell seconds from milliseconds, no more. */
const RATES_HZ = [4, 4000] as const;
/** s since 1970 of clocks that show the date: 2000 to 2100. */
const UNIX_S = [946_684_800, 4_102_444_800] as const;
/** Times beyond this (11 days) are a date, not a recording's own clock. */
const LARGEST_OWN_CLOCK_S = 1e6;

const TIME_WORDS =
  /^(t|time|timestamps?|tstamp|ts|datetime|date|epoch|unix|zeit|zeitstempel|temps|tiempo|tempo|elapsed|seconds|sec|secs|ms|millis|milliseconds|uptime)$/;
const OTHER_CLOCKS = /location|gps|heart|battery|pedometer|activity/i;

/** Whether a header name tells a time of the samples. */
export function namesATime(name: string): boolean {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  return words.some((word) => TIME_WORDS.test(word)) && !OTHER_CLOCKS.test(name);
}

/** How times are written, and what speaks against it. */
export interface MotionTimeGuess {
  readonly role: MotionTimeName;
  /** Another unit that the name tells, though the numbers cannot be in it. */
  readonly overruled?: MotionTimeUnit;
  /** The name tells a unit in which the sensor would be too slow for one: either may be wrong, so the person is asked. */
  readonly isDoubtful?: boolean;
}

/**
 * How times are written, from the name and the first cells: a date, a unit that the name tells, or the only unit in which the
 * steps make a rate that a sensor may have. Undefined where none does.
 */
export function guessMotionTime(name: string, cells: readonly string[]): MotionTimeGuess | undefined {
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.length < 2) return undefined;
  const reader = new DateTimeReader();
  // A repeated head or a broken line among them is no reason to ask.
  const isMost = (count: number): boolean => count >= 0.9 * filled.length;
  if (isMost(filled.filter((cell) => isDate(reader, cell)).length)) return { role: 't_date' };
  const values = filled.map((cell) => Number(cell.replace(',', '.'))).filter((value) => !Number.isNaN(value));
  if (values.length < 2 || !isMost(values.length)) return undefined;
  const step = median(values.slice(1).map((value, i) => value - values[i]!));
  const rateHz = (role: MotionTimeUnit): number => TICKS_PER_S[role.slice(2) as keyof typeof TICKS_PER_S] / step;
  const fits = UNITS.filter((role) => rateHz(role) >= RATES_HZ[0] && rateHz(role) <= RATES_HZ[1]);
  const told = unitsInName(name);
  const both = told.find((role) => fits.includes(role));
  if (both !== undefined) return { role: both };
  const unix = fits.find((role) => isUnix(values[0]!, role));
  const [said] = told;
  // why: a recording of one sample a second is slow, but there are such; one of 100,000 there is not
  if (said !== undefined && unix === undefined && rateHz(said) < RATES_HZ[0]) return { role: said, isDoubtful: true };
  const role = unix ?? (fits.length === 1 ? fits[0] : undefined);
  if (role === undefined) return undefined;
  return said === undefined ? { role } : { role, overruled: said };
}

function isDate(reader: DateTimeReader, cell: string): boolean {
  const bytes = new TextEncoder().encode(cell);
  return reader.read(bytes, 0, bytes.length);
}

/** Units that a name tells; some programs write two. */
function unitsInName(name: string): MotionTimeUnit[] {
  const words = name
    .toLowerCase()
    .replace(/[µμ]s/g, 'us')
    .split(/[^a-z]+/);
  return UNITS.filter((role) => words.some((word) => UNIT_WORDS[role].test(word)));
}

function isUnix(value: number, role: MotionTimeUnit): boolean {
  const unixS = value / TICKS_PER_S[role.slice(2) as keyof typeof TICKS_PER_S];
  return unixS >= UNIX_S[0] && unixS <= UNIX_S[1];
}

/** Times in seconds from the recording's zero, and what the clock shows there. */
export interface MotionTimes {
  readonly timesS: Float64Array<ArrayBuffer>;
  /** The moment at zero, s since 1970, where the times are such. */
  readonly unixS?: number;
  /** The first date as it was written. */
  readonly writtenDate?: string;
}

/** A column of times that was read as differences from its first, in seconds. A clock of its own keeps its zero; dates begin at 0. */
export function motionTimesS({ origin, values }: TimeColumn, role: MotionTimeName): MotionTimes {
  if (role === 't_date') return { timesS: values, writtenDate: origin };
  const ticksPerS = TICKS_PER_S[role.slice(2) as keyof typeof TICKS_PER_S];
  const first = Number(origin.replace(',', '.'));
  if (isUnix(first, role)) return { timesS: secondsFromTicks(values, ticksPerS), unixS: first / ticksPerS };
  const originS = first / ticksPerS;
  return { timesS: secondsFromTicks(values, ticksPerS, Math.abs(originS) <= LARGEST_OWN_CLOCK_S ? originS : 0) };
}
