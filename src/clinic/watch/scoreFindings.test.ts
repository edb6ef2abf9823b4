import { expect, test } from 'vitest';
import type { RatingBody } from '../entries/ratingEntry.ts';
import { courseWith, dayAt, entryOf } from './watchCourse.testing.ts';
import { watchCourse } from './watchCourse.ts';

const rate = (place: number, total: number, more: Partial<RatingBody> = {}) =>
  entryOf('rating', `r${place}`, {
    scaleId: 'oms-severity-5',
    scaleVersion: '1',
    day: dayAt(place),
    total,
    raterRole: 'clinician',
    source: 'live',
    blinded: false,
    currentInfection: 'no',
    ...more,
  });
const scores = (totals: readonly number[], more: Partial<RatingBody> = {}, settings: object = {}) =>
  watchCourse(
    courseWith([entryOf('watch-settings', 's', settings), ...totals.map((total, k) => rate(30 * k, total, more))]),
    dayAt(400),
  ).findings;

test('3, 2, then 5 of 15: up by 3, a tenth of the range is 1.5', () => {
  expect(scores([3, 2, 5])).toMatchObject([
    {
      id: `score:oms-severity-5:${dayAt(60)}`,
      kind: 'score',
      score: { scaleId: 'oms-severity-5', before: 2, after: 5, ratingId: 'r60' },
      ongoing: true,
    },
  ]);
});

test('up by 1 is less than the chosen rise; with a rise of 5 % of the range it counts', () => {
  expect(scores([3, 2, 3])).toEqual([]);
  expect(scores([3, 2, 3], {}, { scoreRiseFraction: 0.05 })).toHaveLength(1);
});

test('scores that go up and down by 3 at every visit: a rise of 3 is their usual spread', () => {
  expect(scores([3, 6, 3, 6, 3, 6]).filter(({ since }) => since > dayAt(100))).toEqual([]);
});

test('a falling series does not hide a rise: 11, 6, 3, 2, 2, then 5', () => {
  expect(scores([11, 6, 3, 2, 2, 7])).toMatchObject([{ score: { before: 2, after: 7 } }]);
});

test('scores that stay up are one finding; back down it is over', () => {
  expect(scores([2, 2, 6, 6])).toMatchObject([{ since: dayAt(60), until: dayAt(90), ongoing: true }]);
  expect(scores([2, 2, 6, 2])).toMatchObject([{ until: dayAt(60), ongoing: false }]);
});

test('a scale that is not in the catalogue has no known direction: nothing is said', () => {
  expect(scores([2, 2, 9], { scaleId: 'house-scale' })).toEqual([]);
});

test('where higher is better, a fall counts: a quality-of-life score from 80 to 60', () => {
  expect(scores([80, 80, 60], { scaleId: 'pedsql' })).toMatchObject([{ score: { before: 80, after: 60 } }]);
  expect(scores([80, 80, 95], { scaleId: 'pedsql' })).toEqual([]);
});
