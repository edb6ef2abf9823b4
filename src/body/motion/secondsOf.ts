import { type Stream, sampleAtS, timeOfSampleS } from '../../recording/index.ts';
import type { MotionSource, SecondTable } from '../types.ts';
import { type ColumnReader, makeColumnReader } from './columnReader.ts';
import { accelerationColumns } from './makeMotionSource.ts';

/** A day more than the longest recording that a device holds (half a year): a wild clock must not take all memory. */
const LONGEST_S = 200 * 86_400;
/** As many samples as a second may hold: `count` is 16 bits. */
const MOST_PER_SECOND = 65_535;

/**
 * Seconds of one place of the body, over all its streams: see `SecondTable`. Spreads are those of the samples in the second (divided by n). A sample with
 * one axis lost is lost. Where streams overlap, the earlier one counts.
 * @throws RangeError where the clock spans more than 200 days or sources differ in gravity
 */
export function secondsOf(sources: readonly MotionSource[]): SecondTable {
  const ordered = sources.filter((source) => source.length > 0).sort((a, b) => firstS(a) - firstS(b));
  const [first] = ordered;
  if (first === undefined) return emptyTable(0, 0);
  if (ordered.some((source) => source.gravity !== first.gravity))
    throw new RangeError('sources of one table must all hold gravity or all be without it');
  const startS = Math.floor(firstS(first));
  const endS = Math.max(...ordered.map(lastS));
  const length = Math.floor(endS - startS) + 1;
  if (!(length <= LONGEST_S)) throw new RangeError(`streams must span 200 days at most, got ${length / 86_400} days`);
  const table = emptyTable(startS, length);
  const row = makeRow(table, first.gravity === 'included' ? 1 : 0);
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

function emptyTable(startS: number, length: number): SecondTable {
  const column = (): Float32Array => new Float32Array(length).fill(Number.NaN);
  return {
    startS,
    length,
    count: new Uint16Array(length),
    meanX: column(),
    meanY: column(),
    meanZ: column(),
    sdX: column(),
    sdY: column(),
    sdZ: column(),
    range: column(),
    enmo: column(),
    mad: column(),
  };
}

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

interface Row {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
  /** Begins second `k`, after writing the one that was open, unless it is the same. */
  open(k: number): void;
  filled(): number;
  room(): number;
  /** Of `n` samples just written, keeps those that have all axes; all of them where none is lost. */
  keep(n: number, someLost: boolean): void;
  close(): void;
}

function makeRow(table: SecondTable, gravityG: number): Row {
  const x = new Float64Array(MOST_PER_SECOND);
  const y = new Float64Array(MOST_PER_SECOND);
  const z = new Float64Array(MOST_PER_SECOND);
  const norm = new Float64Array(MOST_PER_SECOND);
  let current = -1;
  let n = 0;
  const close = (): void => {
    if (n > 0) writeRow(table, current, n, x, y, z, norm, gravityG);
    n = 0;
  };
  return {
    x,
    y,
    z,
    open: (k) => {
      if (k !== current) close();
      current = k;
    },
    filled: () => n,
    room: () => MOST_PER_SECOND - n,
    keep: (added, someLost) => {
      if (!someLost) {
        n += added;
        return;
      }
      let kept = n;
      for (let i = n; i < n + added; i++) {
        const sum = x[i]! + y[i]! + z[i]!;
        if (!Number.isFinite(sum)) continue;
        if (kept !== i) {
          x[kept] = x[i]!;
          y[kept] = y[i]!;
          z[kept] = z[i]!;
        }
        kept++;
      }
      n = kept;
    },
    close,
  };
}

function writeRow(
  table: SecondTable,
  k: number,
  n: number,
  x: Float64Array,
  y: Float64Array,
  z: Float64Array,
  norm: Float64Array,
  gravityG: number,
): void {
  // Sums are of what lies beyond the first sample, so that one pass gives spreads without loss of digits.
  const firstX = x[0]!;
  const firstY = y[0]!;
  const firstZ = z[0]!;
  let sumX = 0;
  let sumY = 0;
  let sumZ = 0;
  let squareX = 0;
  let squareY = 0;
  let squareZ = 0;
  let minX = 0;
  let minY = 0;
  let minZ = 0;
  let maxX = 0;
  let maxY = 0;
  let maxZ = 0;
  let sumNorm = 0;
  let sumOver = 0;
  for (let i = 0; i < n; i++) {
    const x1 = x[i]!;
    const y1 = y[i]!;
    const z1 = z[i]!;
    const a = x1 - firstX;
    const b = y1 - firstY;
    const c = z1 - firstZ;
    sumX += a;
    sumY += b;
    sumZ += c;
    squareX += a * a;
    squareY += b * b;
    squareZ += c * c;
    if (a < minX) minX = a;
    else if (a > maxX) maxX = a;
    if (b < minY) minY = b;
    else if (b > maxY) maxY = b;
    if (c < minZ) minZ = c;
    else if (c > maxZ) maxZ = c;
    const length = Math.sqrt(x1 * x1 + y1 * y1 + z1 * z1);
    norm[i] = length;
    sumNorm += length;
    // Twice max(over, 0), without a branch that nobody can foretell.
    const over = length - gravityG;
    sumOver += over + Math.abs(over);
  }
  const meanNorm = sumNorm / n;
  let sumAway = 0;
  for (let i = 0; i < n; i++) sumAway += Math.abs(norm[i]! - meanNorm);
  table.count[k] = n;
  table.meanX[k] = firstX + sumX / n;
  table.meanY[k] = firstY + sumY / n;
  table.meanZ[k] = firstZ + sumZ / n;
  table.sdX[k] = spread(squareX, sumX, n);
  table.sdY[k] = spread(squareY, sumY, n);
  table.sdZ[k] = spread(squareZ, sumZ, n);
  table.range[k] = Math.max(maxX - minX, maxY - minY, maxZ - minZ);
  table.enmo[k] = sumOver / 2 / n;
  table.mad[k] = sumAway / n;
}

function spread(squares: number, sum: number, n: number): number {
  return Math.sqrt(Math.max(0, squares - (sum * sum) / n) / n);
}
