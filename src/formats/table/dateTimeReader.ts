const ZERO = 48;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const COLON = 58;
const SPACE = 32;

/**
 * Reads a moment as devices write it, without making strings: `2026-02-03 04:05:06.789`, with `T`, `/` or `.` between, `Z` or an offset
 * behind it (`+01:00`, `+0100`, also after `UTC`), `03-Feb-2026 04:05:06`, or a time of day alone. The order day/month/year in digits is not read: it
 * cannot be told from month/day/year.
 */
export class DateTimeReader {
  /** s since 1970 as if the clock on the wall were UTC; of a time of day alone, s since midnight. Whole. */
  localS = 0;
  fractionS = 0;
  /** Minutes east of UTC; NaN where it is not written. */
  offsetMinutes = Number.NaN;
  hasDay = false;
  #bytes: Uint8Array = new Uint8Array(0);
  #at = 0;
  #end = 0;

  /** False where the bytes are no such moment; the fields are then meaningless. */
  read(bytes: Uint8Array, start: number, end: number): boolean {
    this.#bytes = bytes;
    this.#at = start;
    this.#end = end;
    while (this.#at < this.#end && bytes[this.#at]! <= SPACE) this.#at++;
    while (this.#end > this.#at && bytes[this.#end - 1]! <= SPACE) this.#end--;
    const dayS = this.#isClockAhead() ? 0 : this.#day();
    if (Number.isNaN(dayS)) return false;
    const clockS = this.#clock();
    if (Number.isNaN(clockS) || !this.#zone()) return false;
    this.localS = dayS + clockS;
    return true;
  }

  #isClockAhead(): boolean {
    this.hasDay = this.#bytes[this.#at + 1] !== COLON && this.#bytes[this.#at + 2] !== COLON;
    return !this.hasDay;
  }

  #day(): number {
    const first = this.#at;
    const a = this.#number(4);
    const aDigits = this.#at - first;
    const mark = this.#bytes[this.#at]!;
    if (Number.isNaN(a) || !this.#skip('-/.')) return Number.NaN;
    const named = this.#month();
    const month = named ?? this.#number(2);
    if (this.#bytes[this.#at] !== mark || !this.#skip('-/.')) return Number.NaN;
    const second = this.#at;
    const b = this.#number(4);
    const isYearFirst = aDigits === 4 && this.#at - second <= 2;
    if (!isYearFirst && !(named !== undefined && this.#at - second === 4)) return Number.NaN;
    const [year, day] = isYearFirst ? [a, b] : [b, a];
    if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return Number.NaN;
    if (!this.#skip('T t,')) return Number.NaN;
    while (this.#bytes[this.#at] === SPACE) this.#at++;
    return Date.UTC(year, month - 1, day) / 1000;
  }

  #clock(): number {
    const hour = this.#number(2);
    if (!this.#skip(':')) return Number.NaN;
    const minute = this.#number(2);
    if (!this.#skip(':')) return Number.NaN;
    const second = this.#number(2);
    this.fractionS = 0;
    if (this.#at < this.#end && this.#skip('.,:')) {
      const start = this.#at;
      const digits = this.#number(12);
      if (Number.isNaN(digits)) return Number.NaN;
      this.fractionS = digits / 10 ** (this.#at - start);
    }
    const isClock = hour >= 0 && hour <= 24 && minute >= 0 && minute < 60 && second >= 0 && second <= 60;
    return isClock ? hour * 3600 + minute * 60 + second : Number.NaN;
  }

  /** What stands behind the clock: nothing, or an offset; false for anything else. */
  #zone(): boolean {
    this.offsetMinutes = Number.NaN;
    if (this.#at === this.#end) return true;
    const text = String.fromCharCode(...this.#bytes.subarray(this.#at, Math.min(this.#end, this.#at + 16)));
    if (this.#end - this.#at > 16) return false;
    const [whole, word, sign, hours, minutes] = /^\s*(Z|UTC|GMT)?\s*(?:([+-])(\d{2}):?(\d{2})?)?$/i.exec(text) ?? [];
    if (whole === undefined || (word === undefined && sign === undefined)) return false;
    const size = 60 * Number(hours ?? 0) + Number(minutes ?? 0);
    this.offsetMinutes = sign === '-' ? -size : size;
    return true;
  }

  #number(most: number): number {
    const start = this.#at;
    let value = 0;
    while (this.#at < this.#end && this.#at - start < most) {
      const digit = this.#bytes[this.#at]! - ZERO;
      if (digit < 0 || digit > 9) break;
      value = 10 * value + digit;
      this.#at++;
    }
    return this.#at === start ? Number.NaN : value;
  }

  #month(): number | undefined {
    if (this.#at + 3 > this.#end) return undefined;
    const word = String.fromCharCode(...this.#bytes.subarray(this.#at, this.#at + 3)).toLowerCase();
    const index = MONTHS.indexOf(word);
    if (index === -1) return undefined;
    this.#at += 3;
    return index + 1;
  }

  #skip(marks: string): boolean {
    if (this.#at >= this.#end || !marks.includes(String.fromCharCode(this.#bytes[this.#at]!))) return false;
    this.#at++;
    return true;
  }
}
