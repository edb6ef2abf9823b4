import { type SqlBool, sql } from 'kysely';
import type { AnalysisBody } from '../../clinic/index.ts';
import { auditRow } from './auditTrail.ts';
import { insertRows } from './insertRows.ts';
import { dropUnreferenced } from './keptFiles.ts';
import { retryTransaction } from './retryTransaction.ts';
import { inScope } from './scopeRule.ts';
import type { Erased, Scope } from './store.ts';
import type { Queries, StoreContext } from './storeContext.ts';
import { wipeTraces } from './wipeTraces.ts';

/**
 * Really deletes; with a recording what was read from it. What the trail said of it becomes stubs: who did what when, with a random token in place of the
 * identifier. Contents that nobody else refers to leave the disk after the commit, or at the next start. In a folder of ours
 * the database's files are then written anew without what was deleted; where that fails, `tracesLeft` says so.
 */
export async function erase(
  context: StoreContext,
  scope: Scope,
  what: { readonly personId: string; readonly entryId?: string },
): Promise<Erased> {
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
  const erased = { entries: gone.entries, files: gone.hashes.length };
  return gone.entries === 0 || (await wipeTraces(context)) ? erased : { ...erased, tracesLeft: true };
}

/** What a deletion took. */
export interface Gone {
  readonly entries: number;
  /** Contents that may have no row any more. */
  readonly hashes: readonly string[];
}

async function erasePerson(
  context: StoreContext,
  trx: Queries,
  scope: Scope,
  writer: number,
  personId: string,
): Promise<Gone> {
  context.traces?.note();
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
  const kind = await kindOf(trx, scope, personId, entryId);
  if (kind === undefined) return { entries: 0, hashes: [] };
  // why: what was read from a recording is as much about the person as the recording itself
  const ids = kind === 'recording' ? [entryId, ...(await analysesOf(trx, scope, personId, entryId))] : [entryId];
  context.traces?.note();
  const nowAt = context.now().toISOString();
  const bodies: unknown[] = [];
  for (const id of ids) {
    const its = sql<SqlBool>`${inScope(scope)} and person_id = ${personId} and entry_id = ${id}`;
    const current = await trx.deleteFrom('entry').where(its).returning(['body', 'kind']).execute();
    const earlier = await trx.deleteFrom('entry_version').where(its).returning('body').execute();
    bodies.push(...[...current, ...earlier].map(({ body }) => body));
    const token = `erased-${context.newId()}`;
    await trx.updateTable('audit').set({ entry_id: token, version: null, what: null }).where(its).execute();
    const line = auditRow(scope, writer, nowAt, { action: 'erase', personId, kind: current[0]!.kind, what: 'entry' });
    await insertRows(trx, 'audit', [{ ...line, entry_id: token }]);
  }
  const hashes: string[] = [];
  for (const sha256 of hashesIn(bodies)) if (await dropFile(trx, scope, personId, sha256)) hashes.push(sha256);
  await trx
    .updateTable('person_state')
    .set({ change_count: sql`change_count + ${ids.length}::integer`, changed_at: nowAt })
    .where(inScope(scope))
    .where('person_id', '=', personId)
    .execute();
  return { entries: ids.length, hashes };
}

async function kindOf(trx: Queries, scope: Scope, personId: string, entryId: string): Promise<string | undefined> {
  const found = trx.selectFrom('entry').select('kind').where(inScope(scope)).where('person_id', '=', personId);
  return (await found.where('entry_id', '=', entryId).executeTakeFirst())?.kind;
}

/** The analyses of a recording, also removed ones. */
async function analysesOf(trx: Queries, scope: Scope, personId: string, recordingId: string): Promise<string[]> {
  const rows = await trx
    .selectFrom('entry')
    .select(['entry_id', 'body'])
    .where(inScope(scope))
    .where('person_id', '=', personId)
    .where('kind', '=', 'analysis')
    .execute();
  return rows.filter(({ body }) => (body as AnalysisBody).recordingId === recordingId).map(({ entry_id }) => entry_id);
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
