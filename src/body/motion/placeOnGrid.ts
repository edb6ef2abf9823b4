/** Neighbours further apart than this many periods have a gap between them: nothing is drawn across it. chosen: one dropped sample with jitter is no gap. */
const GAP_PERIODS = 2.5;

/**
 * Values that came at `timesS[startIndex …]` on a regular grid that begins with the first of them. A grid point between two neighbours lies on the straight
 * line between them; within half a period of a sample beside a gap it takes that sample; elsewhere it is NaN.
 */
export function placeOnGrid(
  values: Float64Array,
  timesS: ArrayLike<number>,
  startIndex: number,
  rateHz: number,
): Float64Array {
  const count = values.length;
  if (count === 0) return values;
  const startS = timesS[startIndex]!;
  const periodS = 1 / rateHz;
  const out = new Float64Array(Math.round((timesS[startIndex + count - 1]! - startS) * rateHz) + 1);
  let k = 0;
  for (let i = 0; i < out.length; i++) {
    const timeS = startS + i * periodS;
    while (k + 1 < count && timesS[startIndex + k + 1]! <= timeS) k++;
    const t0 = timesS[startIndex + k]!;
    const t1 = k + 1 < count ? timesS[startIndex + k + 1]! : Number.POSITIVE_INFINITY;
    if (timeS === t0) out[i] = values[k]!;
    else if (t1 - t0 <= GAP_PERIODS * periodS)
      out[i] = values[k]! + ((values[k + 1]! - values[k]!) * (timeS - t0)) / (t1 - t0);
    else if (timeS - t0 <= 0.5 * periodS) out[i] = values[k]!;
    else out[i] = t1 - timeS <= 0.5 * periodS ? values[k + 1]! : Number.NaN;
  }
  return out;
}
