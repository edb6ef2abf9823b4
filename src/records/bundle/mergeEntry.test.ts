import { expect, test } from 'vitest';
import type { AnyEntry } from '../../clinic/index.ts';
import type { KeptVersion } from '../repository/entryRows.ts';
import { DOCTOR, MOTHER } from '../repository/storeSubject.testing.ts';
import { KEPT_REASON, mergeEntry } from './mergeEntry.ts';

const version = (number: number, changeId: string, minute: number, kind = 'note'): KeptVersion => ({
  changeId,
  entry: {
    ...{ id: 'n', personId: 'p', kind, version: number, body: { day: '2026-01-01', text: changeId } },
    ...{ removed: false, writtenAt: `2026-01-01T08:${minute}:00.000Z`, author: MOTHER, reason: `reason ${changeId}` },
  } as AnyEntry,
});
const IMPORTER = { actor: DOCTOR, nowAt: '2026-01-01T09:00:00.000Z', newId: () => 'made' };
const told = (added: readonly KeptVersion[]) => added.map(({ entry, changeId }) => `${entry.version} ${changeId}`);
const one = version(1, 'one', 10);

test('an entry that is not here comes as it is', () => {
  const bundle = [one, version(2, 'two', 20)];
  expect(mergeEntry([], bundle, IMPORTER)).toEqual(bundle);
});

test('what is here already adds nothing, also where we went on', () => {
  expect(mergeEntry([one], [one], IMPORTER)).toEqual([]);
  expect(mergeEntry([one, version(2, 'two', 20)], [one], IMPORTER)).toEqual([]);
});

test('where the bundle only goes on, its versions come with their numbers', () => {
  const bundle = [one, version(2, 'two', 20), version(3, 'three', 30)];
  expect(mergeEntry([one], bundle, IMPORTER)).toEqual(bundle.slice(1));
});

test('where both went on and theirs is later, theirs come after ours and the last is the newest', () => {
  const added = mergeEntry(
    [one, version(2, 'ours', 20)],
    [one, version(2, 'theirs', 15), version(3, 'theirs too', 25)],
    IMPORTER,
  );
  expect(told(added)).toEqual(['3 theirs', '4 theirs too']);
  expect(added[1]!.entry).toMatchObject({ author: MOTHER, reason: 'reason theirs too', body: { text: 'theirs too' } });
});

test('where both went on and ours is later, ours is repeated after theirs by the one who imports', () => {
  const added = mergeEntry([one, version(2, 'ours', 30)], [one, version(2, 'theirs', 20)], IMPORTER);
  expect(told(added)).toEqual(['3 theirs', '4 made']);
  expect(added[1]!.entry).toMatchObject({
    ...{ body: { text: 'ours' }, author: DOCTOR, reason: KEPT_REASON, writtenAt: '2026-01-01T09:00:00.000Z' },
  });
});

test('adding the same bundle again adds nothing', () => {
  const here = [one, version(2, 'ours', 30)];
  const bundle = [one, version(2, 'theirs', 20)];
  const after = [...here, ...mergeEntry(here, bundle, IMPORTER)];
  expect(mergeEntry(after, bundle, IMPORTER)).toEqual([]);
});

test('an entry of the same id and another kind is a clash', () => {
  expect(() => mergeEntry([one], [version(1, 'x', 20, 'sign')], IMPORTER)).toThrow(/another kind/);
});
