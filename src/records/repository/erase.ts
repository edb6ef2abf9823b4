import { type SqlBool, sql } from 'kysely';
import { auditRow } from './auditTrail.ts';
import { insertRows } from './insertRows.ts';
import { dropUnreferenced } from './keptFiles.ts';
import { retryTransaction } from './retryTransaction.ts';
import { inScope } from './scopeRule.ts';
import type { Scope } from './store.ts';
import type { Queries, StoreContext } from './storeContext.ts';

/**
 * Really deletes. What the trail said of it becomes stubs: who did what when, with a random token in place of the
 * identifier. Contents that nobody else refers to leave the disk after the commit, or at the next start.
 */
export async function erase(
  context: StoreContext,
  scope: Scope,
  what: { readonly personId: string; readonly entryId?: string },
): Promise<{ readonly entries: number; readonly files: number }> {
  const { personId, entryId } = what;
  if (entryId === personId)
    throw new RangeError("a person's own entry cannot be erased alone: erase the person, without an entryId");
  const writer = await context.writers.numberOf(context.db, scope.household, scope.actor);
  const gone = await retryTransaction(context.db, async (trx) => {
    const person = await trx
      .selectFrom('person_state')
      .select('person_id')
      .where(inScope(scope))
      .where('person_id', '=', personId)
      .forUpdate()
      .executeTakeFirst();
    if (person === undefined) return { entries: 0, hashes: [] };
    return entryId === undefined
      ? erasePerson(context, trx, scope, writer, personId)
      : eraseEntry(context, trx, scope, writer, personId, entryId);
  });
  await dropUnreferenced(context, gone.hashes);
  return { entries: gone.entries, files: gone.hashes.length };
}

interface Gone {
  readonly entries: number;
  readonly hashes: readonly string[];
}

async function erasePerson(
  context: StoreContext,
  trx: Queries,
  scope: Scope,
  writer: number,
  personId: string,
): Promise<Gone> {
  const token = `erased-${context.newId()}`;
  const gone = await deletePeople(trx, scope, [personId]);
  await trx
    .updateTable('audit')
    .set({ person_id: token, entry_id: null, version: null, kind: null, what: null })
    .where(inScope(scope))
    .where('person_id', '=', personId)
    .execute();
  await insertRows(trx, 'audit', [
    auditRow(scope, writer, context.now().toISOString(), { action: 'erase', personId: token, what: 'person' }),
  ]);
  return gone;
}

/** Every row of some people except their lines of the trail. */
export async function deletePeople(trx: Queries, scope: Scope, personIds: readonly string[]): Promise<Gone> {
  const theirs = sql<SqlBool>`${inScope(scope)} and person_id = any(${[...personIds]}::text[])`;
  const entries = await trx.deleteFrom('entry').where(theirs).executeTakeFirst();
  await trx.deleteFrom('entry_version').where(theirs).execute();
  const files = await trx.deleteFrom('file').where(theirs).returning('sha256').execute();
  await trx.deleteFrom('person_state').where(theirs).execute();
  return { entries: Number(entries.numDeletedRows), hashes: [...new Set(files.map(({ sha256 }) => sha256))] };
}

async function eraseEntry(
  context: StoreContext,
  trx: Queries,
  scope: Scope,
  writer: number,
  personId: string,
  entryId: string,
): Promise<Gone> {
  const its = sql<SqlBool>`${inScope(scope)} and person_id = ${personId} and entry_id = ${entryId}`;
  const current = await trx.deleteFrom('entry').where(its).returning(['body', 'kind']).execute();
  if (current.length === 0) return { entries: 0, hashes: [] };
  const earlier = await trx.deleteFrom('entry_version').where(its).returning('body').execute();
  const hashes: string[] = [];
  for (const sha256 of hashesIn([...current, ...earlier].map(({ body }) => body)))
    if (await dropFile(trx, scope, personId, sha256)) hashes.push(sha256);
  const token = `erased-${context.newId()}`;
  await trx.updateTable('audit').set({ entry_id: token, version: null, what: null }).where(its).execute();
  const nowAt = context.now().toISOString();
  await insertRows(trx, 'audit', [
    {
      ...auditRow(scope, writer, nowAt, { action: 'erase', personId, kind: current[0]!.kind, what: 'entry' }),
      entry_id: token,
    },
  ]);
  await trx
    .updateTable('person_state')
    .set({ change_count: sql`change_count + 1`, changed_at: nowAt })
    .where(inScope(scope))
    .where('person_id', '=', personId)
    .execute();
  return { entries: 1, hashes };
}

/** Every SHA-256 that stands in these bodies. */
function hashesIn(bodies: readonly unknown[]): Set<string> {
  return new Set(JSON.stringify(bodies).match(/(?<="[A-Za-z]*[sS]ha256":")[0-9a-f]{64}/g) ?? []);
}

/** Takes a person's file away unless another entry of theirs, or an earlier version of one, names it. */
async function dropFile(trx: Queries, scope: Scope, personId: string, sha256: string): Promise<boolean> {
  const names = (table: 'entry' | 'entry_version') =>
    sql<SqlBool>`exists (select from ${sql.table(table)} where ${inScope(scope)} and person_id = ${personId}
      and strpos(body::text, ${sha256}) > 0)`;
  const rows = await trx
    .deleteFrom('file')
    .where(inScope(scope))
    .where('person_id', '=', personId)
    .where('sha256', '=', sha256)
    .where(sql<SqlBool>`not ${names('entry')} and not ${names('entry_version')}`)
    .returning('sha256')
    .execute();
  return rows.length > 0;
}
