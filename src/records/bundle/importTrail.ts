import { sql } from 'kysely';
import { insertRows } from '../repository/insertRows.ts';
import type { Scope } from '../repository/store.ts';
import type { Queries } from '../repository/storeContext.ts';
import type { AuditLine, SettingLine } from './bundleLines.ts';
import type { NumberOfWriter } from './numberOfWriter.ts';

/** The newest line of the household's trail, so that lines of the bundle are compared with older ones only; undefined: none. */
export async function lastAuditLine(trx: Queries, { household }: Scope): Promise<number | undefined> {
  const { seq } = await trx
    .selectFrom('audit')
    .select(sql<number | null>`max(seq)`.as('seq'))
    .where('household', '=', household)
    .executeTakeFirstOrThrow();
  return seq ?? undefined;
}

interface AuditRow {
  readonly at: string;
  readonly writer: number;
  readonly action: string;
  readonly person_id: string | null;
  readonly kind: string | null;
  readonly entry_id: string | null;
  readonly version: number | null;
  readonly what: string | null;
}

/** Adds lines of the trail, in their order; a line that was here before (`upTo`) is not added again. */
export async function importAudit(
  trx: Queries,
  { household }: Scope,
  numberOf: NumberOfWriter,
  lines: readonly AuditLine[],
  upTo: number | undefined,
): Promise<void> {
  const rows: AuditRow[] = [];
  for (const line of lines)
    rows.push({
      at: line.at,
      writer: await numberOf(line.actor),
      action: line.action,
      person_id: line.personId ?? null,
      kind: line.kind ?? null,
      entry_id: line.entryId ?? null,
      version: line.version ?? null,
      what: line.what ?? null,
    });
  const known = upTo === undefined ? new Set<string>() : await knownLines(trx, household, rows, upTo);
  await insertRows(
    trx,
    'audit',
    rows.flatMap((row, i) => (known.has(keyOf(row)) ? [] : [{ ...row, household, count: lines[i]!.count }])),
  );
}

async function knownLines(
  trx: Queries,
  household: string,
  rows: readonly AuditRow[],
  upTo: number,
): Promise<Set<string>> {
  const instants = [...new Set(rows.map(({ at }) => at))];
  const found = await trx
    .selectFrom('audit')
    .select(['at', 'writer', 'action', 'person_id', 'kind', 'entry_id', 'version', 'what'])
    .where('household', '=', household)
    .where(sql<boolean>`at = any(${instants}::timestamptz[])`)
    .where('seq', '<=', upTo)
    .execute();
  return new Set(found.map(keyOf));
}

function keyOf({ at, writer, action, person_id, kind, entry_id, version, what }: AuditRow): string {
  return JSON.stringify([at, writer, action, person_id, kind, entry_id, version, what]);
}

/** Adds settings; one that is here stays as it is. */
export async function importSetting(
  trx: Queries,
  { household }: Scope,
  numberOf: NumberOfWriter,
  { name, value, changedAt, author }: SettingLine,
): Promise<void> {
  await trx
    .insertInto('setting')
    .values({
      household,
      name,
      value: JSON.stringify(value),
      changed_at: changedAt,
      writer: await numberOf(author),
    })
    .onConflict((conflict) => conflict.columns(['household', 'name']).doNothing())
    .execute();
}
