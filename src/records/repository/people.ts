import { type SqlBool, sql } from 'kysely';
import { fetchEntries, VERSION_COLUMNS } from './entryRows.ts';
import { nameSearchOf } from './nameSearch.ts';
import { inScope } from './scopeRule.ts';
import type { PeopleQuery, PersonRow, Scope } from './store.ts';
import type { StoreContext } from './storeContext.ts';

const ORDERS = {
  attention: sql`attention desc, name_search, person_id`,
  name: sql`name_search, person_id`,
  changed: sql`changed_at desc, name_search, person_id`,
} as const;

/** One page of the people whose own entry stands, or of those whose was removed. */
export async function readPeople(
  context: StoreContext,
  scope: Scope,
  query: PeopleQuery,
): Promise<{ readonly rows: readonly PersonRow[]; readonly total: number }> {
  const search = nameSearchOf(query.search ?? '');
  let found = context.db
    .selectFrom('person_state')
    .where(inScope(scope))
    .where('removed', '=', query.removed ?? false);
  if (search !== '') found = found.where(sql<SqlBool>`strpos(name_search, ${search}) > 0`);
  const { total } = await found.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow();
  const states = await found
    .select(['person_id', 'change_count', 'summary', 'summary_change_count', 'summary_day'])
    .orderBy(ORDERS[query.orderBy ?? 'name'])
    .limit(Math.max(0, query.limit))
    .offset(query.offset ?? 0)
    .execute();
  if (states.length === 0) return { rows: [], total };
  const ids = states.map(({ person_id }) => person_id);
  const own = context.db
    .selectFrom('entry')
    .select(VERSION_COLUMNS)
    .where(inScope(scope))
    .where(sql<SqlBool>`(person_id, entry_id) in (select id, id from unnest(${ids}::text[]) as of_page (id))`);
  const entries = new Map((await fetchEntries(context, context.db, own)).map((entry) => [entry.personId, entry]));
  return {
    total,
    rows: states.flatMap((state) => {
      const entry = entries.get(state.person_id);
      if (entry === undefined) return []; // erased between the two questions
      return [
        {
          personId: state.person_id,
          entry,
          changeCount: state.change_count,
          ...(state.summary_change_count === null || state.summary_day === null
            ? {}
            : {
                summary: state.summary,
                summaryOf: { changeCount: state.summary_change_count, day: state.summary_day },
              }),
        },
      ];
    }),
  };
}

/** Keeps a summary, unless a later one is there already. */
export async function keepSummary(
  context: StoreContext,
  scope: Scope,
  personId: string,
  summary: { readonly changeCount: number; readonly day: string; readonly attention: number; readonly body: unknown },
): Promise<void> {
  await context.db
    .updateTable('person_state')
    .set({
      summary: JSON.stringify(summary.body ?? null),
      summary_change_count: summary.changeCount,
      summary_day: summary.day,
      attention: summary.attention,
    })
    .where(inScope(scope))
    .where('person_id', '=', personId)
    .where(sql<SqlBool>`(summary_change_count is null or summary_change_count < ${summary.changeCount}
      or (summary_change_count = ${summary.changeCount} and summary_day <= ${summary.day}::date))`)
    .execute();
}

export async function staleSummaries(
  context: StoreContext,
  scope: Scope,
  day: string,
  limit: number,
): Promise<{ readonly personId: string; readonly changeCount: number }[]> {
  const rows = await context.db
    .selectFrom('person_state')
    .select(['person_id', 'change_count'])
    .where(inScope(scope))
    .where('removed', '=', false)
    .where(
      sql<SqlBool>`(summary_change_count is null or summary_change_count < change_count or summary_day < ${day}::date)`,
    )
    .orderBy(sql`summary_day asc nulls first, changed_at, person_id`)
    .limit(Math.max(0, limit))
    .execute();
  return rows.map(({ person_id, change_count }) => ({ personId: person_id, changeCount: change_count }));
}
