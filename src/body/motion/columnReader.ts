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
  for (let i = startIndex, o = at; i < endIndex; i++, o++) {
    const stored = column[i]!;
    if (stored === loss) {
      out[o] = Number.NaN;
      lost++;
    } else out[o] = stored * factor + shift;
  }
  return lost;
}
