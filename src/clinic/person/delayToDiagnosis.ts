import { boundsOf, daysBetween } from '../calendar/day.ts';
import type { CourseRecord } from '../course/courseRecord.ts';

/** Days from onset to diagnosis: between `fewestDays` and `mostDays`, which are equal where both dates are known to the day. */
export interface DelayToDiagnosis {
  readonly fewestDays: number;
  readonly mostDays: number;
}

/** Undefined where onset or diagnosis is not on record, or where the diagnosis is before any day the onset can mean. */
export function delayToDiagnosis(course: CourseRecord): DelayToDiagnosis | undefined {
  const { onset, diagnosis } = course.person.body;
  if (onset === undefined || diagnosis === undefined) return undefined;
  const [from, to] = [boundsOf(onset), boundsOf(diagnosis)];
  const mostDays = daysBetween(from.first, to.last);
  if (mostDays < 0) return undefined;
  // why: a diagnosis never comes before the onset, so vague dates cannot make the delay negative
  return { fewestDays: Math.max(0, daysBetween(from.last, to.first)), mostDays };
}
