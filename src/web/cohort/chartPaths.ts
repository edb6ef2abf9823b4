import { DAYS_PER_MONTH } from '../../units/index.ts';
import type { Scale } from '../plots/scales.ts';

/** Strokes of the arms: told apart by dashes and marks; the colours are blue, orange, violet and grey, never a judgement. */
export const ARM_DASHES = ['none', '9 4', '2 3', '12 3 2 3'] as const;

/**
 * A falling step curve in months as an SVG path: flat until each step, then down. Steps that fall on one pixel are one.
 * @param steps day and share from it on
 */
export function stepPath(
  steps: readonly (readonly [day: number, share: number])[],
  lastDay: number,
  x: Scale,
  y: Scale,
): string {
  let path = `M${x(0).toFixed(1)} ${y(1).toFixed(1)}`;
  let atX = x(0).toFixed(1);
  let atY = y(1).toFixed(1);
  for (const [day, share] of steps) {
    const toX = x(day / DAYS_PER_MONTH).toFixed(1);
    const toY = y(share).toFixed(1);
    if (toX !== atX) path += `H${toX}`;
    if (toY !== atY) path += `V${toY}`;
    [atX, atY] = [toX, toY];
  }
  return `${path}H${x(lastDay / DAYS_PER_MONTH).toFixed(1)}`;
}

/** An interval as an upright line with short ends. */
export function whiskerPath(at: number, low: number, high: number, halfWidth: number): string {
  const [left, right] = [(at - halfWidth).toFixed(1), (at + halfWidth).toFixed(1)];
  return `M${left} ${low.toFixed(1)}H${right}M${at.toFixed(1)} ${low.toFixed(1)}V${high.toFixed(1)}M${left} ${high.toFixed(1)}H${right}`;
}

/** Places beside each other around a point for so many arms, so that their intervals do not hide each other. */
export function besides(at: number, arm: number, arms: number, gap: number): number {
  return at + (arm - (arms - 1) / 2) * gap;
}

/** Moves labels apart that would lie on each other; their order stays. */
export function spreadLabels(wanted: readonly number[], apart: number): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]! - wanted[b]! || a - b);
  const placed = [...wanted];
  for (let i = 1; i < order.length; i++)
    placed[order[i]!] = Math.max(placed[order[i]!]!, placed[order[i - 1]!]! + apart);
  return placed;
}
