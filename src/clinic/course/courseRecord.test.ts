import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnyEntry } from '../entries/entry.ts';
import { courseOf } from './courseRecord.ts';
import { newestAnalyses } from './newestAnalyses.ts';

const AUTHOR = { id: 'a1', name: 'Tester', role: 'family' } as const;

function note(id: string, version: number, day: string | undefined, removed = false): AnyEntry {
  const body = { day: day ?? '2026-01-01', text: `${id}, version ${version}` };
  const writtenAt = '2026-01-01T20:00:00Z';
  return {
    id,
    personId: 'p1',
    kind: 'note',
    version,
    body,
    ...(day && { firstDay: day }),
    removed,
    writtenAt,
    author: AUTHOR,
  };
}
const PERSON: AnyEntry = {
  ...note('p1', 1, undefined),
  kind: 'person',
  body: { name: 'Made-up Mara', birth: '2024-02' },
};

test('of two versions of one entry the newer counts, whichever comes first', () => {
  for (const entries of [
    [note('n', 1, '2026-02-01'), note('n', 2, '2026-03-01')],
    [note('n', 2, '2026-03-01'), note('n', 1, '2026-02-01')],
  ])
    expect(courseOf([PERSON, ...entries])!.of.note.map(({ version }) => version)).toEqual([2]);
});

test('what was taken away is left out, even where an older version is still there', () => {
  expect(courseOf([PERSON, note('n', 1, '2026-02-01'), note('n', 2, '2026-02-01', true)])!.of.note).toEqual([]);
});

test('without the person’s own entry, or with it taken away, there is no course', () => {
  expect(courseOf([note('n', 1, '2026-02-01')])).toBeUndefined();
  expect(courseOf([{ ...PERSON, removed: true }])).toBeUndefined();
});

test('lists are in order of day, entries without a day last, those of one day by id', () => {
  const entries = [
    note('c', 1, undefined),
    note('b', 1, '2026-02-02'),
    note('a', 1, '2026-02-02'),
    note('d', 1, '2026-01-01'),
  ];
  expect(courseOf([PERSON, ...entries])!.of.note.map(({ id }) => id)).toEqual(['d', 'a', 'b', 'c']);
});

test('the order in which entries come does not matter', () => {
  const entry = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    version: fc.integer({ min: 1, max: 4 }),
    day: fc.constantFrom('2026-01-01', '2026-02-01', undefined),
    removed: fc.boolean(),
  });
  fc.assert(
    // why: one version of one entry is one thing, so an id and version come once
    fc.property(
      fc.uniqueArray(entry, { selector: ({ id, version }) => `${id}${version}` }),
      fc.infiniteStream(fc.nat()),
      (made, draws) => {
        const entries = made.map(({ id, version, day, removed }) => note(id, version, day, removed));
        const shuffled = entries
          .map((each) => ({ each, draw: draws.next().value as number }))
          .sort((a, b) => a.draw - b.draw)
          .map(({ each }) => each);
        expect(courseOf([...shuffled, PERSON])).toEqual(courseOf([PERSON, ...entries]));
      },
    ),
  );
});

test('with a recording that is taken away its analyses go, whatever the order, and come back with it; of two analyses the later counts', () => {
  const made = (kind: 'recording' | 'analysis', id: string, body: object, more: Partial<AnyEntry> = {}) =>
    ({ ...note(id, 1, '2026-02-01'), kind, body: { day: '2026-02-01', ...body }, ...more }) as AnyEntry;
  const analyses = [
    made('analysis', 'old', { recordingId: 'r' }),
    made('analysis', 'new', { recordingId: 'r' }, { writtenAt: '2026-03-01T00:00:00Z' }),
    made('analysis', 'other', { recordingId: 'never there' }),
  ];
  const recording = made('recording', 'r', { name: 'Evening film' });
  const removed = made('recording', 'r', { name: 'Evening film' }, { version: 2, removed: true });
  const back = made('recording', 'r', { name: 'Evening film' }, { version: 3 });
  const ids = (...recordings: AnyEntry[]) => {
    const course = courseOf([PERSON, ...analyses, ...recordings])!;
    return [course.of.analysis.map(({ id }) => id), newestAnalyses(course).map(({ id }) => id)];
  };
  expect(ids(recording)).toEqual([['new', 'old'], ['new']]);
  expect(ids(recording, removed)).toEqual([[], []]);
  expect(ids()).toEqual([[], []]);
  expect(ids(back, removed, recording)).toEqual([['new', 'old'], ['new']]);
});
