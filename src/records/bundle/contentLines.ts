import { sql } from 'kysely';
import { StoreError } from '../engine/storeError.ts';
import { toAuditEntries } from '../repository/auditTrail.ts';
import { fetchVersions, VERSION_COLUMNS } from '../repository/entryRows.ts';
import { inScope } from '../repository/scopeRule.ts';
import type { Scope } from '../repository/store.ts';
import type { StoreContext } from '../repository/storeContext.ts';
import { BundleError } from './bundleError.ts';
import type { AuditLine, ContentLine, FileLine } from './bundleLines.ts';

const PIECE_BYTES = 1 << 20;
const PAGE = 5000;

/**
 * All that the scope reaches, as lines. Each person is read at one instant; no transaction stays open meanwhile. Files
 * are read one at a time.
 */
export async function* contentLines(
  context: StoreContext,
  scope: Scope,
  covers: 'household' | 'people',
): AsyncGenerator<ContentLine> {
  const untilAt = context.now().toISOString();
  const brought = new Set<string>();
  for await (const personId of personIds(context, scope)) {
    const { lines, files } = await readPerson(context, scope, personId);
    yield* lines;
    for (const file of files) {
      yield file;
      if (brought.has(file.sha256)) continue;
      brought.add(file.sha256);
      yield* pieceLines(context, scope, file);
    }
  }
  if (covers === 'household') yield* settingLines(context, scope);
  yield* auditLines(context, scope, untilAt);
}

async function* personIds(context: StoreContext, scope: Scope): AsyncGenerator<string> {
  for (let after = ''; ; ) {
    const rows = await context.db
      .selectFrom('person_state')
      .select('person_id')
      .where(inScope(scope))
      .where('person_id', '>', after)
      .orderBy('person_id')
      .limit(PAGE)
      .execute();
    for (const { person_id } of rows) yield person_id;
    if (rows.length < PAGE) return;
    after = rows.at(-1)!.person_id;
  }
}

async function readPerson(
  context: StoreContext,
  scope: Scope,
  personId: string,
): Promise<{ readonly lines: readonly ContentLine[]; readonly files: readonly FileLine[] }> {
  return context.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (trx) => {
      const state = await trx
        .selectFrom('person_state')
        .select(['change_count', 'changed_at'])
        .where(inScope(scope))
        .where('person_id', '=', personId)
        .executeTakeFirst();
      if (state === undefined) return { lines: [], files: [] };
      const from = (table: 'entry' | 'entry_version') =>
        trx.selectFrom(table).select(VERSION_COLUMNS).where(inScope(scope)).where('person_id', '=', personId);
      const all = from('entry').unionAll(from('entry_version')).orderBy('entry_id').orderBy('version');
      const versions = await fetchVersions(context, trx, all);
      const files = await trx
        .selectFrom('file')
        .selectAll()
        .where(inScope(scope))
        .where('person_id', '=', personId)
        .orderBy('sha256')
        .execute();
      return {
        lines: [
          { type: 'person', personId, changeCount: state.change_count, changedAt: state.changed_at },
          ...versions.map(({ entry, changeId }) => ({ type: 'entry', changeId, entry }) as const),
        ],
        files: files.map(({ sha256, size_bytes, kept_at }) => ({
          type: 'file',
          personId,
          sha256,
          sizeBytes: size_bytes,
          keptAt: kept_at,
        })),
      };
    });
}

async function* pieceLines(context: StoreContext, scope: Scope, file: FileLine): AsyncGenerator<ContentLine> {
  const content = await context.files.read(file.sha256).catch(async (error: unknown) => {
    if (error instanceof StoreError && !(await isReferred(context, scope, file)))
      throw new BundleError(
        'CHANGED',
        'A file was erased while the bundle was being made.',
        'Make the bundle again; this one is not complete.',
        error,
      );
    throw error;
  });
  for (let offset = 0; offset < content.length; offset += PIECE_BYTES)
    yield {
      type: 'piece',
      offset,
      data: Buffer.from(content.subarray(offset, offset + PIECE_BYTES)).toString('base64'),
    };
}

async function isReferred(context: StoreContext, scope: Scope, { personId, sha256 }: FileLine): Promise<boolean> {
  const rows = await context.db
    .selectFrom('file')
    .select('sha256')
    .where(inScope(scope))
    .where('person_id', '=', personId)
    .where('sha256', '=', sha256)
    .execute();
  return rows.length > 0;
}

async function* settingLines(context: StoreContext, { household }: Scope): AsyncGenerator<ContentLine> {
  const rows = await context.db
    .selectFrom('setting')
    .selectAll()
    .where('household', '=', household)
    .orderBy('name')
    .execute();
  const actorOf = await context.writers.actorsOf(
    context.db,
    rows.map(({ writer }) => writer),
  );
  for (const { name, value, changed_at, writer } of rows)
    yield { type: 'setting', name, value, changedAt: changed_at, author: actorOf(writer) };
}

async function* auditLines(context: StoreContext, scope: Scope, untilAt: string): AsyncGenerator<ContentLine> {
  let after = { at: '-infinity', seq: 0 };
  for (;;) {
    const rows = await context.db
      .selectFrom('audit')
      .selectAll()
      .where(inScope(scope))
      .where('at', '>=', after.at)
      .where('at', '<=', untilAt)
      .where(sql<boolean>`(at, seq) > (${after.at}::timestamptz, ${after.seq}::bigint)`)
      .orderBy('at')
      .orderBy('seq')
      .limit(PAGE)
      .execute();
    for (const line of await toAuditEntries(context, rows)) yield { type: 'audit', ...line } satisfies AuditLine;
    if (rows.length < PAGE) return;
    after = rows.at(-1)!;
  }
}
