import { daysBetween } from '../../clinic/plain.ts';
import type { CourseToFit, Observation } from './types.ts';

/** Complete ratings as points of 18: a 0–15 or 0–36 total counts by its share of the whole, which is exact for neither. For baselines only. */
export function seenScores(course: CourseToFit): { readonly day: number; readonly score: number }[] {
  return course.observations.flatMap((seen) => {
    const score = scoreOf(seen);
    return score === undefined ? [] : [{ day: daysBetween(course.onsetDay, seen.day), score }];
  });
}

function scoreOf(seen: Observation): number | undefined {
  if (seen.kind === 'total') return (seen.total * 6) / seen.scale;
  if (seen.kind !== 'rating') return undefined;
  let total = 0;
  for (let item = 0; item < seen.items.length; item++) {
    const level = seen.items[item];
    if (level === undefined) return undefined;
    total += level;
  }
  return (total * 6) / seen.items.length;
}
