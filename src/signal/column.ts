/**
 * A read-only column of numbers. Any Float32Array or Float64Array is one; nothing can be written through it.
 * Loss is NaN. Columns of one stream have one length.
 */
export interface Column {
  readonly [index: number]: number;
  readonly length: number;
  slice(start?: number, end?: number): Float64Array | Float32Array | Int16Array;
  subarray(start?: number, end?: number): Column;
}
