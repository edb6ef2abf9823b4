import { ClockChanges } from './clockChanges.ts';
import { DateTimeReader } from './dateTimeReader.ts';
import { GrowingColumn } from './growingColumn.ts';
import type { TimeColumn } from './growingTimes.ts';

const DAY_S = 86_400;

/**
 * A growing column of written dates or times of day, kept as seconds after the first one. A change to or from daylight saving is no jump: where an offset from UTC stands
 * behind them, where the zone is told, or where the step itself shows it (`clockChanges`). A time of day that falls behind by half a day has passed midnight.
 */
export class GrowingDates {
  readonly #values = new GrowingColumn(true);
  readonly #reader = new DateTimeReader();
  #origin: string | undefined;
  #originS = 0;
  #originFractionS = 0;
  #midnightsS = 0;
  #lastS = Number.NEGATIVE_INFINITY;
  readonly #changes: ClockChanges;

  /** @param zone IANA name of the clock's zone, for dates without offset */
  constructor(zone?: string) {
    this.#changes = new ClockChanges(zone);
  }

  /** Changes of the clock that the stamps show, though nothing tells the zone. */
  get assumedChanges(): ClockChanges['assumed'] {
    return this.#changes.assumed;
  }

  /** Appends the date in `bytes[start, end)`; false (and nothing appended) where it cannot be read. */
  push(bytes: Uint8Array, start: number, end: number): boolean {
    const reader = this.#reader;
    if (!reader.read(bytes, start, end)) return false;
    const isBare = Number.isNaN(reader.offsetMinutes);
    const shiftS = isBare ? (reader.hasDay ? this.#changes.shiftAt(reader.localS) : 0) : 60 * reader.offsetMinutes;
    const utcS = reader.localS - shiftS;
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
