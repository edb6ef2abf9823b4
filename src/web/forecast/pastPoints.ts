import { daysBetween } from '../../clinic/index.ts';
import type { CourseToFit } from '../../course/index.ts';

export interface PastPoint {
  /** Days from today, 0 or less. */
  readonly day: number;
  /** Points of 18. */
  readonly score: number;
}

/** Ratings on record as points of 18, for the picture: a form with fewer items counts by its share of the whole. */
export function pastPoints({ observations, today }: Pick<CourseToFit, 'observations' | 'today'>): PastPoint[] {
  return observations.flatMap((seen) => {
    const day = daysBetween(today, seen.day);
    if (seen.kind === 'total') return [{ day, score: (6 * seen.total) / seen.scale }];
    if (seen.kind !== 'rating') return [];
    const levels = seen.items.filter((level) => level !== undefined);
    if (levels.length < 5) return [];
    return [{ day, score: (6 * levels.reduce((sum, level) => sum + level, 0)) / levels.length }];
  });
}
