import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import {
  CHILD_PARAMETERS,
  COHORT_FORMATS,
  COURSE_MODEL_VERSION,
  type CohortFormat,
  type CohortRows,
  type CohortSpec,
  chunksOf,
  makeCohortRows,
  makeCohortWriter,
  type Protocol,
  RELAPSE_RULE,
  runChunkInto,
  valuesOf,
} from '../../src/course/index.ts';
import { awaitRun } from '../../src/queue/awaitRun.ts';
import { collectRows } from '../../src/queue/collectRows.ts';
import { type CohortQueue, openQueue } from '../../src/queue/openQueue.ts';
import { readHands, readRuns } from '../../src/queue/readRuns.ts';
import { cancelRun, forgetRun, submitRun } from '../../src/queue/submitRun.ts';
import { tendRuns } from '../../src/queue/tendRuns.ts';
import { startPostgres, type TestPostgres } from '../../src/records/engine/postgres.testing.ts';
import { makeRandom } from '../../src/signal/index.ts';
import { Hands, until } from './queueHands.ts';

const SEED = 20_261_130;
/** Processes are started and killed; a busy machine takes its time. */
vi.setConfig({ testTimeout: 120_000 });

let server: TestPostgres;
let hands: Hands;
let url: string;
let queue: CohortQueue;

beforeAll(async () => {
  server = await startPostgres();
  hands = new Hands();
});
afterAll(async () => {
  await hands?.close();
  await server?.stop();
});
beforeEach(async () => {
  url = await server.freshDatabase();
  queue = await openQueue(url);
});
afterEach(async () => {
  await hands.endAll();
  await queue.close();
});

const VALUES = valuesOf(CHILD_PARAMETERS);

function armOf(id: string, amount: number): Protocol {
  const steroid = { channel: 'steroid', fromDay: 0, toDay: 60, everyDays: 1, timesPerDay: 1, amount } as const;
  const none = { stops: [], lines: [], most: 0 };
  return { id, lines: [steroid], decisions: [], relapse: RELAPSE_RULE, reinduction: none };
}

/** Chunks of 50 people each, `people / 50` of them in each of two arms. */
function specOf(people: number, seed = 1): CohortSpec {
  return {
    modelVersion: COURSE_MODEL_VERSION,
    seed,
    people,
    years: 0.5,
    members: [VALUES],
    arms: [armOf('low', 0.5), armOf('high', 2)],
  };
}

const wait = (id: string): Promise<void> => awaitRun(queue.db, id, { sleep, pollMs: 20 });

function fileOf(format: CohortFormat, spec: CohortSpec, rows: readonly CohortRows[]): Buffer {
  const pieces: Uint8Array[] = [];
  const writer = makeCohortWriter(format, spec, (bytes) => pieces.push(bytes));
  for (const one of rows) writer.add(one);
  writer.finish();
  return Buffer.concat(pieces);
}

function rowsHere(spec: CohortSpec): CohortRows[] {
  return chunksOf(spec).map((chunk) => {
    const rows = makeCohortRows(chunk.count);
    runChunkInto(rows, spec, chunk);
    return rows;
  });
}

async function rowsOf(id: string): Promise<CohortRows[]> {
  const rows: CohortRows[] = [];
  for await (const one of collectRows(queue.db, id)) rows.push(one);
  return rows;
}

async function expectSameBytes(id: string, spec: CohortSpec, here = rowsHere(spec)): Promise<void> {
  const there = await rowsOf(id);
  for (const format of COHORT_FORMATS)
    expect(fileOf(format, spec, there).equals(fileOf(format, spec, here)), format).toBe(true);
}

test('1, 2 and 4 worker processes give the CSV, NDJSON and Parquet bytes of this one process', async () => {
  const spec = specOf(250);
  const here = rowsHere(spec);
  for (const count of [1, 2, 4]) {
    const id = await submitRun(queue.db, spec, { auditShare: 0.2 });
    for (let i = 0; i < count; i++) hands.start({ url, name: `${count}-${i}`, threads: true });
    await wait(id);
    await expectSameBytes(id, spec, here);
    const audits = await queue.db.selectFrom('kinsbourne_cohort.audit').select('agrees').execute();
    expect(audits.length).toBeGreaterThan(0);
    expect(audits.every(({ agrees }) => agrees)).toBe(true);
    await hands.endAll();
    await forgetRun(queue.db, id);
  }
});

test('workers that are killed at random moments, again and again, change nothing in the rows', async () => {
  const spec = specOf(500);
  const random = makeRandom(SEED);
  const id = await submitRun(queue.db, spec, { leaseS: 0.5, mostTries: 100, auditShare: 0.2 });
  const fresh = (i: number) => hands.start({ url, name: `w${i}`, slowMs: 200 });
  const crew = [fresh(0), fresh(1), fresh(2)];
  let kills = 0;
  let isDone = false;
  const done = wait(id).then(() => {
    isDone = true;
  });
  while (!isDone && kills < 7) {
    await Promise.race([done, sleep(100 + 300 * random())]);
    const place = Math.floor(random() * crew.length);
    await crew[place]!.end('SIGKILL');
    crew[place] = fresh(3 + kills++);
  }
  await done;
  expect(kills).toBeGreaterThan(3);
  await expectSameBytes(id, spec);
  const [run] = await readRuns(queue.db, id);
  expect(run).toMatchObject({ state: 'done', chunks: 20, chunksDone: 20, chunksLaidAside: 0, auditsLeft: 0 });
});

test('the chunk of a killed worker is given out again when its lease is over, not before', async () => {
  const spec = specOf(100);
  const id = await submitRun(queue.db, spec, { leaseS: 1, auditShare: 0 });
  const victim = hands.start({ url, name: 'victim', hangsAt: [0] });
  await victim.begins(0);
  const next = hands.start({ url, name: 'next' });
  await until('the next one has nothing left to do', () => next.done.length === 3);
  await victim.end('SIGKILL');
  const { rows } = await sql<{ until: string }>`
    select held_until::text as until from kinsbourne_cohort.job where chunk = 0`.execute(queue.db);
  await next.begins(0);
  const { rows: late } = await sql<{ late: boolean }>`
    select clock_timestamp() >= ${rows[0]!.until}::timestamptz as late`.execute(queue.db);
  expect(late[0]!.late).toBe(true);
  await wait(id);
  expect(next.done.map(({ done }) => done)).toEqual([1, 2, 3, 0]);
});

test('a worker that takes longer than a lease but is alive keeps its chunk', async () => {
  const spec = specOf(50);
  const id = await submitRun(queue.db, spec, { leaseS: 0.6, auditShare: 0 });
  const slow = hands.start({ url, name: 'slow', slowMs: 1300 });
  await slow.begins(0);
  const idle = hands.start({ url, name: 'idle' });
  await wait(id);
  expect(slow.done.map(({ done }) => done)).toContain(0);
  expect(idle.done.map(({ done }) => done)).not.toContain(0);
});

test('a chunk that fails every time is laid aside by name; the run goes on, and the same command tries it anew', async () => {
  const spec = specOf(200);
  const id = await submitRun(queue.db, spec, { leaseS: 1, auditShare: 1 });
  const bad = [1, 2].map((i) => hands.start({ url, name: `bad ${i}`, failsAt: [5] }));
  await expect(wait(id)).rejects.toThrow(
    `Run ${id} is incomplete: chunk 5 (people 50 to 99 of arm high) failed 4 times: the made-up fault of this test. Put right what the messages say, then give the same command again`,
  );
  const [run] = await readRuns(queue.db, id);
  expect(run).toMatchObject({ chunks: 8, chunksDone: 7, chunksLaidAside: 1, auditsLeft: 0 });
  expect(bad.flatMap((hand) => hand.sentences)).toContain(
    `chunk 5 of run ${id} is laid aside; the run goes on without it`,
  );
  await expect(rowsOf(id)).rejects.toThrow(`Run ${id} has no rows of chunk 5`);
  await hands.endAll();
  hands.start({ url, name: 'good' });
  expect(await submitRun(queue.db, spec, { auditShare: 1 })).toBe(id);
  await wait(id);
  await expectSameBytes(id, spec);
});

test('a chunk whose workers die of it every time is laid aside, too', async () => {
  const spec = specOf(50);
  const id = await submitRun(queue.db, spec, { leaseS: 0.3, mostTries: 2, auditShare: 0 });
  for (let i = 0; i < 2; i++) {
    const victim = hands.start({ url, name: `victim ${i}`, hangsAt: [0] });
    await victim.begins(0);
    await victim.end('SIGKILL');
  }
  hands.start({ url, name: 'other' });
  await expect(wait(id)).rejects.toThrow(
    'chunk 0 (people 0 to 49 of arm low) failed 2 times: its worker ended, or gave no sign of life for 0.3 s.',
  );
});

test('a worker that cannot start its threads ends and says why; its chunk is given back, which is no try', async () => {
  const spec = specOf(50);
  const id = await submitRun(queue.db, spec, { auditShare: 0, leaseS: 60 });
  const bad = hands.start({ url, name: 'bad', cannotStart: true });
  await until('it has ended', () => bad.isOver && bad.complaint !== '');
  expect(bad.complaint).toContain('the worker threads cannot be started: this machine has no memory left');
  const jobs = await queue.db
    .selectFrom('kinsbourne_cohort.job')
    .select(['chunk', 'tries', 'holder'])
    .orderBy('chunk')
    .execute();
  expect(jobs).toEqual([0, 1].map((chunk) => ({ chunk, tries: 0, holder: null })));
  expect(await readHands(queue.db, id)).toEqual({ workers: 0, refusals: [] });
});

test('a worker of another model version refuses the run, says why, takes nothing, and leaves it to others', async () => {
  const spec = specOf(100);
  const id = await submitRun(queue.db, spec, { auditShare: 0 });
  const old = hands.start({ url, name: 'old', modelVersion: '0' });
  await until('the old worker has refused', () => old.sentences.length > 0);
  const refusal = `old refuses run ${id}: it is of model version ${COURSE_MODEL_VERSION}, this worker has version 0. It is left to others; use the same release of Kinsbourne on both machines.`;
  expect(old.sentences).toEqual([refusal]);
  expect(await readHands(queue.db, id)).toEqual({ workers: 0, refusals: [refusal] });
  hands.start({ url, name: 'new' });
  await wait(id);
  const tries = await queue.db.selectFrom('kinsbourne_cohort.chunk_result').select('worker').distinct().execute();
  expect(tries).toEqual([{ worker: 'new' }]);
  expect(old.done).toEqual([]);
});

test('a run whose cohort has another name here is refused', async () => {
  const hash = (): string => 'feedfeedfeed0123';
  const id = await submitRun(queue.db, specOf(50), { runner: { modelVersion: COURSE_MODEL_VERSION, hash } });
  const worker = hands.start({ url, name: 'worker' });
  await until('it is refused', () => worker.sentences.length > 0);
  expect(worker.sentences[0]).toMatch(
    `worker refuses run ${id}: its table has other columns, or its cohort reads differently here.`,
  );
});

test('rows that come out differently on two workers end the run and name both', async () => {
  const spec = specOf(50);
  hands.start({ url, name: 'host-a:1', slowMs: 100 });
  hands.start({ url, name: 'host-b:2', slowMs: 100, wrongAt: [0, 1] });
  await until('both are there', async () => {
    const there = await queue.db.selectFrom('kinsbourne_cohort.worker').select('id').execute();
    return there.length === 2;
  });
  const id = await submitRun(queue.db, spec, { auditShare: 1 });
  await expect(wait(id)).rejects.toThrow(
    /^Chunk [01] of run \w+ came out differently on two workers: (host-a:1 \(\w+\) and host-b:2|host-b:2 \(\w+\) and host-a:1) /,
  );
  await expect(submitRun(queue.db, spec)).rejects.toThrow('forget it to begin anew');
  await forgetRun(queue.db, id);
  expect(await submitRun(queue.db, spec)).toBe(id);
});

test('two runs at once are served in turn, and neither mixes with the other', async () => {
  const [one, two] = [specOf(200, 1), specOf(200, 2)];
  const ids = [await submitRun(queue.db, one, { auditShare: 0 }), await submitRun(queue.db, two, { auditShare: 0 })];
  const worker = hands.start({ url, name: 'worker' });
  await Promise.all(ids.map(wait));
  const turns = worker.done.map(({ run }) => ids.indexOf(run));
  expect(turns).toHaveLength(16);
  expect(turns.slice(0, 8).filter((turn) => turn === 1)).toHaveLength(4);
  await expectSameBytes(ids[0]!, one);
  await expectSameBytes(ids[1]!, two);
});

test('a worker that is asked to stop finishes its chunk', async () => {
  const id = await submitRun(queue.db, specOf(100), { auditShare: 0 });
  const worker = hands.start({ url, name: 'worker', slowMs: 300 });
  await worker.begins(0);
  await worker.end('SIGTERM');
  expect(worker.done.map(({ done }) => done)).toEqual([0]);
  expect(await readRuns(queue.db, id)).toMatchObject([{ chunksDone: 1, underWay: 0 }]);
});

test('a chunk that is not finished within the grace is given back, which is no try', async () => {
  const id = await submitRun(queue.db, specOf(50), { auditShare: 0, leaseS: 60 });
  const worker = hands.start({ url, name: 'worker', hangsAt: [0], graceMs: 50 });
  await worker.begins(0);
  const end = worker.end('SIGTERM').catch(() => undefined);
  await until('it is given back', async () => {
    const jobs = await queue.db
      .selectFrom('kinsbourne_cohort.job')
      .select(['chunk', 'tries', 'holder'])
      .where('chunk', '=', 0)
      .execute();
    return jobs[0]?.holder === null && jobs[0].tries === 0;
  });
  await hands.endAll();
  await end;
  hands.start({ url, name: 'next' });
  await wait(id);
  expect(await readRuns(queue.db, id)).toMatchObject([{ state: 'done', chunksDone: 2 }]);
});

test('a run that was cancelled, and one whose workers are all dead, are gone on with by the same command', async () => {
  const spec = specOf(200);
  const options = { auditShare: 0.2, leaseS: 0.4 };
  const id = await submitRun(queue.db, spec, options);
  const first = hands.start({ url, name: 'first', slowMs: 50 });
  await first.begins(2);
  await cancelRun(queue.db, id);
  await expect(wait(id)).rejects.toThrow(/^Run \w+ was cancelled with [2-8] of 8 chunks done\. Give the same command/);
  await expect(cancelRun(queue.db, id)).rejects.toThrow(`Run ${id} is cancelled; only one that is running`);
  expect(await submitRun(queue.db, spec, options)).toBe(id);
  await first.begins(4);
  await first.end('SIGKILL');
  hands.start({ url, name: 'second' });
  expect(await submitRun(queue.db, spec, options)).toBe(id);
  await wait(id);
  const makers = await queue.db.selectFrom('kinsbourne_cohort.chunk_result').select('worker').distinct().execute();
  expect(makers).toHaveLength(2);
  await expectSameBytes(id, spec);
});

test('rows that the database has changed are found out', async () => {
  const spec = specOf(50);
  const id = await submitRun(queue.db, spec, { auditShare: 0 });
  hands.start({ url, name: 'worker' });
  await wait(id);
  await sql`update kinsbourne_cohort.chunk_result set rows = set_byte(rows, 40, get_byte(rows, 40) # 1) where chunk = 1`.execute(
    queue.db,
  );
  await expect(rowsOf(id)).rejects.toThrow(`The rows of chunk 1 of run ${id} are not those that were kept`);
});

test('programs that start together on an empty database make its tables once', async () => {
  const empty = await server.freshDatabase();
  const open = await Promise.all(Array.from({ length: 8 }, () => openQueue(empty)));
  const ids = await Promise.all(open.map(({ db }) => submitRun(db, specOf(50))));
  expect(new Set(ids).size).toBe(1);
  const { rows } = await sql`select number from kinsbourne_cohort.version`.execute(open[0]!.db);
  expect(rows).toEqual([{ number: 1 }]);
  await sql`update kinsbourne_cohort.version set number = 99`.execute(open[0]!.db);
  await Promise.all(open.map((one) => one.close()));
  await expect(openQueue(empty)).rejects.toThrow('has version 99; this program knows versions up to 1');
});

test('rows of a worker that was given up still count, and make an incomplete run whole', async () => {
  const spec = specOf(50);
  const id = await submitRun(queue.db, spec, { leaseS: 0.2, mostTries: 1, auditShare: 0 });
  const late = hands.start({ url, name: 'late', holdsAt: [0] });
  await late.begins(0);
  await sql`update kinsbourne_cohort.job set held_until = clock_timestamp() - interval '1 s', holder = 0 where chunk = 0`.execute(
    queue.db,
  );
  await tendRuns(queue.db);
  expect(await readRuns(queue.db, id)).toMatchObject([{ chunksLaidAside: 1 }]);
  late.goOn();
  await until('the run is whole', async () => (await readRuns(queue.db, id))[0]!.state === 'done');
  await expectSameBytes(id, spec);
});

test('the command line gives work, works, collects the same file as one process, and stops when asked', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kinsbourne-queue-'));
  try {
    const [one, many] = [join(folder, 'one.parquet'), join(folder, 'many.parquet')];
    const cohort = ['cohort', '--people', '60', '--years', '1', '--arm', 'untreated', '--out'];
    const worker = hands.startCommand(['cohort-worker', '--database', url, '--workers', '2']);
    let said = '';
    worker.stderr!.on('data', (piece) => {
      said += piece;
    });
    const [here, there] = [
      hands.startCommand([...cohort, one, '--workers', '1']),
      hands.startCommand([...cohort, many, '--database', url]),
    ];
    const codes = await Promise.all([here, there].map(async (child) => (await once(child, 'exit'))[0]));
    expect(codes).toEqual([0, 0]);
    expect(readFileSync(many).equals(readFileSync(one))).toBe(true);
    expect(await readRuns(queue.db)).toEqual([]);
    worker.kill('SIGTERM');
    expect((await once(worker, 'exit'))[0]).toBe(0);
    expect(said).toMatch(/works for the queue at .*, 2 chunks at a time\nasked to stop: .*\nstopped; nothing is left/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
