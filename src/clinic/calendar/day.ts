/** A calendar day `YYYY-MM-DD`, without a time zone: the day on the family's wall. */
export type Day = string;

/** A date as well as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; its length is its precision. */
export type PartialDate = string;

export type DatePrecision = 'year' | 'month' | 'day';

const DAY_MS = 86_400_000;
const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day that is in the calendar; 2023-02-29 is not. */
export function isDay(text: string): boolean {
  const match = DAY_PATTERN.exec(text);
  if (match === null) return false;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1 || month < 1 || month > 12 || date < 1) return false;
  return date <= daysInMonth(year, month);
}

/** True for a year, a month or a day that is in the calendar. */
export function isPartialDate(text: string): boolean {
  if (/^\d{4}$/.test(text)) return text !== '0000';
  if (/^\d{4}-\d{2}$/.test(text)) return isDay(`${text}-01`);
  return isDay(text);
}

export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days since 1970-01-01. @throws RangeError where it is no day */
export function dayNumber(day: Day): number {
  if (!isDay(day)) throw new RangeError(`a day is written YYYY-MM-DD and is in the calendar; got "${day}"`);
  // why: counted from 1 March on, so that the leap day is the last of a year; Date.UTC reads the years 0 to 99 as 1900 to 1999
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) - (month < 3 ? 1 : 0);
  const dayOfYear = Math.floor((153 * (month + (month < 3 ? 9 : -3)) + 2) / 5) + Number(day.slice(8, 10)) - 1;
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear - 719_468;
}

/** The day with that number. @throws RangeError outside the years 1 to 9999 */
export function dayOfNumber(number: number): Day {
  const date = new Date(number * DAY_MS);
  if (!Number.isInteger(number) || !(date.getUTCFullYear() >= 1 && date.getUTCFullYear() <= 9999))
    throw new RangeError(`a day number must be whole and lie in the years 1 to 9999; got ${number}`);
  return date.toISOString().slice(0, 10);
}

/** `count` days later; earlier where it is negative. */
export function addDays(day: Day, count: number): Day {
  return dayOfNumber(dayNumber(day) + count);
}

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * `count` months later; the last of the month where the day is not in it (31 January + 1 is 28 or 29 February).
 * @throws RangeError where it is no day, where the count is not whole, and outside the years 1 to 9999
 */
export function addMonths(day: Day, count: number): Day {
  dayNumber(day);
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const year = Math.floor(months / 12);
  if (!Number.isInteger(count) || year < 1 || year > 9999)
    throw new RangeError(`months must be whole and end in the years 1 to 9999; got ${count} from ${day}`);
  const month = months - year * 12 + 1;
  const date = Math.min(Number(day.slice(8, 10)), daysInMonth(year, month));
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

export function precisionOf(date: PartialDate): DatePrecision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** First and last day that a date of any precision can mean. @throws RangeError where it is no date */
export function boundsOf(date: PartialDate): { readonly first: Day; readonly last: Day } {
  if (!isPartialDate(date))
    throw new RangeError(`a date is written YYYY, YYYY-MM or YYYY-MM-DD and is in the calendar; got "${date}"`);
  if (date.length === 4) return { first: `${date}-01-01`, last: `${date}-12-31` };
  if (date.length === 10) return { first: date, last: date };
  const days = daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
  return { first: `${date}-01`, last: `${date}-${String(days).padStart(2, '0')}` };
}
