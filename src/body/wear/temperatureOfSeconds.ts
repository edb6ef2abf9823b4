import { readColumnInto, type Stream, timeOfSampleS } from '../../recording/index.ts';
import type { SecondTable } from '../types.ts';

/** A reading of temperature holds for this long: devices write one every few seconds to minutes. chosen */
const HOLDS_S = 600;

/**
 * Temperature at the sensor for every row of a table, °C, from the `temperatureC` columns of streams of one sensor: the last reading, for ten
 * minutes. undefined where no stream has one.
 */
export function temperatureOfSeconds(streams: readonly Stream[], seconds: SecondTable): Float32Array | undefined {
  const having = streams.filter(({ columns, length }) => columns.temperatureC !== undefined && length > 0);
  if (having.length === 0) return undefined;
  const out = new Float32Array(seconds.length).fill(Number.NaN);
  for (const stream of having) {
    // A thermometer is slow: one sample in a second is enough.
    const step = Math.max(1, Math.floor(stream.rateHz));
    const one = new Float64Array(1);
    for (let i = 0; i < stream.length; i += step) {
      readColumnInto(one, stream, 'temperatureC', i);
      const k = Math.floor(timeOfSampleS(stream, i) - seconds.startS);
      if (k >= 0 && k < out.length && !Number.isNaN(one[0]!)) out[k] = one[0]!;
    }
  }
  let last = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < out.length; k++) {
    if (!Number.isNaN(out[k]!)) last = k;
    else if (k - last <= HOLDS_S) out[k] = out[last]!;
  }
  return out;
}
