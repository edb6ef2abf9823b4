import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startFakePostgres } from './fakePostgres.testing.ts';
import { openServer } from './openServer.ts';
import { startPostgres, type TestPostgres } from './postgres.testing.ts';

const START_MS = 120_000;

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
}, START_MS);
afterAll(() => postgres.stop());

const SECRET = 'hunter2';
const withDatabase = (name: string): string => postgres.url.replace('/postgres?', `/${name}?`);

/** The error, after a look that nothing of it gives the password away. */
async function refusal(url: string): Promise<Error> {
  const error: Error = await openServer(url).then(
    () => new Error('opened'),
    (reason) => reason,
  );
  expect(JSON.stringify({ ...error, message: error.message, stack: error.stack })).not.toContain(SECRET);
  return error;
}

test('a database that is not there is refused with its place', async () => {
  expect(await refusal(withDatabase('nothing_here'))).toMatchObject({
    code: 'STORE_REFUSED',
    message: expect.stringMatching(/^The database server at .*\/nothing_here has no database of this name\.$/),
  });
});

test('an unknown user is refused', async () => {
  const url = postgres.url.replace('tester@', `stranger:${SECRET}@`);
  expect(await refusal(url)).toMatchObject({
    code: 'STORE_REFUSED',
    message: expect.stringContaining('the user or the password'),
  });
});

test('a port where nothing listens is unreachable', async () => {
  const { port, stop } = await startFakePostgres({ version: '180000' });
  await stop();
  expect(await refusal(`postgres://me:${SECRET}@127.0.0.1:${port}/mine`)).toMatchObject({
    code: 'STORE_UNREACHABLE',
    message: `No database server answers at 127.0.0.1:${port}/mine.`,
  });
});

test.each([
  ['28P01', 'STORE_REFUSED'],
  ['3D000', 'STORE_REFUSED'],
  ['53300', 'STORE_UNREACHABLE'],
  ['57P03', 'STORE_UNREACHABLE'],
])('a server that answers %s gives %s', async (sqlState, code) => {
  const { port, stop } = await startFakePostgres({ sqlState });
  try {
    expect(await refusal(`postgres://me:${SECRET}@127.0.0.1:${port}/mine`)).toMatchObject({ name: 'StoreError', code });
  } finally {
    await stop();
  }
});

test('PostgreSQL 14 is too old, 15 is not', async () => {
  for (const [version, expected] of [
    [
      '140012',
      { code: 'STORE_TOO_OLD', message: expect.stringContaining('is PostgreSQL 14; at least version 15 is expected') },
    ],
    ['150000', { message: 'opened' }],
  ] as const) {
    const { port, stop } = await startFakePostgres({ version });
    try {
      expect(await refusal(`postgres://me:${SECRET}@127.0.0.1:${port}/mine`)).toMatchObject(expected);
    } finally {
      await stop();
    }
  }
});

test.each([`mysql://me:${SECRET}@host/db`, `me:${SECRET}@host`, ''])(
  'an address that is none is refused without being quoted',
  async (url) => {
    expect(await refusal(url)).toMatchObject({
      code: 'STORE_UNREACHABLE',
      message: expect.stringContaining('postgres://user:password@'),
    });
  },
);

test('a connection that the server cuts fails the statement under way; the next one works', async () => {
  const url = await postgres.freshDatabase();
  const engine = await openServer(url);
  const admin = new pg.Client({ connectionString: postgres.url });
  await admin.connect();
  try {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(engine.db);
    const sleeping = sql`select pg_sleep(30)`.execute(engine.db);
    const failure = expect(sleeping).rejects.toMatchObject({ name: 'StoreError', code: 'STORE_UNREACHABLE' });
    // The pool has one connection so far, and the sleeper is on it.
    await admin.query('select pg_terminate_backend($1)', [rows[0]!.pid]);
    await failure;
    expect((await sql`select 1 as one`.execute(engine.db)).rows).toEqual([{ one: 1 }]);
  } finally {
    await admin.end();
    await engine.close();
  }
});

test('several transactions run side by side', async () => {
  const engine = await openServer(await postgres.freshDatabase());
  let inside = 0;
  let release = (): void => undefined;
  const everybody = new Promise<void>((resolve) => {
    release = resolve;
  });
  const one = (): Promise<void> =>
    engine.db.transaction().execute(async (tx) => {
      await sql`select 1`.execute(tx);
      if (++inside === 3) release();
      await everybody;
    });
  await Promise.all([one(), one(), one()]);
  expect(inside).toBe(3);
  await engine.close();
});
