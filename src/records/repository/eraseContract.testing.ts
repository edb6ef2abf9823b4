import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { writeBundle } from '../bundle/writeBundle.ts';
import type { Change, Scope, Store } from './store.ts';
import { collect, newChangeId, newScope, putNote, putPerson, type TestClock } from './storeSubject.testing.ts';

const SECRET = 'only p knows this';

function recording(entryId: string, hashes: { columnsSha256?: string; originalSha256?: string }): Change<'recording'> {
  const body = { name: entryId, day: '2026-01-02', ...hashes };
  return { changeId: newChangeId(), op: 'put', personId: 'p', kind: 'recording', entryId, baseVersion: 0, body };
}

/** Deletion on request is real. */
export function eraseContract(open: () => Store, clock: TestClock): void {
  test('an erased person is gone with all versions and files; the trail keeps who did what when, and no more', async () => {
    const [store, scope] = [open(), newScope()];
    await store.write(scope, [putPerson('p', SECRET), putPerson('q'), putNote('p', 'n', { text: SECRET })]);
    await store.write(scope, [putNote('p', 'n', { text: `${SECRET}!`, baseVersion: 1 }), putNote('q', 'n')]);
    const own = await store.putFile(scope, 'p', new TextEncoder().encode(SECRET));
    const shared = await store.putFile(scope, 'p', new TextEncoder().encode('shared'));
    await store.putFile(scope, 'q', new TextEncoder().encode('shared'));
    const times = (await store.audit(scope, { personId: 'p', limit: 50 })).map(({ at, action }) => `${at} ${action}`);
    clock.pass(1000);

    expect(await store.erase(scope, { personId: 'p' })).toEqual({ entries: 2, files: 2 });

    expect(await store.entries(scope, { personId: 'p', withRemoved: true })).toEqual([]);
    expect(await store.versions(scope, 'p', 'n')).toEqual([]);
    expect(await store.getFile(scope, 'p', own.sha256)).toBeUndefined();
    expect(await store.getFile(scope, 'q', shared.sha256)).toEqual(new TextEncoder().encode('shared'));
    expect((await store.people(scope, { limit: 5 })).rows.map(({ personId }) => personId)).toEqual(['q']);
    expect(await store.audit(scope, { personId: 'p', limit: 50 })).toEqual([]);
    const lines = (await store.audit(scope, { limit: 50 })).filter(({ personId }) => personId !== 'q');
    const token = lines[0]!.personId!;
    expect(token).toMatch(/^erased-/);
    expect(lines[0]).toEqual({
      at: clock.at,
      actor: scope.actor,
      action: 'erase',
      personId: token,
      what: 'person',
      count: 1,
    });
    expect(lines.slice(1).map(({ at, action }) => `${at} ${action}`)).toEqual(times);
    for (const line of lines.slice(1))
      expect(line).toEqual({ at: line.at, actor: scope.actor, action: line.action, personId: token, count: 1 });
    const all = gunzipSync(await collect(writeBundle(store, scope))).toString();
    expect(all).not.toContain(SECRET);
    expect(all).not.toContain('"p"');
    await expect(store.write(scope, [putNote('p', 'n2')])).rejects.toMatchObject({ code: 'NO_SUCH_PERSON' });
    expect(await store.erase(scope, { personId: 'p' })).toEqual({ entries: 0, files: 0 });
  });

  test('an erased entry is gone with all versions and with the files that only it names', async () => {
    const [store, scope] = [open(), newScope()];
    await store.write(scope, [putPerson('p')]);
    const put = async (text: string) => (await store.putFile(scope, 'p', new TextEncoder().encode(text))).sha256;
    const [columns, original, both] = [await put('columns'), await put('original'), await put('both')];
    await store.write(scope, [
      recording('r1', { columnsSha256: both, originalSha256: original }),
      { ...recording('r1', { columnsSha256: columns, originalSha256: original }), baseVersion: 1 },
      recording('r2', { columnsSha256: both }),
    ]);
    expect(await store.erase(scope, { personId: 'p', entryId: 'r1' })).toEqual({ entries: 1, files: 2 });
    expect(await store.versions(scope, 'p', 'r1')).toEqual([]);
    expect(await store.getFile(scope, 'p', columns)).toBeUndefined();
    expect(await store.getFile(scope, 'p', original)).toBeUndefined();
    expect(await store.getFile(scope, 'p', both)).toBeDefined();
    const { rows } = await store.people(scope, { limit: 1 });
    expect(rows[0]).toMatchObject({ changeCount: 5 });
    expect(JSON.stringify(await store.audit(scope, { limit: 50 }))).not.toContain('r1');
    expect((await store.audit(scope, { limit: 1 }))[0]).toMatchObject({
      action: 'erase',
      personId: 'p',
      kind: 'recording',
    });
    expect(await store.erase(scope, { personId: 'p', entryId: 'r1' })).toEqual({ entries: 0, files: 0 });
  });

  test('with a recording its analyses are gone, not those of another', async () => {
    const [store, scope] = [open(), newScope()];
    const analysis = (entryId: string, recordingId: string, baseVersion = 0): Change<'analysis'> => {
      const body = {
        recordingId,
        day: '2026-01-02',
        kinsbourneVersion: '1',
        algorithms: [],
        waveform: 'none',
      };
      const put = { op: 'put', personId: 'p', kind: 'analysis', entryId, baseVersion } as const;
      return { ...put, changeId: newChangeId(), body: { ...body, verdict: [], measures: [] } };
    };
    await store.write(scope, [putPerson('p'), recording('r1', {}), recording('r2', {})]);
    await store.write(scope, [analysis('a1', 'r1'), analysis('a2', 'r1'), analysis('b', 'r2')]);
    await store.write(scope, [analysis('a1', 'r1', 1)]);
    expect(await store.erase(scope, { personId: 'p', entryId: 'r1' })).toEqual({ entries: 3, files: 0 });
    const left = await store.entries(scope, { personId: 'p', withRemoved: true });
    expect(left.map(({ id }) => id).sort()).toEqual(['b', 'p', 'r2']);
    expect(await store.versions(scope, 'p', 'a1')).toEqual([]);
    expect(JSON.stringify(await store.audit(scope, { limit: 50 }))).not.toMatch(/"(r1|a1|a2)"/);
  });

  test("a person's own entry is not erased alone", async () => {
    const [store, scope] = [open(), newScope()];
    await store.write(scope, [putPerson('p')]);
    const wrong: Promise<unknown> = store.erase(scope as Scope, { personId: 'p', entryId: 'p' });
    await expect(wrong).rejects.toThrow(/erase the person/);
    expect(await store.entry(scope, 'p', 'p')).toBeDefined();
  });
}
