const TAB = 9;
const SPACE = 32;
const QUOTE = 34;
const COMMA = 44;
const SEMICOLON = 59;

/** Byte code of the delimiter; `BLANKS` means runs of blanks and tabs. */
export type Delimiter = number;
export const BLANKS: Delimiter = SPACE;

/** Where the cells of a line are: cell `k` is `bytes[bounds[2k], bounds[2k + 1])`. Reused from line to line. */
export class CellBounds {
  bounds = new Int32Array(256);
  count = 0;

  add(start: number, end: number): void {
    if (2 * this.count + 2 > this.bounds.length) {
      const grown = new Int32Array(2 * this.bounds.length);
      grown.set(this.bounds);
      this.bounds = grown;
    }
    this.bounds[2 * this.count] = start;
    this.bounds[2 * this.count + 1] = end;
    this.count++;
  }
}

/** Cuts `bytes[start, end)` into cells. A cell that begins with a quote ends at the closing one; bounds exclude the quotes. */
export function splitCells(
  bytes: Uint8Array,
  start: number,
  end: number,
  delimiter: Delimiter,
  into: CellBounds,
): void {
  into.count = 0;
  if (delimiter === BLANKS) splitAtBlanks(bytes, start, end, into);
  else splitAtByte(bytes, start, end, delimiter, into);
}

function splitAtByte(bytes: Uint8Array, start: number, end: number, delimiter: number, into: CellBounds): void {
  let cellStart = start;
  let at = start;
  for (;;) {
    if (at === cellStart && at < end && bytes[at] === QUOTE) {
      const close = closingQuote(bytes, at + 1, end);
      into.add(at + 1, close);
      at = close;
      while (at < end && bytes[at] !== delimiter) at++;
      if (at >= end) return;
      cellStart = ++at;
      continue;
    }
    while (at < end && bytes[at] !== delimiter) at++;
    into.add(cellStart, at);
    if (at >= end) return;
    cellStart = ++at;
  }
}

function splitAtBlanks(bytes: Uint8Array, start: number, end: number, into: CellBounds): void {
  let at = start;
  for (;;) {
    while (at < end && isBlank(bytes[at]!)) at++;
    if (at >= end) return;
    if (bytes[at] === QUOTE) {
      const close = closingQuote(bytes, at + 1, end);
      into.add(at + 1, close);
      at = close + 1;
    } else {
      const cellStart = at;
      while (at < end && !isBlank(bytes[at]!)) at++;
      into.add(cellStart, at);
    }
  }
}

/** Index of the quote that closes a cell (doubled quotes stay inside), or `end`. */
function closingQuote(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end) {
    if (bytes[at] === QUOTE) {
      if (bytes[at + 1] !== QUOTE || at + 1 >= end) return at;
      at++;
    }
    at++;
  }
  return end;
}

function isBlank(byte: number): boolean {
  return byte === SPACE || byte === TAB;
}

/**
 * The delimiter of a header line, counted outside quotes: tab before semicolon before comma (a comma may be a decimal
 * mark where there are semicolons), else blanks.
 */
export function sniffDelimiter(bytes: Uint8Array, start: number, end: number): Delimiter {
  let found: Delimiter = BLANKS;
  let quoted = false;
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!;
    if (byte === QUOTE) quoted = !quoted;
    else if (quoted) continue;
    else if (byte === TAB) return TAB;
    else if (byte === SEMICOLON) found = SEMICOLON;
    else if (byte === COMMA && found === BLANKS) found = COMMA;
  }
  return found;
}

/** The cells of a line as trimmed texts, quotes removed. For headers and messages, not for the hot loop. */
export function cellTexts(bytes: Uint8Array, start: number, end: number, delimiter: Delimiter): string[] {
  const cells = new CellBounds();
  splitCells(bytes, start, end, delimiter, cells);
  const decoder = new TextDecoder('utf-8');
  return Array.from({ length: cells.count }, (_, k) =>
    decoder
      .decode(bytes.subarray(cells.bounds[2 * k]!, cells.bounds[2 * k + 1]!))
      .replaceAll('""', '"')
      .trim(),
  );
}
