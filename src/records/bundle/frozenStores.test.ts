import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkEntry, ENTRY_KIND_NAMES } from '../../clinic/index.ts';
import { type Engine, openInMemory, openServer } from '../engine/engine.ts';
import { startPostgres, type TestPostgres } from '../engine/postgres.testing.ts';
import { memoryFiles } from '../files/memoryFiles.ts';
import { openStore, storeOnEngine } from '../repository/openStore.ts';
import type { Scope, Store } from '../repository/store.ts';
import { collect, inPieces, MOTHER, TestClock, testOptions } from '../repository/storeSubject.testing.ts';
import type { Tables } from '../schema/tables.ts';
import { FROZEN_HOUSEHOLD, fillFrozenStore } from './frozenStore.testing.ts';
import { readBundle } from './readBundle.ts';
import { writeBundle } from './writeBundle.ts';

// Stores as released versions left them. They must open for ever: these files and what is expected of them never change.
const FOLDER = fileURLToPath(new URL('../../../data/records/', import.meta.url));
const read = (name: string) => readFileSync(join(FOLDER, name));
const SCOPE: Scope = { actor: MOTHER, household: FROZEN_HOUSEHOLD };
const now = () => new Date('2026-11-23T12:00:00Z');

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
}, 60_000);
afterAll(() => postgres.stop());

async function fromBundle(name: string, passphrase?: string): Promise<Store> {
  const store = await openStore({ memory: true }, { now });
  const options = { mode: 'add', ...(passphrase === undefined ? {} : { passphrase }) } as const;
  await readBundle(store, SCOPE, inPieces(read(name)), options);
  return store;
}

/** The database as that version's program left it, opened by this one. */
async function fromTables(name: string, engine: Engine<Tables>): Promise<Store> {
  for (const statement of read(name)
    .toString()
    .split(/;\n/)
    .filter((text) => text.trim() !== ''))
    await sql.raw(statement).execute(engine.db);
  return storeOnEngine(engine, memoryFiles(), { now, newId: () => 'x' });
}

describe.each([
  ['v1.bundle', () => fromBundle('v1.bundle')],
  ['v1-sealed.bundle', () => fromBundle('v1-sealed.bundle', 'eingefroren für immer')],
  ['v1.sql, embedded', async () => fromTables('v1.sql', await openInMemory<Tables>())],
  ['v1.sql, server', async () => fromTables('v1.sql', await openServer<Tables>(await postgres.freshDatabase()))],
] as const)('the frozen store %s', (name, open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  }, 120_000);
  afterAll(() => store.close());

  test('has its people and one entry of each kind that there was, all still in order', async () => {
    const { rows } = await store.people(SCOPE, { limit: 9 });
    expect(rows.map(({ entry }) => (entry.body as { name: string }).name)).toEqual([
      'Iva Eisig (erfunden)',
      'Otto Eisig (erfunden)',
    ]);
    const entries = await store.entries(SCOPE, { personId: 'p-1', withRemoved: true });
    expect(entries).toHaveLength(17);
    const kinds = new Set(entries.map(({ kind }) => kind));
    expect(ENTRY_KIND_NAMES.filter((kind) => !kinds.has(kind))).toEqual([]);
    for (const { kind, body } of entries) expect(checkEntry(kind, body), kind).toEqual([]);
  });

  test('has every version with who, when and why, to the letter', async () => {
    const conrad = { id: 'c-1', name: 'Dr. Conrad Kühl', role: 'clinician' };
    const [second, first] = await store.versions(SCOPE, 'p-1', 'e-result');
    expect(second).toMatchObject({ version: 2, author: conrad, reason: 'typing error \u0000', body: { value: 1e-7 } });
    expect(second!.writtenAt).toBe('2026-01-06T08:01:00.000Z');
    expect(first).toMatchObject({ version: 1, author: { id: 'f-1' }, firstDay: '2025-03-14', body: { value: 0 } });
    const note = await store.entry(SCOPE, 'p-1', 'e-note');
    expect(note!.body).toEqual({
      ...{ day: '2025-03-14', title: 'Notiz', text: "nul \u0000, half \ud83d, 漢字, '; drop table entry; --" },
    });
    const event = await store.versions(SCOPE, 'p-1', 'e-event');
    expect(event.map(({ version, removed }) => `${version} ${removed}`)).toEqual(['3 false', '2 true', '1 false']);
    expect(await store.entry(SCOPE, 'p-1', 'e-sign')).toMatchObject({ version: 2, removed: true });
    expect(await store.entriesAt(SCOPE, 'p-1', '2026-01-05T08:00:30.000Z')).toHaveLength(1);
    expect(await store.entry(SCOPE, 'p-1', 'e-erased')).toBeUndefined();
  });

  test('has its settings, its trail and its files', async () => {
    expect(await store.settings(SCOPE)).toEqual({ language: 'de' });
    const lines = (await store.audit(SCOPE, { limit: 100 })).filter(({ action }) => action !== 'import');
    expect(lines).toHaveLength(29);
    expect(lines.filter(({ action }) => action === 'read')).toMatchObject([
      { count: 2, personId: 'p-1', what: 'record' },
    ]);
    expect(lines.filter(({ action }) => action === 'erase')).toMatchObject([
      { kind: 'note', entryId: 'erased-made-1' },
    ]);
    const { columnsSha256 } = (await store.entry(SCOPE, 'p-1', 'e-recording'))!.body as { columnsSha256: string };
    const file = store.getFile(SCOPE, 'p-1', columnsSha256);
    if (name.includes('sql'))
      await expect(file).rejects.toMatchObject({ code: 'STORE_DAMAGED' }); // the files lie beside it
    else expect((await file)!.slice(0, 4)).toEqual(new Uint8Array([0, 1, 4, 9]));
  });
});

test('the same actions still give the frozen bundle, line by line, while bundles are of version 1', async () => {
  const clock = new TestClock();
  const store = await openStore({ memory: true }, testOptions(clock));
  await fillFrozenStore(store, clock);
  const made = gunzipSync(await collect(writeBundle(store, SCOPE))).toString();
  expect(made.split('\n')).toEqual(gunzipSync(read('v1.bundle')).toString().split('\n'));
  await store.close();
});
