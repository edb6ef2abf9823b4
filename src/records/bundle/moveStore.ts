import { createHash } from 'node:crypto';
import type { Actor } from '../../clinic/index.ts';
import { auditRow } from '../repository/auditTrail.ts';
import { insertRows } from '../repository/insertRows.ts';
import { contextOf } from '../repository/sqlStore.ts';
import type { Scope, Store } from '../repository/store.ts';
import type { StoreContext } from '../repository/storeContext.ts';
import { BundleError } from './bundleError.ts';
import { type BundleCounts, countLine, NO_COUNTS } from './bundleLines.ts';
import { contentLines } from './contentLines.ts';
import { importBundle } from './readBundle.ts';
import { writeBundle } from './writeBundle.ts';

const MOVER: Actor = { id: 'system', name: 'Kinsbourne', role: 'system' };

export interface MovedHousehold extends BundleCounts {
  readonly household: string;
  /** SHA-256 over everything, the same before and after. */
  readonly digest: string;
}

/**
 * Copies everything from one store to another, empty one, with all versions, files and the trail, and compares the two
 * afterwards. The first store stays as it is.
 * @throws BundleError where the second is not empty, or is not the same afterwards
 */
export async function moveStore(from: Store, to: Store): Promise<MovedHousehold[]> {
  const target = contextOf(to);
  if ((await householdsOf(target)).length > 0)
    throw new BundleError(
      'CLASH',
      'The store to move to is not empty.',
      'Choose an empty folder or an empty database, or export a bundle and import it there.',
    );
  const moved: MovedHousehold[] = [];
  for (const household of await householdsOf(contextOf(from))) moved.push(await moveHousehold(from, to, household));
  for (const { household } of moved) await noteMove(target, household);
  return moved;
}

async function moveHousehold(from: Store, to: Store, household: string): Promise<MovedHousehold> {
  const scope: Scope = { actor: MOVER, household };
  const before = await digestOf(contextOf(from), scope);
  await importBundle(contextOf(to), scope, writeBundle(from, scope), { mode: 'add' }, async () => undefined);
  const after = await digestOf(contextOf(to), scope);
  if (after.digest !== before.digest)
    throw new BundleError(
      'CHANGED',
      'What arrived in the other store is not the same as what was read.',
      'Close every other program that uses the first store, empty the second, and move again. The first store is as it was.',
    );
  return before;
}

async function noteMove(context: StoreContext, household: string): Promise<void> {
  const scope: Scope = { actor: MOVER, household };
  const writer = await context.writers.numberOf(context.db, household, MOVER);
  await insertRows(context.db, 'audit', [
    auditRow(scope, writer, context.now().toISOString(), { action: 'import', what: 'move' }),
  ]);
}

/** Counts and hash of all that a scope reaches, files read and verified. Equal for equal stores, whatever the engine. */
export async function digestOf(context: StoreContext, scope: Scope): Promise<MovedHousehold> {
  const hash = createHash('sha256');
  let counts = NO_COUNTS;
  for await (const line of contentLines(context, scope, scope.people === undefined ? 'household' : 'people')) {
    hash.update(`${JSON.stringify(line)}\n`);
    counts = countLine(counts, line);
  }
  return { ...counts, household: scope.household, digest: hash.digest('hex') };
}

async function householdsOf({ db }: StoreContext): Promise<string[]> {
  const rows = await db
    .selectFrom('person_state')
    .select('household')
    .union(db.selectFrom('setting').select('household'))
    .union(db.selectFrom('audit').select('household'))
    .orderBy('household')
    .execute();
  return rows.map(({ household }) => household);
}
