import type { Column } from '../../signal/index.ts';
import type { Run } from './noiseOfMeans.ts';

/**
 * Where the course that left the box at the end of `piece` set out: the latest sample from which the gaze, averaged over
 * `width` samples, spans `extent` up to the mean that left, which lies around the piece's end. What lies before it is rest.
 * The piece's start where nothing later does. One pass backwards, which ends at that sample.
 */
export function onsetOfExit(
  [x, y]: readonly [Column, Column | undefined],
  piece: Run,
  { extent, width }: { extent: number; width: number },
): number {
  const limit = extent * width;
  const limit2 = limit * limit;
  let sumX = 0;
  let sumY = 0;
  let [lowX, highX, lowY, highY] = [0, 0, 0, 0];
  for (let at = piece.end - (width >> 1) - 1; at >= piece.start; at--) {
    sumX += x[at]! - x[at + width]!;
    if (y !== undefined) sumY += y[at]! - y[at + width]!;
    if (sumX < lowX) lowX = sumX;
    else if (sumX > highX) highX = sumX;
    if (sumY < lowY) lowY = sumY;
    else if (sumY > highY) highY = sumY;
    if ((highX - lowX) * (highX - lowX) + (highY - lowY) * (highY - lowY) >= limit2) return at + (width >> 1);
  }
  return piece.start;
}
