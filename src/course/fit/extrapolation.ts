import { ADULT_YEARS } from '../../clinic/plain.ts';
import { DAYS_PER_YEAR } from '../../units/index.ts';
import type { CourseToFit, ExtrapolationFlag } from './types.ts';

const OLDEST_YEARS = 8;
const LONGEST_AHEAD_DAYS = 365;

/** In what a forecast goes beyond the children that the model was made from. @param dayNow days from onset to today */
export function extrapolationOf(course: CourseToFit, dayNow: number, ahead: number): ExtrapolationFlag[] {
  const years = (course.ageAtOnsetDays + dayNow + ahead) / DAYS_PER_YEAR;
  const flags: ExtrapolationFlag[] = [];
  if (years > OLDEST_YEARS) flags.push('age-over-8');
  if (years >= ADULT_YEARS) flags.push('adult');
  if ((course.otherDrugs?.length ?? 0) > 0) flags.push('drug-not-in-model');
  if (ahead > LONGEST_AHEAD_DAYS) flags.push('over-12-months');
  return flags;
}
