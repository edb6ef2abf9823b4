import { createHash } from 'node:crypto';
import { type Kysely, sql, type Transaction } from 'kysely';
import { StoreError } from '../engine/storeError.ts';
import type { MigrationTable } from '../schema/tables.ts';
import type { Migration } from './migration.ts';

interface HasMigrations {
  readonly migration: MigrationTable;
}

/** Held while migrating, so that two programs that start at once do not both do it. Any number; it is only ours. */
const LOCK = 715_261_107;

/**
 * Brings a store to the newest schema, in one transaction: all steps or none.
 * @returns the numbers of the steps that were done now
 * @throws StoreError STORE_TOO_NEW for a store of a later program, STORE_DAMAGED where a step on record is another one
 */
export async function migrate<DB>(
  database: Kysely<DB>,
  migrations: readonly Migration[],
  now: () => Date,
): Promise<number[]> {
  const db = database as unknown as Kysely<HasMigrations>;
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${LOCK}::bigint)`.execute(trx);
    await sql`create table if not exists migration (
      number integer primary key, name text not null, sha256 text not null, applied_at timestamptz not null)`.execute(
      trx,
    );
    const done = await trx.selectFrom('migration').selectAll().orderBy('number').execute();
    checkDone(done, migrations);
    const open = migrations.slice(done.length);
    for (const migration of open) await apply(trx, migration, now());
    return open.map(({ number }) => number);
  });
}

function checkDone(done: readonly MigrationTable[], migrations: readonly Migration[]): void {
  const newest = done.at(-1)?.number ?? 0;
  if (newest > migrations.length)
    throw new StoreError(
      'STORE_TOO_NEW',
      `This store has version ${newest}; this program knows versions up to ${migrations.length}.`,
      'Open it with the program that wrote it, or with a newer one. Nothing was changed.',
    );
  done.forEach((row, i) => {
    const known = migrations[i]!;
    if (row.number === known.number && row.sha256 === hashOfMigration(known)) return;
    throw new StoreError(
      'STORE_DAMAGED',
      `Step ${row.number} ("${row.name}") of this store's version is not the step that this program knows.`,
      'The store was made by another program or by an unreleased version. Open it with that one and export a bundle there.',
    );
  });
}

async function apply(trx: Transaction<HasMigrations>, migration: Migration, at: Date): Promise<void> {
  for (const statement of statementsOf(migration)) await sql.raw(statement).execute(trx);
  await trx
    .insertInto('migration')
    .values({
      number: migration.number,
      name: migration.name,
      sha256: hashOfMigration(migration),
      applied_at: at.toISOString(),
    })
    .execute();
}

export function statementsOf({ sql: text }: Migration): string[] {
  return text
    .split(/;\s*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

export function hashOfMigration({ sql: text }: Migration): string {
  return createHash('sha256').update(text).digest('hex');
}
