import type { Kysely, Transaction } from 'kysely';
import type { Traces } from '../engine/traces.ts';
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
  /** Where deleted rows are to be wiped from files by this program. */
  readonly traces?: Traces;
}

/** Inside or outside of a transaction. */
export type Queries = Kysely<Tables> | Transaction<Tables>;
