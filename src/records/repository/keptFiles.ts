import { sql } from 'kysely';
import { SHA256_PATTERN } from '../files/fileKeeper.ts';
import { auditRow } from './auditTrail.ts';
import { insertRows } from './insertRows.ts';
import { RefusedChange } from './refusedChange.ts';
import { retryTransaction } from './retryTransaction.ts';
import { inScope } from './scopeRule.ts';
import type { Scope } from './store.ts';
import type { Queries, StoreContext } from './storeContext.ts';

/** Keeps a file for a person: first the content, durably, then the row. @throws RefusedChange NO_SUCH_PERSON */
export async function putFile(
  context: StoreContext,
  scope: Scope,
  personId: string,
  bytes: AsyncIterable<Uint8Array> | Uint8Array,
): Promise<{ readonly sha256: string; readonly sizeBytes: number }> {
  await personOf(context.db, scope, personId);
  const writer = await context.writers.numberOf(context.db, scope.household, scope.actor);
  const received = await context.files.receive(bytes);
  const { sha256, sizeBytes } = received;
  try {
    await retryTransaction(context.db, async (trx) => {
      await personOf(trx, scope, personId);
      await lockContent(trx, sha256);
      const known = await trx.selectFrom('file').select('sha256').where('sha256', '=', sha256).limit(1).execute();
      if (known.length === 0 || !(await isSound(context, sha256))) await received.keep();
      const keptAt = context.now().toISOString();
      const added = await trx
        .insertInto('file')
        .values({ household: scope.household, person_id: personId, sha256, size_bytes: sizeBytes, kept_at: keptAt })
        .onConflict((conflict) => conflict.columns(['household', 'person_id', 'sha256']).doNothing())
        .returning('sha256')
        .execute();
      if (added.length > 0)
        await insertRows(trx, 'audit', [auditRow(scope, writer, keptAt, { action: 'write', personId, what: 'file' })]);
    });
  } finally {
    await received.drop();
  }
  return { sha256, sizeBytes };
}

export async function getFile(
  context: StoreContext,
  scope: Scope,
  personId: string,
  sha256: string,
): Promise<Uint8Array | undefined> {
  if (!SHA256_PATTERN.test(sha256)) return undefined;
  const row = await context.db
    .selectFrom('file')
    .select('sha256')
    .where(inScope(scope))
    .where('person_id', '=', personId)
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  return row === undefined ? undefined : context.files.read(sha256);
}

/** Deletes contents that no row refers to any more. @returns how many */
export async function dropUnreferenced(context: StoreContext, hashes: Iterable<string>): Promise<number> {
  let dropped = 0;
  for (const sha256 of hashes)
    await context.db.transaction().execute(async (trx) => {
      await lockContent(trx, sha256);
      const known = await trx.selectFrom('file').select('sha256').where('sha256', '=', sha256).limit(1).execute();
      if (known.length > 0) return;
      await context.files.remove(sha256);
      dropped++;
    });
  return dropped;
}

/** Deletes contents that were left without a row, by a process that ended between the two. */
export async function sweepFiles(context: StoreContext): Promise<number> {
  const rows = await context.db.selectFrom('file').select('sha256').distinct().execute();
  const known = new Set(rows.map(({ sha256 }) => sha256));
  const orphans: string[] = [];
  for await (const sha256 of context.files.list()) if (!known.has(sha256)) orphans.push(sha256);
  return dropUnreferenced(context, orphans);
}

/** One at a time may put or drop a content, so that none is dropped while somebody starts to refer to it. */
export async function lockContent(trx: Queries, sha256: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${sha256}, 0))`.execute(trx);
}

async function isSound(context: StoreContext, sha256: string): Promise<boolean> {
  return context.files.read(sha256).then(
    () => true,
    () => false,
  );
}

async function personOf(db: Queries, scope: Scope, personId: string): Promise<void> {
  const row = await db
    .selectFrom('person_state')
    .select('person_id')
    .where(inScope(scope))
    .where('person_id', '=', personId)
    .executeTakeFirst();
  if (row === undefined) throw new RefusedChange('NO_SUCH_PERSON', 'there is no such person to keep a file for');
}
