import { CompiledQuery, Kysely, PostgresDialect } from 'kysely';
import { ConnectionQueue } from './connectionQueue.ts';
import { EmbeddedConnection } from './embeddedConnection.ts';
import type { EmbeddedStart } from './embeddedStore.ts';
import type { EmbeddedOptions, Engine } from './engine.ts';
import { shippedTemplate } from './makeDatabase.ts';
import { lockStore } from './storeLock.ts';
import { Traces } from './traces.ts';

/** For tests of durability: watch the files, or leave the syncs out. */
export type WatchOptions = Pick<EmbeddedStart, 'observer' | 'durable'>;

/** Opens, or makes, the store in a folder: durable, locked, in a worker thread. Throws StoreError. */
export async function openEmbedded<DB>(
  folder: string,
  options: EmbeddedOptions & WatchOptions = {},
): Promise<Engine<DB>> {
  const lock = await lockStore(folder, options.onNote);
  let pool: ConnectionQueue;
  try {
    const connection = await EmbeddedConnection.open({
      folder: lock.folder,
      template: options.template ?? shippedTemplate(),
      observer: options.observer,
      durable: options.durable,
    });
    pool = new ConnectionQueue(connection);
  } catch (error) {
    lock.release();
    throw error;
  }
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
  let closing: Promise<void> | undefined;
  return {
    kind: 'embedded',
    db,
    place: lock.folder,
    traces: new Traces(lock.folder, async (statement) => {
      const { rows } = await db.executeQuery<object>(CompiledQuery.raw(statement));
      return rows;
    }),
    close: () => {
      closing ??= pool.end().finally(() => lock.release());
      return closing;
    },
  };
}
