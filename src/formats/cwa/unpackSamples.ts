import { STORED_LOSS } from '../../recording/index.ts';

/** Three values of 10 bits that share 2 bits of exponent, into columns x, y, z from `offset` on: value = 10 bits × 2^exponent. */
export function unpackTriplesInto(
  columns: readonly Int16Array[],
  offset: number,
  source: { view: DataView; at: number; count: number },
): void {
  const [x, y, z] = columns as [Int16Array, Int16Array, Int16Array];
  const { view, at, count } = source;
  for (let i = 0; i < count; i++) {
    const word = view.getInt32(at + 4 * i, true);
    const exponent = word >>> 30;
    x[offset + i] = ((word << 22) >> 22) << exponent;
    y[offset + i] = ((word << 12) >> 22) << exponent;
    z[offset + i] = ((word << 2) >> 22) << exponent;
  }
}

/**
 * Values of 16 bits, all axes of a sample side by side, into one column per axis. The lowest value, which means loss in a recording, becomes the one
 * above it: a device that is at the end of its range has not lost the sample.
 */
export function unpackWordsInto(
  columns: readonly Int16Array[],
  offset: number,
  source: { view: DataView; at: number; count: number },
): void {
  const { view, at, count } = source;
  const stepBytes = 2 * columns.length;
  columns.forEach((column, axis) => {
    let from = at + 2 * axis;
    for (let i = offset; i < offset + count; i++) {
      const value = view.getInt16(from, true);
      column[i] = value === STORED_LOSS ? STORED_LOSS + 1 : value;
      from += stepBytes;
    }
  });
}
