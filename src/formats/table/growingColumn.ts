/** Values per piece: 1 Ki at first, doubled up to 64 Ki, so that growing never copies and little is wasted. */
const FIRST_LENGTH = 1024;
const LARGEST_LENGTH = 65536;

type FloatArray = Float32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** A column that grows value by value without copying; `finish` joins it once. Float32 unless `wide`. */
export class GrowingColumn {
  readonly #wide: boolean;
  #pieces: FloatArray[] = [];
  #piece: FloatArray;
  #used = 0;
  #fullCount = 0;

  constructor(wide = false) {
    this.#wide = wide;
    this.#piece = new Float32Array(0);
  }

  get length(): number {
    return this.#fullCount + this.#used;
  }

  push(value: number): void {
    if (this.#used === this.#piece.length) this.#grow();
    this.#piece[this.#used++] = value;
  }

  /** The values so far as one array of exactly that length; the column is empty afterwards. */
  finish(): FloatArray {
    const joined = this.#wide ? new Float64Array(this.length) : new Float32Array(this.length);
    let at = 0;
    for (const piece of this.#pieces) {
      joined.set(piece === this.#piece ? piece.subarray(0, this.#used) : piece, at);
      at += piece.length;
    }
    this.#pieces = [];
    this.#piece = new Float32Array(0);
    this.#used = 0;
    this.#fullCount = 0;
    return joined;
  }

  #grow(): void {
    this.#fullCount += this.#piece.length;
    const length = Math.min(LARGEST_LENGTH, Math.max(FIRST_LENGTH, 2 * this.#piece.length));
    this.#piece = this.#wide ? new Float64Array(length) : new Float32Array(length);
    this.#pieces.push(this.#piece);
    this.#used = 0;
  }
}
