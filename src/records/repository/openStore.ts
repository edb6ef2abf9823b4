import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { type EmbeddedOptions, type Engine, openEmbedded, openInMemory, openServer } from '../engine/engine.ts';
import type { FileKeeper } from '../files/fileKeeper.ts';
import { folderFiles } from '../files/folderFiles.ts';
import { memoryFiles } from '../files/memoryFiles.ts';
import { migrate } from '../migrations/migrate.ts';
import { MIGRATIONS } from '../migrations/migrations.ts';
import type { Tables } from '../schema/tables.ts';
import { sweepFiles } from './keptFiles.ts';
import { sqlStore } from './sqlStore.ts';
import type { Store } from './store.ts';
import type { StoreContext } from './storeContext.ts';
import { TRACES_LEFT, wipeTraces } from './wipeTraces.ts';
import { Writers } from './writers.ts';

/** Where a store is: a folder of this machine, a PostgreSQL server with a folder for files beside it, or memory. */
export type StorePlace =
  | { readonly folder: string }
  | { readonly url: string; readonly filesFolder: string }
  | { readonly memory: true };

export interface StoreOptions extends EmbeddedOptions {
  readonly now?: () => Date;
  /** Names what the store itself makes: tokens of what was erased, files under way. */
  readonly newId?: () => string;
}

/** Opens, or makes, a store and brings it to the newest schema. @throws StoreError */
export async function openStore(place: StorePlace, options: StoreOptions = {}): Promise<Store> {
  const { now = () => new Date(), newId = randomUUID, ...embedded } = options;
  const engine = await openEngine(place, embedded);
  try {
    return await storeOnEngine(engine, await openFiles(place, now), { now, newId, onNote: options.onNote });
  } catch (error) {
    await engine.close();
    throw error;
  }
}

/** The store on a database and files that are open already. @throws StoreError */
export async function storeOnEngine(
  engine: Engine<Tables>,
  files: FileKeeper,
  {
    now,
    newId,
    onNote,
  }: Pick<Required<StoreOptions>, 'now' | 'newId'> & { readonly onNote?: StoreOptions['onNote'] | undefined },
): Promise<Store> {
  await migrate(engine.db, MIGRATIONS, now);
  const { db, kind, traces } = engine;
  const context: StoreContext = { db, kind, now, newId, files, writers: new Writers(), ...(traces && { traces }) };
  await sweepFiles(context);
  if (traces?.areLeft && !(await wipeTraces(context))) onNote?.(TRACES_LEFT);
  return sqlStore(context, engine.place, () => engine.close());
}

function openEngine(place: StorePlace, options: EmbeddedOptions): Promise<Engine<Tables>> {
  if ('folder' in place) return openEmbedded<Tables>(place.folder, options);
  return 'url' in place ? openServer<Tables>(place.url) : openInMemory<Tables>();
}

async function openFiles(place: StorePlace, now: () => Date): Promise<FileKeeper> {
  if ('memory' in place) return memoryFiles();
  const alone = 'folder' in place;
  return folderFiles(alone ? join(place.folder, 'files') : place.filesFolder, { newId: randomUUID, now, alone });
}
