import { sql } from 'kysely';
import type { PersonBody } from '../../clinic/index.ts';
import { fetchVersions, type KeptVersion, toRow, VERSION_COLUMNS } from '../repository/entryRows.ts';
import { insertRows } from '../repository/insertRows.ts';
import { nameSearchOf } from '../repository/nameSearch.ts';
import { retireNewest } from '../repository/retireNewest.ts';
import { inScope } from '../repository/scopeRule.ts';
import type { Scope } from '../repository/store.ts';
import type { Queries, StoreContext } from '../repository/storeContext.ts';
import type { EntryLine, PersonLine } from './bundleLines.ts';
import { mergeEntry } from './mergeEntry.ts';
import type { NumberOfWriter } from './numberOfWriter.ts';

/** One person's block: the line that opens it, and every version of their entries. */
export interface PersonBlock {
  readonly person: PersonLine;
  readonly versions: readonly EntryLine[];
}

export interface ImportedEntries {
  /** Entries that came or changed. */
  readonly entries: number;
  /** Entries that were here already as the bundle has them. */
  readonly skipped: number;
}

/** Takes people in, several at once: those who are new go down in a few statements. */
export async function importPeople(
  context: StoreContext,
  trx: Queries,
  scope: Scope,
  numberOf: NumberOfWriter,
  blocks: readonly PersonBlock[],
): Promise<ImportedEntries> {
  const ids = blocks.map(({ person }) => person.personId);
  const rows = await trx
    .selectFrom('person_state')
    .select('person_id')
    .where(inScope(scope))
    .where(sql<boolean>`person_id = any(${ids}::text[])`)
    .orderBy('person_id')
    .forUpdate()
    .execute();
  const known = new Set(rows.map(({ person_id }) => person_id));
  const entries = await addNew(
    trx,
    scope,
    numberOf,
    blocks.filter(({ person }) => !known.has(person.personId)),
  );
  let total: ImportedEntries = { entries, skipped: 0 };
  for (const block of blocks.filter(({ person }) => known.has(person.personId))) {
    const done = await mergeKnown(context, trx, scope, numberOf, block);
    total = { entries: total.entries + done.entries, skipped: total.skipped + done.skipped };
  }
  return total;
}

async function addNew(
  trx: Queries,
  scope: Scope,
  numberOf: NumberOfWriter,
  blocks: readonly PersonBlock[],
): Promise<number> {
  const newest: object[] = [];
  const earlier: object[] = [];
  for (const { versions } of blocks)
    for (const [i, version] of versions.entries()) {
      const isNewest = versions[i + 1]?.entry.id !== version.entry.id;
      (isNewest ? newest : earlier).push(toRow(version, scope.household, await numberOf(version.entry.author)));
    }
  await insertRows(
    trx,
    'person_state',
    blocks.map(({ person, versions }) => ({
      household: scope.household,
      person_id: person.personId,
      changed_at: person.changedAt,
      change_count: person.changeCount,
      ...stateOf(versions),
    })),
  );
  await insertRows(trx, 'entry_version', earlier);
  await insertRows(trx, 'entry', newest);
  return newest.length;
}

/** What the list of people needs of a person's own entry; the last of the versions that are given counts. */
function stateOf(versions: readonly KeptVersion[]): { name_search: string; removed: boolean } | undefined {
  const own = versions.filter(({ entry }) => entry.kind === 'person').at(-1)?.entry;
  return own === undefined
    ? undefined
    : { name_search: nameSearchOf((own.body as PersonBody).name), removed: own.removed };
}

async function mergeKnown(
  context: StoreContext,
  trx: Queries,
  scope: Scope,
  numberOf: NumberOfWriter,
  { person, versions }: PersonBlock,
): Promise<ImportedEntries> {
  const { personId } = person;
  const here = groupById(await loadAll(context, trx, scope, personId));
  const bundle = groupById(versions);
  const nowAt = context.now().toISOString();
  const retired: KeptVersion[] = [];
  const added: KeptVersion[] = [];
  const newest: KeptVersion[] = [];
  for (const [id, chain] of bundle) {
    const ours = here.get(id) ?? [];
    const fresh = mergeEntry(ours, chain, { actor: scope.actor, nowAt, newId: context.newId });
    if (fresh.length === 0) continue;
    if (ours.length > 0) retired.push(ours.at(-1)!);
    added.push(...fresh.slice(0, -1));
    newest.push(fresh.at(-1)!);
  }
  const rowsOf = async (list: readonly KeptVersion[]) =>
    Promise.all(list.map(async (version) => toRow(version, scope.household, await numberOf(version.entry.author))));
  await retireNewest(
    trx,
    scope,
    retired.map(({ entry }) => entry),
  );
  await insertRows(trx, 'entry_version', await rowsOf(added));
  await insertRows(trx, 'entry', await rowsOf(newest));
  if (newest.length > 0)
    await trx
      .updateTable('person_state')
      .set({
        change_count: sql`greatest(change_count, ${person.changeCount}::integer) + ${added.length + newest.length}::integer`,
        changed_at: nowAt,
        ...stateOf(newest),
      })
      .where(inScope(scope))
      .where('person_id', '=', personId)
      .execute();
  return { entries: newest.length, skipped: bundle.size - newest.length };
}

async function loadAll(context: StoreContext, trx: Queries, scope: Scope, personId: string): Promise<KeptVersion[]> {
  const from = (table: 'entry' | 'entry_version') =>
    trx.selectFrom(table).select(VERSION_COLUMNS).where(inScope(scope)).where('person_id', '=', personId);
  const all = from('entry').unionAll(from('entry_version')).orderBy('entry_id').orderBy('version');
  return fetchVersions(context, trx, all);
}

function groupById(versions: readonly KeptVersion[]): Map<string, KeptVersion[]> {
  const groups = new Map<string, KeptVersion[]>();
  for (const version of versions) {
    const group = groups.get(version.entry.id);
    if (group === undefined) groups.set(version.entry.id, [version]);
    else group.push(version);
  }
  return groups;
}
