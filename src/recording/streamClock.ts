import type { Stream } from './recording.ts';

/** The stored integer of a scaled column that means "no data". */
export const STORED_LOSS = -32768;

/** Second of the recording at which sample `index` of a stream was taken. Beyond the last knot the last line goes on. */
export function timeOfSampleS(stream: Pick<Stream, 'startS' | 'rateHz' | 'timesS' | 'knots'>, index: number): number {
  if (stream.timesS !== undefined) return stream.timesS[index] ?? Number.NaN;
  const { knots } = stream;
  if (knots === undefined || knots.index.length < 2) return stream.startS + index / stream.rateHz;
  const k = knotBefore(knots.index, index);
  const i0 = knots.index[k]!;
  const t0 = knots.timeS[k]!;
  return t0 + ((index - i0) * (knots.timeS[k + 1]! - t0)) / (knots.index[k + 1]! - i0);
}

/** Index (not whole, may lie outside) of the sample at a second: the reverse of `timeOfSampleS`, for streams without `timesS`. */
export function sampleAtS(stream: Pick<Stream, 'startS' | 'rateHz' | 'knots'>, timeS: number): number {
  const { knots } = stream;
  if (knots === undefined || knots.index.length < 2) return (timeS - stream.startS) * stream.rateHz;
  const k = knotBefore(knots.timeS, timeS);
  const t0 = knots.timeS[k]!;
  const i0 = knots.index[k]!;
  return i0 + ((timeS - t0) * (knots.index[k + 1]! - i0)) / (knots.timeS[k + 1]! - t0);
}

/** The last knot at or before `value`, so that there is one after it; the first one for what lies before. */
function knotBefore(knots: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = knots.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (knots[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Values of one column from `startIndex` on into `out` (as many as it holds), in the unit of the column's name; loss is NaN.
 * @throws RangeError where the stream has no such column or ends before
 */
export function readColumnInto(
  out: Float32Array | Float64Array,
  stream: Stream,
  name: string,
  startIndex: number,
): void {
  const column = stream.columns[name];
  if (column === undefined) throw new RangeError(`stream ${stream.id} must have a column ${name}`);
  if (!(startIndex >= 0 && startIndex + out.length <= column.length))
    throw new RangeError(`${startIndex} to ${startIndex + out.length} must lie within 0 to ${column.length}`);
  const scale = stream.scale?.[name];
  if (scale === undefined) {
    for (let i = 0; i < out.length; i++) out[i] = column[startIndex + i]!;
    return;
  }
  for (let i = 0; i < out.length; i++) {
    const stored = column[startIndex + i]!;
    out[i] = stored === STORED_LOSS ? Number.NaN : stored * scale;
  }
}
