import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, dayOfNumber } from '../../clinic/index.ts';
import { ageTicks, startOf, timeTicks } from './timeTicks.ts';

const spanOf = (from: string, to: string) => ({ startDay: dayNumber(from), endDay: dayNumber(to) });

test('seven days on 700 px are ticked by the day within their month', () => {
  const { unit, coarseUnit, fine } = timeTicks(spanOf('2026-05-04', '2026-05-11'), 700);
  expect(unit).toBe('day');
  expect(coarseUnit).toBe('month');
  expect(fine.map(({ startDay }) => dayOfNumber(startDay))).toEqual(
    ['04', '05', '06', '07', '08', '09', '10'].map((day) => `2026-05-${day}`),
  );
});

test('ten years on 1,150 px are ticked by the year, on 320 px too, on 200 px by five years', () => {
  const tenYears = spanOf('2016-01-01', '2026-01-01');
  expect(timeTicks(tenYears, 1150).unit).toBe('year');
  expect(timeTicks(tenYears, 330).unit).toBe('year');
  expect(timeTicks(tenYears, 200).unit).toBe('years-5');
});

test('a week begins on Monday: 2026-11-22 is a Sunday and belongs to the week of the 16th', () => {
  expect(dayOfNumber(startOf('week', dayNumber('2026-11-22')))).toBe('2026-11-16');
  expect(dayOfNumber(startOf('week', dayNumber('2026-11-23')))).toBe('2026-11-23');
  expect(dayOfNumber(startOf('week', dayNumber('1969-12-31')))).toBe('1969-12-29');
});

test('29 February lies in the first quarter, and the year 2024 has 366 days', () => {
  expect(dayOfNumber(startOf('quarter', dayNumber('2024-02-29')))).toBe('2024-01-01');
  const [year] = timeTicks(spanOf('2024-03-01', '2024-03-02'), 0.05).fine;
  expect(year!.endDay - startOf('year', dayNumber('2024-03-01'))).toBeGreaterThanOrEqual(366);
});

test('a width of nothing is refused', () => {
  expect(() => timeTicks(spanOf('2026-01-01', '2026-02-01'), 0)).toThrow('widthPx must be > 0, got 0');
});

test('law: ticks cover the span without gap or overlap, at every zoom and width', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -20_000, max: 40_000 }),
      fc.double({ min: 4, max: 30_000, noNaN: true }),
      fc.integer({ min: 200, max: 3000 }),
      (startDay, days, widthPx) => {
        const span = { startDay, endDay: startDay + days };
        const { fine, coarse } = timeTicks(span, widthPx);
        for (const ticks of [fine, ...(coarse.length > 0 ? [coarse] : [])]) {
          expect(ticks[0]!.startDay).toBeLessThanOrEqual(span.startDay);
          expect(ticks.at(-1)!.endDay).toBeGreaterThanOrEqual(span.endDay);
          for (let i = 1; i < ticks.length; i++) expect(ticks[i]!.startDay).toBe(ticks[i - 1]!.endDay);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('born on 29 February 2020, a child is 1 from 28 February 2021 and 4 from 29 February 2024', () => {
  const ticks = ageTicks(dayNumber('2020-02-29'), spanOf('2019-01-01', '2024-06-01'));
  expect(ticks.map(({ years, startDay }) => [years, dayOfNumber(startDay)])).toEqual([
    [0, '2020-02-29'],
    [1, '2021-02-28'],
    [2, '2022-02-28'],
    [3, '2023-02-28'],
    [4, '2024-02-29'],
  ]);
});
