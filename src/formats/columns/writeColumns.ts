import { Gzip } from 'fflate';
import type { ClockKnots, Column, Stream } from '../../recording/index.ts';
import type { ReadResult } from '../format.ts';
import {
  type ColumnHead,
  type ColumnsHeader,
  headerText,
  type KnotsHead,
  MARK,
  type NumberType,
  type StreamHead,
  TIMES,
  versionOf,
} from './columnsHeader.ts';
import { BLOCK_COUNT, shuffled, shuffledSteps } from './shuffle.ts';

/**
 * A recording with what was said when it was read, in the form in which it is kept: reading gives exactly the same again.
 * The same recording gives the same bytes. In pieces; memory is bounded by a block beside the recording itself.
 * @throws RangeError where a column has another length than its stream, or a factor belongs to no integers
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
  yield* push(new TextEncoder().encode(`${MARK} ${versionOf(header)} ${json.length}\n`));
  yield* push(json);
  for (const stream of streams)
    for (const column of [...knotsOf(stream), ...columnsOf(stream).map(([, column]) => column)])
      for (let start = 0; start < column.length; start += BLOCK_COUNT)
        yield* push(blockOf(column, start, Math.min(column.length, start + BLOCK_COUNT)));
  yield* push(new Uint8Array(0), true);
}

function blockOf(column: Column, start: number, end: number): Uint8Array {
  const type = typeOf(column);
  return type === 'i16' ? shuffledSteps(column, start, end) : shuffled(column, start, end, type === 'f32' ? 4 : 8);
}

function headOf(stream: Stream): StreamHead {
  const { id, kind, startS, rateHz, length, place, scale, knots } = stream;
  const columns = columnsOf(stream).map(([name, column]): ColumnHead => ({ name, type: typeOf(column) }));
  for (const name of Object.keys(scale ?? {}))
    if (columns.find((column) => column.name === name)?.type !== 'i16')
      throw new RangeError(`scale of stream ${id} must be of 16-bit integers, got one of ${name}`);
  return {
    id,
    kind,
    startS,
    rateHz,
    length,
    ...(place === undefined ? {} : { place }),
    ...(scale === undefined ? {} : { scale }),
    ...(knots === undefined ? {} : { knots: knotsHead(id, knots) }),
    columns,
  };
}

function knotsHead(id: string, { index, timeS }: ClockKnots): KnotsHead {
  if (index.length !== timeS.length)
    throw new RangeError(`knots of stream ${id} must have ${index.length} times, got ${timeS.length}`);
  return { length: index.length, index: typeOf(index), timeS: typeOf(timeS) };
}

function knotsOf({ knots }: Stream): Column[] {
  return knots === undefined ? [] : [knots.index, knots.timeS];
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

function typeOf(column: Column): NumberType {
  const some = column.subarray(0, 0);
  if (some instanceof Int16Array) return 'i16';
  return some instanceof Float32Array ? 'f32' : 'f64';
}
