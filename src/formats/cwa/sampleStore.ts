import { FormatError } from '../../recording/index.ts';

/** Samples of a piece that is added where the expected number was too small or not known. */
const PIECE_SAMPLES = 1 << 20;

interface Piece {
  readonly columns: Int16Array[];
  readonly capacity: number;
  used: number;
}

/**
 * Columns of 16-bit integers that grow without being copied: a week of three axes is 363 MB, and doubling it on the way would be
 * more than a browser gives. Where the number of samples is known before, there is one piece and nothing is ever copied.
 */
export class SampleStore {
  readonly #axisCount: number;
  readonly #pieces: Piece[] = [];
  readonly #expected: number;
  length = 0;

  /** @param expected samples that will probably come; memory that is not written to costs nothing */
  constructor(axisCount: number, expected: number) {
    this.#axisCount = axisCount;
    this.#expected = expected;
  }

  /** Room for `count` samples: write all columns from `offset` on, before the next call. */
  reserve(count: number): { columns: readonly Int16Array[]; offset: number } {
    let piece = this.#pieces.at(-1);
    if (piece === undefined || piece.used + count > piece.capacity) {
      piece = this.#newPiece(count);
      this.#pieces.push(piece);
    }
    const offset = piece.used;
    piece.used += count;
    this.length += count;
    return { columns: piece.columns, offset };
  }

  /** The whole columns. The store is empty afterwards. */
  finish(): Int16Array[] {
    const { length } = this;
    const pieces = this.#pieces.splice(0);
    this.length = 0;
    const [first] = pieces;
    const single = pieces.length === 1 && first !== undefined && 2 * first.used > first.capacity;
    return Array.from({ length: this.#axisCount }, (_, axis) =>
      single ? first.columns[axis]!.subarray(0, length) : joined(pieces, axis, length),
    );
  }

  #newPiece(count: number): Piece {
    const wanted = this.#pieces.length === 0 ? this.#expected : this.length >> 2;
    const capacity = Math.max(count, wanted, this.#pieces.length === 0 ? 0 : PIECE_SAMPLES);
    const columns = Array.from({ length: this.#axisCount }, () => allocate(capacity));
    return { columns, capacity, used: 0 };
  }
}

/** One axis of all pieces in one column; each piece is let go at once, so that one axis at most is there twice. */
function joined(pieces: readonly Piece[], axis: number, length: number): Int16Array {
  const out = allocate(length);
  let at = 0;
  for (const piece of pieces) {
    out.set(piece.columns[axis]!.subarray(0, piece.used), at);
    at += piece.used;
    piece.columns[axis] = new Int16Array(0);
  }
  return out;
}

/** @throws FormatError RECORDING_TOO_LARGE where the machine has not that much memory */
function allocate(length: number): Int16Array {
  try {
    return new Int16Array(length);
  } catch (error) {
    throw new FormatError('RECORDING_TOO_LARGE', { samples: length }, { cause: error });
  }
}
