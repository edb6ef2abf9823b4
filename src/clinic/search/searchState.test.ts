import { expect, test } from 'vitest';
import { courseWith, entry } from '../treatment/treatmentCourse.testing.ts';
import { searchedAs } from './searchedAs.ts';
import { searchState } from './searchState.ts';

const scan = (
  id: string,
  day: string,
  testId: string,
  outcome: 'nothing-found' | 'tumour-found' | 'not-done' = 'nothing-found',
) => entry('examination', id, { testId, day, outcome });

test('a child with a negative MRI and an HVA: still open are VMA and ultrasound, then MIBG, PET and NSE', () => {
  const course = courseWith([
    scan('b', '2026-03-01', 'mri-body'),
    scan('a', '2026-02-01', 'mibg', 'not-done'),
    scan('c', '2027-01-01', 'mibg'),
    entry('result', 'r', { testId: 'hva', day: '2026-02-10', value: 12, unit: 'mg/g' }),
    entry('result', 'w', { testId: 'weight', day: '2026-02-10', value: 12 }),
  ]);
  const state = searchState(course, '2026-06-01');
  expect(state.notDone.map(({ id }) => id)).toEqual(['vma', 'ultrasound', 'mibg', 'pet', 'nse']);
  expect(state.done.map(({ entryId, outcome }) => [entryId, outcome])).toEqual([
    ['r', undefined],
    ['b', 'nothing-found'],
  ]);
  expect(state.tumourFound).toBe(false);
});

test('an examination that the order does not name stands among what was done', () => {
  const state = searchState(courseWith([scan('x', '2026-03-01', 'other', 'tumour-found')]), '2026-06-01');
  expect(state.done.map(({ entryId }) => entryId)).toEqual(['x']);
  expect(state.steps.every(({ done }) => done.length === 0)).toBe(true);
  expect(state.tumourFound).toBe(true);
});

test('a blood test that the order does not name is none of the search, entered as an examination or as a result', () => {
  const course = courseWith([
    scan('igg', '2026-03-01', 'igg'),
    entry('result', 'r', { testId: 'igg', day: '2026-03-02', value: 8 }),
    scan('nse', '2026-03-03', 'nse'),
    scan('eeg', '2026-03-04', 'other'),
  ]);
  expect(searchState(course, '2026-06-01').done.map(({ entryId }) => entryId)).toEqual(['nse', 'eeg']);
});

test('places run without gaps: 1 to 3 for a child, 1 to 3 for an adult', () => {
  const places = (birth: string) => [
    ...new Set(searchState(courseWith([], { birth }), '2026-06-01').steps.map(({ place }) => place)),
  ];
  expect(places('2024')).toEqual([1, 2, 3]);
  expect(places('1980')).toEqual([1, 2, 3]);
});

test('a relapse of 1 May is open until body imaging on or after that day', () => {
  const relapse = entry('relapse', 'x', { start: '2026-05-01', certainty: 'judged-by-clinician', judgedBy: 'video' });
  const open = (...days: string[]) =>
    searchState(courseWith([relapse, ...days.map((day) => scan(day, day, 'ct-body'))]), '2026-06-01').openRelapse;
  expect(open()).toBe('2026-05-01');
  expect(open('2026-04-30')).toBe('2026-05-01');
  expect(open('2026-05-01')).toBeUndefined();
  const suspected = entry('relapse', 'x', { ...relapse.body, certainty: 'suspected' });
  expect(searchState(courseWith([suspected]), '2026-06-01')).not.toHaveProperty('openRelapse');
});

test('who fell ill at 17 is searched as a child at 30; without onset and diagnosis today counts', () => {
  expect(searchedAs(courseWith([], { birth: '1996-06-01', onset: '2013-08-01' }), '2026-06-01')).toBe('child');
  expect(searchedAs(courseWith([], { birth: '1996-06-01' }), '2026-06-01')).toBe('adult');
});
