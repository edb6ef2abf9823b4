import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Traces } from './traces.ts';

const MB = 1024 * 1024;
let folder: string;
let told: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kinsbourne-traces-'));
  for (const name of ['pg_wal', 'base']) mkdirSync(join(folder, 'database', name), { recursive: true });
  told = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A database of 10 MB with two log segments ahead; `during` is called with each statement and may fail it. */
function traces(during: (statement: string) => void = () => undefined, freeBytes = 1000 * MB): Traces {
  const run = async (statement: string): Promise<object[]> => {
    told.push(statement);
    during(statement);
    return [{ bytes: 10 * MB, segments: 2 }];
  };
  return new Traces(folder, run, () => freeBytes);
}
const count = (part: string): number => told.filter((statement) => statement.includes(part)).length;

test('what was noted is wiped: tables, statistics, two segments ahead and the current one, then a checkpoint', async () => {
  const one = traces();
  expect(one.areLeft).toBe(false);
  one.note();
  expect(one.areLeft).toBe(true);
  expect(await one.wipe(['a', 'b'])).toBe(true);
  expect(one.areLeft).toBe(false);
  expect(
    told.filter((statement) => /^DELETE|^VACUUM|^CHECK|WAL|wal_recycle/i.test(statement) && !/select/.test(statement)),
  ).toEqual([
    "DELETE FROM pg_statistic WHERE starelid IN ('a'::regclass, 'b'::regclass)",
    'VACUUM (FULL, ANALYZE) a',
    'VACUUM (FULL, ANALYZE) b',
    'VACUUM FULL pg_statistic',
    'SET wal_recycle = off',
    'CHECKPOINT',
    'RESET wal_recycle',
  ]);
  expect(count('pg_switch_wal')).toBe(3);
});

test.each(['VACUUM (FULL', 'pg_statistic', 'pg_switch_wal', 'CHECKPOINT'])(
  'where %s fails it says so, and it stays noted, also for the next start',
  async (part) => {
    const one = traces((statement) => {
      if (statement.includes(part)) throw new Error('no');
    });
    one.note();
    expect(await one.wipe(['a'])).toBe(false);
    expect(one.areLeft).toBe(true);
    expect(traces().areLeft).toBe(true);
    expect(await traces().wipe(['a'])).toBe(true);
    expect(traces().areLeft).toBe(false);
  },
);

test('10 MB need 84 MB of room: with 84 nothing is begun, with one byte more it is', async () => {
  expect(await traces(undefined, 84 * MB).wipe(['a'])).toBe(false);
  expect(count('VACUUM')).toBe(0);
  expect(await traces(undefined, 84 * MB + 1).wipe(['a'])).toBe(true);
});

test('five calls at once are two rounds; what is noted while one is at work stays noted until its own', async () => {
  const marks: boolean[] = [];
  const one = traces((statement) => {
    if (statement === 'RESET wal_recycle') marks.push(existsSync(join(folder, 'erased')));
  });
  one.note();
  const first = one.wipe(['a']);
  one.note();
  const others = [1, 2, 3, 4].map(() => one.wipe(['a']));
  await first;
  expect(one.areLeft).toBe(true);
  expect(await Promise.all(others)).toEqual([true, true, true, true]);
  expect(marks).toEqual([true, true]);
  expect(one.areLeft).toBe(false);
  expect(count('VACUUM (FULL')).toBe(2);
});
