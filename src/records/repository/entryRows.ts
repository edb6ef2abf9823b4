import { type Expression, type Selectable, sql } from 'kysely';
import { type Actor, type AnyEntry, ENTRY_KINDS, type EntryKind } from '../../clinic/index.ts';
import type { EntryTable } from '../schema/tables.ts';
import type { Queries, StoreContext } from './storeContext.ts';

/** A version as it is selected: days that are not there are null. */
export interface VersionRow
  extends Pick<
    Selectable<EntryTable>,
    | 'person_id'
    | 'entry_id'
    | 'kind'
    | 'version'
    | 'writer'
    | 'written_at'
    | 'removed'
    | 'change_id'
    | 'reason'
    | 'body'
  > {
  readonly first_day: string | null;
  readonly last_day: string | null;
}

const FIRST_DAY = sql<string | null>`nullif(first_day, '-infinity')`;

/** What makes a `VersionRow` of a row of `entry` or `entry_version`. */
export const VERSION_COLUMNS = [
  'person_id',
  'entry_id',
  'kind',
  'version',
  'writer',
  'written_at',
  'removed',
  'change_id',
  'reason',
  'body',
  FIRST_DAY.as('first_day'),
  sql<string | null>`nullif(last_day, 'infinity')`.as('last_day'),
] as const;

/** In order of first day, those without one last, then by id: the same on every machine. */
export const BY_FIRST_DAY = sql`${FIRST_DAY} asc nulls last, entry_id asc`;

/** An entry with the id of the change that made it. */
export interface KeptVersion {
  readonly entry: AnyEntry;
  readonly changeId: string;
}

/** The columns in the order in which they travel. */
const TRAVEL = [
  ...['person_id', 'entry_id', 'kind', 'version', 'writer', 'removed', 'change_id', 'reason', 'body'],
  ...['first_day', 'last_day', 'written_at'],
] as const;

/**
 * Asks for versions, in the order of the query. They come as one JSON text and are taken apart here: passing one value
 * is much less work than passing each column of the thousands of entries of a course.
 * @param query gives `VERSION_COLUMNS`
 */
export async function fetchVersions(
  context: StoreContext,
  db: Queries,
  query: Expression<VersionRow>,
): Promise<KeptVersion[]> {
  const { rows } = await sql<{ versions: unknown[][] | null }>`select json_agg(json_build_array(
      person_id, entry_id, kind, version, writer, removed, change_id, reason, body, first_day, last_day,
      to_char(written_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))) as versions
    from ${query} as found`.execute(db);
  const found = (rows[0]?.versions ?? []).map(
    (values) => Object.fromEntries(TRAVEL.map((name, i) => [name, values[i]])) as unknown as VersionRow,
  );
  const actorOf = await context.writers.actorsOf(
    db,
    found.map(({ writer }) => writer),
  );
  return found.map((row) => ({ entry: toEntry(row, actorOf(row.writer)), changeId: row.change_id }));
}

export async function fetchEntries(
  context: StoreContext,
  db: Queries,
  query: Expression<VersionRow>,
): Promise<AnyEntry[]> {
  return (await fetchVersions(context, db, query)).map(({ entry }) => entry);
}

function toEntry(row: VersionRow, author: Actor): AnyEntry {
  return {
    id: row.entry_id,
    personId: row.person_id,
    kind: row.kind as EntryKind,
    version: row.version,
    body: row.body,
    ...(row.first_day === null ? {} : { firstDay: row.first_day }),
    ...(row.last_day === null ? {} : { lastDay: row.last_day }),
    removed: row.removed,
    writtenAt: row.written_at,
    author,
    ...(row.reason === null ? {} : { reason: row.reason }),
  } as AnyEntry;
}

/** A version as the insert takes it; see `insertVersions`. */
export function toRow({ entry, changeId }: KeptVersion, household: string, writer: number): object {
  return {
    household,
    person_id: entry.personId,
    entry_id: entry.id,
    kind: entry.kind,
    version: entry.version,
    writer,
    first_day: entry.firstDay ?? '-infinity',
    last_day: entry.lastDay ?? 'infinity',
    written_at: entry.writtenAt,
    removed: entry.removed,
    change_id: changeId,
    // why: JSON within JSON: PostgreSQL then takes the inner text as it is, even with U+0000 in it
    reason: entry.reason === undefined ? null : JSON.stringify(entry.reason),
    body: JSON.stringify(entry.body),
  };
}

/** The days that a body is about; empty where its kind has none. */
export function daysOf(kind: EntryKind, body: unknown): { readonly firstDay?: string; readonly lastDay?: string } {
  const span = (ENTRY_KINDS[kind].span as (body: unknown) => { first: string; last?: string } | undefined)(body);
  if (span === undefined) return {};
  return { firstDay: span.first, ...(span.last === undefined ? {} : { lastDay: span.last }) };
}
