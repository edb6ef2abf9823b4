import { Gzip } from 'fflate';
import type { Column, Stream } from '../../recording/index.ts';
import type { ReadResult } from '../format.ts';
import {
  type ColumnHead,
  type ColumnsHeader,
  headerText,
  MARK,
  type StreamHead,
  TIMES,
  VERSION,
} from './columnsHeader.ts';
import { BLOCK_COUNT, shuffled } from './shuffle.ts';

/**
 * A recording with what was said when it was read, in the form in which it is kept: reading gives exactly the same again.
 * The same recording gives the same bytes. In pieces; memory is bounded by a block beside the recording itself.
 */
export function* writeColumns({ recording, issues }: ReadResult): Iterable<Uint8Array> {
  let ready: Uint8Array[] = [];
  const gzip = new Gzip({ level: 6, mtime: 0 }, (piece) => {
    if (piece.length > 0) ready.push(piece);
  });
  const push = function* (bytes: Uint8Array, final = false): Iterable<Uint8Array> {
    gzip.push(bytes, final);
    yield* ready;
    ready = [];
  };
  const { streams, ...rest } = recording;
  const header: ColumnsHeader = { ...rest, streams: streams.map(headOf), issues };
  const json = new TextEncoder().encode(headerText(header));
  yield* push(new TextEncoder().encode(`${MARK} ${VERSION} ${json.length}\n`));
  yield* push(json);
  for (const stream of streams)
    for (const [, column] of columnsOf(stream))
      for (let start = 0; start < column.length; start += BLOCK_COUNT)
        yield* push(shuffled(column, start, Math.min(column.length, start + BLOCK_COUNT), widthOf(column)));
  yield* push(new Uint8Array(0), true);
}

function headOf(stream: Stream): StreamHead {
  const { id, kind, startS, rateHz, length } = stream;
  const columns = columnsOf(stream).map(
    ([name, column]): ColumnHead => ({ name, type: widthOf(column) === 4 ? 'f32' : 'f64' }),
  );
  return { id, kind, startS, rateHz, length, columns };
}

function columnsOf({ id, timesS, length, columns }: Stream): [string, Column][] {
  const all: [string, Column][] = [
    ...(timesS === undefined ? [] : [[TIMES, timesS] as [string, Column]]),
    ...Object.entries(columns),
  ];
  for (const [name, column] of all)
    if (column.length !== length)
      throw new RangeError(`column ${name} of stream ${id} must have ${length} samples, got ${column.length}`);
  return all;
}

function widthOf(column: Column): 4 | 8 {
  return column.subarray(0, 0) instanceof Float32Array ? 4 : 8;
}
