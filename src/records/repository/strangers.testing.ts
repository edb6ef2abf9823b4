import { expect, test } from 'vitest';
import { digestOf } from '../bundle/moveStore.ts';
import { RefusedChange } from './refusedChange.ts';
import { contextOf } from './sqlStore.ts';
import type { Change, Scope, Store } from './store.ts';
import { inPieces, MOTHER, newChangeId, newScope, putNote, putPerson } from './storeSubject.testing.ts';

interface Theirs {
  readonly sha256: string;
}

type Method = Exclude<keyof Store, 'kind' | 'place' | 'close'>;

/** What a stranger gets of each method when they ask for the person `p` of another household, or one they may not see. */
const STRANGER: Readonly<Record<Method, (store: Store, stranger: Scope, theirs: Theirs) => Promise<void>>> = {
  write: async (store, stranger) => {
    const changes = [
      putNote('p', 'n', { baseVersion: 1, text: 'not mine' }),
      putNote('p', 'new'),
      { changeId: newChangeId(), op: 'remove', personId: 'p', kind: 'note', entryId: 'n', baseVersion: 1 } as const,
      {
        changeId: newChangeId(),
        op: 'restore',
        personId: 'p',
        kind: 'note',
        entryId: 'n',
        baseVersion: 1,
        version: 1,
      } as const,
    ];
    for (const change of changes)
      await expect(store.write(stranger, [change])).rejects.toMatchObject({ code: 'NO_SUCH_PERSON' });
  },
  entries: async (store, stranger) => {
    expect(await store.entries(stranger, { personId: 'p', withRemoved: true })).toEqual([]);
  },
  entry: async (store, stranger) => {
    expect(await store.entry(stranger, 'p', 'n')).toBeUndefined();
    expect(await store.entry(stranger, 'p', 'p')).toBeUndefined();
  },
  versions: async (store, stranger) => {
    expect(await store.versions(stranger, 'p', 'n')).toEqual([]);
  },
  entriesAt: async (store, stranger) => {
    expect(await store.entriesAt(stranger, 'p', '2999-01-01T00:00:00.000Z')).toEqual([]);
  },
  people: async (store, stranger) => {
    for (const orderBy of ['attention', 'name', 'changed'] as const)
      expect(await store.people(stranger, { limit: 10, orderBy })).toEqual({ rows: [], total: 0 });
    expect(await store.people(stranger, { limit: 10, search: 'per' })).toEqual({ rows: [], total: 0 });
  },
  keepSummary: async (store, stranger) => {
    await store.keepSummary(stranger, 'p', { changeCount: 99, day: '2026-02-02', attention: 9, body: { mine: true } });
  },
  staleSummaries: async (store, stranger) => {
    expect(await store.staleSummaries(stranger, '2999-01-01', 10)).toEqual([]);
  },
  noteAccess: async (store, stranger) => {
    await store.noteAccess(stranger, 'read', { personId: 'p', what: 'record' });
  },
  audit: async (store, stranger) => {
    expect(await store.audit(stranger, { limit: 10 })).toEqual([]);
    expect(await store.audit(stranger, { limit: 10, personId: 'p' })).toEqual([]);
  },
  erase: async (store, stranger) => {
    expect(await store.erase(stranger, { personId: 'p' })).toEqual({ entries: 0, files: 0 });
    expect(await store.erase(stranger, { personId: 'p', entryId: 'n' })).toEqual({ entries: 0, files: 0 });
  },
  putFile: async (store, stranger) => {
    await expect(store.putFile(stranger, 'p', inPieces(new Uint8Array(5)))).rejects.toThrow(RefusedChange);
  },
  getFile: async (store, stranger, { sha256 }) => {
    expect(await store.getFile(stranger, 'p', sha256)).toBeUndefined();
  },
  settings: async (store, stranger) => {
    // Those who may see some people of a household know its settings (language, units); other households know none.
    expect(await store.settings(stranger)).toEqual(stranger.people === undefined ? {} : { units: 'metric' });
  },
  keepSetting: async (store, stranger) => {
    if (stranger.people === undefined) return expect(stranger.people).toBeUndefined();
    await expect(store.keepSetting(stranger, 'units', 'other')).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  },
};

/** For every method: a stranger sees nothing and changes nothing. */
export function strangerContract(open: () => Store): void {
  test('the table of strangers names every method of a store', () => {
    const methods = Object.entries(open()).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));
    expect([...Object.keys(STRANGER), 'close'].sort()).toEqual(methods.sort());
  });

  test.each(Object.keys(STRANGER) as Method[])(
    '%s gives a stranger nothing and lets them change nothing',
    async (method) => {
      const store = open();
      const owner = newScope();
      const { sha256 } = await fill(store, owner);
      const before = await everythingOf(store, owner);
      const strangers: readonly Scope[] = [
        newScope(),
        { actor: MOTHER, household: owner.household, people: [] },
        { actor: MOTHER, household: owner.household, people: ['q'] },
      ];
      for (const stranger of strangers) {
        await STRANGER[method](store, stranger, { sha256 });
        expect(await everythingOf(store, owner)).toEqual(before);
      }
    },
  );

  test('another household with the same ids, doing everything, touches nothing of this one and is not held back by it', async () => {
    const store = open();
    const [one, other] = [newScope(), newScope()];
    const { sha256 } = await fill(store, one);
    await store.write(one, [putRecording(sha256)]);
    const before = await everythingOf(store, one);
    const change = { personId: 'p', kind: 'note', entryId: 'n' } as const;
    const steps: readonly (() => Promise<unknown>)[] = [
      () => store.write(other, [putPerson('p', 'Somebody Else'), putNote('p', 'n', { text: 'another note' })]),
      () => store.write(other, [putNote('p', 'n', { text: 'changed', baseVersion: 1 })]),
      () => store.write(other, [{ ...change, changeId: newChangeId(), op: 'remove', baseVersion: 2 }]),
      () => store.write(other, [{ ...change, changeId: newChangeId(), op: 'restore', baseVersion: 3, version: 1 }]),
      () => store.keepSummary(other, 'p', { changeCount: 9, day: '2026-02-02', attention: 9, body: 'mine' }),
      () => store.noteAccess(other, 'read', { personId: 'p', what: 'record' }),
      () => store.keepSetting(other, 'units', 'imperial'),
      () => store.keepSetting(other, 'units', undefined),
      () => store.putFile(other, 'p', new TextEncoder().encode('a file of p')),
      () => store.write(other, [putRecording(sha256)]),
    ];
    for (const step of steps) {
      await step();
      expect(await everythingOf(store, one)).toEqual(before);
    }
    expect((await store.people(other, { limit: 5 })).rows).toMatchObject([
      { entry: { body: { name: 'Somebody Else' } } },
    ]);
    expect(await store.entry(other, 'p', 'n')).toMatchObject({ version: 4, body: { text: 'another note' } });
    expect(await store.erase(other, { personId: 'p', entryId: 'r' })).toEqual({ entries: 1, files: 1 });
    expect(await store.getFile(other, 'p', sha256)).toBeUndefined();
    expect(await everythingOf(store, one)).toEqual(before);
    expect(await store.erase(other, { personId: 'p' })).toEqual({ entries: 2, files: 0 });
    expect(await everythingOf(store, one)).toEqual(before);
    expect(await store.getFile(one, 'p', sha256)).toEqual(new TextEncoder().encode('a file of p'));
  });
}

function putRecording(columnsSha256: string): Change<'recording'> {
  return {
    ...{ changeId: newChangeId(), op: 'put', personId: 'p', kind: 'recording', entryId: 'r', baseVersion: 0 },
    body: { name: 'eyes', day: '2026-01-03', columnsSha256 },
  };
}

async function fill(store: Store, owner: Scope): Promise<Theirs> {
  await store.write(owner, [putPerson('p'), putNote('p', 'n')]);
  await store.keepSetting(owner, 'units', 'metric');
  await store.keepSummary(owner, 'p', { changeCount: 2, day: '2026-01-05', attention: 1, body: { note: 'theirs' } });
  return store.putFile(owner, 'p', new TextEncoder().encode('a file of p'));
}

async function everythingOf(store: Store, owner: Scope): Promise<unknown> {
  const { rows } = await store.people(owner, { limit: 10 });
  return [rows, await digestOf(contextOf(store), owner)];
}
