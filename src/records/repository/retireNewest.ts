import { sql } from 'kysely';
import { inScope } from './scopeRule.ts';
import type { Scope } from './store.ts';
import type { Queries } from './storeContext.ts';

/**
 * Moves newest versions among the earlier ones, to make room for newer. The database moves them by itself, and only
 * while they are the versions that were seen: two writers can never both go on from the same one.
 */
export async function retireNewest(
  trx: Queries,
  scope: Scope,
  seen: readonly { readonly personId: string; readonly id: string; readonly version: number }[],
): Promise<void> {
  if (seen.length === 0) return;
  const list = JSON.stringify(seen.map(({ personId, id, version }) => ({ p: personId, e: id, v: version })));
  const { rows } = await sql<{ n: number }>`with gone as (
      delete from entry using json_to_recordset(${list}::json) as r(p text, e text, v integer)
      where ${inScope(scope, 'entry')} and entry.person_id = r.p and entry.entry_id = r.e and entry.version = r.v
      returning entry.*),
    kept as (insert into entry_version select * from gone returning 1)
    select count(*)::integer as n from kept`.execute(trx);
  if (rows[0]?.n !== seen.length) throw new ChangedMeanwhile();
}

/** Somebody else wrote between reading and writing; the transaction is tried again. */
class ChangedMeanwhile extends Error {
  readonly code = '40001';

  constructor() {
    super('an entry changed between reading and writing');
    this.name = 'ChangedMeanwhile';
  }
}
