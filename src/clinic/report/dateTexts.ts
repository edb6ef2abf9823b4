import { type Day, type PartialDate, precisionOf } from '../calendar/day.ts';
import type { ClinicLanguage } from '../text.ts';
import { dayInWords } from '../treatment/dayInWords.ts';

/** A date as well as it is known, in words: "2024", "May 2024", "3 May 2024". */
export function dateInWords(date: PartialDate, language: ClinicLanguage): string {
  switch (precisionOf(date)) {
    case 'year':
      return date;
    case 'month':
      return dayInWords(`${date}-01`, language).replace(/^1(\.|er)? (de )?/, '');
    case 'day':
      return dayInWords(date, language);
  }
}

/** A day for a table. English has the month in letters, because its readers differ in the order of the numbers. */
export function shortDay(day: Day, language: ClinicLanguage): string {
  const [year, month, date] = day.split('-') as [string, string, string];
  if (language === 'de') return `${date}.${month}.${year}`;
  if (language !== 'en') return `${date}/${month}/${year}`;
  const [number, name] = dayInWords(day, 'en').split(' ') as [string, string];
  return `${number} ${name.slice(0, 3)} ${year}`;
}
