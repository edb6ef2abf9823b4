import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '../schema/tables.ts';

/** Serialization failure, deadlock, and a row that another writer has just made. */
const PASSING = new Set(['40001', '40P01', '23505']);
const MOST_TRIES = 6;

/** Runs a transaction, again where it failed for a reason that passes. */
export async function retryTransaction<T>(
  db: Kysely<Tables>,
  work: (trx: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  for (let tries = 1; ; tries++)
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      const { code } = error as { code?: unknown };
      if (tries === MOST_TRIES || typeof code !== 'string' || !PASSING.has(code)) throw error;
    }
}
