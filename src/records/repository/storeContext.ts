import type { Kysely, Transaction } from 'kysely';
import type { FileKeeper } from '../files/fileKeeper.ts';
import type { Tables } from '../schema/tables.ts';
import type { Writers } from './writers.ts';

/** What every method of the store works with. */
export interface StoreContext {
  readonly db: Kysely<Tables>;
  readonly kind: 'embedded' | 'server';
  readonly now: () => Date;
  readonly newId: () => string;
  readonly files: FileKeeper;
  readonly writers: Writers;
}

/** Inside or outside of a transaction. */
export type Queries = Kysely<Tables> | Transaction<Tables>;
