import type { SecondTable, Span } from '../types.ts';
import { spansOfRows } from './spansOfRows.ts';

/**
 * Stretches of `minS` and more in which the widest axis spreads by less than `maxSdG` in the median second of five: single jerks do not end them, movement does.
 */
export function stillSpans(seconds: SecondTable, maxSdG = 0.015, minS = 10): Span[] {
  const calm = new Uint8Array(seconds.length);
  for (let k = 0; k < seconds.length; k++)
    calm[k] = Math.max(seconds.sdX[k]!, seconds.sdY[k]!, seconds.sdZ[k]!) < maxSdG ? 1 : 0;
  return spansOfRows(
    seconds,
    (k) => {
      if (seconds.count[k] === 0) return false;
      let [there, still] = [0, 0];
      for (let i = Math.max(0, k - 2); i <= Math.min(seconds.length - 1, k + 2); i++) {
        if (seconds.count[i] === 0) continue;
        there++;
        still += calm[i]!;
      }
      return 2 * still > there;
    },
    minS,
  );
}
