import type { Day } from '../calendar/day.ts';
import type { CourseRecord } from '../course/courseRecord.ts';
import { isAdultForm } from '../person/ageAt.ts';

/** Whether the tumour is looked for as in a child or as in an adult: who fell ill as a child is searched as one later too. */
export function searchedAs(course: CourseRecord, today: Day): 'child' | 'adult' {
  return isAdultForm(course, today) ? 'adult' : 'child';
}
