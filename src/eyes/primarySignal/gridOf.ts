import type { Column, Stream } from '../../recording/index.ts';

export const GRID_PARAMETERS = {
  /** s. A longer hole in the clock starts a new segment. chosen: a pause of the recording, not a loss within it. */
  splitGapS: 1,
  /** Samples. The stream's rate is kept where it explains the clock to within this over the whole stream; else it is
   * taken from the clock. chosen: half of the half interval within which a grid sample finds its input sample. */
  rateToleranceSamples: 0.25,
} as const;

/** A regular grid over one unbroken stretch of a stream: grid sample `i` is at `startS + i / rateHz`. */
export interface StreamGrid {
  readonly startS: number;
  readonly rateHz: number;
  readonly length: number;
  /** The stream's sample of each grid sample, -1 where there is none. Absent where grid sample `i` is the stream's sample `i`. */
  readonly sourceIndex?: Int32Array;
  /** The grid is the stream's samples from here on, one by one; -1 where some are missing or were left out. */
  readonly contiguousFrom: number;
}

/**
 * Regular grids over a stream, one per stretch without a hole longer than `splitGapS`, in order of time. No sample is
 * moved or invented: a grid sample takes the nearest input sample within half an interval, else it is a gap; where two
 * fall on one grid sample the farther is left out. A stream without times, or with even times, costs no copy.
 * @throws RangeError where the rate is not positive or times and columns differ in length
 */
export function gridOf(stream: Stream): StreamGrid[] {
  if (!(stream.rateHz > 0)) throw new RangeError(`rateHz must be > 0, got ${stream.rateHz}`);
  const { timesS, length } = stream;
  if (length === 0) return [];
  if (timesS === undefined) {
    return [{ startS: stream.startS, rateHz: stream.rateHz, length, contiguousFrom: 0 }];
  }
  if (timesS.length !== length) {
    throw new RangeError(`timesS must have the stream's ${length} samples, got ${timesS.length}`);
  }
  const rateHz = rateFromClock(timesS, stream.rateHz);
  const grids: StreamGrid[] = [];
  let first = 0;
  for (let i = 1; i <= length; i++) {
    if (i < length && timesS[i]! - timesS[i - 1]! <= GRID_PARAMETERS.splitGapS) continue;
    grids.push(gridOfStretch(timesS, rateHz, [first, i]));
    first = i;
  }
  return grids;
}

/** A column on a grid: a view where the grid is contiguous, else a copy with NaN in the gaps. */
export function columnOnGrid(column: Column, grid: StreamGrid): Column {
  const { sourceIndex, contiguousFrom, length } = grid;
  if (contiguousFrom >= 0) {
    const end = contiguousFrom + length;
    return contiguousFrom === 0 && end === column.length ? column : column.subarray(contiguousFrom, end);
  }
  const out = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    const source = sourceIndex![i]!;
    out[i] = source < 0 ? Number.NaN : column[source]!;
  }
  return out;
}

/**
 * The rate in Hz that the clock shows: samples per second over all steps shorter than the split gap, each step counted
 * as its nearest whole number of intervals. The nominal rate is returned unchanged where it is good enough.
 */
function rateFromClock(timesS: Column, nominalHz: number): number {
  let intervals = 0;
  let seconds = 0;
  let last = timesS[0]!;
  for (let i = 1; i < timesS.length; i++) {
    const step = timesS[i]! - last;
    const count = Math.round(step * nominalHz);
    // why: a sample within half an interval of the last is no sample of a faster clock; its time belongs to the next
    if (count === 0) continue;
    last = timesS[i]!;
    if (!(step > 0 && step <= GRID_PARAMETERS.splitGapS)) continue;
    intervals += count;
    seconds += step;
  }
  const drift = Math.abs(seconds * nominalHz - intervals);
  if (seconds === 0 || drift <= GRID_PARAMETERS.rateToleranceSamples) return nominalHz;
  return intervals / seconds;
}

function gridOfStretch(timesS: Column, rateHz: number, [first, end]: readonly [number, number]): StreamGrid {
  const startS = timesS[first]! + phaseOf(timesS, rateHz, [first, end]) / rateHz;
  const length = Math.round((timesS[end - 1]! - startS) * rateHz) + 1;
  let contiguous = length === end - first;
  for (let i = first; contiguous && i < end; i++) {
    contiguous = Math.round((timesS[i]! - startS) * rateHz) === i - first;
  }
  if (contiguous && first === 0) return { startS, rateHz, length, contiguousFrom: 0 };
  const sourceIndex = new Int32Array(length).fill(-1);
  for (let i = first; i < end; i++) {
    const at = (timesS[i]! - startS) * rateHz;
    const cell = Math.round(at);
    if (cell < 0 || cell >= length) continue;
    const held = sourceIndex[cell]!;
    if (held < 0 || Math.abs(at - cell) < Math.abs((timesS[held]! - startS) * rateHz - cell)) sourceIndex[cell] = i;
  }
  return { startS, rateHz, length, sourceIndex, contiguousFrom: contiguous ? first : -1 };
}

/**
 * How far, in samples (-0.5 to 0.5), the grid lies behind the first sample: the circular mean of all samples' phases,
 * so that one late first sample does not push every other to the edge of its cell. 0 where it is below a tenth.
 */
function phaseOf(timesS: Column, rateHz: number, [first, end]: readonly [number, number]): number {
  let cosines = 0;
  let sines = 0;
  for (let i = first; i < end; i++) {
    const turn = 2 * Math.PI * (((timesS[i]! - timesS[first]!) * rateHz) % 1);
    cosines += Math.cos(turn);
    sines += Math.sin(turn);
  }
  const phase = Math.atan2(sines, cosines) / (2 * Math.PI);
  return Math.abs(phase) < 0.1 ? 0 : phase;
}
