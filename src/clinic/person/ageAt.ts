import { ADULT_YEARS, type Age, ageOn } from '../calendar/age.ts';
import type { Day, PartialDate } from '../calendar/day.ts';
import type { CourseRecord } from '../course/courseRecord.ts';

/** Age on a day; undefined before birth. */
export function ageAt(course: CourseRecord, date: PartialDate): Age | undefined {
  return ageOn(course.person.body.birth, date);
}

/**
 * True where the illness began at 18 years or later, so that adult criteria, searches and references go with it. Where
 * the onset is not on record the first sign stands for it, then the diagnosis, then `today`; a child where none is given.
 */
export function isAdultForm(course: CourseRecord, today?: Day): boolean {
  const { onset, diagnosis } = course.person.body;
  const date = onset ?? course.of.sign[0]?.body.firstSeen ?? diagnosis ?? today;
  return date !== undefined && (ageAt(course, date)?.years ?? 0) >= ADULT_YEARS;
}
