import { median } from '../signal/index.ts';

/**
 * Puts values of one clock at the nearest samples of another, each at most once and no farther than half an interval of
 * the target; samples that get none are NaN. Nothing is interpolated.
 * @param targetS times to fill, s, increasing
 * @param timesS times of `values`, s, increasing; values that do not move forward are passed over
 * @returns `placed` of the target's length, and whether both clocks are one: every value found its own sample
 */
export function placeNearest(
  targetS: Float64Array,
  timesS: Float64Array,
  values: ArrayLike<number>,
): { placed: Float32Array<ArrayBuffer>; isSameClock: boolean } {
  const placed = new Float32Array(targetS.length).fill(Number.NaN);
  if (targetS.length < 2) return { placed, isSameClock: false };
  const intervals = Float64Array.from({ length: targetS.length - 1 }, (_, i) => targetS[i + 1]! - targetS[i]!);
  const reachS = median(intervals) / 2;
  const distanceS = new Float64Array(targetS.length).fill(Number.POSITIVE_INFINITY);
  let placedCount = 0;
  let at = 0;
  let lastS = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < timesS.length; k++) {
    const timeS = timesS[k]!;
    if (!(timeS > lastS)) continue;
    lastS = timeS;
    while (at + 1 < targetS.length && Math.abs(targetS[at + 1]! - timeS) <= Math.abs(targetS[at]! - timeS)) at++;
    const offS = Math.abs(targetS[at]! - timeS);
    if (!(offS <= reachS) || offS >= distanceS[at]!) continue;
    if (distanceS[at] === Number.POSITIVE_INFINITY) placedCount++;
    distanceS[at] = offS;
    placed[at] = values[k]!;
  }
  return { placed, isSameClock: placedCount === targetS.length && timesS.length === targetS.length };
}
