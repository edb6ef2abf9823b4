import { createHash } from 'node:crypto';
import { loadavg } from 'node:os';
import { CompiledQuery, sql } from 'kysely';
import PgBoss from 'pg-boss';
import {
  CHILD_PARAMETERS,
  COURSE_MODEL_VERSION,
  type CohortSpec,
  chunksOf,
  type ParameterValues,
  RELAPSE_RULE,
  valuesOf,
} from '../src/course/index.ts';
import { keepRows } from '../src/queue/keepRows.ts';
import { type CohortQueue, openQueue } from '../src/queue/openQueue.ts';
import { submitRun } from '../src/queue/submitRun.ts';
import { releaseJobs, takeJob } from '../src/queue/takeJob.ts';
import { startPostgres } from '../src/records/engine/postgres.testing.ts';

/**
 * The queue of cohorts beside pg-boss 10 on one real PostgreSQL (syncing off for both): chunks that are taken and whose rows are kept and whose job is
 * ended in one transaction, with 10,000 chunks waiting; and what each does when things go wrong.
 *
 *     npx tsx bench/queueSpeed.ts [chunks waiting]
 */
const WAITING = Number(process.argv[2] ?? 10_000);
const TAKEN = 300;
/** Rows of a chunk of 2,000 people, deflated, are about so large. */
const BYTES = 200_000;
const MADE = { packed: new Uint8Array(BYTES).map((_, i) => (i * 2_654_435_761) >>> 24), sha256: 'made' };

type Executor = CohortQueue['db'];
const executorOf = (db: Executor) => ({
  executeSql: async (text: string, values: unknown[] = []) => ({
    rows: (await db.executeQuery(CompiledQuery.raw(text, values))).rows,
  }),
});
const bossOn = (db: Executor): PgBoss =>
  new PgBoss({ db: executorOf(db), schema: 'boss', schedule: false, supervise: false });

function specOf(chunks: number): CohortSpec {
  const values = valuesOf(CHILD_PARAMETERS);
  const reinduction = { stops: [], lines: [], most: 0 };
  return {
    modelVersion: COURSE_MODEL_VERSION,
    seed: 1,
    people: chunks * 2000,
    years: 5,
    members: [values as unknown as ParameterValues],
    arms: [{ id: 'none', lines: [], decisions: [], relapse: RELAPSE_RULE, reinduction }],
  };
}

async function perSecond(takers: number, takeOne: (taker: number) => Promise<void>): Promise<number> {
  let left = TAKEN;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: takers }, async (_, taker) => {
      while (left-- > 0) await takeOne(taker);
    }),
  );
  return (1000 * TAKEN) / (performance.now() - started);
}

async function ownQueue(queue: CohortQueue & { url: string }): Promise<string[]> {
  const { db } = queue;
  const spec = specOf(WAITING);
  if (chunksOf(spec).length !== WAITING) throw new RangeError(`expected ${WAITING} chunks`);
  const workers = await db
    .insertInto('kinsbourne_cohort.worker')
    .values([0, 1, 2, 3].map((i) => ({ name: `bench ${i}`, model_version: spec.modelVersion })))
    .returning(['id', 'name'])
    .execute();
  const started = performance.now();
  const id = await submitRun(db, spec, { auditShare: 0 });
  const queued = performance.now() - started;
  await sql`analyze kinsbourne_cohort.job`.execute(db);
  const takeOne = async (taker: number): Promise<void> => {
    const job = await takeJob(db, id, workers[taker]!.id);
    await keepRows(db, job!, workers[taker]!, MADE, 1);
  };
  const speed = await rates(takeOne);
  const together = await Promise.allSettled(
    Array.from({ length: 8 }, (_, seed) => submitRun(db, { ...specOf(1), seed }, { auditShare: 1 })),
  );
  const failed = together.filter(({ status }) => status === 'rejected').length;
  const given = await submitRun(db, { ...specOf(1), seed: 9 });
  await takeJob(db, given, workers[0]!.id);
  await releaseJobs(db, workers[0]!.id);
  const again = await takeJob(db, given, workers[0]!.id);
  const nowhere = await openQueue(queue.url);
  await nowhere.close();
  const said = await takeJob(nowhere.db, given, workers[0]!.id).then(() => 'gives a job', String);
  return [`${queued.toFixed(0)} ms`, ...speed, `${failed} of 8`, said.slice(0, 40), `counted ${again!.tries - 1}`];
}

async function pgBoss(queue: CohortQueue): Promise<string[]> {
  const { db } = queue;
  const boss = await bossOn(db).start();
  await boss.createQueue('dead');
  const made = await Promise.allSettled(
    Array.from({ length: 8 }, (_, i) => boss.createQueue(`together${i}`, { name: `together${i}`, deadLetter: 'dead' })),
  );
  const failed = made.filter(({ status }) => status === 'rejected').length;
  await boss.createQueue('run', { name: 'run', retryLimit: 3, expireInSeconds: 60, deadLetter: 'dead' });
  await sql`create table boss.made (chunk integer primary key, rows bytea not null)`.execute(db);
  const started = performance.now();
  await boss.insert(Array.from({ length: WAITING }, (_, chunk) => ({ name: 'run', data: { chunk } })));
  const queued = performance.now() - started;
  await sql`analyze boss.job`.execute(db);
  const takeOne = async (): Promise<void> => {
    const [job] = await boss.fetch<{ chunk: number }>('run', { priority: false });
    await db.transaction().execute(async (trx) => {
      await sql`insert into boss.made values (${job!.data.chunk}, ${MADE.packed}) on conflict do nothing`.execute(trx);
      await boss.complete('run', job!.id, {}, { db: executorOf(trx) });
    });
  };
  const speed = await rates(takeOne);
  const away = new PgBoss({ db: { executeSql: () => Promise.reject(new Error('the connection is lost')) } });
  const said = await away.fetch('run').then((jobs) => `gives ${jobs.length} jobs`, String);
  await boss.createQueue('given', { name: 'given', retryLimit: 3 });
  await boss.send('given', {});
  const [first] = await boss.fetch('given');
  await boss.fail('given', first!.id, { message: 'given back' });
  const [second] = await boss.fetch('given', { includeMetadata: true });
  return [`${queued.toFixed(0)} ms`, ...speed, `${failed} of 8`, said, `counted ${second!.retryCount}`];
}

async function rates(takeOne: (taker: number) => Promise<void>): Promise<string[]> {
  return [`${(await perSecond(1, takeOne)).toFixed(0)}/s`, `${(await perSecond(4, takeOne)).toFixed(0)}/s`];
}

const server = await startPostgres();
try {
  const lines = [
    `${WAITING} chunks put into the queue`,
    'taken and kept by 1 worker',
    'taken and kept by 4 workers',
    'runs that fail when 8 are put in together',
    'taking when the database is away',
    'a chunk that a stopping worker gives back, as a try',
  ];
  const columns: string[][] = [];
  for (const measure of [ownQueue, pgBoss]) {
    const url = await server.freshDatabase();
    const queue = await openQueue(url);
    columns.push(await measure({ ...queue, url }));
    await queue.close();
  }
  console.log(`rows of ${BYTES} bytes, hash ${createHash('sha256').update(MADE.packed).digest('hex').slice(0, 8)}`);
  console.log(`| | own | pg-boss 10.4.2 |\n|---|---|---|`);
  for (const [i, line] of lines.entries()) console.log(`| ${line} | ${columns[0]![i]} | ${columns[1]![i]} |`);
  console.log(`Node ${process.versions.node}, load ${loadavg()[0]!.toFixed(1)}`);
} finally {
  await server.stop();
}
