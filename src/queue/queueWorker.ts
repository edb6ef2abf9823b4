import type { Kysely } from 'kysely';
import { chunksOf } from '../course/index.ts';
import { aborted, type ChunkRows, type LaneRunner, ThreadStartError } from '../jobs/index.ts';
import { StoreError } from '../records/plain.ts';
import { acceptedRuns, type OpenRun } from './acceptedRuns.ts';
import { failJob, type KnownWorker, keepRows } from './keepRows.ts';
import { retryPassing } from './retryPassing.ts';
import type { QueueTables } from './tables.ts';
import { keepLeases, releaseJobs, type TakenJob, takeJob } from './takeJob.ts';
import { tendRuns } from './tendRuns.ts';

const POLL_MS = 500;
const BEAT_MS = 3000;
const GRACE_MS = 20_000;

export interface QueueWorkerOptions {
  readonly db: Kysely<QueueTables>;
  /** Shown to people, e.g. host and process; stands with the rows that it makes. */
  readonly name: string;
  /** One runner for each chunk that is made at the same time. */
  readonly lanes: readonly LaneRunner[];
  /** Asked to stop: chunks that are begun are finished within the grace, or given back. */
  readonly signal: AbortSignal;
  readonly say: (sentence: string) => void;
  readonly onChunk?: (job: TakenJob, ms: number) => void;
  readonly clockMs: () => number;
  /** How often an idle worker looks for work. */
  readonly pollMs?: number;
  /** How often it gives a sign of life; well below the shortest lease. */
  readonly beatMs?: number;
  readonly graceMs?: number;
}

/**
 * Works on whatever runs are in the queue until it is asked to stop. A database that is away for a while is waited for.
 * @throws ThreadStartError where it cannot make any chunk; what it held is given back
 */
export async function runQueueWorker(options: QueueWorkerOptions): Promise<void> {
  const worker = new QueueWorker(options, await enlist(options));
  await worker.work();
}

function enlist({ db, name, lanes }: QueueWorkerOptions): Promise<KnownWorker> {
  return db
    .insertInto('kinsbourne_cohort.worker')
    .values({ name, model_version: lanes[0]!.modelVersion })
    .returning(['id', 'name'])
    .executeTakeFirstOrThrow();
}

class QueueWorker {
  readonly #options: QueueWorkerOptions;
  readonly #worker: KnownWorker;
  readonly #refused = new Set<string>();
  readonly #known = new Map<string, OpenRun>();
  #isAway = false;
  #turn = 0;

  constructor(options: QueueWorkerOptions, worker: KnownWorker) {
    this.#options = options;
    this.#worker = worker;
  }

  async work(): Promise<void> {
    const { db, lanes, signal, beatMs = BEAT_MS, graceMs = GRACE_MS } = this.#options;
    const over = new AbortController();
    const stop = AbortSignal.any([signal, over.signal]);
    const beat = this.#beat(beatMs, over.signal);
    const all = Promise.all(lanes.map((lane) => this.#lane(lane, stop)));
    const tooLong = aborted(signal).then(() => sleep(graceMs, over.signal));
    try {
      await Promise.race([all, beat, tooLong]);
    } finally {
      over.abort();
      await Promise.all(lanes.map((lane) => lane.end?.()));
      // why: a lane that cannot be ended is not waited for; what it makes now, nobody misses
      void all.catch(() => undefined);
      await beat.catch(() => undefined);
      await leave(db, this.#worker.id);
    }
  }

  async #beat(ms: number, over: AbortSignal): Promise<void> {
    const { db } = this.#options;
    while (!over.aborted) {
      await this.#patiently(over, async () => {
        await retryPassing(() => keepLeases(db, this.#worker.id));
        await retryPassing(() => tendRuns(db));
      });
      await sleep(ms, over);
    }
  }

  async #lane(lane: LaneRunner, stop: AbortSignal): Promise<void> {
    const { pollMs = POLL_MS } = this.#options;
    while (!stop.aborted) {
      const taken = await this.#patiently(stop, () => this.#take(lane));
      if (taken === undefined) await sleep(pollMs, stop);
      else await this.#do(lane, taken.run, taken.job, stop);
    }
  }

  /** A job of one of the runs that can be done here, each run in its turn. */
  async #take(lane: LaneRunner): Promise<{ run: OpenRun; job: TakenJob } | undefined> {
    const { db, say } = this.#options;
    const runs = await acceptedRuns(db, lane, this.#worker, this.#known, this.#refused, say);
    const first = this.#turn++;
    for (let i = 0; i < runs.length; i++) {
      const run = runs[(first + i) % runs.length]!;
      const job = await retryPassing(() => takeJob(db, run.id, this.#worker.id));
      if (job !== undefined) return { run, job };
    }
    return undefined;
  }

  async #do(lane: LaneRunner, { spec }: OpenRun, job: TakenJob, stop: AbortSignal): Promise<void> {
    const { db, say, onChunk, clockMs } = this.#options;
    const started = clockMs();
    let made: ChunkRows | undefined;
    let why = '';
    try {
      made = await lane.run(spec, chunksOf(spec)[job.chunk]!);
    } catch (error) {
      // why: every chunk would fail here, and a bad machine must not use up their tries
      if (error instanceof ThreadStartError) throw error;
      why = error instanceof Error ? error.message : String(error);
    }
    const ms = clockMs() - started;
    if (made !== undefined) {
      const rows = made;
      await this.#patiently(stop, () => retryPassing(() => keepRows(db, job, this.#worker, rows, ms)));
      onChunk?.(job, ms);
      return;
    }
    // why: a thread that was ended at the end of the grace did not fail; its chunk is given back
    if (stop.aborted) return;
    say(`chunk ${job.chunk} of run ${job.run} failed (try ${job.tries}): ${why}`);
    const aside = await this.#patiently(stop, () => retryPassing(() => failJob(db, job, this.#worker, why)));
    if (aside) say(`chunk ${job.chunk} of run ${job.run} is laid aside; the run goes on without it`);
  }

  /** Waits for a database that is away, rather than giving up. */
  async #patiently<T>(stop: AbortSignal, work: () => Promise<T>): Promise<T | undefined> {
    const { say, pollMs = POLL_MS } = this.#options;
    for (let wait = pollMs; ; wait = Math.min(2 * wait, 30_000))
      try {
        const result = await work();
        if (this.#isAway) say('the database is back');
        this.#isAway = false;
        return result;
      } catch (error) {
        if (!(error instanceof StoreError) || error.code === 'STORE_CLOSED' || error.code === 'STORE_REFUSED')
          throw error;
        if (!this.#isAway) say(`${error.message} ${error.hint} This worker tries again until it is stopped.`);
        this.#isAway = true;
        if (stop.aborted) return undefined;
        await sleep(wait, stop);
      }
  }
}

/** Gives back what is held and takes the worker off the list; where the database is away, its leases run out by themselves. */
async function leave(db: Kysely<QueueTables>, worker: number): Promise<void> {
  try {
    await retryPassing(() => releaseJobs(db, worker));
    await db.deleteFrom('kinsbourne_cohort.worker').where('id', '=', worker).execute();
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
  }
}

/** Passes after a time, at once when the signal comes. */
function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });
}
