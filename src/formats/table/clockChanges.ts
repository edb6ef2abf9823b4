import { type IssueCode, makeOffsetsOfLocal } from '../../recording/index.ts';

/** A step of local time that is shorter tells nothing of a clock that was changed, s. chosen: rows out of order and short pauses lie below, changes (1,800 and 3,600) above. */
const SHORT_S = 1000;
const HOUR_S = 3600;
const NIGHT_HOURS = { from: 21, to: 4 } as const;
/** Months (0–11) and days of the week (0 Sunday; four hours later, so that Thursday's midnight is Friday) in which countries change their clocks. */
const MONTHS: readonly number[] = [2, 3, 8, 9, 10];
const WEEKDAYS: readonly number[] = [5, 6, 0];

/**
 * Follows stamps of a clock on the wall over a change of daylight saving. Where the zone is told, its changes are known; without it, a step of just an hour too
 * much or too little at a full hour, in a night in which clocks may change, is taken for one and told (`assumed`). Stamps that run on through such a night are those of a clock that was left
 * as it was, and stay.
 */
export class ClockChanges {
  readonly assumed: { readonly code: IssueCode; readonly date: string }[] = [];
  readonly #offsetsOf: ((localS: number) => readonly number[]) | undefined;
  #lastS = Number.NaN;
  /** The step before, s. */
  #usualS = 0;
  /** Offset from UTC, minutes, of the last stamp; it tells which pass of an hour it is that the clock shows twice. */
  #offset = Number.NaN;
  #shiftS = 0;

  /** @throws RangeError for a zone that is not known */
  constructor(zone?: string) {
    this.#offsetsOf = zone === undefined ? undefined : makeOffsetsOfLocal(zone);
  }

  /** What the clock was changed by up to this stamp (whole s, local): taken off, stamps count the time that passed. */
  shiftAt(localS: number): number {
    const stepS = localS - this.#lastS;
    if (stepS >= SHORT_S || stepS <= -SHORT_S)
      this.#shiftS += this.#offsetsOf === undefined ? this.#assumedShift(localS, stepS) : this.#toldShift(localS);
    else if (stepS > 0) this.#usualS = stepS;
    this.#lastS = localS;
    return this.#shiftS;
  }

  #toldShift(localS: number): number {
    const before = this.#offsetsOf!(this.#lastS);
    const from = before.includes(this.#offset) ? this.#offset : before[0];
    if (from === undefined) return 0;
    const lastUtcS = this.#lastS - 60 * from;
    const offset = this.#offsetsOf!(localS).find((minutes) => localS - 60 * minutes > lastUtcS);
    if (offset === undefined) return 0;
    this.#offset = offset;
    return 60 * (offset - from);
  }

  #assumedShift(localS: number, stepS: number): number {
    const shiftS = stepS < 0 ? -HOUR_S : HOUR_S;
    const ordinaryS = stepS - shiftS;
    const expectedS = this.#lastS + ordinaryS;
    const isOrdinary = ordinaryS > 0 && ordinaryS <= Math.max(2, 2 * this.#usualS);
    const isFullHour = Math.floor(expectedS / HOUR_S) > Math.floor(this.#lastS / HOUR_S);
    if (!isOrdinary || !isFullHour || !mayChange(this.#lastS)) return 0;
    const code = shiftS < 0 ? 'CLOCK_REPEATS_HOUR' : 'CLOCK_SKIPS_HOUR';
    this.assumed.push({ code, date: new Date(1000 * localS).toISOString().slice(0, 10) });
    return shiftS;
  }
}

/** Whether clocks may change in the night of this moment. */
function mayChange(localS: number): boolean {
  const hour = Math.floor(localS / HOUR_S) % 24;
  if (hour < NIGHT_HOURS.from && hour >= NIGHT_HOURS.to) return false;
  const day = new Date(1000 * (localS + 4 * HOUR_S));
  return MONTHS.includes(day.getUTCMonth()) && WEEKDAYS.includes(day.getUTCDay());
}
