import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOfParts, daysToChoose, partsOf } from './partialDate.ts';

test.each([
  [{ year: '2024', month: '', day: '' }, '2024'],
  [{ year: '2024', month: '02', day: '' }, '2024-02'],
  [{ year: '2024', month: '02', day: '29' }, '2024-02-29'],
  [{ year: '2023', month: '02', day: '29' }, undefined],
  [{ year: '2024', month: '', day: '29' }, '2024'],
  [{ year: '20', month: '02', day: '' }, undefined],
  [{ year: '', month: '', day: '' }, undefined],
])('%o is %s', (parts, date) => {
  expect(dateOfParts(parts)).toBe(date);
});

test('taking a date apart and putting it together gives the same date, at each precision', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.constantFrom(4, 7, 10),
      (year, month, day, length) => {
        const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`.slice(0, length);
        expect(dateOfParts(partsOf(date))).toBe(date);
      },
    ),
  );
});

test('February has 29 days to choose in 2024, 28 in 2023, and 29 while the year is not known', () => {
  expect(daysToChoose({ year: '2024', month: '02', day: '' })).toBe(29);
  expect(daysToChoose({ year: '2023', month: '02', day: '' })).toBe(28);
  expect(daysToChoose({ year: '', month: '02', day: '' })).toBe(29);
  expect(daysToChoose({ year: '', month: '', day: '' })).toBe(31);
});
