import type { Column } from '../../signal/index.ts';
import type { GazeSignal } from '../types.ts';

/** Mean |normal deviate| is sqrt(2 / pi); the weights 1 −4 6 −4 1 have a norm of sqrt(70). */
const SD_PER_MEAN = Math.sqrt(Math.PI / 2 / 70);
/** s; lag of the differences. A 1-deg saccade of 23 ms adds less than 0.003 deg. Chosen: see decision. */
const LAG_S = 0.002;

/**
 * SD of one position sample per axis, in the unit, as far as it is white, per window of `windowLength` samples: from the mean
 * size of fourth differences at a lag of 2 ms (at least one sample), which movement hardly reaches even where no sample
 * is quiet. Skips loss; NaN where a window has fewer than four.
 */
export function estimateJitter(signal: GazeSignal, windowLength: number): Float32Array {
  const lag = Math.max(1, Math.round(LAG_S * signal.rateHz));
  const jitter = jitterOfAxis(signal.x, lag, windowLength);
  if (signal.y !== undefined) {
    const other = jitterOfAxis(signal.y, lag, windowLength);
    for (let w = 0; w < jitter.length; w++) {
      jitter[w] = Math.sqrt((jitter[w]! * jitter[w]! + other[w]! * other[w]!) / 2);
    }
  }
  return jitter;
}

function jitterOfAxis(axis: Column, lag: number, windowLength: number): Float32Array {
  const jitter = new Float32Array(Math.ceil(axis.length / windowLength)).fill(Number.NaN);
  for (let w = 0; w < jitter.length; w++) {
    const end = Math.min(axis.length - 2 * lag, (w + 1) * windowLength);
    let sum = 0;
    let count = 0;
    for (let i = Math.max(2 * lag, w * windowLength); i < end; i++) {
      const size = Math.abs(
        axis[i - 2 * lag]! + axis[i + 2 * lag]! - 4 * (axis[i - lag]! + axis[i + lag]!) + 6 * axis[i]!,
      );
      if (size >= 0) {
        sum += size;
        count++;
      }
    }
    if (count >= 4) jitter[w] = (sum / count) * SD_PER_MEAN;
  }
  return jitter;
}
