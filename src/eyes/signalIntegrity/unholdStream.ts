import type { Column, Statement, Stream } from '../../recording/index.ts';
import { makeStatement, roundForText } from '../statements.ts';
import { findHeldSamples, isRepeat, positionColumns } from './findHeldSamples.ts';
import { SIGNAL_INTEGRITY_PARAMETERS as P } from './parameters.ts';

/** A stream at the rate at which its values are new. */
export interface Unheld {
  /** The very stream that came in where nothing is held; absent where it has no steady true rate. */
  readonly stream?: Stream;
  /** The original sample of each one of `stream`. Absent where the stream was left as it was. */
  readonly picked?: Int32Array;
  /** Original samples that one of `stream` stands for, at most. */
  readonly heldCount?: number;
  readonly statement?: Statement;
}

/**
 * A stream whose values are written several times over, with each taken once, at the time it first appeared. Values
 * held about twice are left with a remark; values held for no steady time are refused, since no rate holds for them.
 */
export function unholdStream(stream: Stream): Unheld {
  const held = findHeldSamples(stream);
  if (held === undefined) return { stream };
  const { meanSamples, isRegular } = held;
  const params = { rate: roundForText(stream.rateHz / meanSamples), written: roundForText(stream.rateHz) };
  if (meanSamples < P.thinnedHeldSamples) return { stream, statement: makeStatement('samples-held-twice', params) };
  if (!isRegular) return { statement: makeStatement('samples-held-unevenly', params) };
  const picked = pickNewValues(positionColumns(stream), stream.length, meanSamples);
  const columns: Record<string, Column> = {};
  for (const [name, column] of Object.entries(stream.columns)) {
    columns[name] = Float64Array.from(picked, (source) => column[source]!);
  }
  const { timesS, startS, rateHz } = stream;
  return {
    stream: {
      ...stream,
      columns,
      rateHz: rateHz / meanSamples,
      timesS: Float64Array.from(picked, (source) => timesS?.[source] ?? startS + source / rateHz),
      length: picked.length,
    },
    picked,
    heldCount: Math.ceil(meanSamples),
    statement: makeStatement('samples-held', params),
  };
}

/**
 * Samples at which a new value begins, in order. Where the value stays the same for longer than it is held (at rest, or
 * lost) one is assumed after that time, and given up again where a real change comes right after it.
 */
function pickNewValues(columns: readonly Column[], length: number, meanSamples: number): Int32Array {
  const picked = new Int32Array(length);
  let count = length === 0 ? 0 : 1;
  let isAssumed = true;
  for (let i = 1; i < length; i++) {
    const distance = i - picked[count - 1]!;
    if (!isRepeat(columns, i)) {
      if (isAssumed && distance < meanSamples / 2) count--;
      picked[count++] = i;
      isAssumed = false;
    } else if (distance >= meanSamples) {
      picked[count++] = i;
      isAssumed = true;
    }
  }
  return picked.slice(0, count);
}
