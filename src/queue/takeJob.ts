import { type Kysely, sql } from 'kysely';
import type { JobKind, QueueTables } from './tables.ts';

/** A piece of work that a worker holds for the time of its lease. */
export interface TakenJob {
  readonly run: string;
  readonly kind: JobKind;
  readonly chunk: number;
  readonly tries: number;
}

/**
 * Takes the next job of a run: rows before audits, in the order of the chunks, none that another holds, none that this worker should
 * leave to others for now. Two workers never get the same one.
 */
export async function takeJob(db: Kysely<QueueTables>, run: string, worker: number): Promise<TakenJob | undefined> {
  const { rows } = await sql<TakenJob>`
    update kinsbourne_cohort.job job
    set tries = job.tries + 1, holder = ${worker}::integer,
      held_until = clock_timestamp() + run.lease_s * interval '1 second'
    from kinsbourne_cohort.run run
    where run.id = ${run} and (job.run, job.kind, job.chunk) = (
      select free.run, free.kind, free.chunk
      from kinsbourne_cohort.job free join kinsbourne_cohort.run its on its.id = free.run
      where free.run = ${run} and not free.waiting
        and (free.held_until is null or free.held_until < clock_timestamp())
        and free.tries < its.most_tries
        and (free.avoid is distinct from ${worker}::integer or free.avoid_until < clock_timestamp())
      order by free.kind, free.chunk
      limit 1
      for update of free skip locked)
    returning job.run, job.kind, job.chunk, job.tries`.execute(db);
  return rows[0];
}

/** A sign of life: all leases of a worker begin anew. */
export async function keepLeases(db: Kysely<QueueTables>, worker: number): Promise<void> {
  await db
    .updateTable('kinsbourne_cohort.worker')
    .set({ seen_at: sql`clock_timestamp()` })
    .where('id', '=', worker)
    .execute();
  await sql`
    update kinsbourne_cohort.job job
    set held_until = clock_timestamp() + run.lease_s * interval '1 second'
    from kinsbourne_cohort.run run
    where run.id = job.run and job.holder = ${worker}`.execute(db);
}

/** Gives back what a worker holds; it does not count as a try. */
export async function releaseJobs(db: Kysely<QueueTables>, worker: number): Promise<void> {
  await sql`
    update kinsbourne_cohort.job set holder = null, held_until = null, tries = tries - 1
    where holder = ${worker}`.execute(db);
}
