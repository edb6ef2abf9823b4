import type { MotionSource, SecondTable, Span } from '../types.ts';
import type { JerkParameters } from './parameters.ts';
import { triangleLength } from './triangleMean.ts';
import { averagedSamples } from './workRun.ts';

/** Share of a second's samples that must be there. chosen: one dropped sample leaves no window unlooked at. */
const WHOLE_SECOND = 0.97;
/** s at either end of a stretch that are still read: what a moment depends on reaches no further than 6 s. */
const EDGE_S = 8;
/** s. Shorter stretches are not worth leaving out. */
const SHORTEST_S = 30;
/**
 * Stretches of seconds that cannot hold a jerk and are still at every moment, shown from the table alone, so that they need not be read:
 * - The fast part is a filter h without response to a constant, so its size is at most ‖h‖₂ times the length of all values that it sees, counted from
 *   any constant (Cauchy–Schwarz). From any instant of a second it sees that second and one neighbour. Where that is below `leastStillG`, no event can be.
 * - Of the moments of a window of movement at most the mean square over stillG² can be above `stillG` (Markov). The movement's energy in a window is at
 *   most that of the values which it sees (a triangle more on either side), since `value − triangular mean` has a gain of 1 − sinc² and amplifies nothing. Where that leaves few enough, every moment is still: no event is there to cover any.
 */
export function quietSpans(table: SecondTable, { rateHz }: MotionSource, parameters: JerkParameters): Span[] {
  const { length, startS } = table;
  const fastLimit = (parameters.leastStillG / fastNorm(rateHz, parameters)) ** 2;
  const { stillFromS, stillForS, stillFraction, postureMeanS } = parameters;
  const stillLimit = (1 - stillFraction) * parameters.stillG ** 2 * stillForS;
  const ahead = Math.max(0, Math.ceil(postureMeanS - stillFromS)) + 1;
  const back = Math.ceil(stillFromS + stillForS + postureMeanS) + 1;
  const step = averagedSamples(rateHz, parameters);
  const spans: Span[] = [];
  let from = -1;
  for (let k = 0; k <= length; k++) {
    if (k < length && isQuiet(k)) {
      if (from < 0) from = k;
      continue;
    }
    if (from >= 0 && k - from >= SHORTEST_S + 2 * EDGE_S)
      spans.push({ startS: startS + from + EDGE_S, endS: startS + k - EDGE_S });
    from = -1;
  }
  return spans;

  function isQuiet(k: number): boolean {
    if (!(table.range[k]! < parameters.leastStillG)) return false;
    const perS = rateHz / step;
    if (!(energyOf(k - 1, k, k) * perS < fastLimit && energyOf(k, k + 1, k) * perS < fastLimit)) return false;
    return energyOf(k - back, k + ahead, k) < stillLimit && energyOf(k - ahead, k + back, k) < stillLimit;
  }

  /** Energy of seconds `first` to `last` about the mean of second `k`, g² · s, over the axes. NaN where a second is not whole. */
  function energyOf(first: number, last: number, k: number): number {
    let energy = 0;
    for (let j = first; j <= last; j++) {
      if (!(j >= 0 && j < length) || table.count[j]! < WHOLE_SECOND * rateHz) return Number.NaN;
      const dx = table.meanX[j]! - table.meanX[k]!;
      const dy = table.meanY[j]! - table.meanY[k]!;
      const dz = table.meanZ[j]! - table.meanZ[k]!;
      const spread = table.sdX[j]! ** 2 + table.sdY[j]! ** 2 + table.sdZ[j]! ** 2;
      energy += spread + dx * dx + dy * dy + dz * dz;
    }
    return energy;
  }
}

/** ‖h‖₂ of the filter of the fast part: a triangular mean taken off twice. */
function fastNorm(rateHz: number, parameters: JerkParameters): number {
  const length = triangleLength(parameters.fastMeanS, rateHz / averagedSamples(rateHz, parameters));
  const triangle = (d: number): number => Math.max(0, length - Math.abs(d)) / (length * length);
  let sum = 0;
  for (let d = -2 * length; d <= 2 * length; d++) {
    let twice = 0;
    for (let j = -length; j <= length; j++) twice += triangle(j) * triangle(d - j);
    sum += ((d === 0 ? 1 : 0) - 2 * triangle(d) + twice) ** 2;
  }
  return Math.sqrt(sum);
}
