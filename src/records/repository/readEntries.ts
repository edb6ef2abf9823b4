import { sql } from 'kysely';
import type { AnyEntry } from '../../clinic/index.ts';
import { BY_FIRST_DAY, fetchEntries, VERSION_COLUMNS } from './entryRows.ts';
import { inScope } from './scopeRule.ts';
import type { EntryQuery, Scope } from './store.ts';
import type { StoreContext } from './storeContext.ts';

export async function readEntries(context: StoreContext, scope: Scope, query: EntryQuery): Promise<AnyEntry[]> {
  let statement = context.db
    .selectFrom('entry')
    .select(VERSION_COLUMNS)
    .where(inScope(scope))
    .where('person_id', '=', query.personId);
  if (query.withRemoved !== true) statement = statement.where('removed', '=', false);
  if (query.kinds !== undefined) statement = statement.where(sql<boolean>`kind = any(${[...query.kinds]}::text[])`);
  if (query.fromDay !== undefined) statement = statement.where('last_day', '>=', query.fromDay);
  if (query.toDay !== undefined) statement = statement.where('first_day', '<=', query.toDay);
  return fetchEntries(context, context.db, statement.orderBy(BY_FIRST_DAY));
}

export async function readEntry(
  context: StoreContext,
  scope: Scope,
  personId: string,
  entryId: string,
): Promise<AnyEntry | undefined> {
  const query = context.db
    .selectFrom('entry')
    .select(VERSION_COLUMNS)
    .where(inScope(scope))
    .where('person_id', '=', personId)
    .where('entry_id', '=', entryId);
  return (await fetchEntries(context, context.db, query))[0];
}

export async function readVersions(
  context: StoreContext,
  scope: Scope,
  personId: string,
  entryId: string,
): Promise<AnyEntry[]> {
  const from = (table: 'entry' | 'entry_version') =>
    context.db
      .selectFrom(table)
      .select(VERSION_COLUMNS)
      .where(inScope(scope))
      .where('person_id', '=', personId)
      .where('entry_id', '=', entryId);
  const query = from('entry').unionAll(from('entry_version')).orderBy('version', 'desc');
  return fetchEntries(context, context.db, query);
}

/** The version that each entry had at an instant: the last one written until then, itself included. */
export async function readEntriesAt(
  context: StoreContext,
  scope: Scope,
  personId: string,
  at: string,
): Promise<AnyEntry[]> {
  const from = (table: 'entry' | 'entry_version') =>
    context.db
      .selectFrom(table)
      .select(VERSION_COLUMNS)
      .where(inScope(scope))
      .where('person_id', '=', personId)
      .where('written_at', '<=', at);
  const query = context.db
    .selectFrom((db) =>
      db
        .selectFrom(from('entry').unionAll(from('entry_version')).as('upto'))
        .distinctOn('entry_id')
        .selectAll()
        .orderBy('entry_id')
        .orderBy('written_at', 'desc')
        .orderBy('version', 'desc')
        .as('then'),
    )
    .selectAll()
    .where('removed', '=', false)
    .orderBy(sql`first_day asc nulls last, entry_id asc`);
  return fetchEntries(context, context.db, query);
}
