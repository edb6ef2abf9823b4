import Dexie, { type EntityTable } from 'dexie';
import type { KeptHead, PeopleBlock, RunStore } from './keptRun.ts';

/** There is one run, so there is one head. */
const RUN = 'run';

type Database = Dexie & {
  readonly heads: EntityTable<KeptHead & { readonly id: string }, 'id'>;
  readonly blocks: EntityTable<PeopleBlock, 'firstId'>;
};

/**
 * Keeps the run in a database of its own: no real person is in it, so that it is not sealed, and can be thrown away without a look
 * at anything else.
 * @throws where the browser offers no IndexedDB
 */
export async function openIndexedRunStore(name = 'kinsbourne-cohorts'): Promise<RunStore> {
  const database = new Dexie(name) as Database;
  database.version(1).stores({ heads: 'id', blocks: 'firstId' });
  await database.open();
  const { heads, blocks } = database;
  const changing = <T>(work: () => Promise<T>): Promise<T> => database.transaction('rw', heads, blocks, work);
  return {
    head: () => heads.get(RUN),
    begin: (head) =>
      changing(async () => {
        await blocks.clear();
        await heads.put({ ...head, id: RUN });
      }),
    takeOver: (from, owner) =>
      changing(async () => {
        const head = await heads.get(RUN);
        if (head?.owner !== from) return undefined;
        await heads.put({ ...head, owner });
        return blocks.orderBy('firstId').toArray();
      }),
    keep: (owner, block) =>
      changing(async () => {
        const head = await heads.get(RUN);
        if (head?.owner !== owner) return false;
        await blocks.where('firstId').aboveOrEqual(block.firstId).delete();
        await blocks.put(block);
        await heads.put({ ...head, donePeople: block.firstId + block.count });
        return true;
      }),
    discard: (owner) =>
      changing(async () => {
        if ((await heads.get(RUN))?.owner !== owner) return;
        await heads.clear();
        await blocks.clear();
      }),
  };
}
