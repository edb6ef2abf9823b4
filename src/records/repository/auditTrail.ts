import { type Selectable, type SqlBool, sql } from 'kysely';
import type { AnyEntry, EntryKind } from '../../clinic/index.ts';
import type { AuditTable } from '../schema/tables.ts';
import { inScope } from './scopeRule.ts';
import type { AuditAction, AuditEntry, Scope } from './store.ts';
import type { StoreContext } from './storeContext.ts';

const COALESCE_MS = 600_000;
/** What is done rarely and counts each time. */
const ALWAYS_APART: readonly AuditAction[] = ['write', 'remove', 'restore', 'erase', 'export', 'import'];

/** A line of the trail as `insertRows` takes it. */
export function auditRow(
  { household }: Scope,
  writer: number,
  at: string,
  line: {
    readonly action: AuditAction;
    readonly entry?: AnyEntry;
    readonly personId?: string;
    readonly kind?: string;
    readonly what?: string;
  },
): object {
  return {
    household,
    at,
    writer,
    count: 1,
    action: line.action,
    person_id: line.entry?.personId ?? line.personId ?? null,
    kind: line.entry?.kind ?? line.kind ?? null,
    entry_id: line.entry?.id ?? null,
    version: line.entry?.version ?? null,
    what: line.what ?? null,
  };
}

/** Notes an access; the same within ten minutes only counts up. What is said of a person outside of the scope is dropped. */
export async function noteAccess(
  context: StoreContext,
  scope: Scope,
  action: AuditAction,
  { personId, what }: { readonly personId?: string; readonly what?: string },
): Promise<void> {
  const writer = await context.writers.numberOf(context.db, scope.household, scope.actor);
  const nowAt = context.now();
  const sinceAt = ALWAYS_APART.includes(action) ? 'infinity' : new Date(nowAt.getTime() - COALESCE_MS).toISOString();
  const same = (column: string, value: string | undefined) =>
    value === undefined ? sql<SqlBool>`${sql.ref(column)} is null` : sql<SqlBool>`${sql.ref(column)} = ${value}`;
  const known =
    personId === undefined
      ? sql<SqlBool>`true`
      : sql<SqlBool>`exists (select from person_state where ${inScope(scope)} and person_id = ${personId})`;
  await sql`with counted as (
      update audit set count = count + 1 where household = ${scope.household} and ${same('person_id', personId)} and at > ${sinceAt}::timestamptz
        and seq = (select seq from audit where household = ${scope.household} and ${same('person_id', personId)}
          and at > ${sinceAt}::timestamptz and writer = ${writer} and action = ${action} and ${same('what', what)} and entry_id is null
          order by at desc, seq desc limit 1)
        and ${known}
      returning 1)
    insert into audit (household, at, writer, action, person_id, what)
    select ${scope.household}, ${nowAt.toISOString()}::timestamptz, ${writer}::integer, ${action}, ${personId ?? null}::text, ${what ?? null}::text
    where not exists (select from counted) and ${known}`.execute(context.db);
}

/**
 * Newest first. Lines of one instant are never torn apart, so that `before` loses none: a page can be longer than
 * `limit`. A scope with people sees their lines only.
 */
export async function readAudit(
  context: StoreContext,
  scope: Scope,
  query: { readonly personId?: string; readonly before?: string; readonly limit: number },
): Promise<AuditEntry[]> {
  const limit = Math.max(1, Math.floor(query.limit));
  let statement = context.db.selectFrom('audit').selectAll().where(inScope(scope));
  if (query.personId !== undefined) statement = statement.where('person_id', '=', query.personId);
  if (query.before !== undefined) statement = statement.where('at', '<', query.before);
  const rows = await statement.orderBy('at', 'desc').fetch(limit, 'with ties').execute();
  rows.sort((a, b) => (a.at === b.at ? b.seq - a.seq : a.at < b.at ? 1 : -1));
  return toAuditEntries(context, rows);
}

export async function toAuditEntries(
  context: StoreContext,
  rows: readonly Selectable<AuditTable>[],
): Promise<AuditEntry[]> {
  const actorOf = await context.writers.actorsOf(
    context.db,
    rows.map(({ writer }) => writer),
  );
  return rows.map((row) => ({
    at: row.at,
    actor: actorOf(row.writer),
    action: row.action,
    ...(row.person_id === null ? {} : { personId: row.person_id }),
    ...(row.kind === null ? {} : { kind: row.kind as EntryKind }),
    ...(row.entry_id === null ? {} : { entryId: row.entry_id }),
    ...(row.version === null ? {} : { version: row.version }),
    ...(row.what === null ? {} : { what: row.what }),
    count: row.count,
  }));
}
