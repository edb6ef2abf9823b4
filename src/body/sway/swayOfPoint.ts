import type { PointSignal } from '../types.ts';
import { type Sway, swayOf } from './swayOf.ts';

/**
 * Sway of a point of the trunk in the plane of two of its axes, in its unit (m or lengths of the body). Of the longest stretch without loss.
 * @param plane the two horizontal axes; for a picture the one across and, where there is depth, the one along
 */
export function swayOfPoint(point: PointSignal, plane: readonly ['x' | 'y' | 'z', 'x' | 'y' | 'z']): Sway {
  const [a, b] = plane.map((axis) => point[axis]);
  if (a === undefined || b === undefined) throw new RangeError(`the point must have the axes ${plane.join(' and ')}`);
  let [bestFrom, bestTo, from] = [0, 0, 0];
  for (let i = 0; i <= a.length; i++) {
    if (i < a.length && !Number.isNaN(a[i]! + b[i]!)) continue;
    if (i - from > bestTo - bestFrom) [bestFrom, bestTo] = [from, i];
    from = i + 1;
  }
  return swayOf(
    Float64Array.from(a.slice(bestFrom, bestTo)),
    Float64Array.from(b.slice(bestFrom, bestTo)),
    point.rateHz,
  );
}
