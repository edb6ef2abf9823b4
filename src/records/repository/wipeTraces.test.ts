import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readBundle } from '../bundle/readBundle.ts';
import { writeBundle } from '../bundle/writeBundle.ts';
import type { Engine } from '../engine/engine.ts';
import { openEmbedded } from '../engine/openEmbedded.ts';
import { memoryFiles } from '../files/memoryFiles.ts';
import type { Tables } from '../schema/tables.ts';
import { openStore, storeOnEngine } from './openStore.ts';
import { contextOf } from './sqlStore.ts';
import type { Store } from './store.ts';
import { collect, inPieces, newScope, putNote, putPerson } from './storeSubject.testing.ts';

/** Every text of the person has this in it; lower case, as the index of names keeps it. */
const MARKER = 'zqvxmarker';
const LIMIT = { timeout: 60_000 };
const SCOPE = newScope();

let folder: string;
let stores: Store[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kinsbourne-wipe-'));
  stores = [];
});
afterEach(async () => {
  for (const store of stores) await store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(notes: string[] = []): Promise<Store> {
  const store = await openStore({ folder }, { onNote: (sentence) => notes.push(sentence) });
  stores.push(store);
  return store;
}

/** A database whose wiping never works, as with a full disk. */
async function openWithoutWiping(onNote?: (sentence: string) => void): Promise<Store> {
  const engine = await openEmbedded<Tables>(folder);
  const { traces } = engine;
  const failing = { note: () => traces!.note(), wipe: async () => false, areLeft: traces!.areLeft };
  const store = await storeOnEngine({ ...engine, traces: failing } as unknown as Engine<Tables>, memoryFiles(), {
    now: () => new Date(),
    newId: () => 'made',
    onNote,
  });
  stores.push(store);
  return store;
}

/** Two people; the marker is in all texts of one, in earlier versions and a file too. */
async function fill(store: Store): Promise<void> {
  const p = `p-${MARKER}`;
  await store.write(SCOPE, [putPerson(p, `${MARKER} Old-Name`), putPerson('q', 'Quirin Bleibt')]);
  await store.write(SCOPE, [{ ...putPerson(p, `${MARKER} New-Name`), baseVersion: 1 }]);
  await store.write(SCOPE, [
    putNote(p, 'n', { text: `first ${MARKER}` }),
    putNote(p, 'long', { text: `${MARKER} `.repeat(3) + 'x'.repeat(3000) }),
    ...Array.from({ length: 300 }, (_, i) => putNote(p, `n${i}`, { text: `${MARKER} ${i}` })),
    putNote('q', 'n', { text: 'this stays' }),
  ]);
  await store.write(SCOPE, [putNote(p, 'n', { text: `second ${MARKER}`, baseVersion: 1 })]);
  await store.putFile(SCOPE, p, new TextEncoder().encode(`file of ${MARKER}`));
  await store.keepSummary(SCOPE, p, { changeCount: 1, day: '2026-01-01', attention: 1, body: { name: MARKER } });
  // Into the statistics, the pages, and log segments that are kept for reuse.
  const { db } = contextOf(store);
  await sql`analyze`.execute(db);
  for (let i = 0; i < 3; i++) {
    await sql`select pg_logical_emit_message(false, 'test', 'x')`.execute(db);
    await sql`select pg_switch_wal()`.execute(db);
  }
  await sql`checkpoint`.execute(db);
  await store.write(SCOPE, [putNote(p, 'n', { text: `third ${MARKER}`, baseVersion: 2 })]);
}

/** Files below the store's folder in which the marker stands, in any case. */
function hits(): string[] {
  return (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => statSync(join(folder, name)).isFile())
    .filter((name) => readFileSync(join(folder, name), 'latin1').toLowerCase().includes(MARKER));
}

async function rest(store: Store): Promise<unknown> {
  return {
    people: (await store.people(SCOPE, { limit: 9 })).rows.map(({ personId }) => personId),
    notes: (await store.entries(SCOPE, { personId: 'q', kinds: ['note'] })).map(({ body }) => body),
  };
}
const REST = { people: ['q'], notes: [{ day: '2026-01-01', text: 'this stays' }] };

describe('after an erasure no file of the store has a byte of it', () => {
  test('a person: tables, indexes, statistics, log, segments kept for reuse, files', LIMIT, async () => {
    const store = await open();
    await fill(store);
    const before = hits();
    expect(before.filter((name) => name.includes('pg_wal')).length).toBeGreaterThanOrEqual(2);
    expect(before.filter((name) => name.includes('base')).length).toBeGreaterThanOrEqual(5);
    expect(before.filter((name) => name.startsWith('files'))).toHaveLength(1);

    expect(await store.erase(SCOPE, { personId: `p-${MARKER}` })).toEqual({ entries: 303, files: 1 });

    expect(hits()).toEqual([]);
    expect(await rest(store)).toEqual(REST);
    await store.close();
    expect(hits()).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual(['database', 'files']);
    expect(await rest(await open())).toEqual(REST);
  });

  test('one entry with its versions', LIMIT, async () => {
    const store = await open();
    await store.write(SCOPE, [putPerson('q'), putNote('q', 'n', { text: MARKER })]);
    await store.write(SCOPE, [putNote('q', 'n', { text: `${MARKER}!`, baseVersion: 1 })]);
    expect(hits()).not.toEqual([]);
    expect(await store.erase(SCOPE, { personId: 'q', entryId: 'n' })).toEqual({ entries: 1, files: 0 });
    expect(hits()).toEqual([]);
  });

  test('a person whom an import replaces', LIMIT, async () => {
    const store = await open();
    await store.write(SCOPE, [putPerson('q', 'Quirin Bleibt'), putNote('q', 'n', { text: 'this stays' })]);
    const bundle = await collect(writeBundle(store, SCOPE));
    await store.write(SCOPE, [putNote('q', 'n', { text: MARKER, baseVersion: 1 })]);
    expect(hits()).not.toEqual([]);
    expect(await readBundle(store, SCOPE, inPieces(bundle), { mode: 'replace' })).not.toHaveProperty('tracesLeft');
    expect(hits()).toEqual([]);
    expect(await rest(store)).toEqual(REST);
  });

  test('where wiping fails the answer says so, and the next start does it', LIMIT, async () => {
    const failing = await openWithoutWiping();
    await fill(failing);
    expect(await failing.erase(SCOPE, { personId: `p-${MARKER}` })).toEqual({
      entries: 303,
      files: 1,
      tracesLeft: true,
    });
    await failing.close();
    expect(hits()).not.toEqual([]);
    const notes: string[] = [];
    await (await openWithoutWiping((sentence) => notes.push(sentence))).close();
    expect(notes).toEqual([expect.stringContaining('It is tried again at each start')]);
    const store = await open(notes);
    expect(hits()).toEqual([]);
    expect(notes).toHaveLength(1);
    expect(await rest(store)).toEqual(REST);
  });
});
