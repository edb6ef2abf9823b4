import { expect, test } from 'vitest';
import { type AnyEntry, courseOf } from '../../clinic/index.ts';
import { layOver, sharedEntries, withEntry } from './layOver.ts';
import type { WaitingChange } from './waitingChange.ts';

const author = { id: 'a', name: 'A', role: 'family' } as const;
const entry = (id: string, version: number, text: string, removed = false): AnyEntry => ({
  id,
  personId: 'p1',
  kind: 'note',
  version,
  body: { day: '2026-05-03', text },
  firstDay: '2026-05-03',
  lastDay: '2026-05-03',
  removed,
  writtenAt: '2026-05-03T08:00:00Z',
  author,
});
const change = (over: Partial<WaitingChange>): WaitingChange => ({
  changeId: 'c1',
  order: 1,
  op: 'put',
  personId: 'p1',
  kind: 'note',
  entryId: 'n1',
  baseVersion: 1,
  body: { day: '2026-05-04', text: 'mine' },
  madeAt: '2026-05-04T09:00:00Z',
  author,
  ...over,
});

test('nothing waits: the very same array', () => {
  const entries = [entry('n1', 1, 'a')];
  expect(layOver(entries, [])).toBe(entries);
  expect(layOver(entries, [change({ refused: { fields: [] } })])).toBe(entries);
});

test('a changed note is the next version with its new day; the input is untouched', () => {
  const entries = Object.freeze([Object.freeze(entry('n1', 1, 'a')), Object.freeze(entry('n2', 1, 'b'))]);
  const [laid, other] = layOver(entries, [change({})]);
  expect(laid).toMatchObject({ version: 2, body: { text: 'mine' }, firstDay: '2026-05-04', lastDay: '2026-05-04' });
  expect(other).toBe(entries[1]);
});

test('put, put again, remove, restore: each is laid over the one before', () => {
  const changes = [
    change({ changeId: 'c1', entryId: 'new', baseVersion: 0, body: { day: '2026-05-04', text: 'one' } }),
    change({ changeId: 'c2', entryId: 'new', baseVersion: 1, body: { day: '2026-05-05', text: 'two' } }),
  ];
  expect(layOver([], changes)).toMatchObject([{ version: 2, body: { text: 'two' }, removed: false }]);
  const { body: _, ...plain } = change({ changeId: 'c3', op: 'remove', entryId: 'new', baseVersion: 2 });
  expect(layOver([], [...changes, plain])).toMatchObject([{ version: 3, body: { text: 'two' }, removed: true }]);
  const back = change({
    changeId: 'c4',
    op: 'restore',
    entryId: 'new',
    version: 1,
    body: { day: '2026-05-04', text: 'one' },
  });
  expect(layOver([], [...changes, plain, back])).toMatchObject([{ version: 4, body: { text: 'one' }, removed: false }]);
});

test('a change whose base is older than what was read meanwhile still stands on top, so that what was typed is seen', () => {
  expect(layOver([entry('n1', 7, 'theirs')], [change({ baseVersion: 1 })])).toMatchObject([
    { version: 8, body: { text: 'mine' } },
  ]);
});

test('removing what is not known here changes nothing', () => {
  const { body: _, ...plain } = change({ op: 'remove', entryId: 'gone' });
  expect(layOver([], [plain])).toEqual([]);
});

test('a person who is only in the outbox has a course', () => {
  const made = change({
    kind: 'person',
    entryId: 'p1',
    baseVersion: 0,
    body: { name: 'Nora Erfunden', birth: '2023' },
  });
  expect(courseOf(layOver([], [made]))?.person.body.name).toBe('Nora Erfunden');
});

test('an acknowledged entry replaces an older one, never a newer one', () => {
  const entries = [entry('n1', 2, 'a')];
  expect(withEntry(entries, entry('n1', 3, 'b'))).toMatchObject([{ version: 3 }]);
  expect(withEntry(entries, entry('n1', 1, 'b'))).toBe(entries);
  expect(withEntry(entries, entry('n2', 1, 'b'))).toHaveLength(2);
});

test('what was read again and is the same keeps its objects', () => {
  const before = [entry('n1', 1, 'a'), entry('n2', 1, 'b')];
  expect(sharedEntries(before, structuredClone(before))).toBe(before);
  const now = [structuredClone(before[0]!), entry('n2', 2, 'c')];
  const shared = sharedEntries(before, now);
  expect(shared[0]).toBe(before[0]);
  expect(shared[1]).toBe(now[1]);
  expect(sharedEntries(before, [before[1]!, before[0]!])).toEqual([before[1], before[0]]);
});
