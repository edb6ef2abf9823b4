/**
 * Whether memory stays flat while the real server works: diary days, records, lists, reports and calendars in turn, over an
 * embedded store. Prints heap and resident memory as it goes; fails where the last third holds more than the one before.
 * Run: node --expose-gc --import tsx bench/mixedLoad.ts [--minutes 20] [--people 20] [--rate 10]     (default: 1 minute)
 * `--rate` is how many requests a second are asked for: so that every third of the run does the same work, however busy the
 * machine is otherwise. The last line says whether it kept up.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOUSEHOLD } from '../src/care/index.ts';
import { openStore, type Scope } from '../src/records/index.ts';
import { makeRandom } from '../src/signal/index.ts';
import { fillRegistry, registryId } from './registry/fillRegistry.ts';
import { type ServedApi, serveApi } from './registry/servedApi.ts';

const TODAY = '2026-11-23';
const SCOPE: Scope = { actor: { id: 'bench', name: 'Bench', role: 'system' }, household: HOUSEHOLD };
const YEARS = 2;
const SAMPLES = 30;
/** Growth from the second to the last third that is still called flat. Chosen: above the noise of collection. */
const MOST_GROWTH = 1.1;

interface Sample {
  readonly minute: number;
  readonly heapMB: number;
  readonly residentMB: number;
  readonly requests: number;
}

function argument(name: string, otherwise: number): number {
  const at = process.argv.indexOf(`--${name}`);
  const value = at === -1 ? otherwise : Number(process.argv[at + 1]);
  if (!(value > 0)) throw new RangeError(`--${name} must be a number above 0`);
  return value;
}

async function main(minutes: number, people: number, rate: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kinsbourne-load-'));
  const now = () => new Date(`${TODAY}T12:00:00Z`);
  const store = await openStore({ folder }, { now });
  await fillRegistry(store, SCOPE, { people, years: YEARS, today: TODAY });
  const served = await serveApi(store, now);
  try {
    report(await load(served, minutes, people, rate));
  } finally {
    await served.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function load(served: ServedApi, minutes: number, people: number, rate: number): Promise<Sample[]> {
  const random = makeRandom(5);
  const startMs = performance.now();
  const samples: Sample[] = [];
  const version = new Map<string, number>();
  let requests = 0;
  for (let next = 1; samples.length < SAMPLES; requests++) {
    await request(served, registryId(Math.floor(random() * people)), random(), requests, version);
    const earlyMs = startMs + (1000 * requests) / rate - performance.now();
    if (earlyMs > 1) await new Promise((resolve) => setTimeout(resolve, earlyMs));
    const minute = (performance.now() - startMs) / 60_000;
    if (minute < (next * minutes) / SAMPLES) continue;
    next++;
    await collect();
    const { heapUsed, external, rss } = process.memoryUsage();
    samples.push({ minute, heapMB: (heapUsed + external) / 1e6, residentMB: rss / 1e6, requests });
    const last = samples.at(-1)!;
    console.log(
      `  ${last.minute.toFixed(1).padStart(5)} min  heap ${last.heapMB.toFixed(0).padStart(4)} MB  resident ${last.residentMB.toFixed(0).padStart(5)} MB  ${requests} requests`,
    );
  }
  return samples;
}

/** Half of all is writing; today's page is written over and over, so that the records themselves do not grow without end. */
async function request(
  served: ServedApi,
  personId: string,
  draw: number,
  i: number,
  version: Map<string, number>,
): Promise<void> {
  if (draw < 0.5) {
    const entryId = `diary:${personId}:${TODAY}`;
    const body = { day: TODAY, enteredAt: `${TODAY}T11:00:00Z`, jerks: i % 4, walking: (i >> 2) % 4 };
    const baseVersion = version.get(entryId) ?? 0;
    const change = { changeId: `load-${i}`, op: 'put', kind: 'diary', entryId, baseVersion, body };
    const { json } = await served.post(`/api/people/${personId}/changes`, { changes: [change] });
    const [result] = (json as { results: { status: string }[] }).results;
    if (result?.status !== 'written') throw new Error(`a diary day was not written: ${JSON.stringify(result)}`);
    version.set(entryId, baseVersion + 1);
  } else if (draw < 0.7) await served.get(`/api/people/${personId}/record`);
  else if (draw < 0.85) await served.get('/api/people?limit=50');
  else if (draw < 0.9) await served.get(`/api/people/${personId}/report.pdf?language=de&today=${TODAY}`);
  else if (draw < 0.95) await served.get(`/api/people/${personId}/calendar.ics?today=${TODAY}`);
  else await served.get('/api/audit?limit=100');
}

/** Twice, with a pause between: what a collected object held outside of the heap is given back a moment later. */
async function collect(): Promise<void> {
  for (let i = 0; i < 2; i++) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function report(samples: readonly Sample[]): void {
  const mean = (part: readonly Sample[], name: 'heapMB' | 'residentMB') =>
    part.reduce((sum, sample) => sum + sample[name], 0) / part.length;
  const third = Math.floor(samples.length / 3);
  const [before, after] = [samples.slice(third, 2 * third), samples.slice(2 * third)];
  for (const name of ['heapMB', 'residentMB'] as const) {
    const growth = mean(after, name) / mean(before, name);
    if (growth > MOST_GROWTH) process.exitCode = 1;
    console.log(`  ${name}: last third ${growth.toFixed(2)} times the one before; flat is at most ${MOST_GROWTH}`);
  }
  const { requests, minute } = samples.at(-1)!;
  console.log(`  ${(requests / minute / 60).toFixed(1)} requests a second; load ${loadavg()[0]!.toFixed(1)}`);
  if (globalThis.gc === undefined) console.log('  (without --expose-gc the heap holds garbage, too)');
}

await main(argument('minutes', 1), argument('people', 12), argument('rate', 10));
