import { sql } from 'kysely';
import type { AnyEntry, PersonBody } from '../../clinic/index.ts';
import { auditRow } from './auditTrail.ts';
import { fetchVersions, type KeptVersion, toRow, VERSION_COLUMNS } from './entryRows.ts';
import { insertRows } from './insertRows.ts';
import { nameSearchOf } from './nameSearch.ts';
import { checkChange, type EntryState, needsEarlier, planChange } from './planChanges.ts';
import { RefusedChange } from './refusedChange.ts';
import { retireNewest } from './retireNewest.ts';
import { retryTransaction } from './retryTransaction.ts';
import { inScope } from './scopeRule.ts';
import type { Change, ChangeResult, Scope } from './store.ts';
import type { Queries, StoreContext } from './storeContext.ts';

/**
 * Writes a batch: the rows of its people are locked first, so that writers of one person follow each other; then the
 * batch is worked out in memory and goes down in a few statements. @throws RefusedChange, StoreError
 */
export async function writeChanges(
  context: StoreContext,
  scope: Scope,
  changes: readonly Change[],
): Promise<ChangeResult[]> {
  for (const change of changes) checkChange(change);
  if (changes.length === 0) return [];
  const writer = await context.writers.numberOf(context.db, scope.household, scope.actor);
  return retryTransaction(context.db, async (trx) => {
    const removed = await lockPeople(context, trx, scope, changes);
    const states = await loadStates(context, trx, scope, changes);
    const nowAt = context.now().toISOString();
    const results = changes.map((change) => {
      const state = states.get(keyOf(change.personId, change.entryId))!;
      const result = planChange(state, change, scope.actor, nowAt);
      if (result.status === 'written') checkPresence(removed, change);
      return result;
    });
    await keepStates(trx, scope, writer, states);
    const written = results.flatMap((result, i) =>
      result.status === 'written' ? [{ ...result, change: changes[i]! }] : [],
    );
    await insertRows(
      trx,
      'audit',
      written.map(({ entry, change }) =>
        auditRow(scope, writer, nowAt, { action: change.op === 'put' ? 'write' : change.op, entry }),
      ),
    );
    await countChanges(
      trx,
      scope,
      written.map(({ entry }) => entry),
      nowAt,
    );
    return results;
  });
}

/** Nothing is written for a removed person but their own entry, which brings them back. @throws RefusedChange */
function checkPresence(removed: Set<string>, { kind, op, personId, changeId }: Change): void {
  if (kind !== 'person') {
    if (!removed.has(personId)) return;
    throw new RefusedChange('PERSON_REMOVED', 'this person was removed; restore the person before writing', changeId);
  }
  if (op === 'remove') removed.add(personId);
  else removed.delete(personId);
}

function keyOf(personId: string, entryId: string): string {
  return `${personId}\n${entryId}`;
}

/** Locks the rows of the people of a batch; gives those who are removed. @throws RefusedChange */
async function lockPeople(
  context: StoreContext,
  trx: Queries,
  scope: Scope,
  changes: readonly Change[],
): Promise<Set<string>> {
  const people = [...new Set(changes.map(({ personId }) => personId))].sort();
  const allowed = (personId: string) => scope.people === undefined || scope.people.includes(personId);
  const fresh = [
    ...new Set(
      changes
        .filter(
          ({ op, kind, baseVersion, personId }) =>
            op === 'put' && kind === 'person' && baseVersion === 0 && allowed(personId),
        )
        .map(({ personId }) => personId),
    ),
  ].sort();
  if (fresh.length > 0)
    await trx
      .insertInto('person_state')
      .values(
        fresh.map((personId) => ({
          household: scope.household,
          person_id: personId,
          removed: false,
          name_search: '',
          change_count: 0,
          changed_at: context.now().toISOString(),
          attention: 0,
        })),
      )
      .onConflict((conflict) => conflict.columns(['household', 'person_id']).doNothing())
      .execute();
  const rows = await trx
    .selectFrom('person_state')
    .select(['person_id', 'removed'])
    .where(inScope(scope))
    .where(sql<boolean>`person_id = any(${people}::text[])`)
    .orderBy('person_id')
    .forUpdate()
    .execute();
  const known = new Set(rows.map(({ person_id }) => person_id));
  const stray = changes.find(({ personId }) => !known.has(personId));
  if (stray !== undefined)
    throw new RefusedChange('NO_SUCH_PERSON', 'there is no such person to write an entry for', stray.changeId);
  return new Set(rows.filter(({ removed }) => removed).map(({ person_id }) => person_id));
}

async function loadStates(
  context: StoreContext,
  trx: Queries,
  scope: Scope,
  changes: readonly Change[],
): Promise<Map<string, EntryState>> {
  const wanted = new Map(changes.map((change) => [keyOf(change.personId, change.entryId), change]));
  const current = await loadVersions(context, trx, scope, 'entry', [...wanted.values()]);
  const byKey = new Map(current.map((version) => [keyOf(version.entry.personId, version.entry.id), version]));
  const uncertain = changes.filter((change) => {
    const version = byKey.get(keyOf(change.personId, change.entryId));
    return version !== undefined && needsEarlier(change, version);
  });
  const states = new Map<string, EntryState>();
  for (const key of wanted.keys()) {
    const version = byKey.get(key);
    states.set(key, { current: version, earlier: [], keptVersion: version?.entry.version ?? 0 });
  }
  for (const version of await loadVersions(context, trx, scope, 'entry_version', uncertain))
    states.get(keyOf(version.entry.personId, version.entry.id))!.earlier.push(version);
  return states;
}

async function loadVersions(
  context: StoreContext,
  trx: Queries,
  scope: Scope,
  table: 'entry' | 'entry_version',
  of: readonly Change[],
): Promise<KeptVersion[]> {
  if (of.length === 0) return [];
  const query = trx
    .selectFrom(table)
    .select(VERSION_COLUMNS)
    .where(inScope(scope))
    .where(
      sql<boolean>`(person_id, entry_id) in (select * from unnest(${of.map(({ personId }) => personId)}::text[], ${of.map(({ entryId }) => entryId)}::text[]))`,
    );
  return fetchVersions(context, trx, query);
}

async function keepStates(
  trx: Queries,
  scope: Scope,
  writer: number,
  states: ReadonlyMap<string, EntryState>,
): Promise<void> {
  const changed = [...states.values()].filter(
    ({ current, keptVersion }) => (current?.entry.version ?? 0) > keptVersion,
  );
  const fresh = changed.filter(({ keptVersion }) => keptVersion === 0);
  const replaced = changed.filter(({ keptVersion }) => keptVersion > 0);
  const rowOf = (version: KeptVersion) => toRow(version, scope.household, writer);
  await retireNewest(
    trx,
    scope,
    replaced.map(({ current, keptVersion }) => ({ ...current!.entry, version: keptVersion })),
  );
  const between = changed.flatMap(({ earlier, keptVersion }) =>
    earlier.filter(({ entry }) => entry.version > keptVersion),
  );
  await insertRows(trx, 'entry_version', between.map(rowOf));
  await insertRows(
    trx,
    'entry',
    [...fresh, ...replaced].map(({ current }) => rowOf(current!)),
  );
}

async function countChanges(trx: Queries, scope: Scope, written: readonly AnyEntry[], nowAt: string): Promise<void> {
  const counts = new Map<string, number>();
  for (const { personId } of written) counts.set(personId, (counts.get(personId) ?? 0) + 1);
  if (counts.size === 0) return;
  await sql`update person_state as p set change_count = p.change_count + r.n, changed_at = greatest(p.changed_at, ${nowAt}::timestamptz)
    from json_to_recordset(${JSON.stringify([...counts].map(([id, n]) => ({ id, n })))}::json) as r(id text, n integer)
    where ${inScope(scope, 'p')} and p.person_id = r.id`.execute(trx);
  const people = new Map(written.filter(({ kind }) => kind === 'person').map((entry) => [entry.personId, entry]));
  for (const [personId, entry] of people)
    await trx
      .updateTable('person_state')
      .set({ name_search: nameSearchOf((entry.body as PersonBody).name), removed: entry.removed })
      .where(inScope(scope))
      .where('person_id', '=', personId)
      .execute();
}
