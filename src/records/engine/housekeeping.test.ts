import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Housekeeping } from './housekeeping.ts';

const MB = 1024 * 1024;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A database of two tables that notes what it is told; `statement` runs one that writes so much log. */
function set() {
  const told: string[] = [];
  const meter = { walBytes: 0 };
  const state = { inTransaction: false };
  const database = {
    async exec(sql: string) {
      told.push(sql);
    },
    async query<T>() {
      return { rows: [{ name: 'public.a' }, { name: 'public.b' }] as T[] };
    },
    isInTransaction: () => state.inTransaction,
  };
  const housekeeping = new Housekeeping(database, meter);
  const statement = (logBytes: number): void => {
    housekeeping.pause();
    meter.walBytes += logBytes;
    housekeeping.resume();
  };
  return { told, meter, state, housekeeping, statement };
}

test('little log: nothing is done, however long nothing happens', async () => {
  const { told, statement } = set();
  statement(4 * MB);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(told).toEqual([]);
});

test('more than 4 MB: a checkpoint after 300 ms without a statement, not before', async () => {
  const { told, meter, statement } = set();
  statement(5 * MB);
  await vi.advanceTimersByTimeAsync(299);
  statement(0);
  await vi.advanceTimersByTimeAsync(299);
  expect(told).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(told).toEqual(['CHECKPOINT']);
  expect(meter.walBytes).toBe(0);
});

test('more than 64 MB: a checkpoint before the next statement, though none ever pauses', async () => {
  const { told, statement } = set();
  for (let count = 0; count < 20; count++) statement(7 * MB); // 140 MB
  expect(told).toEqual(['CHECKPOINT', 'CHECKPOINT']);
});

test('inside a transaction nothing is done; after it what is due', async () => {
  const { told, state, statement } = set();
  state.inTransaction = true;
  statement(70 * MB);
  await vi.advanceTimersByTimeAsync(1000);
  expect(told).toEqual([]);
  state.inTransaction = false;
  statement(0);
  expect(told).toEqual(['CHECKPOINT']);
});

test('after 16 MB in all every table is vacuumed, one in each pause', async () => {
  const { told, statement } = set();
  for (const _ of [1, 2, 3, 4]) {
    statement(5 * MB);
    await vi.advanceTimersByTimeAsync(300);
  }
  expect(told).toEqual(Array.from({ length: 4 }, () => 'CHECKPOINT'));
  await vi.advanceTimersByTimeAsync(300);
  expect(told.slice(4)).toEqual(['VACUUM (ANALYZE) public.b']);
  statement(0);
  await vi.advanceTimersByTimeAsync(300);
  expect(told.slice(5)).toEqual(['VACUUM (ANALYZE) public.a']);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(told).toHaveLength(6);
});
