import type { Column } from '../../signal/index.ts';
import type { Run } from './noiseOfMeans.ts';

/** Samples in the means of a run: `meanCount`, in a shorter run half of it, so that there is a course to see. */
export function widthOfMeans(run: Run, meanCount: number): number {
  return Math.max(1, Math.min(meanCount, (run.end - run.start) >> 1));
}

/**
 * Cuts a run where the gaze, averaged over `width` samples, leaves a box of diagonal `extent` around all of its
 * course since the last cut. One piece: it never left. Pieces cover the run without gaps; a cut lies in the middle of
 * the mean that left. Greedy from the start, one pass. The run must be free of loss.
 */
export function cutByExtent(
  [x, y]: readonly [Column, Column | undefined],
  run: Run,
  { extent, width }: { extent: number; width: number },
): Run[] {
  const limit = extent * width;
  const limit2 = limit * limit;
  const pieces: Run[] = [];
  let pieceStart = run.start;
  let sumX = 0;
  let sumY = 0;
  // why: sums of differences to the first sample stay small, so nothing is lost to rounding far from zero
  const x0 = x[run.start]!;
  const y0 = y === undefined ? 0 : y[run.start]!;
  for (let i = run.start; i < run.start + width; i++) {
    sumX += x[i]! - x0;
    if (y !== undefined) sumY += y[i]! - y0;
  }
  let lowX = sumX;
  let highX = sumX;
  let lowY = sumY;
  let highY = sumY;
  for (let end = run.start + width; end < run.end; end++) {
    sumX += x[end]! - x[end - width]!;
    if (y !== undefined) sumY += y[end]! - y[end - width]!;
    if (sumX < lowX) lowX = sumX;
    else if (sumX > highX) highX = sumX;
    if (sumY < lowY) lowY = sumY;
    else if (sumY > highY) highY = sumY;
    if ((highX - lowX) * (highX - lowX) + (highY - lowY) * (highY - lowY) <= limit2) continue;
    const cut = end + 1 - ((width + 1) >> 1);
    pieces.push({ start: pieceStart, end: cut });
    pieceStart = cut;
    lowX = highX = sumX;
    lowY = highY = sumY;
  }
  pieces.push({ start: pieceStart, end: run.end });
  return pieces;
}
