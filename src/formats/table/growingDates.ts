import { DateTimeReader } from './dateTimeReader.ts';
import { GrowingColumn } from './growingColumn.ts';
import type { TimeColumn } from './growingTimes.ts';

const DAY_S = 86_400;

/**
 * A growing column of written dates or times of day, kept as seconds after the first one. Where an offset from UTC stands behind
 * them, a change to daylight saving is no jump; a time of day that falls behind by half a day has passed midnight.
 */
export class GrowingDates {
  readonly #values = new GrowingColumn(true);
  readonly #reader = new DateTimeReader();
  #origin: string | undefined;
  #originS = 0;
  #originFractionS = 0;
  #midnightsS = 0;
  #lastS = Number.NEGATIVE_INFINITY;

  /** Appends the date in `bytes[start, end)`; false (and nothing appended) where it cannot be read. */
  push(bytes: Uint8Array, start: number, end: number): boolean {
    const reader = this.#reader;
    if (!reader.read(bytes, start, end)) return false;
    const utcS = reader.localS - (Number.isNaN(reader.offsetMinutes) ? 0 : 60 * reader.offsetMinutes);
    if (this.#origin === undefined) {
      this.#origin = new TextDecoder('utf-8').decode(bytes.subarray(start, end)).trim();
      this.#originS = utcS;
      this.#originFractionS = reader.fractionS;
    }
    if (!reader.hasDay && utcS + this.#midnightsS < this.#lastS - DAY_S / 2) this.#midnightsS += DAY_S;
    const wholeS = utcS + (reader.hasDay ? 0 : this.#midnightsS);
    this.#lastS = wholeS;
    this.#values.push(wholeS - this.#originS + (reader.fractionS - this.#originFractionS));
    return true;
  }

  finish(): TimeColumn {
    return { origin: this.#origin ?? '', values: this.#values.finish() as Float64Array<ArrayBuffer> };
  }
}
