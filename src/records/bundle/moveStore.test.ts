import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPostgres, type TestPostgres } from '../engine/postgres.testing.ts';
import { openStore } from '../repository/openStore.ts';
import { contextOf } from '../repository/sqlStore.ts';
import type { Store } from '../repository/store.ts';
import { MOTHER, newScope, putNote, putPerson, TestClock, testOptions } from '../repository/storeSubject.testing.ts';
import { digestOf, moveStore } from './moveStore.ts';

let postgres: TestPostgres;
let folder: string;
const clock = new TestClock();
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kinsbourne-move-'));
  postgres = await startPostgres();
}, 60_000);
afterAll(async () => {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
});

const embedded = (name: string) => openStore({ folder: join(folder, name) }, testOptions(clock));
const server = async (name: string) =>
  openStore({ url: await postgres.freshDatabase(), filesFolder: join(folder, name) }, testOptions(clock));

async function trailOf(store: Store, household: string): Promise<string[]> {
  const lines = await store.audit({ actor: MOTHER, household }, { limit: 100 });
  return lines.map(({ action, what, actor }) => `${actor.id} ${action} ${what ?? ''}`);
}

describe('moving a store', () => {
  test('from a folder to a server and back again keeps everything, of every household', {
    timeout: 120_000,
  }, async () => {
    const first = await embedded('first');
    const [one, two] = [newScope(), newScope()];
    await first.write(one, [putPerson('p'), putNote('p', 'n'), putNote('p', 'n', { baseVersion: 1, text: '\u0000' })]);
    await first.write(two, [putPerson('p', 'Somebody else')]);
    const kept = await first.putFile(one, 'p', new TextEncoder().encode('a recording'));
    const before = [await digestOf(contextOf(first), one), await digestOf(contextOf(first), two)];

    const second = await server('second-files');
    const there = await moveStore(first, second);
    expect(there).toEqual(before);
    expect(there[0]).toMatchObject({ people: 1, versions: 3, files: 1, auditLines: 4 });
    expect(await second.getFile(one, 'p', kept.sha256)).toEqual(new TextEncoder().encode('a recording'));
    expect((await trailOf(second, one.household))[0]).toBe('system import move');
    expect(await second.write(one, [putNote('p', 'n', { baseVersion: 2, text: 'goes on' })])).toMatchObject([
      { status: 'written' },
    ]);

    const third = await embedded('third');
    const back = await moveStore(second, third);
    expect(back.map(({ versions }) => versions)).toEqual([4, 1]);
    expect(await third.versions(one, 'p', 'n')).toEqual(await second.versions(one, 'p', 'n'));
    expect(await digestOf(contextOf(first), one)).toEqual(before[0]);
    for (const store of [first, second, third]) await store.close();
  });

  test('to a store that is not empty is refused, and changes nothing there', { timeout: 60_000 }, async () => {
    const [first, second] = [await openStore({ memory: true }), await openStore({ memory: true })];
    const scope = newScope();
    await first.write(scope, [putPerson('p')]);
    await second.keepSetting(scope, 'language', 'en');
    await expect(moveStore(first, second)).rejects.toMatchObject({ name: 'BundleError', code: 'CLASH' });
    expect(await second.entries(scope, { personId: 'p' })).toEqual([]);
    for (const store of [first, second]) await store.close();
  });
});

describe('a store in a folder', () => {
  test('is there again when it is opened again, and contents without a row are swept', {
    timeout: 60_000,
  }, async () => {
    const scope = newScope();
    const store = await embedded('again');
    await store.write(scope, [putPerson('p'), putNote('p', 'n')]);
    const kept = await store.putFile(scope, 'p', new Uint8Array([1]));
    const orphan = await contextOf(store).files.receive(new Uint8Array([2]));
    await orphan.keep();
    const before = await digestOf(contextOf(store), scope);
    await store.close();
    expect(readdirSync(join(folder, 'again')).sort()).toEqual(expect.arrayContaining(['database', 'files']));

    const again = await embedded('again');
    expect(await digestOf(contextOf(again), scope)).toEqual(before);
    const hashes: string[] = [];
    for await (const sha256 of contextOf(again).files.list()) hashes.push(sha256);
    expect(hashes).toEqual([kept.sha256]);
    await expect(embedded('again')).rejects.toMatchObject({ code: 'STORE_LOCKED' });
    await again.close();
  });

  test('two stores on one server see each other’s writes, and never both win', { timeout: 60_000 }, async () => {
    const url = await postgres.freshDatabase();
    const place = { url, filesFolder: join(folder, 'shared') };
    const [a, b] = await Promise.all([openStore(place), openStore(place)]);
    const scope = newScope();
    await a!.write(scope, [putPerson('p'), putNote('p', 'n')]);
    const results = await Promise.all(
      [a, b, a, b].map((store, i) => store!.write(scope, [putNote('p', 'n', { baseVersion: 1, text: `${i}` })])),
    );
    expect(results.flat().filter(({ status }) => status === 'written')).toHaveLength(1);
    expect(await b!.versions(scope, 'p', 'n')).toHaveLength(2);
    for (const store of [a, b]) await store!.close();
  });
});
