import { type Kysely, sql, type Transaction } from 'kysely';
import { type CohortSpec, checkSpec, chunksOf } from '../course/index.ts';
import { type ChunkRunner, COURSE_RUNNER } from '../jobs/index.ts';
import { auditedChunks } from './auditedChunks.ts';
import { QueueError } from './queueError.ts';
import { JOB_KIND, type QueueTables, type RunState } from './tables.ts';

const ID_DIGITS = 12;
const LEASE_S = 30;
const MOST_TRIES = 4;
const AUDIT_SHARE = 0.01;

export interface SubmitOptions {
  /** Seconds without a sign of life after which a worker's chunk is given to another. */
  readonly leaseS?: number;
  /** So often a chunk is tried before it is laid aside: the first time and three more. */
  readonly mostTries?: number;
  /** Share of chunks that are made twice and compared. */
  readonly auditShare?: number;
  readonly runner?: Pick<ChunkRunner, 'hash' | 'modelVersion'>;
}

/**
 * Puts a cohort into the queue, or goes on with it where it is there already: the same cohort is the same run. What was cancelled or
 * laid aside is tried anew; chunks that are done stay done.
 * @returns id of the run
 * @throws RangeError for a cohort that cannot be run, QueueError where the run needs a person first
 */
export async function submitRun(
  db: Kysely<QueueTables>,
  spec: CohortSpec,
  options: SubmitOptions = {},
): Promise<string> {
  const { leaseS = LEASE_S, mostTries = MOST_TRIES, auditShare = AUDIT_SHARE, runner = COURSE_RUNNER } = options;
  const wrong = checkSpec(spec);
  if (wrong.length > 0) throw new RangeError(wrong.join('; '));
  // why: the workers have the spec from its text
  const text = JSON.stringify(spec, (key, value: unknown) => {
    if (typeof value === 'number' && !Number.isFinite(value))
      throw new RangeError(`expected numbers that text can hold in a cohort, got ${value} for ${key}`);
    return value;
  });
  const hash = runner.hash(JSON.parse(text) as CohortSpec);
  const id = hash.slice(0, ID_DIGITS);
  const chunks = chunksOf(spec).length;
  await db.transaction().execute(async (trx) => {
    await trx
      .insertInto('kinsbourne_cohort.run')
      .values({
        id,
        spec: text,
        spec_hash: hash,
        model_version: runner.modelVersion,
        chunks,
        lease_s: leaseS,
        most_tries: mostTries,
        state: 'running',
        message: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const { state, message } = await lockRun(trx, id);
    if (state === 'contradicted')
      throw new QueueError(`${message} Until then, nothing more is done for this run; forget it to begin anew.`);
    if (state !== 'done') await addJobs(trx, id, auditedChunks(hash, chunks, auditShare));
  });
  return id;
}

/** Stops a run. What its workers have begun is finished and kept; nothing new is given out. */
export async function cancelRun(db: Kysely<QueueTables>, id: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const { state } = await lockRun(trx, id);
    if (state !== 'running') throw new QueueError(`Run ${id} is ${state}; only one that is running can be cancelled.`);
    await trx.updateTable('kinsbourne_cohort.run').set({ state: 'cancelled' }).where('id', '=', id).execute();
    await trx.deleteFrom('kinsbourne_cohort.job').where('run', '=', id).execute();
  });
}

/** Removes a run with all that was made for it. */
export async function forgetRun(db: Kysely<QueueTables>, id: string): Promise<void> {
  await db.deleteFrom('kinsbourne_cohort.run').where('id', '=', id).execute();
}

async function lockRun(
  trx: Transaction<QueueTables>,
  id: string,
): Promise<{ readonly state: RunState; readonly message: string | null }> {
  const run = await trx
    .selectFrom('kinsbourne_cohort.run')
    .select(['state', 'message'])
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (run === undefined) throw new QueueError(`There is no run ${id} in this queue.`);
  return run;
}

/** A job for each chunk that has no rows, and one for each that is to be audited and is not. Jobs that are there stay as they are. */
async function addJobs(trx: Transaction<QueueTables>, id: string, audited: readonly number[]): Promise<void> {
  await sql`
    insert into kinsbourne_cohort.job (run, kind, chunk, waiting)
    select run.id, ${JOB_KIND.rows}::smallint, lot.chunk, false
    from kinsbourne_cohort.run, generate_series(0, run.chunks - 1) lot (chunk)
    where run.id = ${id}
      and not exists (select from kinsbourne_cohort.chunk_result made where made.run = run.id and made.chunk = lot.chunk)
    on conflict do nothing`.execute(trx);
  await sql`
    insert into kinsbourne_cohort.job (run, kind, chunk, waiting)
    select ${id}::text, ${JOB_KIND.audit}::smallint, lot.chunk,
      not exists (select from kinsbourne_cohort.chunk_result made where made.run = ${id} and made.chunk = lot.chunk)
    from unnest(${audited}::integer[]) lot (chunk)
    where not exists (select from kinsbourne_cohort.audit seen where seen.run = ${id} and seen.chunk = lot.chunk)
    on conflict do nothing`.execute(trx);
  await trx.deleteFrom('kinsbourne_cohort.poison').where('run', '=', id).execute();
  await trx
    .updateTable('kinsbourne_cohort.run')
    .set({ state: 'running', message: null })
    .where('id', '=', id)
    .execute();
}
