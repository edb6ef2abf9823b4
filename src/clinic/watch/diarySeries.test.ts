import { expect, test } from 'vitest';
import { dayNumber } from '../calendar/day.ts';
import { diarySeries } from './diarySeries.ts';
import { courseWith, dayAt, diaryDay, diaryOf, entryOf } from './watchCourse.testing.ts';
import { medianOf, weeklyMedians } from './weeklyMedians.ts';

test('one element for each day with an entry, in order; a skipped item is NaN, a missing day is not there', () => {
  const { days, columns, entries } = diarySeries(courseWith(diaryOf(['0.23 6', '-', '1000 .']).reverse()));
  expect([...days]).toEqual([dayNumber(dayAt(0)), dayNumber(dayAt(2))]);
  expect([...columns.walking]).toEqual([NaN, 0]);
  expect([...columns.rage]).toEqual([3, NaN]);
  expect(entries.map(({ body }) => body.day)).toEqual([dayAt(0), dayAt(2)]);
});

test.each([
  ['0', 0],
  ['1', 1],
  ['2', 1],
  ['3', 2],
  ['6', 3],
])('rage %s (3 stands for 3 to 5, 6 for 6 and more) is level %i of the ladder', (count, level) => {
  expect(diarySeries(courseWith(diaryDay(0, `0000 ${count}`))).columns.rage[0]).toBe(level);
});

test('asleep at 20:30, up at 6:45, 45 minutes awake: 9.5 hours; without a time no hours', () => {
  const night = diaryDay(0, '0000', { asleepAt: '20:30', upAt: '06:45', awakeMin: 45 });
  expect(diarySeries(courseWith(night)).columns.sleepH[0]).toBe(9.5);
  expect(diarySeries(courseWith(diaryDay(0, '0000', { upAt: '06:45' }))).columns.sleepH[0]).toBeNaN();
});

test('of two entries of one day the one written later counts; entries after today do not', () => {
  const body = { day: dayAt(0), enteredAt: `${dayAt(0)}T20:00:00Z` };
  const course = courseWith([
    entryOf('diary', 'b', { ...body, jerks: 2 }, { writtenAt: '2026-01-02T08:00:00Z' }),
    entryOf('diary', 'a', { ...body, jerks: 1 }, { writtenAt: '2026-01-01T20:00:00Z' }),
    ...diaryDay(1, '0000'),
  ]);
  expect([...diarySeries(course, dayAt(0)).columns.jerks]).toEqual([2]);
});

test('weeks are counted back from the last day; the oldest is shorter; an item nobody filled has no median', () => {
  const weeks = weeklyMedians(courseWith(diaryOf(['3...', '-', '0...', '1...', '2...'])), dayAt(0), dayAt(8));
  expect(weeks.map(({ weekStart, filledDays, medians }) => [weekStart, filledDays, medians])).toEqual([
    [dayAt(0), 1, { jerks: 3, rage: 0 }],
    [dayAt(2), 3, { jerks: 1, rage: 0 }],
  ]);
});

test('the median of 1 and 2 is 1.5, of nothing nothing', () => {
  expect(medianOf([2, NaN, 1])).toBe(1.5);
  expect(medianOf([NaN])).toBeUndefined();
});
