import { expect, test } from 'vitest';
import { courseOf, type Entry, type ScaleDefinition } from '../../clinic/index.ts';
import { draftOfRating, hoursSinceDose, newDraft, nextOpenField, ratingOf } from './ratingDraft.ts';

const say = (text: string) => ({ en: text, de: text, fr: text, es: text });
const levels = [0, 1, 2, 3].map((value) => ({ value, text: say(String(value)) }));
const scale: ScaleDefinition = {
  id: 'twin',
  version: '1',
  name: say('Twin'),
  shortName: 'Twin',
  items: [
    { id: 'a', name: say('A'), levels },
    { id: 'b', name: say('B'), levels, bothSides: true },
  ],
  range: { min: 0, max: 6 },
  higherIsWorse: true,
  total: 'sum',
  notices: [],
  sources: [],
  verified: true,
};

test('the next open field goes round and ends where all are rated', () => {
  expect(nextOpenField(scale, {}, 'a')).toBe('b-left');
  expect(nextOpenField(scale, { 'b-left': 1 }, 'b-left')).toBe('b-right');
  expect(nextOpenField(scale, { 'b-left': 1, 'b-right': 0 }, 'b-right')).toBe('a');
  expect(nextOpenField(scale, { a: 0, 'b-left': 1, 'b-right': 0 }, 'a')).toBeUndefined();
});

test('a total stands only where all items are rated; 2 + (1 + 2) / 2 is 3.5', () => {
  const draft = newDraft(scale, '2026-05-03', ' Dr A ', 'clinician');
  expect(ratingOf(scale, { ...draft, items: { a: 2 } })).not.toHaveProperty('total');
  expect(ratingOf(scale, { ...draft, items: { a: 2, 'b-left': 1, 'b-right': 2 } })).toMatchObject({
    total: 3.5,
    rater: 'Dr A',
  });
});

test('a rating opened and saved without a change is the same', () => {
  const body = ratingOf(scale, {
    ...newDraft(scale, '2026-05-03', 'A', 'parent'),
    items: { a: 0, 'b-left': 0, 'b-right': 1 },
  });
  expect(ratingOf(scale, draftOfRating(body))).toEqual(body);
});

const entry = <K extends 'person' | 'dose'>(kind: K, id: string, body: Entry<K>['body']): Entry<K> => ({
  id,
  personId: 'p',
  kind,
  version: 1,
  body,
  removed: false,
  writtenAt: '2026-05-01T00:00:00Z',
  author: { id: 'a', name: 'A', role: 'family' },
});

test('hours since the last dose: 08:00 to 14:00 is 6; later doses and other weeks do not count', () => {
  const dose = (id: string, day: string, givenAt: string) =>
    entry('dose', id, { drug: 'x', day, status: 'given', givenAt });
  const course = courseOf([
    entry('person', 'p', { name: 'A', birth: '2024' }),
    dose('1', '2026-05-03', '2026-05-03T08:00:00Z'),
    dose('2', '2026-05-03', '2026-05-03T18:00:00Z'),
  ])!;
  expect(hoursSinceDose(course, '2026-05-03', '14:00')).toBe(6);
  expect(hoursSinceDose(course, '2026-06-03', '14:00')).toBeUndefined();
});
