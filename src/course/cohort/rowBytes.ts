import { COHORT_COLUMNS, type CohortRows } from './cohortColumns.ts';

/** "KBC1" as a little-endian number, which also tells a machine of the other order apart. */
const MAGIC = 0x3143424b;
const HEAD_BYTES = 16;
const NUMBER_BYTES = 8;

/** Rows as one block of bytes, column after column: how a finished chunk is kept until all are there. */
export function rowsToBytes({ count, values }: CohortRows): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(HEAD_BYTES + values.length * count * NUMBER_BYTES);
  new Uint32Array(bytes.buffer, 0, 3).set([MAGIC, count, values.length]);
  const numbers = new Float64Array(bytes.buffer, HEAD_BYTES);
  values.forEach((column, place) => {
    numbers.set(column, place * count);
  });
  return bytes;
}

/**
 * The rows of a block: views of its bytes, where these begin at a multiple of 8, else of a copy.
 * @throws RangeError where it is not a whole block of these columns
 */
export function bytesToRows(bytes: Uint8Array): CohortRows {
  const whole = bytes.byteOffset % NUMBER_BYTES === 0 ? bytes : new Uint8Array(bytes);
  if (whole.length < HEAD_BYTES) throw new RangeError(`expected the rows of a chunk, got ${whole.length} bytes`);
  const [magic, count = 0, columns] = new Uint32Array(whole.buffer, whole.byteOffset, 3);
  const expected = HEAD_BYTES + COHORT_COLUMNS.length * count * NUMBER_BYTES;
  if (magic !== MAGIC || columns !== COHORT_COLUMNS.length || whole.length !== expected)
    throw new RangeError(
      `expected rows of ${COHORT_COLUMNS.length} columns in ${expected} bytes, got ${columns} columns in ${whole.length}`,
    );
  const numbers = new Float64Array(whole.buffer, whole.byteOffset + HEAD_BYTES, COHORT_COLUMNS.length * count);
  return { count, values: COHORT_COLUMNS.map((_, place) => numbers.subarray(place * count, (place + 1) * count)) };
}

/**
 * Row after row as numbers of 8 bytes, unknown ones as the one NaN: what the hash of a table is made of.
 * @param numbers overwritten; as many as there are values
 */
export function rowOrderBytes(
  { count, values }: CohortRows,
  numbers = new Float64Array(count * values.length),
): Uint8Array<ArrayBuffer> {
  let at = 0;
  for (let row = 0; row < count; row++) for (const column of values) numbers[at++] = column[row]!;
  const bits = new Uint32Array(numbers.buffer, numbers.byteOffset, 2 * numbers.length);
  for (let i = 0; i < numbers.length; i++)
    if (Number.isNaN(numbers[i])) {
      bits[2 * i] = 0;
      bits[2 * i + 1] = 0x7ff80000;
    }
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}
