import { isMissingWord } from '../table/missingWords.ts';
import { LARGEST_VALUE, parseNumber } from '../text/parseNumber.ts';
import type { SampleColumns } from './sampleColumns.ts';

const POINT = 46;
const MINUS = 45;
const ZERO = 48;
const NINE = 57;
const SPACE = 32;
const POWERS_OF_TEN = [1, 10, 100, 1e3, 1e4, 1e5, 1e6] as const;

/**
 * What became of a sample line. `short`: fields are missing; `unreadable`: a field is no number. The whole row is lost
 * then, for a missing field shifts those behind it.
 */
export type SampleOutcome = 'sound' | 'short' | 'unreadable' | 'noTime';

/**
 * Parses sample lines into columns, without strings. The inner numbers (`-?ddd.d`) are read in place; anything else
 * (exponents, words) takes the slow path.
 */
export class SampleParser {
  /** First and end byte of the field that was unreadable, for the message. */
  badStart = 0;
  badEnd = 0;
  #at = 0;

  /** Appends `bytes[start, end)` as a row: time, then x, y, pupil per eye (3 values each in `into`). */
  parse(bytes: Uint8Array, start: number, end: number, into: SampleColumns): SampleOutcome {
    this.#at = start;
    const timeMs = this.#number(bytes, end);
    if (Number.isNaN(timeMs)) return 'noTime';
    const { columnCount, row, values } = into;
    let outcome: SampleOutcome = 'sound';
    for (let k = 0; k < columnCount; k++) {
      const value = this.#number(bytes, end);
      values[k]![row] = value;
      if (Number.isNaN(value) && outcome === 'sound') outcome = this.#whyLost(bytes);
    }
    if (outcome !== 'sound') for (let k = 0; k < columnCount; k++) values[k]![row] = Number.NaN;
    into.times[row] = timeMs;
    into.next();
    return outcome;
  }

  /** The number in the next field; NaN where it is missing or none. Leaves the field's bounds in `badStart`, `badEnd` then. */
  #number(bytes: Uint8Array, end: number): number {
    let at = this.#at;
    while (at < end && bytes[at]! <= SPACE) at++;
    const start = at;
    let negative = false;
    if (at < end && bytes[at] === MINUS) {
      negative = true;
      at++;
    }
    let mantissa = 0;
    let digits = 0;
    let decimals = -1;
    for (; at < end; at++) {
      const byte = bytes[at]!;
      if (byte >= ZERO && byte <= NINE) {
        mantissa = mantissa * 10 + (byte - ZERO);
        digits++;
        if (decimals >= 0) decimals++;
      } else if (byte === POINT && decimals < 0) decimals = 0;
      else break;
    }
    if (digits === 0 || digits > 15 || decimals > 6 || (at < end && bytes[at]! > SPACE))
      return this.#slowNumber(bytes, start, end);
    this.#at = at;
    const value = decimals > 0 ? mantissa / POWERS_OF_TEN[decimals]! : mantissa;
    return negative ? -value : value;
  }

  #slowNumber(bytes: Uint8Array, start: number, end: number): number {
    let at = start;
    while (at < end && bytes[at]! > SPACE) at++;
    this.#at = at;
    this.badStart = start;
    this.badEnd = at;
    const value = parseNumber(bytes, start, at);
    return Math.abs(value) <= LARGEST_VALUE ? value : Number.NaN;
  }

  #whyLost(bytes: Uint8Array): SampleOutcome {
    if (this.badStart === this.badEnd) return 'short';
    if (this.badEnd - this.badStart === 1 && bytes[this.badStart] === POINT) return 'sound';
    return isMissingWord(bytes, this.badStart, this.badEnd) ? 'sound' : 'unreadable';
  }
}
