import type { Kysely } from 'kysely';
import { openServer } from '../records/plain.ts';
import { makeTables } from './makeTables.ts';
import { QueueError } from './queueError.ts';
import type { QueueTables } from './tables.ts';

const NOT_ALLOWED = '42501';

/** The job queue in a PostgreSQL, open. */
export interface CohortQueue {
  readonly db: Kysely<QueueTables>;
  /** Where it is, for people: host and database, never a password. */
  readonly place: string;
  close(): Promise<void>;
}

/**
 * Connects to the PostgreSQL that holds the queue; its tables are made where they are not there.
 * @param url postgres://user:password@host:port/database
 * @throws StoreError where it cannot be reached, QueueError where its tables are of a later program
 */
export async function openQueue(url: string): Promise<CohortQueue> {
  const engine = await openServer<QueueTables>(url);
  try {
    await makeTables(engine.db);
  } catch (error) {
    await engine.close();
    if ((error as { code?: unknown }).code === NOT_ALLOWED)
      throw new QueueError(
        `The user of the address may not make tables at ${engine.place}. Grant it the right to create a schema in this database, or let one who may start a worker there first.`,
      );
    throw error;
  }
  return engine;
}
