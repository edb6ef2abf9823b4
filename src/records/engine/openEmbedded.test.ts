import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Engine } from './engine.ts';
import type { FaultOptions } from './fileFaults.testing.ts';
import { packFolder, unpackFolder } from './folderArchive.ts';
import { initDatabase } from './initDatabase.ts';
import { openEmbedded, type WatchOptions } from './openEmbedded.ts';

interface Tables {
  note: { id: number; text: string };
}

const SEGMENT_MB = 4;
const START_MS = 120_000;

let scratch: string;
let template: string;
let folder: string;
let store: string;

beforeAll(async () => {
  scratch = realpathSync(mkdtempSync(join(tmpdir(), 'kinsbourne-embedded-')));
  await initDatabase(join(scratch, 'database'));
  template = join(scratch, 'store.tar.gz');
  writeFileSync(template, packFolder(join(scratch, 'database')));
}, START_MS);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let engines: Engine<Tables>[];
beforeEach(() => {
  folder = mkdtempSync(join(scratch, 'test-'));
  store = join(folder, 'store');
  engines = [];
});
afterEach(async () => {
  await Promise.all(engines.map((engine) => engine.close().catch(() => undefined)));
  rmSync(folder, { recursive: true, force: true });
});

async function open(options: Parameters<typeof openEmbedded>[1] = {}): Promise<Engine<Tables>> {
  const engine = await openEmbedded<Tables>(store, { template, ...options });
  engines.push(engine);
  return engine;
}

const addTable = ({ db }: Engine<Tables>): Promise<unknown> =>
  sql`create table if not exists note (id int primary key, text text not null)`.execute(db);
const add = ({ db }: Engine<Tables>, id: number, text = 'n'): Promise<unknown> =>
  db.insertInto('note').values({ id, text }).execute();
const count = async ({ db }: Engine<Tables>): Promise<number> =>
  (await sql<{ n: number }>`select count(*) as n from note`.execute(db)).rows[0]!.n;

function watched(): { orders: string; syncs: string; watch: WatchOptions } {
  const [orders, syncs] = [join(folder, 'orders'), join(folder, 'syncs')];
  const options: FaultOptions = { orders, syncs };
  return {
    orders,
    syncs,
    watch: { observer: { module: new URL('./fileFaults.testing.ts', import.meta.url).href, options } },
  };
}

describe('what is kept', () => {
  test('what was written is there after closing and opening again', async () => {
    const first = await open();
    await addTable(first);
    await add(first, 1, 'Zoë');
    await first.close();
    expect(await (await open()).db.selectFrom('note').selectAll().execute()).toEqual([{ id: 1, text: 'Zoë' }]);
  });

  test('20 durable commits are at least 20 syncs of the write-ahead log', async () => {
    const { syncs, watch } = watched();
    const engine = await open(watch);
    await addTable(engine);
    const logSyncs = (): number =>
      readFileSync(syncs, 'utf8')
        .split('\n')
        .filter((line) => line.includes('pg_wal')).length;
    const before = logSyncs();
    for (let id = 0; id < 20; id++) {
      await add(engine, id);
      expect(logSyncs() - before).toBeGreaterThan(id);
    }
  });

  test('as PGlite ships it there is not one sync: the count above can fail', async () => {
    const { syncs, watch } = watched();
    const engine = await open({ ...watch, durable: false });
    await addTable(engine);
    await add(engine, 1);
    expect(existsSync(syncs)).toBe(false);
  });

  test('a synced file has its name synced too: after a checkpoint no folder with a new file is left out', async () => {
    const { syncs, watch } = watched();
    const engine = await open(watch);
    writeFileSync(syncs, '');
    await addTable(engine);
    const { rows } = await sql<{ path: string }>`select pg_relation_filepath('note') as path`.execute(engine.db);
    await sql`checkpoint`.execute(engine.db);
    const said = readFileSync(syncs, 'utf8').split('\n');
    const path = join(engine.place, 'database', rows[0]!.path);
    expect(said).toContain(`file ${path}`);
    expect(said).toContain(`folder ${join(path, '..')}`);
  });

  test('the write-ahead log does not grow for ever', { timeout: 60_000 }, async () => {
    const engine = await open();
    await sql`create table wide (id int primary key, text text not null)`.execute(engine.db);
    await sql`alter table wide alter text set storage external`.execute(engine.db);
    for (let id = 0; id < 120; id++)
      await sql`insert into wide values (${id}, ${'x'.repeat(1_500_000)})`.execute(engine.db);
    // 180 MB were written; a checkpoint came after every 64 MB, also without a pause.
    const segments = readdirSync(join(store, 'database', 'pg_wal')).filter((name) => /^[0-9A-F]{24}$/.test(name));
    expect(segments.length * SEGMENT_MB).toBeLessThanOrEqual(112);
  });
});

describe('how a store begins', () => {
  test('from the template and from nothing come the same databases', { timeout: 60_000 }, async () => {
    const shape = async (engine: Engine<Tables>): Promise<unknown> => {
      const { rows } = await sql`
        select (select array_agg(datname::text || ' ' || datcollate || ' ' || encoding order by datname) from pg_database) as databases,
          (select count(*) from pg_class) as classes, (select count(*) from pg_proc) as functions,
          (select array_agg(rolname::text order by rolname) from pg_roles) as roles,
          (select array_agg(name || '=' || setting order by name) from pg_settings) as settings`.execute(engine.db);
      return rows;
    };
    const fromTemplate = await shape(await open());
    const [engine] = engines.splice(0);
    await engine!.close();
    rmSync(store, { recursive: true });
    await initDatabase(join(store, 'database'));
    expect(await shape(await open())).toEqual(fromTemplate);
  });

  test('a template is packed and unpacked without loss, the same bytes each time', () => {
    unpackFolder(readFileSync(template), join(folder, 'unpacked'));
    expect(packFolder(join(folder, 'unpacked')).equals(readFileSync(template))).toBe(true);
  });

  test('what a crash while making it left over is removed', async () => {
    mkdirSync(join(store, 'database.new', 'base'), { recursive: true });
    writeFileSync(join(store, 'database.new', 'PG_VERSION'), '18');
    const engine = await open();
    await addTable(engine);
    expect(readdirSync(store).sort()).toEqual(['database', 'lock']);
  });

  test('an archive that would write outside its folder is refused', () => {
    mkdirSync(join(folder, 'in', 'xx'), { recursive: true });
    writeFileSync(join(folder, 'in', 'xx', 'f'), 'f');
    const evil = gunzipSync(packFolder(join(folder, 'in')));
    for (let at = evil.indexOf('xx/'); at >= 0; at = evil.indexOf('xx/')) evil.write('../', at);
    expect(() => unpackFolder(gzipSync(evil), join(folder, 'out'))).toThrow('expected a name inside the folder');
  });
});

describe('what is refused', () => {
  test('a second engine on the folder in the same process', async () => {
    await open();
    await expect(openEmbedded(store)).rejects.toMatchObject({ code: 'STORE_LOCKED' });
  });

  test.each([
    ['17', 'STORE_TOO_OLD', 'is of version 17; this program works with version 18'],
    ['19', 'STORE_TOO_NEW', 'is of version 19; this program works with version 18'],
    ['abc', 'STORE_DAMAGED', 'has no readable version file; a database is expected there'],
  ])('a database whose version file says %s, and the lock is given back', async (version, code, sentence) => {
    mkdirSync(join(store, 'database'), { recursive: true });
    writeFileSync(join(store, 'database', 'PG_VERSION'), version);
    await expect(open()).rejects.toMatchObject({ code, message: expect.stringContaining(sentence) });
    expect(existsSync(join(store, 'lock'))).toBe(false);
  });

  test('a database with a damaged control file, with the advice to restore', async () => {
    await (await open()).close();
    writeFileSync(join(store, 'database', 'global', 'pg_control'), 'damaged');
    await expect(open()).rejects.toMatchObject({
      code: 'STORE_DAMAGED',
      message: expect.stringContaining(`The database in ${store} does not start`),
      hint: expect.stringContaining('Restore the latest backup'),
    });
  });
});

describe('when something fails underneath', () => {
  test('a worker that dies fails every call under way and every later one, and the store opens again', async () => {
    const { orders, watch } = watched();
    const engine = await open(watch);
    await addTable(engine);
    await add(engine, 1);
    writeFileSync(orders, 'EIO'); // the log cannot be written: PostgreSQL panics
    const calls = [add(engine, 2), add(engine, 3)];
    for (const call of calls) await expect(call).rejects.toMatchObject({ name: 'StoreError', code: 'STORE_STOPPED' });
    await expect(count(engine)).rejects.toMatchObject({ code: 'STORE_STOPPED' });
    await engine.close();
    rmSync(orders);
    const again = await open();
    expect(await count(again)).toBe(1);
  });

  test('a full disk is said to be full; what was there stays, and after making room it goes on', async () => {
    const { orders, watch } = watched();
    const engine = await open(watch);
    await addTable(engine);
    await add(engine, 1);
    writeFileSync(orders, 'ENOSPC');
    await expect(add(engine, 2)).rejects.toMatchObject({
      code: 'STORE_FULL',
      message: `There is no room left on the disk for ${engine.place}.`,
    });
    await engine.close().catch(() => undefined);
    rmSync(orders);
    expect(await count(await open())).toBe(1);
  });

  test('a place that cannot be written to is said to be read-only', async () => {
    const { orders, watch } = watched();
    await (await open()).close();
    writeFileSync(orders, 'EROFS');
    await expect(open(watch)).rejects.toMatchObject({ code: 'STORE_READ_ONLY' });
  });
});
