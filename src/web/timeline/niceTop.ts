import type { TimelineItem } from './laneTypes.ts';

/** The least of 1, 2, 5, 10 … times the step that holds every value. */
export function niceTop(items: readonly TimelineItem[], least: number): number {
  const values = items.flatMap(({ value, low, high }) => [value, low, high]).filter((one) => one !== undefined);
  const most = Math.max(least, ...values);
  const power = 10 ** Math.floor(Math.log10(most));
  return [1, 2, 5, 10].map((factor) => factor * power).find((top) => top >= most - 1e-12) ?? most;
}
