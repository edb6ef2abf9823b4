/** Rows per piece: 1 Ki at first, doubled up to 32 Ki. */
const FIRST_ROWS = 1024;
const LARGEST_ROWS = 32768;

/**
 * The samples of one block while they are read: a Float64 time in ms and `columnCount` Float32 values per row, grown in
 * pieces that all columns share, so that the parser writes with one index and memory is never copied while growing.
 */
export class SampleColumns {
  readonly columnCount: number;
  /** The open pieces: write `times[row]` and `values[k]![row]`, then call `next()`. */
  times = new Float64Array(FIRST_ROWS);
  values: Float32Array<ArrayBuffer>[];
  row = 0;
  #rows = FIRST_ROWS;
  #fullCount = 0;
  readonly #fullTimes: Float64Array<ArrayBuffer>[] = [];
  readonly #fullValues: Float32Array<ArrayBuffer>[][] = [];

  constructor(columnCount: number) {
    this.columnCount = columnCount;
    this.values = makePieces(columnCount, FIRST_ROWS);
  }

  get length(): number {
    return this.#fullCount + this.row;
  }

  next(): void {
    if (++this.row < this.#rows) return;
    this.#fullCount += this.#rows;
    this.#rows = Math.min(LARGEST_ROWS, 2 * this.#rows);
    this.#fullTimes.push(this.times);
    this.#fullValues.push(this.values);
    this.times = new Float64Array(this.#rows);
    this.values = makePieces(this.columnCount, this.#rows);
    this.row = 0;
  }

  /** All times, ms. To be taken once, before the values: each piece is freed as it is copied. */
  takeTimes(): Float64Array<ArrayBuffer> {
    const joined = new Float64Array(this.length);
    let at = 0;
    for (const piece of this.#fullTimes) {
      joined.set(piece, at);
      at += piece.length;
    }
    joined.set(this.times.subarray(0, this.row), joined.length - this.row);
    this.#fullTimes.fill(new Float64Array(0));
    this.times = new Float64Array(0);
    return joined;
  }

  /** Column `k`, joined. To be taken once. */
  takeColumn(k: number): Float32Array<ArrayBuffer> {
    const joined = new Float32Array(this.length);
    let at = 0;
    for (const pieces of this.#fullValues) {
      joined.set(pieces[k]!, at);
      at += pieces[k]!.length;
      pieces[k] = new Float32Array(0);
    }
    joined.set(this.values[k]!.subarray(0, this.row), joined.length - this.row);
    this.values[k] = new Float32Array(0);
    return joined;
  }
}

function makePieces(count: number, rows: number): Float32Array<ArrayBuffer>[] {
  return Array.from({ length: count }, () => new Float32Array(rows));
}
