import type { Fan, HorizonShift, Recalibration } from './types.ts';

/** Real courses without which nothing is recalibrated. */
export const NEEDED_COURSES = 50;

/** What was forecast for one real course at one horizon, and what came. */
export interface Outcome {
  readonly q025: number;
  readonly q10: number;
  readonly q25: number;
  readonly q75: number;
  readonly q90: number;
  readonly q975: number;
  readonly came: number;
}

export const NO_RECALIBRATION: Recalibration = { on: false, courses: 0, needed: NEEDED_COURSES };

/**
 * Split-conformal recalibration [RomanoPattersonCandes2019]: by how much the bounds of each interval must move so that it would have held its share
 * of past courses. Off, and says so, with fewer than 50 courses at any horizon.
 * @param outcomes by horizon in days; of courses that had no part in making the model
 */
export function recalibrationOf(outcomes: ReadonlyMap<number, readonly Outcome[]>): Recalibration {
  const courses = outcomes.size === 0 ? 0 : Math.min(...[...outcomes.values()].map(({ length }) => length));
  if (courses < NEEDED_COURSES) return { on: false, courses, needed: NEEDED_COURSES };
  const horizons = [...outcomes].map(([days, past]) => ({
    days,
    p50: shiftOf(past, 0.5, 'q25', 'q75'),
    p80: shiftOf(past, 0.8, 'q10', 'q90'),
    p95: shiftOf(past, 0.95, 'q025', 'q975'),
  }));
  return { on: true, courses, horizons: horizons.sort((a, b) => a.days - b.days) };
}

type Bound = Exclude<keyof Outcome, 'came'>;

function shiftOf(past: readonly Outcome[], level: number, low: Bound, high: Bound): number {
  const outside = past.map((outcome) => Math.max(outcome[low] - outcome.came, outcome.came - outcome[high]));
  outside.sort((a, b) => a - b);
  const rank = Math.min(past.length, Math.ceil((past.length + 1) * level));
  return outside[rank - 1]!;
}

/** A fan of scores with its bounds moved, between 0 and 18; the median stays. Between two horizons the shift goes along a line. */
export function recalibrate(fan: Fan, recalibration: Recalibration, most = 18): Fan {
  if (!recalibration.on) return fan;
  const moved = (column: Float64Array, level: keyof Omit<HorizonShift, 'days'>, sign: number): Float64Array =>
    column.map((value, place) => {
      const to = value + sign * shiftOn(recalibration.horizons, fan.days[place]!, level);
      const bounded = Math.min(most, Math.max(0, to));
      // why: a shift inwards must not pass the median
      return sign < 0 ? Math.min(bounded, fan.median[place]!) : Math.max(bounded, fan.median[place]!);
    });
  return {
    days: fan.days,
    q025: moved(fan.q025, 'p95', -1),
    q10: moved(fan.q10, 'p80', -1),
    q25: moved(fan.q25, 'p50', -1),
    median: fan.median,
    q75: moved(fan.q75, 'p50', 1),
    q90: moved(fan.q90, 'p80', 1),
    q975: moved(fan.q975, 'p95', 1),
  };
}

function shiftOn(horizons: readonly HorizonShift[], day: number, level: keyof Omit<HorizonShift, 'days'>): number {
  const after = horizons.findIndex(({ days }) => days >= day);
  if (after === 0) return horizons[0]![level];
  if (after === -1) return horizons.at(-1)![level];
  const [a, b] = [horizons[after - 1]!, horizons[after]!];
  return a[level] + ((b[level] - a[level]) * (day - a.days)) / (b.days - a.days);
}
