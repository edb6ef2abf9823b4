import { addMonths, boundsOf, type Day, daysBetween, type PartialDate } from './day.ts';

/** Completed months and years, as an age is spoken of. */
export interface Age {
  readonly years: number;
  /** Completed months in all. */
  readonly months: number;
  readonly days: number;
  /** True where birth or day is known to the month or year only, so that the age may be off by that. */
  readonly approximate: boolean;
}

/**
 * Age on a day, from the middle of what the birth date can mean; undefined before birth.
 * @throws RangeError where one is no date
 */
export function ageOn(birth: PartialDate, date: PartialDate): Age | undefined {
  const from = middleOf(birth);
  const to = middleOf(date);
  const days = daysBetween(from, to);
  if (days < 0) return undefined;
  let months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  if (addMonths(from, months) > to) months -= 1;
  return { years: Math.floor(months / 12), months, days, approximate: birth.length < 10 || date.length < 10 };
}

/** Children and adults are kept apart: criteria, searches and references differ. Chosen: 18 years, as a clinic's doors do. */
export const ADULT_YEARS = 18;

/** The day in the middle of what a date can mean. */
export function middleOf(date: PartialDate): Day {
  const { first, last } = boundsOf(date);
  if (first === last) return first;
  return date.length === 4 ? `${date}-07-01` : `${date}-15`;
}
