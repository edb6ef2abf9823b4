import { expect, test } from 'vitest';
import { type AnyEntry, type Bodies, courseOf, type EntryKind, makePlan } from '../clinic/index.ts';
import { calendarItems } from './calendarItems.ts';

function entry<K extends EntryKind>(kind: K, id: string, body: Bodies[K]): AnyEntry {
  const author = { id: 'a', name: 'Tester', role: 'family' };
  return {
    id,
    personId: 'p',
    kind,
    version: 1,
    body,
    removed: false,
    writtenAt: '2026-01-01T00:00:00Z',
    author,
  } as AnyEntry;
}

const PERSON = entry('person', 'p', { name: 'Made-up Mara', birth: '2024', diagnosis: '2026-04-01' });
const items = (from: string, to: string, ...entries: AnyEntry[]) =>
  calendarItems(courseOf([PERSON, ...entries])!, from, to).map(({ uid, kind, day, time, title, note, lastDay }) => [
    day,
    time,
    kind,
    title.en,
    uid,
    ...(note === undefined ? [] : [note.en]),
    ...(lastDay === undefined ? [] : [lastDay]),
  ]);

const shape = { shape: 'daily-injections', count: 3, sites: ['left', 'right'], time: '08:00' } as const;
const injections = makePlan(shape, { title: 'ACTH', drug: 'ACTH', route: 'intramuscular' }, '2026-05-01', 'as written');

test('three injections from 1 May, the second given: the first and the third, each with its site', () => {
  const given = entry('dose', 'd', {
    planId: 'plan',
    stepId: 's2',
    drug: 'ACTH',
    day: '2026-05-02',
    dueTime: '08:00',
    status: 'given',
  });
  expect(items('2026-05-01', '2026-05-31', entry('plan', 'plan', injections), given)).toEqual([
    ['2026-05-01', '08:00', 'dose', 'ACTH: as written', 'dose:plan:s1:2026-05-01:0800', 'left'],
    ['2026-05-03', '08:00', 'dose', 'ACTH: as written', 'dose:plan:s3:2026-05-03:0800', 'left'],
  ]);
});

test('a kept rule is in the calendar, the proposals of a diagnosis are not', () => {
  const rule = {
    area: 'monitoring',
    testId: 'weight',
    title: 'Weight',
    from: '2026-05-10',
    everyDays: 14,
    active: true,
    setBy: 'clinic',
  } as const;
  expect(items('2026-05-01', '2026-05-31', entry('due-rule', 'r', rule))).toEqual([
    ['2026-05-10', undefined, 'due', 'Weight', 'due:r:2026-05-10'],
    ['2026-05-24', undefined, 'due', 'Weight', 'due:r:2026-05-24'],
  ]);
});

test('an appointment and a stay that reaches into the days are there; an illness and what lies outside are not', () => {
  expect(
    items(
      '2026-05-02',
      '2026-05-10',
      entry('event', 'a', { type: 'appointment', title: 'Clinic', start: '2026-05-10', time: '10:30' }),
      entry('event', 'b', { type: 'hospital-stay', title: 'Infusion', start: '2026-05-01', end: '2026-05-02' }),
      entry('event', 'c', { type: 'illness', title: 'Cold', start: '2026-05-03' }),
      entry('event', 'd', { type: 'appointment', title: 'Later', start: '2026-05-11' }),
    ),
  ).toEqual([
    ['2026-05-01', undefined, 'appointment', 'Infusion', 'event:b', '2026-05-02'],
    ['2026-05-10', '10:30', 'appointment', 'Clinic', 'event:a'],
  ]);
});
