import Dexie, { type EntityTable } from 'dexie';
import type { PersonCard } from '../../api/index.ts';
import { type DeviceStore, type KeptRecord, MOST_KEPT_RECORDS } from './deviceStore.ts';
import { makeKey, makeSealer, type Sealed, type Sealer } from './sealer.ts';
import type { Conflict, WaitingChange } from './waitingChange.ts';

interface Row extends Sealed {
  readonly id: string;
  /** Order of making, or when it was kept. */
  readonly at: number;
}
type Tables = 'changes' | 'conflicts' | 'drafts' | 'records' | 'people';
type Database = Dexie & { readonly [T in Tables]: EntityTable<Row, 'id'> } & {
  readonly keys: EntityTable<{ readonly id: string; readonly key: CryptoKey }, 'id'>;
};

const PEOPLE = 'all';

/**
 * The device store in the browser's IndexedDB. What people wrote is sealed; only identifiers of rows and the order stand
 * open. The key lies in the same browser: this keeps text out of plain sight on the disk and out of copies of single
 * files, and is no lock against who can use this browser.
 * @throws where the browser offers no IndexedDB or no key
 */
export async function openIndexedStore(name = 'kinsbourne', now: () => number = Date.now): Promise<DeviceStore> {
  const database = new Dexie(name) as Database;
  database.version(1).stores({
    keys: 'id',
    changes: 'id, at',
    conflicts: 'id',
    drafts: 'id',
    records: 'id, at',
    people: 'id',
  });
  await database.open();
  const sealer = makeSealer(crypto, await keyOf(database));
  const write = async (table: Tables, id: string, at: number, value: unknown): Promise<Row> => ({
    id,
    at,
    ...(await sealer.seal(`${table} ${id}`, value)),
  });
  const read = async <T>(table: Tables, row: Row | undefined): Promise<T | undefined> =>
    row === undefined ? undefined : ((await opened(sealer, table, row)) as T | undefined);
  const readAll = async <T>(table: Tables, rows: readonly Row[]): Promise<T[]> => {
    const values = await Promise.all(rows.map((row) => read<T>(table, row)));
    return values.filter((value) => value !== undefined);
  };
  const changeRow = (change: WaitingChange): Promise<Row> => write('changes', change.changeId, change.order, change);

  return {
    durable: true,
    changes: async () => readAll<WaitingChange>('changes', await database.changes.orderBy('at').toArray()),
    async keepChange(change) {
      await database.changes.put(await changeRow(change));
    },
    async dropChanges(ids) {
      await database.changes.bulkDelete([...ids]);
    },
    conflicts: async () => readAll<Conflict>('conflicts', await database.conflicts.toArray()),
    async settle(ids, conflict) {
      const row = conflict === undefined ? undefined : await write('conflicts', conflict.id, now(), conflict);
      await database.transaction('rw', database.changes, database.conflicts, async () => {
        await database.changes.bulkDelete([...ids]);
        if (row !== undefined) await database.conflicts.put(row);
      });
    },
    async resolve(id, changes) {
      const rows = await Promise.all(changes.map(changeRow));
      await database.transaction('rw', database.changes, database.conflicts, async () => {
        await database.conflicts.delete(id);
        await database.changes.bulkPut(rows);
      });
    },
    draft: async (key) => read('drafts', await database.drafts.get(key)),
    async keepDraft(key, value) {
      await database.drafts.put(await write('drafts', key, now(), value));
    },
    async dropDraft(key) {
      await database.drafts.delete(key);
    },
    record: async (personId) => read<KeptRecord>('records', await database.records.get(personId)),
    async keepRecord(personId, record) {
      const row = await write('records', personId, now(), record);
      await database.transaction('rw', database.records, async () => {
        await database.records.put(row);
        const ids = await database.records.orderBy('at').primaryKeys();
        await database.records.bulkDelete(ids.slice(0, Math.max(0, ids.length - MOST_KEPT_RECORDS)));
      });
    },
    async dropRecord(personId) {
      await database.records.delete(personId);
    },
    people: async () => (await read<readonly PersonCard[]>('people', await database.people.get(PEOPLE))) ?? [],
    async keepPeople(people) {
      await database.people.put(await write('people', PEOPLE, now(), people));
    },
    async forgetCopies() {
      await Promise.all([database.drafts.clear(), database.records.clear(), database.people.clear()]);
    },
  };
}

/** Two tabs that begin at once end with one key: the first that is in the store stays. */
async function keyOf(database: Database): Promise<CryptoKey> {
  const known = await database.keys.get('sealing');
  if (known !== undefined) return known.key;
  const fresh = await makeKey(crypto.subtle);
  return database.transaction('rw', database.keys, async () => {
    const other = await database.keys.get('sealing');
    if (other === undefined) await database.keys.add({ id: 'sealing', key: fresh });
    return other?.key ?? fresh;
  });
}

async function opened(sealer: Sealer, table: Tables, row: Row): Promise<unknown> {
  try {
    return await sealer.open(`${table} ${row.id}`, row);
  } catch {
    return undefined; // why: sealed by a key that the browser has thrown away; one such row must not stop the others
  }
}
