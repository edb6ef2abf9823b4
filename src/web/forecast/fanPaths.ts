import type { Fan } from '../../course/index.ts';
import type { Scale } from '../plots/scales.ts';

/** Bands of a fan from the widest to the narrowest. */
export const BANDS = [
  { id: 95, low: 'q025', high: 'q975', opacity: 0.12 },
  { id: 80, low: 'q10', high: 'q90', opacity: 0.16 },
  { id: 50, low: 'q25', high: 'q75', opacity: 0.22 },
] as const;

/** The area between two rows of bounds as a closed SVG path. */
export function bandPath(
  days: readonly number[],
  low: ArrayLike<number>,
  high: ArrayLike<number>,
  x: Scale,
  y: Scale,
): string {
  if (days.length === 0) return '';
  const upper = days.map((day, i) => `${x(day).toFixed(1)} ${y(high[i]!).toFixed(1)}`);
  const lower = days.map((day, i) => `${x(day).toFixed(1)} ${y(low[i]!).toFixed(1)}`).reverse();
  return `M${[...upper, ...lower].join('L')}Z`;
}

/** One bound of a fan as an open SVG path. */
export function edgePath(days: readonly number[], values: ArrayLike<number>, x: Scale, y: Scale): string {
  if (days.length === 0) return '';
  return `M${days.map((day, i) => `${x(day).toFixed(1)} ${y(values[i]!).toFixed(1)}`).join('L')}`;
}

/** A curve of daily values, one point every `step` days and always the last. */
export function dailyPath(values: ArrayLike<number>, x: Scale, y: Scale, step = 1): string {
  const points: string[] = [];
  const last = values.length - 1;
  for (let day = 0; day <= last; day += step) points.push(`${x(day).toFixed(1)} ${y(values[day]!).toFixed(1)}`);
  if (last % step !== 0) points.push(`${x(last).toFixed(1)} ${y(values[last]!).toFixed(1)}`);
  return `M${points.join('L')}`;
}

/** The fan's row on a day, or the last before it. */
export function fanOn(fan: Fan, day: number): { median: number; low80: number; high80: number } | undefined {
  let place = -1;
  fan.days.forEach((one, i) => {
    if (one <= day) place = i;
  });
  return place < 0 ? undefined : { median: fan.median[place]!, low80: fan.q10[place]!, high80: fan.q90[place]! };
}
