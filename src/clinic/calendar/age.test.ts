import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageOn, middleOf } from './age.ts';
import { addDays, addMonths, dayNumber, dayOfNumber } from './day.ts';

const anyDay = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2100-12-31') }).map(dayOfNumber);

describe('age', () => {
  test('born 10 February 2023: on 9 August 2024 17 months, on the 10th 18 months and 547 days', () => {
    expect(ageOn('2023-02-10', '2024-08-09')).toMatchObject({ years: 1, months: 17 });
    expect(ageOn('2023-02-10', '2024-08-10')).toEqual({ years: 1, months: 18, days: 547, approximate: false });
  });

  test('zero on the day of birth, undefined the day before', () => {
    expect(ageOn('2023-02-10', '2023-02-10')).toEqual({ years: 0, months: 0, days: 0, approximate: false });
    expect(ageOn('2023-02-10', '2023-02-09')).toBeUndefined();
  });

  test('born on 29 February, a year is full on 28 February where there is no 29th', () => {
    expect(ageOn('2024-02-29', '2025-02-27')?.years).toBe(0);
    expect(ageOn('2024-02-29', '2025-02-28')?.years).toBe(1);
    expect(ageOn('2024-02-29', '2028-02-28')?.years).toBe(3);
    expect(ageOn('2024-02-29', '2028-02-29')?.years).toBe(4);
  });

  test('a vague date counts from its middle and says so', () => {
    expect([middleOf('2023'), middleOf('2023-02'), middleOf('2023-02-10')]).toEqual([
      '2023-07-01',
      '2023-02-15',
      '2023-02-10',
    ]);
    expect(ageOn('2023', '2024-08-10')).toMatchObject({ years: 1, months: 13, approximate: true });
    expect(ageOn('2023-02-10', '2024-08')).toMatchObject({ approximate: true });
  });

  test('property: the age in months is the largest number of months that has passed', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 40_000 }), (birth, days) => {
        const day = addDays(birth, days);
        const age = ageOn(birth, day)!;
        expect(age.days).toBe(days);
        expect(age.years).toBe(Math.floor(age.months / 12));
        expect(addMonths(birth, age.months) <= day).toBe(true);
        expect(addMonths(birth, age.months + 1) > day).toBe(true);
      }),
    );
  });
});
