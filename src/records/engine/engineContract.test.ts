import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, openEmbedded, openInMemory, openServer } from './engine.ts';
import { startPostgres, type TestPostgres } from './postgres.testing.ts';

interface Tables {
  child: { id: number; name: string };
  toy: { id: number; child: number; name: string | null };
}

const START_MS = 120_000;

let folder: string;
let postgres: TestPostgres;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kinsbourne-engine-'));
  postgres = await startPostgres();
}, START_MS);
afterAll(async () => {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
});

const ENGINES: readonly (readonly [name: string, open: () => Promise<Engine<Tables>>])[] = [
  ['in memory', () => openInMemory()],
  ['embedded', () => openEmbedded(join(folder, 'store'))],
  ['server', async () => openServer(await postgres.freshDatabase())],
];

/** [SQL expression, the JavaScript value it arrives as] on every engine. */
const VALUES: readonly (readonly [expression: string, value: unknown])[] = [
  ['null::text', null],
  ['true', true],
  ['false', false],
  ['1::int2', 1],
  ['2147483647::int4', 2_147_483_647],
  ['9007199254740991::int8', 9_007_199_254_740_991],
  ['9007199254740993::int8', '9007199254740993'],
  ['count(*)', 1],
  ['0.1::float4', 0.1],
  ['0.1::float8 + 0.2::float8', 0.1 + 0.2],
  ["'NaN'::float8", Number.NaN],
  ["'-infinity'::float8", Number.NEGATIVE_INFINITY],
  ['1.50::numeric', 1.5],
  ['-0.001::numeric', -0.001],
  ['1234567890123456.789::numeric', '1234567890123456.789'],
  ["'Zoë'::text", 'Zoë'],
  ["'ab'::varchar(9)", 'ab'],
  ["date '2026-02-28'", '2026-02-28'],
  ["timestamptz '2026-03-29 01:30:00+01'", '2026-03-29T00:30:00.000Z'],
  ["timestamptz '2026-03-29 01:30:00.123987+00'", '2026-03-29T01:30:00.123Z'],
  ["timestamp '2026-03-29 01:30:00.5'", '2026-03-29T01:30:00.500Z'],
  ["timestamptz 'infinity'", 'infinity'],
  ["time '08:30'", '08:30:00'],
  [`'{"a": [1, null, "x"]}'::jsonb`, { a: [1, null, 'x'] }],
  ["'[1,2]'::json", [1, 2]],
  ["'null'::jsonb", null],
  ["'\\x00ff10'::bytea", new Uint8Array([0, 255, 16])],
  ["'6f1c7b1e-3c55-4c4e-9d8f-0a1b2c3d4e5f'::uuid", '6f1c7b1e-3c55-4c4e-9d8f-0a1b2c3d4e5f'],
  [`array['a', 'b,"c"', 'd\\e', null, 'NULL', '']::text[]`, ['a', 'b,"c"', 'd\\e', null, 'NULL', '']],
  [
    'array[[1,2],[3,4]]',
    [
      [1, 2],
      [3, 4],
    ],
  ],
  ["'{}'::int4[]", []],
  ["array[date '2026-01-31']", ['2026-01-31']],
  [`array['{"a":"b"}'::jsonb]`, [{ a: 'b' }]],
  ["interval '1 day 2 hours'", 'P1DT2H'],
];

describe.each(ENGINES)('the engine %s', (name, open) => {
  let engine: Engine<Tables>;
  beforeAll(async () => {
    engine = await open();
    await sql
      .raw(
        `create table child (id serial primary key, name text not null unique);
         create table toy (id serial primary key, child int not null references child (id), name text);
         create table kept (id int, day date, at timestamptz, big int8, doc jsonb, bytes bytea, tags text[], ratio float8)`,
      )
      .execute(engine.db);
  }, START_MS);
  afterAll(() => engine.close());

  test.each(VALUES)('gives %s as %j', async (expression, value) => {
    const { rows } = await sql<{ value: unknown }>`select ${sql.raw(expression)} as value`.execute(engine.db);
    expect(rows[0]?.value).toStrictEqual(value);
  });

  test('takes back every kind of parameter as it was given', async () => {
    const bytes = new Uint8Array([0, 1, 254, 255]);
    const row = {
      id: 7,
      day: '2026-02-28',
      at: '2026-02-28T23:59:59.999Z',
      big: 9_007_199_254_740_991,
      doc: { name: 'O\'Neil \\ "q" \u0001', list: [1, { deep: null }], yes: true },
      bytes,
      tags: ['a,b', '"', '\\', '{}', 'NULL', null, ''],
      ratio: 0.1,
    };
    await sql`insert into kept values (${row.id}, ${row.day}, ${new Date(row.at)}, ${row.big}, ${row.doc}, ${row.bytes},
      ${row.tags}, ${row.ratio})`.execute(engine.db);
    const { rows } = await sql`select * from kept`.execute(engine.db);
    expect(rows).toStrictEqual([row]);
  });

  test('gives dates the same in every session time zone of the process', async () => {
    const { rows } = await sql`select current_setting('TimeZone') as zone, date '2026-01-01'::text as day`.execute(
      engine.db,
    );
    expect(rows).toStrictEqual([{ zone: 'UTC', day: '2026-01-01' }]);
  });

  test('counts the rows that a statement changed, and returns those asked for', async () => {
    const added = await engine.db
      .insertInto('child')
      .values([
        { id: 101, name: 'Ada Muster' },
        { id: 102, name: 'Ben Muster' },
      ])
      .returning('id')
      .execute();
    expect(added).toStrictEqual([{ id: 101 }, { id: 102 }]);
    const changed = await engine.db
      .updateTable('child')
      .set({ name: 'Bea Muster' })
      .where('id', '=', 102)
      .executeTakeFirst();
    expect(changed.numUpdatedRows).toBe(1n);
    const removed = await engine.db.deleteFrom('child').where('id', '>', 100).executeTakeFirst();
    expect(removed.numDeletedRows).toBe(2n);
  });

  test('names what a refused statement broke: SQLSTATE, constraint, table, column', async () => {
    await engine.db.insertInto('child').values({ id: 1, name: 'Carl Muster' }).execute();
    const twice = engine.db.insertInto('child').values({ id: 1, name: 'Dora Muster' }).execute();
    await expect(twice).rejects.toMatchObject({
      name: 'StatementError',
      code: '23505',
      constraint: 'child_pkey',
      table: 'child',
      detail: 'Key (id)=(1) already exists.',
    });
    const orphan = engine.db.insertInto('toy').values({ id: 1, child: 999, name: 'ball' }).execute();
    await expect(orphan).rejects.toMatchObject({ code: '23503', constraint: 'toy_child_fkey' });
    const nameless = sql`insert into child (id) values (5)`.execute(engine.db);
    await expect(nameless).rejects.toMatchObject({ code: '23502', column: 'name' });
    await expect(sql`selekt 1`.execute(engine.db)).rejects.toMatchObject({ code: '42601' });
    await expect(sql`select ${Symbol('none')}`.execute(engine.db)).rejects.toThrow(RangeError);
  });

  test('takes back a transaction that fails, and goes on', async () => {
    const failing = engine.db.transaction().execute(async (tx) => {
      await tx.insertInto('child').values({ id: 50, name: 'Emil Muster' }).execute();
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await engine.db.selectFrom('child').select('id').where('id', '=', 50).execute()).toEqual([]);
  });

  test('runs transactions that are started at once without mixing them', async () => {
    await sql`create table counter (value int); insert into counter values (0)`.execute(engine.db);
    const step = (): Promise<void> =>
      engine.db.transaction().execute(async (tx) => {
        const { rows } = await sql<{ value: number }>`select value from counter for update`.execute(tx);
        await sql`update counter set value = ${rows[0]!.value + 1}`.execute(tx);
      });
    await Promise.all(Array.from({ length: 20 }, step));
    const { rows } = await sql`select value from counter`.execute(engine.db);
    expect(rows).toEqual([{ value: 20 }]);
  });

  test('runs several statements in one text when there are no parameters', async () => {
    await sql`create table one (a int); create table two (a int); insert into two values (2)`.execute(engine.db);
    expect((await sql`select a from two`.execute(engine.db)).rows).toEqual([{ a: 2 }]);
  });

  test('says where it is without a password, and refuses calls after it was closed', async () => {
    const other = name === 'embedded' ? await openEmbedded<Tables>(join(folder, 'other')) : await open();
    expect(other.kind).toBe(name === 'server' ? 'server' : 'embedded');
    expect(other.place).not.toContain('tester');
    await Promise.all([other.close(), other.close()]);
    await expect(other.db.selectFrom('child').selectAll().execute()).rejects.toMatchObject({ code: 'STORE_CLOSED' });
  });
});
