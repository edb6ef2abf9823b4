import { type Kysely, sql, type Transaction } from 'kysely';
import type { ChunkRows } from '../jobs/index.ts';
import { JOB_KIND, type QueueTables } from './tables.ts';
import type { TakenJob } from './takeJob.ts';

/** A worker as it is known to the queue. */
export interface KnownWorker {
  readonly id: number;
  readonly name: string;
}

/** A broken reference: the run was forgotten while its chunk was made. */
const RUN_IS_GONE = '23503';

/**
 * Keeps what was made, once: rows that are there already stay, and are compared. Rows that differ end the run.
 * @param ms time it took
 */
export async function keepRows(
  db: Kysely<QueueTables>,
  job: TakenJob,
  worker: KnownWorker,
  made: ChunkRows,
  ms: number,
): Promise<void> {
  try {
    await db.transaction().execute(async (trx) => {
      const differs =
        job.kind === JOB_KIND.rows
          ? await keepFirst(trx, job, worker, made, ms)
          : await keepAudit(trx, job, worker, made.sha256);
      await trx
        .deleteFrom('kinsbourne_cohort.job')
        .where('run', '=', job.run)
        .where('kind', '=', job.kind)
        .where('chunk', '=', job.chunk)
        .execute();
      if (differs !== undefined) await contradict(trx, job, worker, made.sha256, differs);
    });
  } catch (error) {
    if ((error as { code?: unknown }).code !== RUN_IS_GONE) throw error;
  }
}

interface Kept {
  readonly worker: string;
  readonly sha256: string;
}

/** @returns the rows that are there already, where they are others */
async function keepFirst(
  trx: Transaction<QueueTables>,
  { run, chunk }: TakenJob,
  worker: KnownWorker,
  { packed, sha256 }: ChunkRows,
  ms: number,
): Promise<Kept | undefined> {
  const fresh = await trx
    .insertInto('kinsbourne_cohort.chunk_result')
    .values({ run, chunk, rows: packed, sha256, worker: worker.name, ms: Math.round(ms) })
    .onConflict((conflict) => conflict.doNothing())
    .returning('chunk')
    .executeTakeFirst();
  if (fresh === undefined) return differing(await keptRows(trx, run, chunk), sha256);
  await trx
    .deleteFrom('kinsbourne_cohort.poison')
    .where('run', '=', run)
    .where('chunk', '=', chunk)
    .where('kind', '=', JOB_KIND.rows)
    .execute();
  // why: rows of a worker that was given up come all the same; with the last of them the run is whole
  await sql`
    update kinsbourne_cohort.run run set state = 'running'
    where run.id = ${run} and run.state = 'incomplete'
      and not exists (select from kinsbourne_cohort.poison bad where bad.run = run.id)`.execute(trx);
  await sql`
    update kinsbourne_cohort.job
    set waiting = false, avoid = ${worker.id}, avoid_until = ${leaveToOthers(run, worker)}
    where run = ${run} and kind = ${JOB_KIND.audit} and chunk = ${chunk} and waiting`.execute(trx);
  return undefined;
}

async function keepAudit(
  trx: Transaction<QueueTables>,
  { run, chunk }: TakenJob,
  worker: KnownWorker,
  sha256: string,
): Promise<Kept | undefined> {
  const kept = await keptRows(trx, run, chunk);
  if (kept === undefined) return undefined;
  const differs = differing(kept, sha256);
  await trx
    .insertInto('kinsbourne_cohort.audit')
    .values({ run, chunk, worker: worker.name, sha256, agrees: differs === undefined })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return differs;
}

function keptRows(trx: Transaction<QueueTables>, run: string, chunk: number): Promise<Kept | undefined> {
  return trx
    .selectFrom('kinsbourne_cohort.chunk_result')
    .select(['worker', 'sha256'])
    .where('run', '=', run)
    .where('chunk', '=', chunk)
    .executeTakeFirst();
}

function differing(kept: Kept | undefined, sha256: string): Kept | undefined {
  return kept !== undefined && kept.sha256 !== sha256 ? kept : undefined;
}

async function contradict(
  trx: Transaction<QueueTables>,
  { run, chunk }: TakenJob,
  worker: KnownWorker,
  sha256: string,
  kept: Kept,
): Promise<void> {
  const message = `Chunk ${chunk} of run ${run} came out differently on two workers: ${kept.worker} (${kept.sha256.slice(0, 12)}) and ${worker.name} (${sha256.slice(0, 12)}). One of the two machines or programs is wrong: make both run the same release, or leave the faulty one out.`;
  await trx
    .updateTable('kinsbourne_cohort.run')
    .set({ state: 'contradicted', message })
    .where('id', '=', run)
    .execute();
  await trx.deleteFrom('kinsbourne_cohort.job').where('run', '=', run).execute();
}

/**
 * A worker's job went wrong: another try, by another worker if there is one, or it is laid aside.
 * @returns whether it was laid aside
 */
export async function failJob(
  db: Kysely<QueueTables>,
  job: TakenJob,
  worker: KnownWorker,
  message: string,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ lastTry: boolean }>`
      update kinsbourne_cohort.job job
      set holder = null, held_until = null, message = ${message},
        avoid = ${worker.id}, avoid_until = ${leaveToOthers(job.run, worker)}
      from kinsbourne_cohort.run run
      where run.id = job.run and job.run = ${job.run} and job.kind = ${job.kind} and job.chunk = ${job.chunk}
        and job.holder = ${worker.id}
      returning job.tries >= run.most_tries as "lastTry"`.execute(trx);
    if (rows[0]?.lastTry !== true) return false;
    return (await layAside(trx, sql`job.run = ${job.run} and job.holder is null`)) > 0;
  });
}

/** Until when a job is left to others: for the time of a lease where another worker was seen of late, else not at all. */
function leaveToOthers(run: string, worker: KnownWorker) {
  return sql`(
    select case when exists (
        select from kinsbourne_cohort.worker other
        where other.id <> ${worker.id} and other.seen_at > clock_timestamp() - its.lease_s * interval '1 second')
      then clock_timestamp() + its.lease_s * interval '1 second' else clock_timestamp() end
    from kinsbourne_cohort.run its where its.id = ${run})`;
}

/** Moves jobs that had all their tries and that `where` holds of to the poison, an audit that waits for one of them with it. */
export async function layAside(db: Kysely<QueueTables>, where: ReturnType<typeof sql>): Promise<number> {
  const { rows } = await sql`
    with gone as (
      delete from kinsbourne_cohort.job job using kinsbourne_cohort.run run
      where run.id = job.run and job.tries >= run.most_tries and ${where}
      returning job.run, job.kind, job.chunk, job.tries, job.message, job.holder, run.lease_s),
    unneeded as (
      delete from kinsbourne_cohort.job audit using gone
      where audit.run = gone.run and audit.chunk = gone.chunk and audit.kind = ${JOB_KIND.audit} and audit.waiting)
    insert into kinsbourne_cohort.poison (run, kind, chunk, tries, message)
    select run, kind, chunk, tries, case
      when holder is not null then 'its worker ended, or gave no sign of life for ' || lease_s || ' s'
        || coalesce('; before: ' || message, '')
      else coalesce(message, 'no reason was given') end
    from gone
    on conflict (run, kind, chunk) do update set tries = excluded.tries, message = excluded.message
    returning chunk`.execute(db);
  return rows.length;
}
