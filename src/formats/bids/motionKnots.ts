import type { ClockKnots } from '../../recording/index.ts';

export const KNOT_PARAMETERS = {
  /** s. How far a time may lie from the lines. Chosen: 1/500 of a sample at 2 kHz, as for regular clocks. */
  toleranceS: 1e-6,
  /** Knots are used where there is at most one for so many samples; else the times are kept as they are. Chosen: a tenth of the memory. */
  leastSamplesPerKnot: 20,
} as const;

/**
 * The straight lines on which times lie to within a microsecond, from sample to sample, as few as a single pass finds; undefined where
 * that would need so many that nothing is gained. Between two knots the bounds of all slopes that pass near every time are kept.
 */
export function knotsOfTimes(timesS: ArrayLike<number>): ClockKnots | undefined {
  const { toleranceS, leastSamplesPerKnot } = KNOT_PARAMETERS;
  const last = timesS.length - 1;
  if (last < 1) return undefined;
  const most = Math.max(2, Math.floor(timesS.length / leastSamplesPerKnot));
  const index = [0];
  let anchor = 0;
  while (anchor < last) {
    const startS = timesS[anchor]!;
    let low = Number.NEGATIVE_INFINITY;
    let high = Number.POSITIVE_INFINITY;
    let reached = anchor + 1;
    for (let i = anchor + 1; i <= last; i++) {
      const steps = i - anchor;
      const slope = (timesS[i]! - startS) / steps;
      if (slope >= low && slope <= high) reached = i;
      low = Math.max(low, slope - toleranceS / steps);
      high = Math.min(high, slope + toleranceS / steps);
      if (low > high) break;
    }
    index.push(reached);
    anchor = reached;
    if (index.length > most) return undefined;
  }
  return { index: Float64Array.from(index), timeS: Float64Array.from(index, (i) => timesS[i]!) };
}
