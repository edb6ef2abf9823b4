import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Engine, openInMemory, openServer } from '../engine/engine.ts';
import { startPostgres, type TestPostgres } from '../engine/postgres.testing.ts';
import type { Tables } from '../schema/tables.ts';
import { hashOfMigration, migrate, statementsOf } from './migrate.ts';
import type { Migration } from './migration.ts';
import { MIGRATIONS } from './migrations.ts';

const now = () => new Date('2026-01-05T08:00:00Z');
const step = (number: number, text: string): Migration => ({ number, name: `step ${number}`, sql: text });
const TWO = [step(1, 'create table toy (name text);\n'), step(2, "insert into toy\nvalues ('ball; no end');\n")];

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
}, 60_000);
afterAll(() => postgres.stop());

describe.each([
  ['in memory', () => openInMemory<Tables>()],
  ['server', async () => openServer<Tables>(await postgres.freshDatabase())],
] as const)('migrating %s', (_, open) => {
  let engine: Engine<Tables>;
  beforeEach(async () => {
    engine = await open();
  }, 60_000);
  afterEach(() => engine.close());
  const tables = async () => {
    const { rows } = await sql<{ name: string }>`select table_name as name from information_schema.tables
      where table_schema = 'public' order by 1`.execute(engine.db);
    return rows.map(({ name }) => name);
  };

  test('does what was not done, once, and remembers when and what', async () => {
    expect(await migrate(engine.db, TWO.slice(0, 1), now)).toEqual([1]);
    expect(await migrate(engine.db, TWO, now)).toEqual([2]);
    expect(await migrate(engine.db, TWO, now)).toEqual([]);
    const { rows } = await sql`select * from toy`.execute(engine.db);
    expect(rows).toEqual([{ name: 'ball; no end' }]);
    expect((await engine.db.selectFrom('migration').selectAll().execute())[0]).toEqual({
      ...{ number: 1, name: 'step 1', applied_at: '2026-01-05T08:00:00.000Z', sha256: hashOfMigration(TWO[0]!) },
    });
  });

  test('a step that fails takes those before it with it', async () => {
    await expect(migrate(engine.db, [TWO[0]!, step(2, 'select nonsense;\n')], now)).rejects.toThrow();
    expect(await tables()).toEqual([]);
    expect(await migrate(engine.db, TWO, now)).toEqual([1, 2]);
  });

  test('a store of a later program is refused, naming both versions, and left alone', async () => {
    await migrate(engine.db, [...TWO, step(3, 'create table later ();\n')], now);
    await expect(migrate(engine.db, TWO, now)).rejects.toMatchObject({
      ...{ code: 'STORE_TOO_NEW', message: expect.stringMatching(/version 3.*up to 2/) },
    });
    expect(await tables()).toEqual(['later', 'migration', 'toy']);
  });

  test('a store whose steps were others is refused', async () => {
    await migrate(engine.db, TWO, now);
    const edited = [step(1, 'create table toy (name text, colour text);\n'), TWO[1]!];
    await expect(migrate(engine.db, edited, now)).rejects.toMatchObject({ code: 'STORE_DAMAGED' });
  });

  test('programs that start at once do each step once', async () => {
    const done = await Promise.all([1, 2, 3, 4].map(() => migrate(engine.db, TWO, now)));
    expect(done.flat()).toEqual([1, 2]);
  });

  test('0001: an empty database becomes these tables with these columns', async () => {
    await migrate(engine.db, MIGRATIONS.slice(0, 1), now);
    const { rows } = await sql<{
      line: string;
    }>`select table_name || ': ' || string_agg(column_name || ' ' || udt_name ||
      case is_nullable when 'YES' then '?' else '' end, ', ' order by ordinal_position) as line
      from information_schema.columns where table_schema = 'public' group by table_name order by 1`.execute(engine.db);
    const version =
      'written_at timestamptz, first_day date, last_day date, version int4, writer int4, removed bool, household text, person_id text, entry_id text, kind text, change_id text, reason json?, body json';
    expect(rows.map(({ line }) => line)).toEqual([
      'audit: seq int8, at timestamptz, writer int4, count int4, version int4?, household text, person_id text?, action text, kind text?, entry_id text?, what text?',
      `entry: ${version}`,
      `entry_version: ${version}`,
      'file: household text, person_id text, sha256 text, size_bytes int8, kept_at timestamptz',
      'migration: number int4, name text, sha256 text, applied_at timestamptz',
      'person_state: household text, person_id text, changed_at timestamptz, change_count int4, summary_change_count int4?, summary_day date?, attention float8, removed bool, name_search text, summary json?',
      'setting: household text, name text, value json, changed_at timestamptz, writer int4',
      'writer: writer int4, household text, digest text, actor json',
    ]);
    const indexes = await sql<{ name: string }>`select indexname as name from pg_indexes where schemaname = 'public'
      order by 1`.execute(engine.db);
    expect(indexes.rows.map(({ name }) => name)).toEqual([
      ...['audit_by_person', 'audit_by_time', 'entry_by_day', 'entry_pkey', 'entry_version_pkey', 'file_by_content'],
      ...['file_pkey', 'migration_pkey', 'person_state_by_attention', 'person_state_pkey', 'setting_pkey'],
      ...['writer_household_digest_key', 'writer_pkey'],
    ]);
  });
});

test('released steps are never edited', () => {
  expect(MIGRATIONS.map((migration) => `${migration.number} ${migration.name} ${hashOfMigration(migration)}`)).toEqual([
    '1 entries 98822300521e01bb7ca2a18feb7b73c061b2c3966f006754646c5d4a6dfd0613',
  ]);
  expect(MIGRATIONS.map(({ number }) => number)).toEqual(MIGRATIONS.map((_, i) => i + 1));
});

test('a statement ends with a semicolon at the end of a line, not within one', () => {
  expect(statementsOf(step(1, "select 'a; b';\n\nselect 2;"))).toEqual(["select 'a; b'", 'select 2']);
});
