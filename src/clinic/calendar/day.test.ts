import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  boundsOf,
  dayNumber,
  dayOfNumber,
  daysBetween,
  daysInMonth,
  isDay,
  isPartialDate,
  precisionOf,
} from './day.ts';

/** Days of the years 1 to 9999, by number. */
const FIRST = dayNumber('0001-01-01');
const LAST = dayNumber('9999-12-31');
const anyNumber = fc.integer({ min: FIRST, max: LAST });
const anyDay = anyNumber.map(dayOfNumber);

describe('days', () => {
  test('1970-01-01 is day 0, 2000-03-01 is 30 years with 7 leap days and 60 days later: 11017', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('2000-03-01')).toBe(30 * 365 + 7 + 60);
    expect(dayNumber('1969-12-31')).toBe(-1);
  });

  test('2024 has a 29 February, 2023, 2100 and the 31st of April are not in the calendar', () => {
    expect(isDay('2024-02-29')).toBe(true);
    expect(isDay('2000-02-29')).toBe(true);
    for (const text of ['2023-02-29', '2100-02-29', '2024-04-31', '2024-00-10', '2024-13-01', '2024-1-1', '0000-01-01'])
      expect(isDay(text), text).toBe(false);
    expect(daysInMonth(2024, 2)).toBe(29);
  });

  test('the first century is its own: from year 50 to 1950 are 1900 years with 475 − 19 + 4 leap days', () => {
    expect(daysBetween('0050-01-01', '1950-01-01')).toBe(1900 * 365 + 475 - 19 + 4);
    expect(dayOfNumber(dayNumber('0050-06-30'))).toBe('0050-06-30');
  });

  test('property: number and day are each other’s inverse, and equal the calendar of the platform', () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        const day = dayOfNumber(number);
        expect(isDay(day)).toBe(true);
        expect(dayNumber(day)).toBe(number);
        expect(new Date(`${day}T00:00:00Z`).getTime()).toBe(number * 86_400_000);
      }),
    );
  });

  test('property: days order as their texts, and a sum of steps is one step', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.integer({ min: -400, max: 400 }), (a, b, count) => {
        expect(Math.sign(daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0);
        fc.pre(dayNumber(a) + count >= FIRST && dayNumber(a) + count <= LAST);
        expect(daysBetween(a, addDays(a, count))).toBe(count);
      }),
    );
  });

  test('what is no day is refused with what was expected', () => {
    expect(() => dayNumber('2023-02-29')).toThrow(/YYYY-MM-DD.*got "2023-02-29"/);
    expect(() => dayOfNumber(0.5)).toThrow(RangeError);
    expect(() => dayOfNumber(LAST + 1)).toThrow(RangeError);
    expect(() => dayOfNumber(Number.NaN)).toThrow(RangeError);
  });
});

describe('months', () => {
  test('31 January and one month is the last of February; 29 February and twelve is the 28th', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2023-01-31', 1)).toBe('2023-02-28');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2024-01-15', -1)).toBe('2023-12-15');
    expect(addMonths('2024-11-30', 3)).toBe('2025-02-28');
  });

  test('property: months add up as on a wall calendar, and the day is kept where the month has it', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (day, count) => {
        const year = Number(day.slice(0, 4));
        fc.pre(year > 60 && year < 9900);
        const later = addMonths(day, count);
        const index = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(isDay(later)).toBe(true);
        expect(index(later) - index(day)).toBe(count);
        expect(later.slice(8) === day.slice(8) || later.slice(8) < day.slice(8)).toBe(true);
        if (later.slice(8) !== day.slice(8)) expect(addDays(later, 1).slice(8)).toBe('01');
      }),
    );
  });

  test('beyond the calendar and half months are refused', () => {
    expect(() => addMonths('9999-12-01', 1)).toThrow(RangeError);
    expect(() => addMonths('0001-01-01', -1)).toThrow(RangeError);
    expect(() => addMonths('2024-01-01', 0.5)).toThrow(RangeError);
    expect(() => addMonths('2024-02-30', 1)).toThrow(RangeError);
  });
});

describe('dates as well as they are known', () => {
  test('a year is 365 or 366 days, a month its own, a day itself', () => {
    expect(boundsOf('2023')).toEqual({ first: '2023-01-01', last: '2023-12-31' });
    expect(boundsOf('2024-02')).toEqual({ first: '2024-02-01', last: '2024-02-29' });
    expect(boundsOf('2024-02-10')).toEqual({ first: '2024-02-10', last: '2024-02-10' });
    expect(['2023', '2024-02', '2024-02-10'].map(precisionOf)).toEqual(['year', 'month', 'day']);
  });

  test('0000, a thirteenth month and words are no dates', () => {
    for (const text of ['0000', '2024-13', '2024-00', '24', '', '2024-02-30', 'May 2024'])
      expect(isPartialDate(text), text).toBe(false);
    expect(() => boundsOf('0000')).toThrow(RangeError);
  });

  test('property: cutting a date to month or year only widens what it can mean', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(4, 7), (day, length) => {
        const { first, last } = boundsOf(day.slice(0, length));
        expect(first <= day && day <= last).toBe(true);
      }),
    );
  });
});
