import { STORED_LOSS, type Stream } from '../../recording/index.ts';
import type { Column } from '../../signal/index.ts';

/** Values [startIndex, endIndex) of one column, calibrated, into `out` from `at` on. Loss is NaN; tells how many were lost. */
export type ColumnReader = (out: Float64Array, at: number, startIndex: number, endIndex: number) => number;

/**
 * A reader of one column whose values become (value − offset) × gain: scale, offset and gain are one multiplication and one addition per sample.
 * @throws RangeError where the stream has no such column
 */
export function makeColumnReader(stream: Stream, name: string, offset = 0, gain = 1): ColumnReader {
  const column = stream.columns[name];
  if (column === undefined) throw new RangeError(`stream ${stream.id} must have a column ${name}`);
  const shift = -offset * gain;
  const scale = stream.scale?.[name];
  if (scale === undefined)
    return (out, at, startIndex, endIndex) => readValues(column, gain, shift, out, at, startIndex, endIndex);
  const factor = scale * gain;
  return (out, at, startIndex, endIndex) => readStored(column, factor, shift, out, at, startIndex, endIndex);
}

// Functions of their own instead of loops in the closures above: the engine keeps their arguments in registers, twice as fast.
function readValues(
  column: Column,
  gain: number,
  shift: number,
  out: Float64Array,
  at: number,
  startIndex: number,
  endIndex: number,
): number {
  let lost = 0;
  for (let i = startIndex, o = at; i < endIndex; i++, o++) {
    const value = column[i]! * gain + shift;
    out[o] = value;
    if (Number.isNaN(value)) lost++;
  }
  return lost;
}

function readStored(
  column: Column,
  factor: number,
  shift: number,
  out: Float64Array,
  at: number,
  startIndex: number,
  endIndex: number,
): number {
  const loss: number = STORED_LOSS;
  let lost = 0;
  let i = startIndex;
  let o = at;
  // why by fours: a turn of the loop costs as much as what is done in it
  for (; i < endIndex - 3; i += 4, o += 4) {
    const a = column[i]!;
    const b = column[i + 1]!;
    const c = column[i + 2]!;
    const d = column[i + 3]!;
    out[o] = a * factor + shift;
    out[o + 1] = b * factor + shift;
    out[o + 2] = c * factor + shift;
    out[o + 3] = d * factor + shift;
    if (a === loss || b === loss || c === loss || d === loss) lost += markLoss(column, out, o, i, i + 4);
  }
  for (; i < endIndex; i++, o++) {
    out[o] = column[i]! * factor + shift;
    if (column[i] === loss) lost += markLoss(column, out, o, i, i + 1);
  }
  return lost;
}

function markLoss(column: Column, out: Float64Array, at: number, startIndex: number, endIndex: number): number {
  let lost = 0;
  for (let i = startIndex, o = at; i < endIndex; i++, o++) {
    if (column[i] !== STORED_LOSS) continue;
    out[o] = Number.NaN;
    lost++;
  }
  return lost;
}
