import { expect, test } from 'vitest';
import { type Bodies, courseOf, type Entry, type EntryKind } from '../../clinic/index.ts';
import { aheadOf } from './aheadOf.ts';

const entry = <K extends EntryKind>(kind: K, id: string, body: Bodies[K]): Entry<K> =>
  ({
    id,
    personId: 'p',
    kind,
    version: 1,
    body,
    removed: false,
    writtenAt: '2026-05-01T00:00:00Z',
    author: { id: 'a', name: 'A', role: 'family' },
  }) as unknown as Entry<K>;

const course = courseOf([
  entry('person', 'p', { name: 'A', birth: '2024-01-01', diagnosed: '2026-04-01', onset: '2026-03-01' } as never),
  entry('event', 'late', { type: 'appointment', title: 'Too far', start: '2026-07-01' } as never),
  entry('event', 'past', { type: 'appointment', title: 'Over', start: '2026-05-01' } as never),
  entry('event', 'soon', { type: 'appointment', title: 'Visit', start: '2026-05-12' } as never),
  entry('event', 'cold', { type: 'illness', title: 'Cold', start: '2026-05-12' } as never),
  entry('plan', 'plan', {
    title: 'Plan',
    drug: 'Prednisolone',
    drugId: 'prednisolone',
    route: 'oral',
    status: 'active',
    steps: [{ id: 's', from: '2026-05-01', everyDays: 1, dose: 'as written' }],
  } as never),
  entry('due-rule', 'r', {
    area: 'monitoring',
    testId: 'weight',
    title: 'Weight',
    from: '2026-05-08',
    everyDays: 7,
    active: true,
    setBy: 'family',
  }),
])!;

test('appointments within the horizon and set rules stand by day, each rule once: 8 and 12 May', () => {
  const { set } = aheadOf(course, '2026-05-10', 30);
  expect(set.map(({ what, day }) => [what, day])).toEqual([
    ['due', '2026-05-08'],
    ['appointment', '2026-05-12'],
  ]);
});

test('a proposal is never among what is set', () => {
  const { set, proposals } = aheadOf(course, '2026-05-10', 200);
  expect(set.every((row) => row.what === 'appointment' || row.item.setBy !== 'proposed')).toBe(true);
  expect(proposals.length).toBeGreaterThan(0);
  expect(proposals.every(({ setBy }) => setBy === 'proposed')).toBe(true);
});
