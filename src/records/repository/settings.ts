import { auditRow } from './auditTrail.ts';
import { insertRows } from './insertRows.ts';
import { RefusedChange } from './refusedChange.ts';
import { retryTransaction } from './retryTransaction.ts';
import type { Scope } from './store.ts';
import type { StoreContext } from './storeContext.ts';

const NAME = /^[A-Za-z0-9][A-Za-z0-9:._-]{0,79}$/;

export async function readSettings(
  context: StoreContext,
  { household }: Scope,
): Promise<Readonly<Record<string, unknown>>> {
  const rows = await context.db
    .selectFrom('setting')
    .select(['name', 'value'])
    .where('household', '=', household)
    .orderBy('name')
    .execute();
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
}

/** Keeps one setting of the household; `undefined` takes it away. @throws RefusedChange for a scope of some people */
export async function keepSetting(context: StoreContext, scope: Scope, name: string, value: unknown): Promise<void> {
  if (!NAME.test(name)) throw new RangeError('the name of a setting is 1 to 80 letters, digits or ._:-');
  if (scope.people !== undefined)
    throw new RefusedChange('NOT_ALLOWED', 'settings of the household are kept by those who may see all of it');
  const { household } = scope;
  const writer = await context.writers.numberOf(context.db, household, scope.actor);
  const changedAt = context.now().toISOString();
  await retryTransaction(context.db, async (trx) => {
    if (value === undefined)
      await trx.deleteFrom('setting').where('household', '=', household).where('name', '=', name).execute();
    else {
      const kept = { value: JSON.stringify(value), changed_at: changedAt, writer };
      await trx
        .insertInto('setting')
        .values({ household, name, ...kept })
        .onConflict((conflict) => conflict.columns(['household', 'name']).doUpdateSet(kept))
        .execute();
    }
    await insertRows(trx, 'audit', [auditRow(scope, writer, changedAt, { action: 'write', what: `setting:${name}` })]);
  });
}
