/**
 * A generated registry, asked through the HTTP API of the real server: how long the clinic list, one person's record and the
 * keeping of a diary day take, at the 95th percentile.
 * Run: npx tsx bench/registry.ts                              200 people × 5 years daily, embedded
 *      npx tsx bench/registry.ts --postgres                   5,000 people × 10 years daily, PostgreSQL of the test package
 *      DATABASE_URL=postgres://… npx tsx bench/registry.ts --postgres     the same in an EMPTY database of that server
 *      --people N --years N --requests N                      another size
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOUSEHOLD } from '../src/care/index.ts';
import { startPostgres } from '../src/records/engine/postgres.testing.ts';
import { openStore, type Scope, type StorePlace } from '../src/records/index.ts';
import { fillRegistry, registryId } from './registry/fillRegistry.ts';
import { median, p95, type ServedApi, serveApi } from './registry/servedApi.ts';

const TODAY = '2026-11-23';
const SCOPE: Scope = { actor: { id: 'bench', name: 'Bench', role: 'system' }, household: HOUSEHOLD };
/** What a person bears, in milliseconds at the 95th percentile. */
const LIMITS_MS = { 'clinic list': 150, "one person's record": 200, 'diary day kept': 30 } as const;

interface Size {
  readonly postgres: boolean;
  readonly people: number;
  readonly years: number;
  readonly requests: number;
}

function sizeOf(args: readonly string[]): Size {
  const number = (name: string, otherwise: number): number => {
    const at = args.indexOf(`--${name}`);
    const value = at === -1 ? otherwise : Number(args[at + 1]);
    if (!(Number.isInteger(value) && value > 0)) throw new RangeError(`--${name} must be a whole number above 0`);
    return value;
  };
  const postgres = args.includes('--postgres');
  const people = number('people', postgres ? 5000 : 200);
  // why: each request keeps the page of today of another person
  const requests = Math.min(people, number('requests', 200));
  return { postgres, people, years: number('years', postgres ? 10 : 5), requests };
}

async function main(size: Size): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kinsbourne-registry-'));
  const filesFolder = join(folder, 'files');
  // why: it syncs as a real server does, and has the memory of a small one
  const settings = ['fsync=on', 'shared_buffers=512MB', 'max_wal_size=2GB', 'wal_compression=on', 'work_mem=32MB'];
  const given = process.env.DATABASE_URL;
  const postgres = size.postgres && !given ? await startPostgres(settings) : undefined;
  try {
    const url = given || (await postgres?.freshDatabase());
    const place: StorePlace = size.postgres && url ? { url, filesFolder } : { folder: join(folder, 'store') };
    const now = () => new Date(`${TODAY}T12:00:00Z`);
    const store = await openStore(place, { now });
    const startMs = performance.now();
    const { total } = await store.people(SCOPE, { limit: 1 });
    if (total > 0) throw new RangeError(`the database holds ${total} people; this bench fills an empty one only`);
    const { entries, bytes } = await fillRegistry(store, SCOPE, {
      people: size.people,
      years: size.years,
      today: TODAY,
    });
    const seconds = Math.round((performance.now() - startMs) / 1000);
    console.log(
      `${store.kind}: ${size.people} people × ${size.years} years, ${entries} entries, ${(bytes / 1e9).toFixed(2)} GB, filled in ${seconds} s; load ${loadavg()[0]!.toFixed(1)}`,
    );
    const served = await serveApi(store, now);
    try {
      await measure(served, size);
    } finally {
      await served.close();
    }
  } finally {
    await postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(served: ServedApi, { people, requests }: Size): Promise<void> {
  const person = (i: number) => registryId((i * 7919) % people);
  const orders = ['attention', 'name', 'changed'];
  await served.get('/api/people?limit=50');
  await served.get(`/api/people/${person(1)}/record`);
  const times: Record<keyof typeof LIMITS_MS, number[]> = {
    'clinic list': [],
    "one person's record": [],
    'diary day kept': [],
  };
  let recordBytes = 0;
  for (let i = 0; i < requests; i++) {
    const offset = (i * 50) % Math.max(1, people - 50);
    times['clinic list'].push((await served.get(`/api/people?limit=50&offset=${offset}&orderBy=${orders[i % 3]}`)).ms);
    const record = await served.get(`/api/people/${person(i)}/record`);
    times["one person's record"].push(record.ms);
    recordBytes = Math.max(recordBytes, record.bytes);
    times['diary day kept'].push(await keepDay(served, person(i), i));
  }
  for (const [what, limit] of Object.entries(LIMITS_MS)) {
    const all = times[what as keyof typeof LIMITS_MS];
    const late = p95(all) > limit;
    if (late) process.exitCode = 1;
    console.log(
      `  ${what.padEnd(22)} median ${median(all).toFixed(1).padStart(7)} ms   p95 ${p95(all).toFixed(1).padStart(7)} ms   limit ${limit} ms${late ? '   TOO SLOW' : ''}`,
    );
  }
  console.log(`  largest record ${(recordBytes / 1e6).toFixed(2)} MB; ${requests} requests of each kind, in turn`);
}

/** Keeps today's page of the diary, which the registry leaves open. Returns how long until it was acknowledged, in milliseconds. */
async function keepDay(served: ServedApi, personId: string, i: number): Promise<number> {
  const day = TODAY;
  const body = { day, enteredAt: `${day}T11:00:00Z`, jerks: 1, walking: 0, hands: 1, eyes: 0, overall: 1 };
  const change = {
    changeId: `bench-${i}`,
    op: 'put',
    kind: 'diary',
    entryId: `diary:${personId}:${day}`,
    baseVersion: 0,
    body,
  };
  const { ms, json } = await served.post(`/api/people/${personId}/changes`, { changes: [change] });
  const [result] = (json as { results: { status: string }[] }).results;
  if (result?.status !== 'written') throw new Error(`a diary day was not written: ${JSON.stringify(result)}`);
  return ms;
}

await main(sizeOf(process.argv.slice(2)));
