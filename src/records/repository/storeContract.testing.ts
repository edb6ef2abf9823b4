import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessContract } from './accessContract.testing.ts';
import { eraseContract } from './eraseContract.testing.ts';
import type { Change, ChangeResult, Scope, Store } from './store.ts';
import { StoreModel } from './storeModel.testing.ts';
import {
  DOCTOR,
  MOTHER,
  newChangeId,
  newScope,
  putNote,
  putPerson,
  type StoreSubject,
  TestClock,
  testOptions,
} from './storeSubject.testing.ts';
import { strangerContract } from './strangers.testing.ts';

const NASTY = [
  "'; drop table entry; --",
  '"quoted" \\ back\\\\slash',
  '{"json": [1, null]}',
  '<script>alert(1)</script>',
  '$1 :name %s {{y}}',
  'nul \u0000 bell \u0007 line\nfeed',
  'half \ud83d of a pair',
  'Zoë 漢字 العربية 👩‍👧 e\u0301',
  '\u202ebackwards',
  ' ',
];

/** The laws that a store keeps, whichever engine is under it. */
export function storeContract({ name, open }: StoreSubject): void {
  describe(`store ${name}`, () => {
    const clock = new TestClock();
    let store: Store;
    beforeAll(async () => {
      store = await open(testOptions(clock));
    }, 120_000);
    afterAll(() => store.close());

    writeContract(() => store, clock);
    concurrencyContract(() => store);
    accessContract(() => store, clock);
    eraseContract(() => store, clock);
    strangerContract(() => store);
  });
}

const statuses = (results: readonly ChangeResult[]) => results.map(({ status }) => status);

function writeContract(open: () => Store, clock: TestClock): void {
  test('a first change makes version 1 with days, author and time; a second one makes version 2 and keeps the first', async () => {
    const [store, scope] = [open(), newScope()];
    const reason = 'a wrong day';
    const [, first] = await store.write(scope, [putPerson('p'), putNote('p', 'n')]);
    const firstAt = clock.at;
    clock.pass(5000);
    const [second] = await store.write({ ...scope, actor: DOCTOR }, [
      { ...putNote('p', 'n', { baseVersion: 1, day: '2026-01-02' }), reason },
    ]);
    const shared = { id: 'n', personId: 'p', kind: 'note', removed: false } as const;
    const day = (value: string) => ({ body: { day: value, text: 'a note' }, firstDay: value, lastDay: value });
    const one = { ...shared, ...day('2026-01-01'), version: 1, writtenAt: firstAt, author: MOTHER };
    const two = { ...shared, ...day('2026-01-02'), version: 2, writtenAt: clock.at, author: DOCTOR, reason };
    expect([first, second]).toMatchObject([{ entry: one }, { entry: two }]);
    expect(await store.entry(scope, 'p', 'n')).toEqual(two);
    expect(await store.versions(scope, 'p', 'n')).toEqual([two, one]);
    expect(await store.entriesAt(scope, 'p', firstAt)).toEqual([one, await store.entry(scope, 'p', 'p')]);
  });

  test('a change that is sent again is done once, even after others', async () => {
    const [store, scope] = [open(), newScope()];
    const note = putNote('p', 'n');
    expect(statuses(await store.write(scope, [putPerson('p'), note, note]))).toEqual([
      'written',
      'written',
      'already-done',
    ]);
    expect(statuses(await store.write(scope, [note]))).toEqual(['already-done']);
    await store.write(scope, [putNote('p', 'n', { baseVersion: 1, text: 'later' })]);
    const [again] = await store.write(scope, [note]);
    expect(again).toMatchObject({ status: 'already-done', entry: { version: 2, body: { text: 'later' } } });
    expect(await store.versions(scope, 'p', 'n')).toHaveLength(2);
  });

  test('a change against an outdated version writes nothing and stops none of its batch', async () => {
    const [store, scope] = [open(), newScope()];
    await store.write(scope, [
      putPerson('p'),
      putNote('p', 'n'),
      putNote('p', 'n', { baseVersion: 1, text: 'stands' }),
    ]);
    const results = await store.write(scope, [
      putNote('p', 'a'),
      putNote('p', 'n', { baseVersion: 1, text: 'late' }),
      putNote('p', 'n', { baseVersion: 0, text: 'blind' }),
      putNote('p', 'b'),
    ]);
    expect(statuses(results)).toEqual(['written', 'conflict', 'conflict', 'written']);
    expect(results[1]).toMatchObject({ current: { version: 2, body: { text: 'stands' } } });
    expect((await store.entries(scope, { personId: 'p' })).map(({ id }) => id)).toEqual(['a', 'b', 'n', 'p']);
  });

  test('what was taken away is gone from the record, is there on request, and comes back as a new version', async () => {
    const [store, scope] = [open(), newScope()];
    await store.write(scope, [
      putPerson('p'),
      putNote('p', 'n', { text: 'one' }),
      putNote('p', 'n', { text: 'two', baseVersion: 1 }),
    ]);
    const change = { personId: 'p', kind: 'note', entryId: 'n' } as const;
    await store.write(scope, [{ ...change, op: 'remove', baseVersion: 2, changeId: newChangeId() }]);
    expect((await store.entries(scope, { personId: 'p' })).map(({ id }) => id)).toEqual(['p']);
    const [kept] = await store.entries(scope, { personId: 'p', withRemoved: true, kinds: ['note'] });
    expect(kept).toMatchObject({ version: 3, removed: true, body: { text: 'two' } });
    await store.write(scope, [{ ...change, op: 'restore', version: 1, baseVersion: 3, changeId: newChangeId() }]);
    expect(await store.entry(scope, 'p', 'n')).toMatchObject({ version: 4, removed: false, body: { text: 'one' } });
    expect((await store.versions(scope, 'p', 'n')).map(({ removed }) => removed)).toEqual([false, true, false, false]);
  });

  const refusals: readonly (readonly [string, string, Partial<Change> | object])[] = [
    ['for a person who is not there', 'NO_SUCH_PERSON', putNote('nobody', 'n')],
    ['of an entry that is not there', 'NO_SUCH_ENTRY', putNote('p', 'x', { baseVersion: 3 })],
    ['that takes away what is not there', 'NO_SUCH_ENTRY', { ...putNote('p', 'x'), op: 'remove' }],
    [
      'back to a version that is not there',
      'NO_SUCH_VERSION',
      { ...putNote('p', 'n', { baseVersion: 1 }), op: 'restore', version: 7 },
    ],
    ['with a body that is not in order', 'BAD_BODY', { ...putNote('p', 'y'), body: { day: '2026-02-30', text: '' } }],
    ['without a body', 'BAD_BODY', { ...putNote('p', 'y'), body: undefined }],
    [
      'to another kind',
      'KIND_DIFFERS',
      { ...putNote('p', 'n', { baseVersion: 1 }), kind: 'sign', body: { sign: 'rage', firstSeen: '2025' } },
    ],
    ['of no known kind', 'BAD_CHANGE', { ...putNote('p', 'y'), kind: 'constructor' }],
    ['of no known operation', 'BAD_CHANGE', { ...putNote('p', 'y'), op: 'drop' }],
    ['with an id that is none', 'BAD_CHANGE', { ...putNote('p', 'y'), entryId: 'a b' }],
    ['with a broken version', 'BAD_CHANGE', { ...putNote('p', 'y'), baseVersion: -1 }],
    ['that makes a person an entry of another', 'BAD_CHANGE', { ...putPerson('p'), entryId: 'z' }],
  ];
  test.each(refusals)('a change %s is refused (%s), and with it its whole batch', async (_, code, change) => {
    const [store, scope] = [open(), newScope()];
    await store.write(scope, [putPerson('p'), putNote('p', 'n')]);
    const batch = [putNote('p', 'good'), change as Change];
    await expect(store.write(scope, batch)).rejects.toMatchObject({
      name: 'RefusedChange',
      code,
      changeId: (change as Change).changeId,
    });
    expect(await store.entry(scope, 'p', 'good')).toBeUndefined();
  });

  test('entries of a window touch it from either side; those without a day are always in it; order is by day, then id', async () => {
    const [store, scope] = [open(), newScope()];
    const event = (entryId: string, start: string, end?: string): Change<'event'> => ({
      ...{ changeId: newChangeId(), op: 'put', personId: 'p', kind: 'event', entryId, baseVersion: 0 },
      body: { type: 'illness', title: entryId, start, ...(end === undefined ? {} : { end }) },
    });
    const relapse: Change<'relapse'> = {
      ...{ changeId: newChangeId(), op: 'put', personId: 'p', kind: 'relapse', entryId: 'open', baseVersion: 0 },
      body: { start: '2025-06-01', certainty: 'suspected', judgedBy: 'parent' },
    };
    await store.write(scope, [
      putPerson('p'),
      relapse,
      event('before', '2026-01-01', '2026-01-09'),
      event('around', '2025-12-01', '2026-03-01'),
      event('touches-end', '2026-01-20', '2026-02-01'),
      event('touches-start', '2026-01-02', '2026-01-10'),
      event('after', '2026-01-21'),
    ]);
    const ids = async (fromDay?: string, toDay?: string) => {
      const window = { ...(fromDay === undefined ? {} : { fromDay }), ...(toDay === undefined ? {} : { toDay }) };
      return (await store.entries(scope, { personId: 'p', ...window })).map(({ id }) => id);
    };
    expect(await ids('2026-01-10', '2026-01-20')).toEqual(['open', 'around', 'touches-start', 'touches-end', 'p']);
    expect(await ids('2026-01-21')).toEqual(['open', 'around', 'touches-end', 'after', 'p']);
    expect(await ids(undefined, '2025-07-01')).toEqual(['open', 'p']);
    expect(await ids()).toEqual(['open', 'around', 'before', 'touches-start', 'touches-end', 'after', 'p']);
  });

  test.each(NASTY)('text comes back as it was given: %j', async (text) => {
    const [store, scope] = [open(), newScope({ id: 'x', name: `${text}`, role: 'family' })];
    await store.write(scope, [putPerson('p', text), { ...putNote('p', 'n', { text }), reason: text }]);
    await store.keepSetting(scope, 'text', { [text]: text });
    await store.noteAccess(scope, 'read', { personId: 'p' });
    expect(await store.entry(scope, 'p', 'n')).toMatchObject({ body: { text }, reason: text, author: { name: text } });
    expect((await store.people(scope, { limit: 9, search: text })).rows[0]?.entry.body).toMatchObject({ name: text });
    expect(await store.settings(scope)).toEqual({ text: { [text]: text } });
    expect((await store.audit(scope, { limit: 1 }))[0]?.actor.name).toBe(text);
  });

  test('property: the store and its definition in plain lists tell the same', { timeout: 120_000 }, async () => {
    const store = open();
    const step = fc.record({
      entry: fc.constantFrom('a', 'b', 'c'),
      op: fc.constantFrom('put', 'put', 'remove', 'restore'),
      late: fc.constantFrom(0, 0, 0, 1),
      day: fc.constantFrom('2026-01-01', '2026-01-02', '2025-12-31'),
      text: fc.string({ unit: 'binary', maxLength: 12 }),
      again: fc.constantFrom(false, false, true),
      waitMs: fc.constantFrom(0, 1, 1000),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { maxLength: 8 }), async (batches) => {
        const scope = newScope();
        const model = new StoreModel();
        const run = async (changes: readonly Change[]) => {
          expect(await store.write(scope, changes)).toEqual(model.write(scope, changes, clock.at));
        };
        await run([putPerson('p')]);
        const instants = [clock.at];
        const done: Change[] = [];
        for (const steps of batches) {
          const batch: Change[] = [];
          const versions = new Map(['a', 'b', 'c'].map((id) => [id, model.versions('p', id)[0]?.version ?? 0]));
          for (const { entry, op, late, day, text, again } of steps) {
            const version = versions.get(entry)!;
            if (again && done.length > 0) batch.push(done[text.length % done.length]!);
            else if (version === 0) batch.push(putNote('p', entry, { day, text }));
            else
              batch.push({
                ...putNote('p', entry, { day, text, baseVersion: Math.max(0, version - late) }),
                op,
                version: 1,
              });
            const change = batch.at(-1)!;
            if (change.baseVersion === version && !done.includes(change)) versions.set(entry, version + 1);
            done.push(change);
          }
          clock.pass(steps[0]!.waitMs);
          await run(batch.filter(({ op, baseVersion }) => op === 'put' || baseVersion > 0));
          instants.push(clock.at);
        }
        expect(await store.entries(scope, { personId: 'p' })).toEqual(model.entries('p'));
        for (const id of ['a', 'b', 'c']) expect(await store.versions(scope, 'p', id)).toEqual(model.versions('p', id));
        for (const at of instants) expect(await store.entriesAt(scope, 'p', at)).toEqual(model.entries('p', at));
      }),
      { seed: 20261123, numRuns: 25 },
    );
  });

  test('property: what is read does not depend on the order of writing', async () => {
    const store = open();
    const notes = ['2026-01-03', '2026-01-01', '2026-01-01', '2025-01-01'].map((day, i) => ({ day, id: `n${i}` }));
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(notes, { minLength: 4 }), async (order) => {
        const scope = newScope();
        await store.write(scope, [putPerson('p')]);
        for (const { day, id } of order) await store.write(scope, [putNote('p', id, { day })]);
        const ids = (await store.entries(scope, { personId: 'p' })).map(({ id }) => id);
        expect(ids).toEqual(['n3', 'n1', 'n2', 'n0', 'p']);
      }),
      { seed: 7, numRuns: 10 },
    );
  });
}

function concurrencyContract(open: () => Store): void {
  test('of eight who change the same version at once, one wins and seven hear of it', async () => {
    const [store, scope] = [open(), newScope()];
    await store.write(scope, [putPerson('p'), putNote('p', 'n')]);
    const results = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        store.write(scope, [putNote('p', 'n', { baseVersion: 1, text: `writer ${i}` })]),
      ),
    );
    const [written] = results.flat().filter(({ status }) => status === 'written');
    expect(statuses(results.flat()).sort()).toEqual([...Array<string>(7).fill('conflict'), 'written']);
    expect(await store.versions(scope, 'p', 'n')).toHaveLength(2);
    expect(written).toMatchObject({ entry: await store.entry(scope, 'p', 'n') });
  });

  test('of eight who make the same person at once, one wins; a change sent eight times at once is done once', async () => {
    const [store, scope] = [open(), newScope()];
    const made = await Promise.all(
      Array.from({ length: 8 }, (_, i) => store.write(scope, [putPerson('p', `Name ${i}`)])),
    );
    expect(statuses(made.flat()).sort()).toEqual([...Array<string>(7).fill('conflict'), 'written']);
    const note = putNote('p', 'n');
    const sent = await Promise.all(Array.from({ length: 8 }, () => store.write(scope, [note])));
    expect(statuses(sent.flat()).sort()).toEqual([...Array<string>(7).fill('already-done'), 'written']);
  });

  test('writers who try again after each conflict all get in: 6 writers × 5 changes make version 31', async () => {
    const [store, scope] = [open(), newScope()];
    await store.write(scope, [putPerson('p'), putNote('p', 'n'), putNote('p', 'other')]);
    await Promise.all(
      Array.from({ length: 6 }, async (_, writer) => {
        for (let i = 0; i < 5; i++)
          for (let baseVersion = 1; ; ) {
            const change = putNote('p', 'n', { baseVersion, text: `${writer}.${i}` });
            const [result] = await store.write(scope, [change, putNote('p', `own-${writer}-${i}-${baseVersion}`)]);
            if (result!.status !== 'conflict') break;
            baseVersion = result!.current.version;
          }
      }),
    );
    const versions = await store.versions(scope, 'p', 'n');
    expect(versions.map(({ version }) => version)).toEqual(Array.from({ length: 31 }, (_, i) => 31 - i));
    expect(new Set(versions.map(({ body }) => (body as { text: string }).text)).size).toBe(31);
  });

  test('batches that name the same people in opposite orders both get in', async () => {
    const [store, scope] = [open(), newScope()];
    await store.write(scope, [putPerson('p'), putPerson('q')]);
    const batch = (people: readonly string[], i: number) => people.map((person) => putNote(person, `n${i}-${person}`));
    const rounds = Array.from({ length: 10 }, (_, i) =>
      store.write(scope, batch(i % 2 === 0 ? ['p', 'q'] : ['q', 'p'], i)),
    );
    expect(new Set(statuses((await Promise.all(rounds)).flat()))).toEqual(new Set(['written']));
  });

  test('two devices that were offline: different entries both get in; of the same one both bodies can be had', async () => {
    const [store, base] = [open(), newScope()];
    await store.write(base, [putPerson('p'), putNote('p', 'shared')]);
    const device = (deviceId: string): Scope => ({ ...base, deviceId });
    const a = [putNote('p', 'from-a'), putNote('p', 'shared', { baseVersion: 1, text: 'by a' })];
    const b = [putNote('p', 'from-b'), putNote('p', 'shared', { baseVersion: 1, text: 'by b' })];
    expect(statuses(await store.write(device('a'), a))).toEqual(['written', 'written']);
    const late = await store.write(device('b'), b);
    expect(statuses(late)).toEqual(['written', 'conflict']);
    expect(late[1]).toMatchObject({ current: { body: { text: 'by a' } } });
    await store.write(device('b'), [putNote('p', 'shared', { baseVersion: 2, text: 'by b' })]);
    const texts = (await store.versions(base, 'p', 'shared')).map(({ body }) => (body as { text: string }).text);
    expect(texts).toEqual(['by b', 'by a', 'a note']);
    expect((await store.entries(base, { personId: 'p' })).map(({ id }) => id)).toEqual([
      'from-a',
      'from-b',
      'shared',
      'p',
    ]);
  });
}
