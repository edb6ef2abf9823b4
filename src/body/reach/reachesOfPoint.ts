import { median } from '../../signal/index.ts';
import { whiteNoiseOf } from '../orientation/whiteNoise.ts';
import type { PointSignal } from '../types.ts';
import type { ReachSpan } from './segmentReaches.ts';

/** Speed of a point, in its unit per second, from central differences; NaN beside a loss and at the ends' neighbours. */
export function speedOfPoint({ x, y, z, rateHz }: PointSignal): Float64Array {
  const speed = new Float64Array(x.length).fill(Number.NaN);
  for (let i = 1; i + 1 < x.length; i++) {
    const dz = z === undefined ? 0 : z[i + 1]! - z[i - 1]!;
    speed[i] = (Math.hypot(x[i + 1]! - x[i - 1]!, y[i + 1]! - y[i - 1]!, dz) * rateHz) / 2;
  }
  if (speed.length > 2) {
    speed[0] = speed[1]!;
    speed[speed.length - 1] = speed[speed.length - 2]!;
  }
  return speed;
}

/** How far a movement goes beyond its end, and how it gets there. */
export interface ReachPath {
  /** Farthest point along the straight line from start to end beyond the end, over the distance; 0 where it stops there. */
  readonly overshoot: number;
  /** Length of the path over the distance, ≥ 1. */
  readonly detour: number;
  /** Straight distance, in the unit of the point. */
  readonly distance: number;
  /** What noise alone gives as overshoot: two SD over the distance. */
  readonly overshootFloor: number;
}

/** Samples at either end over which a position is averaged: the hand rests there. */
const END_SAMPLES = 3;

export function pathOfReach(point: PointSignal, { startIndex, endIndex }: ReachSpan): ReachPath {
  const axes = [point.x, point.y, ...(point.z === undefined ? [] : [point.z])].map((axis) =>
    Float64Array.from(axis.slice(startIndex, endIndex)),
  );
  const from = axes.map((axis) => median(axis.subarray(0, END_SAMPLES)));
  const to = axes.map((axis) => median(axis.subarray(-END_SAMPLES)));
  const distance = Math.hypot(...to.map((v, k) => v - from[k]!));
  const length = axes[0]!.length;
  let [farthest, path] = [0, 0];
  for (let i = 0; i < length; i++) {
    const along = axes.reduce((sum, axis, k) => sum + ((axis[i]! - from[k]!) * (to[k]! - from[k]!)) / distance, 0);
    farthest = Math.max(farthest, along);
    if (i > 0) path += Math.hypot(...axes.map((axis) => axis[i]! - axis[i - 1]!));
  }
  const noise = Math.max(...axes.map(whiteNoiseOf));
  return {
    overshoot: Math.max(0, farthest - distance) / distance,
    detour: path / distance,
    distance,
    overshootFloor: (2 * noise) / distance,
  };
}
