import { expect, test } from 'vitest';
import { dayNumber, dayOfNumber } from '../../clinic/index.ts';
import { demoCourse } from './demoCourse.testing.ts';
import { periodSummaries } from './periodSummary.ts';
import { timelineModel } from './timelineModel.ts';

const { course, today } = demoCourse({ years: 5 });
const model = timelineModel(course, today);

test('two years are summed up by the month, five by the year', () => {
  const two = { startDay: dayNumber('2017-01-01'), endDay: dayNumber('2019-01-01') };
  const months = periodSummaries(model, two);
  expect(months).toHaveLength(24);
  expect(new Set(months.map(({ unit }) => unit))).toEqual(new Set(['month']));
  const years = periodSummaries(model, model.full);
  expect(years.map(({ startDay }) => dayOfNumber(startDay).slice(0, 4))).toEqual([
    '2016',
    '2017',
    '2018',
    '2019',
    '2020',
    '2021',
  ]);
});

test('no diary day and no logged dose is lost or counted twice', () => {
  const sum = (pick: (summary: ReturnType<typeof periodSummaries>[number]) => number): number =>
    periodSummaries(model, model.full).reduce((total, summary) => total + pick(summary), 0);
  expect(sum(({ diaryDays }) => diaryDays)).toBe(course.of.diary.length);
  expect(sum(({ doses }) => doses.given + doses.late + doses.missed)).toBe(course.of.dose.length);
  expect(sum(({ doses }) => doses.missed)).toBe(course.of.dose.filter(({ body }) => body.status === 'missed').length);
  expect(sum(({ events }) => events.length)).toBe(course.of.event.length);
});

test('the medians of a month are those of its days', () => {
  const march = periodSummaries(model, { startDay: dayNumber('2017-03-01'), endDay: dayNumber('2017-04-01') })[0]!;
  const walking = course.of.diary
    .filter(({ body }) => body.day.startsWith('2017-03') && body.walking !== undefined)
    .map(({ body }) => body.walking!)
    .sort((a, b) => a - b);
  const half = walking.length / 2;
  const middle = walking.length % 2 === 1 ? walking[Math.floor(half)]! : (walking[half - 1]! + walking[half]!) / 2;
  expect(march.medians.walking).toBe(middle);
  expect(march.diaryDays).toBe(walking.length);
});
