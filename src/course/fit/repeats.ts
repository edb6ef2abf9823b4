/**
 * How much looks from home count that come again and again. Who writes a diary every evening errs tomorrow as today, so a week of
 * evenings says little more than one of them: a look counts by the days since the last one at the same thing, and
 * fully from `fullDays` on. All looks of n days together then count at most 1 + n / fullDays.
 */
export class Repeats {
  readonly #fullDays: number;
  readonly #last = new Map<string, number>();

  /** @param fullDays 0: every look counts fully */
  constructor(fullDays: number) {
    this.#fullDays = fullDays;
  }

  /** Weight of a look on a day, 0 to 1; takes note of it. */
  weigh(look: string, day: number): number {
    const last = this.#last.get(look) ?? Number.NEGATIVE_INFINITY;
    this.#last.set(look, day);
    return day - last >= this.#fullDays ? 1 : (day - last) / this.#fullDays;
  }
}
