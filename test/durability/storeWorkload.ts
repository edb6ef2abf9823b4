import { join } from 'node:path';
import type { Actor, AnyEntry } from '../../src/clinic/index.ts';
import type { Engine } from '../../src/records/engine/engine.ts';
import { folderFiles } from '../../src/records/files/folderFiles.ts';
import { storeOnEngine } from '../../src/records/repository/openStore.ts';
import { contextOf } from '../../src/records/repository/sqlStore.ts';
import type { Change, Scope, Store } from '../../src/records/repository/store.ts';
import type { Tables } from '../../src/records/schema/tables.ts';
import type { Workload } from './workload.ts';

const WRITERS = 4;
/** Two writers share a person, so that they wait for each other's locks. */
const PEOPLE = ['p-0', 'p-1'] as const;
const FILE_EVERY = 5;
const FILES_CHECKED = 4;

const ACTOR: Actor = { id: 'writer', name: 'Wanda Schreiber (erfunden)', role: 'family' };
export const SCOPE: Scope = { actor: ACTOR, household: 'home' };

let store: Store;

/** The store of this process, after `prepare`. */
export function preparedStore(): Store {
  return store;
}

const personOf = (writer: number): string => PEOPLE[writer % PEOPLE.length]!;
const textOf = (writer: number, sequence: number): string => `${writer}/${sequence} `.repeat(1 + (sequence % 60));
const fileOf = (writer: number, sequence: number): Uint8Array =>
  new TextEncoder().encode(textOf(writer, sequence).repeat(20));

function putNote(writer: number, entryId: string, sequence: number, baseVersion: number): Change {
  const body = { day: '2026-01-01', text: textOf(writer, sequence), title: `${sequence}` };
  const changeId = `${entryId}-${baseVersion}`;
  return { changeId, op: 'put', personId: personOf(writer), kind: 'note', entryId, baseVersion, body };
}

/**
 * The store itself: each write is a batch of a new entry and of a new version of one that each writer has, with their
 * lines in the trail and the person's count of changes, now and then after a file.
 */
export const workload: Workload = {
  writers: WRITERS,

  async prepare(engine) {
    const now = (): Date => new Date();
    let names = 0;
    const newId = (): string => `${process.pid}-${++names}`;
    const files = await folderFiles(join(engine.place, 'files'), { newId, now, alone: true });
    store = await storeOnEngine(engine as unknown as Engine<Tables>, files, { now, newId });
    for (const personId of PEOPLE)
      await store.write(SCOPE, [
        {
          ...{ changeId: `made-${personId}`, op: 'put', personId, kind: 'person', entryId: personId, baseVersion: 0 },
          body: { name: personId, birth: '2020', synthetic: true },
        },
      ]);
  },

  async write(_, writer, sequence) {
    if (sequence % FILE_EVERY === 0) await store.putFile(SCOPE, personOf(writer), fileOf(writer, sequence));
    const changes = [
      putNote(writer, `note-${writer}-${sequence}`, sequence, 0),
      putNote(writer, `last-${writer}`, sequence, sequence),
    ];
    for (const { status } of await store.write(SCOPE, changes))
      if (status !== 'written') throw new Error(`write ${sequence} of writer ${writer} was answered with ${status}`);
  },

  async history() {
    const faults: string[] = [];
    const sequences: number[][] = [];
    for (let writer = 0; writer < WRITERS; writer++) {
      const versions = [...(await store.versions(SCOPE, personOf(writer), `last-${writer}`))].reverse();
      sequences.push(versions.map(({ body }) => Number((body as { title: string }).title)));
      faults.push(...(await faultsOfFiles(writer, versions.length)));
    }
    for (const personId of PEOPLE) faults.push(...(await faultsOfPerson(personId, sequences)));
    return { sequences, faults };
  },
};

async function faultsOfPerson(personId: string, sequences: readonly (readonly number[])[]): Promise<string[]> {
  const faults: string[] = [];
  const entries = new Map((await store.entries(SCOPE, { personId })).map((entry) => [entry.id, entry]));
  let expected = 1;
  let changes = 1;
  sequences.forEach((stored, writer) => {
    if (personOf(writer) !== personId) return;
    expected += stored.length + (stored.length > 0 ? 1 : 0);
    changes += 2 * stored.length;
    for (const sequence of stored) faults.push(...faultsOfNote(entries, writer, sequence));
  });
  if (entries.size !== expected) faults.push(`${personId} has ${entries.size} entries, not ${expected}`);
  const row = (await store.people(SCOPE, { limit: 9 })).rows.find((one) => one.personId === personId);
  if (row?.changeCount !== changes) faults.push(`${personId} counts ${row?.changeCount} changes, not ${changes}`);
  const trail = await store.audit(SCOPE, { personId, limit: 1_000_000 });
  const lines = trail.filter(({ what }) => what !== 'file').length;
  if (lines !== changes) faults.push(`the trail of ${personId} has ${lines} lines for ${changes} changes`);
  return faults;
}

function faultsOfNote(entries: ReadonlyMap<string, AnyEntry>, writer: number, sequence: number): string[] {
  const body = entries.get(`note-${writer}-${sequence}`)?.body as { text: string } | undefined;
  return body?.text === textOf(writer, sequence) ? [] : [`write ${sequence} of writer ${writer} is half there`];
}

/** The newest files can be read and are whole; on the disk lies nothing that no row refers to. */
async function faultsOfFiles(writer: number, stored: number): Promise<string[]> {
  const context = contextOf(store);
  const faults: string[] = [];
  const rows = await context.db.selectFrom('file').select('sha256').distinct().execute();
  const onDisk: string[] = [];
  for await (const sha256 of context.files.list()) onDisk.push(sha256);
  if (onDisk.length !== rows.length) faults.push(`${onDisk.length} files on the disk, ${rows.length} known`);
  const last = Math.floor((stored - 1) / FILE_EVERY) * FILE_EVERY;
  for (let sequence = last; sequence >= 0 && sequence > last - FILES_CHECKED * FILE_EVERY; sequence -= FILE_EVERY) {
    const { sha256 } = await hashOf(fileOf(writer, sequence));
    const kept = await store.getFile(SCOPE, personOf(writer), sha256);
    if (kept === undefined) faults.push(`the file of write ${sequence} of writer ${writer} is missing`);
  }
  return faults;
}

async function hashOf(bytes: Uint8Array): Promise<{ readonly sha256: string }> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return { sha256: Buffer.from(digest).toString('hex') };
}
