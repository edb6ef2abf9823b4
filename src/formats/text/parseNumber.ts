const POWERS_OF_TEN = Array.from({ length: 23 }, (_, k) => 10 ** k);
/** Numbers beyond this do not fit a 32-bit column; no measurement is near it. */
export const LARGEST_VALUE = 3.4028235677973362e38;

const MANTISSA_LIMIT = 9007199254740991; // 2^53 - 1: above it digits no longer fit a double exactly

const PLUS = 43;
const MINUS = 45;
const POINT = 46;
const COMMA = 44;
const SPACE = 32;
const ZERO = 48;
const NINE = 57;

/**
 * The decimal number in `bytes[start, end)`, correctly rounded as `Number()` would; NaN where there is none.
 * Blanks around it are skipped. Empty, `.`, `-`, words and trailing rubbish give NaN; so do `Infinity`,
 * numbers that do not fit a double, and hexadecimal.
 * Exact because digits below 2^53 and powers of ten up to 10^22 are both doubles, so one division rounds once
 * [Clinger1990]; longer numbers and exponents take the slow path through `Number()`.
 * @param decimal byte code of the decimal mark: 46 for `.`, 44 for `,`
 */
export function parseNumber(bytes: Uint8Array, start: number, end: number, decimal = POINT): number {
  let at = start;
  let stop = end;
  while (at < stop && bytes[at]! <= SPACE) at++;
  while (stop > at && bytes[stop - 1]! <= SPACE) stop--;
  const first = at;
  let negative = false;
  if (at < stop && (bytes[at] === MINUS || bytes[at] === PLUS)) {
    negative = bytes[at] === MINUS;
    at++;
  }
  let mantissa = 0;
  let digits = 0;
  let decimals = 0;
  let seenDecimal = false;
  for (; at < stop; at++) {
    const byte = bytes[at]!;
    if (byte >= ZERO && byte <= NINE) {
      mantissa = mantissa * 10 + (byte - ZERO);
      digits++;
      if (seenDecimal) decimals++;
    } else if (byte === decimal && !seenDecimal) {
      seenDecimal = true;
    } else {
      return parseSlowly(bytes, first, stop, decimal);
    }
  }
  if (digits === 0) return Number.NaN;
  if (mantissa > MANTISSA_LIMIT || decimals > 22) return parseSlowly(bytes, first, stop, decimal);
  const value = decimals === 0 ? mantissa : mantissa / POWERS_OF_TEN[decimals]!;
  return negative ? -value : value;
}

const NUMBER_SHAPE = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

function parseSlowly(bytes: Uint8Array, start: number, end: number, decimal: number): number {
  let text = '';
  for (let i = start; i < end; i++) text += String.fromCharCode(bytes[i] === decimal ? POINT : bytes[i]!);
  if (decimal === COMMA && bytes.subarray(start, end).includes(POINT)) return Number.NaN;
  const value = NUMBER_SHAPE.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : Number.NaN;
}
