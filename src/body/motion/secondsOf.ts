import { type Stream, sampleAtS, timeOfSampleS } from '../../recording/index.ts';
import type { Gravity, MotionSource, SecondTable } from '../types.ts';
import { type ColumnReader, makeColumnReader } from './columnReader.ts';
import { emptySecondTable } from './emptySecondTable.ts';
import { accelerationColumns } from './makeMotionSource.ts';
import { makeRow, type Row, type RowWriter, rowWriter, writeMoments } from './secondRow.ts';

/** What calibration needs of the seconds. */
export type SecondMoments = Pick<
  SecondTable,
  'startS' | 'length' | 'meanX' | 'meanY' | 'meanZ' | 'sdX' | 'sdY' | 'sdZ'
>;

/** A day more than the longest recording that a device holds (half a year): a wild clock must not take all memory. */
const LONGEST_S = 200 * 86_400;

/**
 * Seconds of one place of the body, over all its streams: see `SecondTable`. Spreads are those of the samples in the second (divided by n). A sample with
 * one axis lost is lost. Where streams overlap, the earlier one counts.
 * @throws RangeError where the clock spans more than 200 days or sources differ in gravity
 */
export function secondsOf(sources: readonly MotionSource[]): SecondTable {
  return tableOf(sources, (gravity) => rowWriter(gravity === 'included' ? 1 : 0));
}

/** Means and spreads of the same seconds, at half of the work. */
export function momentsOfSeconds(sources: readonly MotionSource[]): SecondMoments {
  return tableOf(sources, () => writeMoments);
}

function tableOf(sources: readonly MotionSource[], writerFor: (gravity: Gravity) => RowWriter): SecondTable {
  const ordered = sources.filter((source) => source.length > 0).sort((a, b) => firstS(a) - firstS(b));
  const [first] = ordered;
  if (first === undefined) return emptySecondTable(0, 0);
  if (ordered.some((source) => source.gravity !== first.gravity))
    throw new RangeError('sources of one table must all hold gravity or all be without it');
  const startS = Math.floor(firstS(first));
  const endS = Math.max(...ordered.map(lastS));
  const length = Math.floor(endS - startS) + 1;
  if (!(length <= LONGEST_S)) throw new RangeError(`streams must span 200 days at most, got ${length / 86_400} days`);
  const table = emptySecondTable(startS, length);
  const row = makeRow(table, writerFor(first.gravity));
  let takenToS = Number.NEGATIVE_INFINITY;
  for (const source of ordered) {
    addSource(row, source, startS, takenToS);
    takenToS = Math.max(takenToS, lastS(source));
  }
  row.close();
  return table;
}

const firstS = ({ stream }: MotionSource): number => timeOfSampleS(stream, 0);
const lastS = ({ stream }: MotionSource): number => timeOfSampleS(stream, stream.length - 1);

/** Hands the samples of a source to the rows that they fall into, a second at a time. */
function addSource(row: Row, source: MotionSource, startS: number, takenToS: number): void {
  const { stream, calibration } = source;
  const { names } = accelerationColumns(stream)!;
  const readers = names.map((name, axis) =>
    makeColumnReader(stream, name, calibration?.offsetG[axis], calibration?.gain[axis]),
  ) as unknown as Readers;
  let index = 0;
  while (index < stream.length && timeOfSampleS(stream, index) <= takenToS) index++;
  while (index < stream.length) {
    const k = Math.floor(timeOfSampleS(stream, index) - startS);
    const endIndex = endOfSecond(stream, startS + k + 1, index);
    row.open(k);
    fillRow(row, readers, index, endIndex);
    index = endIndex;
  }
}

/** Samples [from, to) behind what the row has, as many as it holds. */
function fillRow(row: Row, [readX, readY, readZ]: Readers, from: number, to: number): void {
  const at = row.filled();
  const end = Math.min(to, from + row.room());
  const lost = readX(row.x, at, from, end) + readY(row.y, at, from, end) + readZ(row.z, at, from, end);
  row.keep(end - from, lost > 0);
}

/** First sample at or after `endS`, at least one further than `index`. */
function endOfSecond(stream: Stream, endS: number, index: number): number {
  const { timesS, length } = stream;
  let end = index + 1;
  if (timesS !== undefined) {
    while (end < length && timesS[end]! < endS) end++;
    return end;
  }
  end = Math.min(Math.max(end, Math.ceil(sampleAtS(stream, endS))), length);
  // The inverse clock is off by a rounding at most; the forward clock decides.
  while (end < length && timeOfSampleS(stream, end) < endS) end++;
  while (end > index + 1 && timeOfSampleS(stream, end - 1) >= endS) end--;
  return end;
}

type Readers = readonly [ColumnReader, ColumnReader, ColumnReader];
