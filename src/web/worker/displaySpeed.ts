import { type Column, derive, halfWidthForWindow } from '../../signal/index.ts';

export const DISPLAY_SPEED = {
  /** Window of the derivative, s. chosen: 10–12 ms keeps the peak of a 1 deg saccade; 5 samples at least are taken. */
  windowS: 0.012,
  minHalfWidth: 2,
} as const;

/** Speed for the picture, unit/s: length of the smoothed derivative of all axes given. Loss and ends: NaN, as in `derive`. */
export function displaySpeed(axes: readonly Column[], rateHz: number): Float32Array {
  const halfWidth = halfWidthForWindow(DISPLAY_SPEED.windowS, rateHz, DISPLAY_SPEED.minHalfWidth);
  const speed = new Float32Array(axes[0]?.length ?? 0);
  for (const axis of axes) {
    const velocity = derive(axis, rateHz, halfWidth);
    for (let i = 0; i < speed.length; i++) speed[i]! += velocity[i]! * velocity[i]!;
  }
  for (let i = 0; i < speed.length; i++) speed[i] = Math.sqrt(speed[i]!);
  return speed;
}
