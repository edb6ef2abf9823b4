import { expect, test } from 'vitest';
import { dayNumber, diarySeries } from '../../clinic/index.ts';
import { demoCourse } from './demoCourse.testing.ts';
import { diaryLanes, trailingMedian, valueOnDay } from './diaryLanes.ts';

test('seven days 0 0 0 1 1 1 1 have the median 1; three days have none', () => {
  const days = Int32Array.of(1, 2, 3, 4, 5, 6, 7);
  const medians = trailingMedian(days, Float64Array.of(0, 0, 0, 1, 1, 1, 1));
  expect([...medians]).toEqual([Number.NaN, Number.NaN, Number.NaN, 0, 0, 0.5, 1]);
});

test('days that lie a week back no longer count: four of the seven must be filled', () => {
  const medians = trailingMedian(Int32Array.of(1, 2, 3, 4, 9, 10, 11, 12), Float64Array.of(3, 3, 3, 3, 0, 0, 0, 0));
  expect([...medians.slice(3)]).toEqual([3, Number.NaN, Number.NaN, Number.NaN, 0]);
});

test('equals the slow definition: sort what the seven days hold and take the middle', () => {
  const days = Int32Array.from({ length: 200 }, (_, i) => i + Math.floor(i / 9) * 2);
  const values = Float64Array.from(days, (day) => (day * 7) % 4);
  const fast = trailingMedian(days, values);
  days.forEach((day, i) => {
    const held = Array.from(values).filter((_, j) => days[j]! > day - 7 && days[j]! <= day);
    held.sort((a, b) => a - b);
    const half = held.length / 2;
    const middle = held.length % 2 === 1 ? held[Math.floor(half)] : (held[half - 1]! + held[half]!) / 2;
    expect(fast[i]).toBe(held.length < 4 ? Number.NaN : middle);
  });
});

test('a skipped question is no value of its lane; an answered none is 0', () => {
  const { course, today } = demoCourse({ years: 1 });
  const lanes = diaryLanes(diarySeries(course, today));
  const eyes = lanes.find(({ id }) => id === 'eyes')!;
  const answered = course.of.diary.find(({ body }) => body.eyes === 0)!;
  expect(valueOnDay(eyes, dayNumber(answered.body.day))).toBe(0);
  expect(valueOnDay(eyes, eyes.days[0]! - 1)).toBeUndefined();
  expect(lanes.map(({ id }) => id)).toEqual([
    'eyes',
    'jerks',
    'walking',
    'hands',
    'rage',
    'sleep',
    'energy',
    'overall',
  ]);
});
