import { addDays, type Day, dayNumber, isDay } from '../../clinic/plain.ts';

/** How the days of a plan are counted: from the start of treatment, or as dates of which the first, or the one that is named, is day 0. */
export class DayCount {
  readonly #zero: Day | undefined;

  /** @param days what stands for days in the plan; @param startDay the date of day 0, where it is named */
  constructor(days: readonly unknown[], startDay: unknown) {
    this.#zero = isDayText(startDay) ? startDay : days.filter(isDayText).sort()[0];
  }

  /** A date as days from the start; anything else as it is. */
  counted(value: unknown): unknown {
    return this.#zero !== undefined && isDayText(value) ? dayNumber(value) - dayNumber(this.#zero) : value;
  }

  /** A day as the plan writes it. */
  written(day: number): Day | number {
    return this.#zero === undefined ? day : addDays(this.#zero, day);
  }
}

export function isDayText(value: unknown): value is Day {
  return typeof value === 'string' && isDay(value);
}
