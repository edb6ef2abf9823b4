import type { Kysely } from 'kysely';
import type { Traces } from './traces.ts';

/**
 * A database that is open: PGlite in a folder of this machine, or a PostgreSQL server. Both give the same JavaScript
 * types: date → 'YYYY-MM-DD', timestamptz → '2026-01-31T08:00:00.000Z', int8 → number, numeric → number,
 * json/jsonb → parsed, bytea → Uint8Array. Errors of a statement keep PostgreSQL's `code`, `constraint`, `detail`.
 */
export interface Engine<DB> {
  readonly kind: 'embedded' | 'server';
  readonly db: Kysely<DB>;
  /** Where it is, for people: the folder, or host/database; never a password. */
  readonly place: string;
  /** Wipes what was deleted from the files; only where they are in a folder of this machine. On a server that is its administrator's. */
  readonly traces?: Traces;
  /** Waits for running transactions, then closes. Later calls fail with STORE_CLOSED. Closing twice is harmless. */
  close(): Promise<void>;
}

export interface EmbeddedOptions {
  /** The file made by tools/storeTemplate; without it the one beside the build is taken, or the database is made anew. */
  readonly template?: string;
  /** Hears what a person may want to know, e.g. that a dead process' lock was cleared. */
  readonly onNote?: (sentence: string) => void;
}

/** Opens, or makes, the store in a folder: durable, locked, in a worker thread. Throws StoreError. */
export { openEmbedded } from './openEmbedded.ts';
/** An empty database in this process' memory, for tests. Loses everything at close. */
export { openInMemory } from './openInMemory.ts';
/** Connects to a PostgreSQL by its URL. Throws StoreError. */
export { openServer } from './openServer.ts';
export { StoreError } from './storeError.ts';
