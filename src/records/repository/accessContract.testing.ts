import { expect, test } from 'vitest';
import type { Store } from './store.ts';
import { DOCTOR, inPieces, newChangeId, newScope, putNote, putPerson, type TestClock } from './storeSubject.testing.ts';

/** People, summaries, settings, the trail and files. */
export function accessContract(open: () => Store, clock: TestClock): void {
  test('the list of people is ordered, searched without case and accents, paged and counted', async () => {
    const [store, scope] = [open(), newScope()];
    for (const [id, name] of [
      ['p1', 'Émile Zweig'],
      ['p2', 'anna Groß'],
      ['p3', 'Zoë émile'],
    ] as const) {
      clock.pass(1000);
      await store.write(scope, [putPerson(id, name)]);
    }
    const keep = (personId: string, attention: number) =>
      store.keepSummary(scope, personId, { changeCount: 1, day: '2026-01-05', attention, body: { attention } });
    await keep('p1', 0.5);
    await keep('p3', 2);
    const ids = async (query: object) =>
      (await store.people(scope, { limit: 10, ...query })).rows.map(({ personId }) => personId);
    expect(await ids({ orderBy: 'name' })).toEqual(['p2', 'p1', 'p3']);
    expect(await ids({ orderBy: 'attention' })).toEqual(['p3', 'p1', 'p2']);
    expect(await ids({ orderBy: 'changed' })).toEqual(['p3', 'p2', 'p1']);
    expect(await ids({ search: ' EMILE ' })).toEqual(['p1', 'p3']);
    expect(await ids({ search: 'gross' })).toEqual(['p2']);
    expect(await ids({ search: '%' })).toEqual([]);
    const page = await store.people(scope, { limit: 1, offset: 1, orderBy: 'name' });
    expect(page).toMatchObject({ total: 3, rows: [{ personId: 'p1', entry: { body: { name: 'Émile Zweig' } } }] });
    expect(await store.people({ ...scope, people: ['p2'] }, { limit: 5 })).toMatchObject({ total: 1 });
  });

  test('a person who was taken away leaves the list and comes back with their own entry', async () => {
    const [store, scope] = [open(), newScope()];
    await store.write(scope, [putPerson('p'), putPerson('q')]);
    const own = { personId: 'p', kind: 'person', entryId: 'p' } as const;
    await store.write(scope, [{ ...own, op: 'remove', baseVersion: 1, changeId: newChangeId() }]);
    expect((await store.people(scope, { limit: 5 })).rows.map(({ personId }) => personId)).toEqual(['q']);
    expect((await store.people(scope, { limit: 5, removed: true })).rows.map(({ personId }) => personId)).toEqual([
      'p',
    ]);
    const late = [putNote('q', 'beside'), putNote('p', 'late')];
    await expect(store.write(scope, late)).rejects.toMatchObject({
      code: 'PERSON_REMOVED',
      changeId: late[1]!.changeId,
    });
    expect(await store.entry(scope, 'q', 'beside')).toBeUndefined();
    await store.write(scope, [
      { ...own, op: 'restore', version: 1, baseVersion: 2, changeId: newChangeId() },
      putNote('p', 'after'),
    ]);
    expect(await store.people(scope, { limit: 5, removed: true })).toMatchObject({ total: 0 });
    expect((await store.people(scope, { limit: 5 })).total).toBe(2);
  });

  test('a summary is stale after a change and on a later day; an older one does not replace a newer', async () => {
    const [store, scope] = [open(), newScope()];
    const stale = (day: string) => store.staleSummaries(scope, day, 5);
    const keep = (changeCount: number, day: string, body: unknown) =>
      store.keepSummary(scope, 'p', { changeCount, day, attention: 0, body });
    await store.write(scope, [putPerson('p')]);
    expect(await stale('2026-01-05')).toEqual([{ personId: 'p', changeCount: 1 }]);
    await keep(1, '2026-01-05', 'first');
    expect(await stale('2026-01-05')).toEqual([]);
    expect(await stale('2026-01-06')).toHaveLength(1);
    await store.write(scope, [putNote('p', 'n')]);
    expect(await stale('2026-01-05')).toEqual([{ personId: 'p', changeCount: 2 }]);
    await keep(2, '2026-01-05', 'second');
    await keep(1, '2026-01-07', 'late and old');
    const { rows } = await store.people(scope, { limit: 1 });
    expect(rows[0]).toMatchObject({
      changeCount: 2,
      summary: 'second',
      summaryOf: { changeCount: 2, day: '2026-01-05' },
    });
  });

  test('the oldest summaries come first, those without one before them', async () => {
    const [store, scope] = [open(), newScope()];
    await store.write(scope, [putPerson('a'), putPerson('b'), putPerson('c')]);
    for (const [personId, day] of [
      ['a', '2026-01-04'],
      ['b', '2026-01-03'],
    ] as const)
      await store.keepSummary(scope, personId, { changeCount: 1, day, attention: 0, body: {} });
    const ids = (await store.staleSummaries(scope, '2026-01-05', 2)).map(({ personId }) => personId);
    expect(ids).toEqual(['c', 'b']);
  });

  test('settings are kept, replaced and, with undefined, taken away', async () => {
    const [store, scope] = [open(), newScope()];
    await store.keepSetting(scope, 'language', 'de');
    await store.keepSetting(scope, 'units', { length: 'cm', nothing: null });
    await store.keepSetting(scope, 'language', 'fr');
    expect(await store.settings(scope)).toEqual({ language: 'fr', units: { length: 'cm', nothing: null } });
    await store.keepSetting(scope, 'language', undefined);
    expect(Object.keys(await store.settings(scope))).toEqual(['units']);
    await expect(store.keepSetting(scope, 'no spaces', 1)).rejects.toThrow(RangeError);
  });

  test('each change is a line of the trail: who, when, what', async () => {
    const [store, scope] = [open(), newScope()];
    await store.write(scope, [putPerson('p')]);
    clock.pass(1000);
    const change = { changeId: newChangeId(), op: 'remove', personId: 'p', kind: 'note', entryId: 'n' } as const;
    await store.write({ ...scope, actor: DOCTOR }, [putNote('p', 'n'), { ...change, baseVersion: 1 }]);
    const line = { at: clock.at, actor: DOCTOR, personId: 'p', kind: 'note', entryId: 'n', count: 1 };
    const lines = await store.audit(scope, { personId: 'p', limit: 9 });
    expect(lines.slice(0, 2)).toEqual([
      { ...line, action: 'remove', version: 2 },
      { ...line, action: 'write', version: 1 },
    ]);
    expect(lines).toHaveLength(3);
    await store.write(scope, [putNote('p', 'n', { baseVersion: 0 })]);
    expect(await store.audit(scope, { limit: 9 })).toHaveLength(3);
  });

  test('reads of the same within ten minutes are one line with a count; other people, things and times are other lines', async () => {
    const [store, scope] = [open(), newScope()];
    await store.write(scope, [putPerson('p')]);
    const read = (what: string, actor = scope.actor) =>
      store.noteAccess({ ...scope, actor }, 'read', { personId: 'p', what });
    await read('record');
    clock.pass(599_999);
    await read('record');
    await read('report');
    await read('record', DOCTOR);
    clock.pass(1);
    await read('record');
    await store.noteAccess(scope, 'read', { what: 'people' });
    await store.noteAccess(scope, 'export', { what: 'bundle' });
    await store.noteAccess(scope, 'export', { what: 'bundle' });
    const lines = (await store.audit(scope, { limit: 20 })).map(
      ({ action, what, actor, count }) => `${action} ${what ?? ''} ${actor.id} ${count}`,
    );
    expect(lines.sort()).toEqual([
      'export bundle mara 1',
      'export bundle mara 1',
      'read people mara 1',
      'read record dr-x 1',
      'read record mara 1',
      'read record mara 2',
      'read report mara 1',
      'write  mara 1',
    ]);
  });

  test('the trail is read page by page without losing a line, lines of one instant together', async () => {
    const [store, scope] = [open(), newScope()];
    await store.write(scope, [putPerson('p')]);
    for (let batch = 0; batch < 3; batch++) {
      clock.pass(1000);
      await store.write(
        scope,
        [0, 1, 2].map((i) => putNote('p', `n${batch}-${i}`)),
      );
    }
    const seen: string[] = [];
    for (let before: string | undefined; ; ) {
      const page = await store.audit(scope, { limit: 2, ...(before === undefined ? {} : { before }) });
      if (page.length === 0) break;
      seen.push(...page.map(({ entryId }) => entryId!));
      before = page.at(-1)!.at;
    }
    expect(seen).toEqual(['n2-2', 'n2-1', 'n2-0', 'n1-2', 'n1-1', 'n1-0', 'n0-2', 'n0-1', 'n0-0', 'p']);
  });

  test('a file comes back byte for byte under its SHA-256; the same content is kept once, empty ones too', async () => {
    const [store, scope] = [open(), newScope()];
    await store.write(scope, [putPerson('p'), putPerson('q')]);
    const bytes = Uint8Array.from({ length: 70_000 }, (_, i) => (i * 7919) % 251);
    const kept = await store.putFile(scope, 'p', inPieces(bytes, 999));
    expect(kept).toMatchObject({ sizeBytes: 70_000 });
    expect(await store.putFile(scope, 'q', bytes)).toEqual(kept);
    expect(await store.putFile(scope, 'q', bytes)).toEqual(kept);
    expect(await store.getFile(scope, 'q', kept.sha256)).toEqual(bytes);
    const empty = await store.putFile(scope, 'p', new Uint8Array());
    expect(empty.sha256.slice(0, 8)).toBe('e3b0c442');
    expect(await store.getFile(scope, 'p', empty.sha256)).toEqual(new Uint8Array());
    expect(await store.getFile(scope, 'q', empty.sha256)).toBeUndefined();
    expect(await store.getFile(scope, 'p', '../../secret')).toBeUndefined();
  });

  test('a file whose source fails is not kept', async () => {
    const [store, scope] = [open(), newScope()];
    await store.write(scope, [putPerson('p')]);
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield new Uint8Array(10);
      throw new Error('the sender went away');
    }
    await expect(store.putFile(scope, 'p', failing())).rejects.toThrow('the sender went away');
    expect((await store.audit(scope, { limit: 5 })).filter(({ what }) => what === 'file')).toEqual([]);
  });
}
