import { parseNumber } from '../text/parseNumber.ts';
import { GrowingColumn } from './growingColumn.ts';

const ZERO = 48;
const SPLIT = 1e9;
/** Digits of the part above the last nine, and of the fraction, that a double holds exactly. */
const MAX_DIGITS = 15;

/**
 * A finished column of times: `values[i]` is the time in the file's ticks after `origin`, the first readable one; or
 * the time itself, where it was asked for from zero.
 */
export interface TimeColumn {
  /** The first time as it stands in the file. */
  readonly origin: string;
  readonly values: Float64Array<ArrayBuffer>;
}

/**
 * A growing column of clock readings, kept as exact differences from the first: 19-digit nanoseconds lose nothing,
 * though they do not fit a double. Whole part and fraction are subtracted apart.
 */
export class GrowingTimes {
  readonly #values = new GrowingColumn(true);
  readonly #fromZero: boolean;
  readonly #decoder = new TextDecoder('utf-8');
  #origin: string | undefined;
  #originHigh = 0;
  #originLow = 0;
  #originFraction = 0;
  #high = 0;
  #low = 0;
  #fraction = 0;

  /** @param fromZero keep times as they stand (Float64) instead of differences */
  constructor(fromZero = false) {
    this.#fromZero = fromZero;
  }

  /** Appends the time in `bytes[start, end)`; false (and nothing appended) where it cannot be read. */
  push(bytes: Uint8Array, start: number, end: number, decimal: number): boolean {
    if (!this.#split(bytes, start, end, decimal)) return false;
    if (this.#origin === undefined) {
      this.#origin = this.#decoder.decode(bytes.subarray(start, end)).trim();
      this.#originHigh = this.#high;
      this.#originLow = this.#low;
      this.#originFraction = this.#fraction;
    }
    if (this.#fromZero) {
      this.#values.push(parseNumber(bytes, start, end, decimal));
      return true;
    }
    const whole = (this.#high - this.#originHigh) * SPLIT + (this.#low - this.#originLow);
    this.#values.push(whole + (this.#fraction - this.#originFraction));
    return true;
  }

  finish(): TimeColumn {
    return { origin: this.#origin ?? '', values: this.#values.finish() as Float64Array<ArrayBuffer> };
  }

  #split(bytes: Uint8Array, start: number, end: number, decimal: number): boolean {
    let at = start;
    let stop = end;
    while (at < stop && bytes[at]! <= 32) at++;
    while (stop > at && bytes[stop - 1]! <= 32) stop--;
    const sign = bytes[at] === 45 ? -1 : 1;
    if (at < stop && (bytes[at] === 45 || bytes[at] === 43)) at++;
    const wholeStart = at;
    while (at < stop && isDigit(bytes[at]!)) at++;
    const wholeEnd = at;
    let fractionEnd = wholeEnd;
    if (at < stop && bytes[at] === decimal) {
      fractionEnd = ++at;
      while (at < stop && isDigit(bytes[at]!)) at++;
      fractionEnd = at;
    }
    const digitCount = wholeEnd - wholeStart + Math.max(0, fractionEnd - wholeEnd - 1);
    if (at !== stop || digitCount === 0 || wholeEnd - wholeStart > MAX_DIGITS + 9)
      return this.#splitNumber(parseNumber(bytes, start, end, decimal));
    const cut = Math.max(wholeStart, wholeEnd - 9);
    this.#high = sign * digits(bytes, wholeStart, cut);
    this.#low = sign * digits(bytes, cut, wholeEnd);
    const kept = Math.min(fractionEnd, wholeEnd + 1 + MAX_DIGITS);
    this.#fraction = kept > wholeEnd + 1 ? (sign * digits(bytes, wholeEnd + 1, kept)) / 10 ** (kept - wholeEnd - 1) : 0;
    return true;
  }

  /** Exponents and other rare shapes, through a double. */
  #splitNumber(value: number): boolean {
    if (!Number.isFinite(value)) return false;
    this.#high = Math.trunc(value / SPLIT);
    const rest = value - this.#high * SPLIT;
    this.#low = Math.trunc(rest);
    this.#fraction = rest - this.#low;
    return true;
  }
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= ZERO + 9;
}

function digits(bytes: Uint8Array, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i++) value = value * 10 + (bytes[i]! - ZERO);
  return value;
}
