import type { Velocity } from './velocity.ts';

/**
 * Mean cosine between the direction of velocity and that `lag` samples later, over the samples [from, end); NaN where
 * there are none. About 0 for filtered noise of any colour at a lag beyond the filter, above 0 for a steady course,
 * clearly below 0 where the eye turns back again and again after that time. Size plays no part: one large saccade
 * counts no more than its samples. Skips loss.
 */
export function turnBack({ vx, vy }: Velocity, { from, end, lag }: { from: number; end: number; lag: number }): number {
  let sum = 0;
  let count = 0;
  const to = Math.min(end, vx.length) - lag;
  for (let i = from; i < to; i++) {
    const product = Math.hypot(vx[i]!, vy[i]!) * Math.hypot(vx[i + lag]!, vy[i + lag]!);
    if (!(product > 0)) continue;
    sum += (vx[i]! * vx[i + lag]! + vy[i]! * vy[i + lag]!) / product;
    count++;
  }
  return sum / count;
}
