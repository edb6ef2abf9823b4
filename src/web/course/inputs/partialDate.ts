import { daysInMonth, isPartialDate, type PartialDate } from '../../../clinic/index.ts';

/** The three parts as they are typed; an empty one is not known. */
export interface DateParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

export function partsOf(date: PartialDate | undefined): DateParts {
  const [year = '', month = '', day = ''] = (date ?? '').split('-');
  return { year, month, day };
}

/** The date that the parts make; undefined while there is no whole year, or where no calendar has that day. */
export function dateOfParts({ year, month, day }: DateParts): PartialDate | undefined {
  const text = [year, ...(month === '' ? [] : [month, ...(day === '' ? [] : [day])])].join('-');
  return isPartialDate(text) ? text : undefined;
}

/** Days that a month has; 31 where year or month is not known. */
export function daysToChoose({ year, month }: DateParts): number {
  if (month === '') return 31;
  return daysInMonth(/^\d{4}$/.test(year) ? Number(year) : 2000, Number(month));
}
