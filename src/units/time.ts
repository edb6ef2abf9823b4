/** Ticks per second of the clocks that files write, by the ending of the column name: `t_s`, `t_ms`, `t_us`, `t_ns`. */
export const TICKS_PER_S = { s: 1, ms: 1e3, us: 1e6, ns: 1e9 } as const;

/**
 * Times in seconds from clock ticks: `startS + ticks / ticksPerS`, a new array. Divides, so that 3 ms is 0.003 s exactly.
 * Carries loss.
 * @param ticksPerS ticks of the clock in one second, > 0
 */
export function secondsFromTicks(ticks: ArrayLike<number>, ticksPerS: number, startS = 0): Float64Array<ArrayBuffer> {
  if (!(ticksPerS > 0)) throw new RangeError(`ticksPerS must be > 0, got ${ticksPerS}`);
  const timesS = new Float64Array(ticks.length);
  for (let i = 0; i < timesS.length; i++) timesS[i] = startS + ticks[i]! / ticksPerS;
  return timesS;
}

/**
 * The same into `out`, relative to a zero: `(ticks - zeroTicks) / ticksPerS`. `out` may be `ticks` itself, which saves
 * the second array for long recordings.
 */
export function secondsFromTicksInto(
  out: Float64Array,
  ticks: ArrayLike<number>,
  clock: { readonly ticksPerS: number; readonly zeroTicks: number },
): void {
  if (!(clock.ticksPerS > 0)) throw new RangeError(`ticksPerS must be > 0, got ${clock.ticksPerS}`);
  for (let i = 0; i < out.length; i++) out[i] = (ticks[i]! - clock.zeroTicks) / clock.ticksPerS;
}

/** Days of a year with leap years shared out, and of a twelfth of it: what ages and rates by the year count with. */
export const DAYS_PER_YEAR = 365.25;
export const DAYS_PER_MONTH = DAYS_PER_YEAR / 12;
