const LF = 10;
const CR = 13;

/** Longest line kept, in bytes; a longer one (a binary file taken for text) is cut there, so memory stays bounded. */
export const MAX_LINE_BYTES = 1 << 20;

/**
 * Cuts bytes into lines at LF, CR LF or lone CR, whatever the piece boundaries, without making strings.
 * `onLine(bytes, start, end, line)` gets the line without its end in `bytes[start, end)`, valid only during the call,
 * and its 1-based number. Call `flush` at the end: it returns whether the last line had no line end.
 */
export class LineReader {
  readonly #onLine: (bytes: Uint8Array, start: number, end: number, line: number) => void;
  #rest = new Uint8Array(0);
  #restLength = 0;
  #line = 0;
  #skipLf = false;

  constructor(onLine: (bytes: Uint8Array, start: number, end: number, line: number) => void) {
    this.#onLine = onLine;
  }

  push(chunk: Uint8Array): void {
    const { length } = chunk;
    let start = 0;
    if (this.#skipLf && length > 0) {
      if (chunk[0] === LF) start = 1;
      this.#skipLf = false;
    }
    // One pass over the bytes: a search for the next LF would be repeated for every line of a file with lone CRs.
    for (let end = start; end < length; end++) {
      const byte = chunk[end]!;
      if (byte > CR || (byte !== LF && byte !== CR)) continue;
      this.#emit(chunk, start, end);
      start = end + 1;
      if (byte === CR) {
        if (start === length) this.#skipLf = true;
        else if (chunk[start] === LF) end = start++;
      }
    }
    this.#keep(chunk, start);
  }

  /** Emits what is left as a last line. Returns true where the text did not end with a line end. */
  flush(): boolean {
    if (this.#restLength === 0) return false;
    this.#emit(this.#rest, 0, 0);
    return true;
  }

  #emit(chunk: Uint8Array, start: number, end: number): void {
    this.#line++;
    if (this.#restLength === 0) {
      this.#onLine(chunk, start, end, this.#line);
      return;
    }
    this.#keep(chunk.subarray(0, end), start);
    const length = this.#restLength;
    this.#restLength = 0;
    this.#onLine(this.#rest, 0, length, this.#line);
  }

  #keep(chunk: Uint8Array, start: number): void {
    const added = Math.min(chunk.length - start, MAX_LINE_BYTES - this.#restLength);
    if (added <= 0) return;
    if (this.#restLength + added > this.#rest.length) {
      const grown = new Uint8Array(Math.max(1024, 2 * this.#rest.length, this.#restLength + added));
      grown.set(this.#rest.subarray(0, this.#restLength));
      this.#rest = grown;
    }
    this.#rest.set(chunk.subarray(start, start + added), this.#restLength);
    this.#restLength += added;
  }
}
