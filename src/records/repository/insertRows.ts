import { sql } from 'kysely';
import type { Queries } from './storeContext.ts';

/** Columns with their types, for tables that get many rows at once. `@` marks JSON that travels as text. */
const COLUMNS = {
  entry:
    'household text, person_id text, entry_id text, kind text, version integer, writer integer, first_day date, last_day date, written_at timestamptz, removed boolean, change_id text, @reason text, @body text',
  audit:
    'household text, at timestamptz, writer integer, action text, count integer, version integer, person_id text, kind text, entry_id text, what text',
  file: 'household text, person_id text, sha256 text, size_bytes bigint, kept_at timestamptz',
  person_state:
    'household text, person_id text, changed_at timestamptz, change_count integer, removed boolean, name_search text',
} as const;

const MOST_ROWS = 2000;
const MOST_CHARACTERS = 4_000_000;

/** Adds rows, thousands a statement: they travel as one JSON text, so that the statement stays the same. */
export async function insertRows(
  db: Queries,
  table: keyof typeof COLUMNS | 'entry_version',
  rows: Iterable<object>,
): Promise<void> {
  let batch: string[] = [];
  let characters = 0;
  for (const row of rows) {
    const text = JSON.stringify(row);
    batch.push(text);
    characters += text.length;
    if (batch.length < MOST_ROWS && characters < MOST_CHARACTERS) continue;
    await insertBatch(db, table, batch);
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) await insertBatch(db, table, batch);
}

async function insertBatch(db: Queries, table: keyof typeof COLUMNS | 'entry_version', batch: string[]) {
  const columns = COLUMNS[table === 'entry_version' ? 'entry' : table].split(', ');
  const names = columns.map((column) => column.replace('@', '').split(' ')[0]!);
  const values = columns.map((column, i) => (column.startsWith('@') ? `r.${names[i]}::json` : `r.${names[i]}`));
  await sql`insert into ${sql.table(table)} (${sql.raw(names.join(', '))})
    select ${sql.raw(values.join(', '))}
    from json_to_recordset(${`[${batch.join(',')}]`}::json) as r(${sql.raw(columns.join(', ').replaceAll('@', ''))})`.execute(
    db,
  );
}
