import { sql } from 'kysely';
import { HOUSEHOLD, refreshSummaries } from '../../src/care/index.ts';
import { addDays, type EntryKind, type PersonBody } from '../../src/clinic/index.ts';
import type { Change, Scope, Store } from '../../src/records/index.ts';
import { contextOf } from '../../src/records/repository/sqlStore.ts';
import { simulateCourse } from '../../src/simulate/index.ts';

export interface RegistrySize {
  readonly people: number;
  readonly years: number;
  readonly today: string;
}

/** Different courses that are copied. Chosen: enough that people differ, few enough that making them is quick. */
const TEMPLATES = 6;
const CHANGES_AT_ONCE = 500;
/** People copied in one statement, so that a statement stays below a minute. */
const COPIES_AT_ONCE = 50;
/** Connections that copy at once. */
const WORKERS = 2;
const FORMS = ['child-with-tumour', 'child-after-infection', 'adult'] as const;

/** `p00042`: the same for every registry, so that a run can ask for people without asking who is there. */
export function registryId(index: number): string {
  return `p${String(index).padStart(5, '0')}`;
}

/**
 * Fills an empty store with people who filled in their diary every day. A few courses are written as a page would write them,
 * the others are copied from these inside the database with ids of their own: what is stored and indexed is the same, only
 * the days of several people are alike. Returns how many entries there are then, and the bytes of
 * the database.
 */
export async function fillRegistry(
  store: Store,
  scope: Scope,
  size: RegistrySize,
): Promise<{ readonly entries: number; readonly bytes: number }> {
  const templates = Math.min(TEMPLATES, size.people);
  for (let k = 0; k < templates; k++) {
    await writeCourse(store, scope, registryId(k), k, size);
  }
  await refreshSummaries(store, scope, size.today, { limit: templates });
  const { db } = contextOf(store);
  const chunks: { from: string; to: string[] }[] = [];
  for (let k = 0; k < templates; k++) {
    const copies: string[] = [];
    for (let i = templates + k; i < size.people; i += templates) copies.push(registryId(i));
    for (let start = 0; start < copies.length; start += COPIES_AT_ONCE)
      chunks.push({ from: registryId(k), to: copies.slice(start, start + COPIES_AT_ONCE) });
  }
  // why: an index that is made at the end costs a fraction of one that grows row by row; it is the same index
  const day = sql.raw('entry_by_day on entry (household, person_id, last_day, first_day)');
  await sql`drop index entry_by_day`.execute(db);
  const worker = async (): Promise<void> => {
    for (let chunk = chunks.shift(); chunk !== undefined; chunk = chunks.shift())
      await copyPerson(store, chunk.from, chunk.to);
  };
  await Promise.all(Array.from({ length: WORKERS }, worker));
  return db.transaction().execute(async (trx) => {
    // why: a statement of the product never takes a minute; an index over millions of rows does
    await sql`set local statement_timeout = 0`.execute(trx);
    await sql`create index ${day}`.execute(trx);
    await sql`analyze`.execute(trx);
    const { rows } = await sql<{ entries: number; bytes: number }>`
      select count(*)::int as entries, pg_database_size(current_database())::float8 as bytes from entry`.execute(trx);
    return rows[0]!;
  });
}

async function writeCourse(
  store: Store,
  scope: Scope,
  id: string,
  k: number,
  { years, today }: RegistrySize,
): Promise<void> {
  const course = simulateCourse(
    {
      form: FORMS[k % FORMS.length]!,
      onsetDay: addDays(today, -Math.round(years * 365.25) - 60),
      lastDay: addDays(today, -1),
      name: `Demo ${id}`,
      everyDay: true,
      idOf: (key) =>
        key === 'person' ? id : key.startsWith('diary:') ? `diary:${id}:${key.slice(6)}` : `${id}:${key}`,
    },
    100 + k,
  );
  const changes = course.entries.map(
    ({ kind, id: entryId, body }): Change => ({
      changeId: `c:${entryId}`,
      op: 'put',
      personId: id,
      kind: kind as EntryKind,
      entryId,
      baseVersion: 0,
      body: body as PersonBody,
    }),
  );
  for (let start = 0; start < changes.length; start += CHANGES_AT_ONCE)
    await store.write(scope, changes.slice(start, start + CHANGES_AT_ONCE));
}

async function copyPerson(store: Store, from: string, to: readonly string[]): Promise<void> {
  const { db } = contextOf(store);
  const ids = [...to];
  await sql`insert into person_state (household, person_id, changed_at, change_count, summary_change_count, summary_day, attention, removed, name_search, summary)
    select household, id, changed_at, change_count, summary_change_count, summary_day, attention, removed,
      replace(name_search, ${from}, id), replace(summary::text, ${from}, id)::json
    from person_state, unnest(${ids}::text[]) as of_copies (id) where person_id = ${from}`.execute(db);
  await sql`insert into entry (written_at, first_day, last_day, version, writer, removed, household, person_id, entry_id, kind, change_id, reason, body)
    select written_at, first_day, last_day, version, writer, removed, household, id, replace(entry_id, ${from}, id), kind,
      replace(change_id, ${from}, id), reason, case when kind in ('person', 'dose', 'analysis') then replace(body::text, ${from}, id)::json else body end
    from unnest(${ids}::text[]) as of_copies (id),
      lateral (select * from entry where household = ${HOUSEHOLD} and person_id = ${from} order by entry_id) as of_template`.execute(
    db,
  );
}
