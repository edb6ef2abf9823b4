import { expect, test } from 'vitest';
import { ConnectionQueue } from './connectionQueue.ts';

/** A connection that notes what it is told. */
function recorder(): { said: string[]; queue: (patienceMs?: number) => ConnectionQueue } {
  const said: string[] = [];
  const connection = {
    async query(sql: string) {
      said.push(sql);
      return { command: 'SELECT', rowCount: 0, rows: [] };
    },
    async end() {
      said.push('end');
    },
  };
  return { said, queue: (patienceMs) => new ConnectionQueue(connection, patienceMs) };
}

test('users come in the order in which they asked', async () => {
  const { said, queue } = recorder();
  const pool = queue();
  await Promise.all(
    ['a', 'b', 'c'].map(async (name) => {
      const client = await pool.connect();
      for (const step of [1, 2]) await client.query(`${name}${step}`, []);
      client.release();
      client.release(); // once too often changes nothing
    }),
  );
  expect(said).toEqual(['a1', 'a2', 'b1', 'b2', 'c1', 'c2']);
});

test('the end waits for those before it and refuses those after it', async () => {
  const { said, queue } = recorder();
  const pool = queue();
  const client = await pool.connect();
  const end = pool.end();
  await expect(pool.connect()).rejects.toMatchObject({ code: 'STORE_CLOSED' });
  await client.query('last', []);
  expect(said).toEqual(['last']);
  client.release();
  await end;
  await pool.end();
  expect(said).toEqual(['last', 'end']);
  await expect(client.query('late', [])).rejects.toMatchObject({ code: 'STORE_CLOSED' });
});

test('whoever waits longer than patience lasts gets an error, and is not served later', async () => {
  const { said, queue } = recorder();
  const pool = queue(1);
  const client = await pool.connect();
  await expect(pool.connect()).rejects.toMatchObject({ code: 'STORE_TIMEOUT' });
  client.release();
  const next = await pool.connect();
  await next.query('next', []);
  expect(said).toEqual(['next']);
});
