import { type Kysely, sql } from 'kysely';
import { layAside } from './keepRows.ts';
import type { QueueTables } from './tables.ts';

/** Workers that gave no sign of life for so long are struck off the list. */
const WORKER_GONE = '1 day';

/**
 * What nobody else does: lays chunks aside whose last holder is gone, and ends runs without jobs. Anybody may call it at any time;
 * workers and those who wait do, every now and then.
 */
export async function tendRuns(db: Kysely<QueueTables>): Promise<void> {
  await layAside(db, sql`job.held_until < clock_timestamp()`);
  // why: rows that came in late may find the audit that waits for them not yet there
  await sql`
    update kinsbourne_cohort.job audit set waiting = false
    where audit.waiting and exists (
      select from kinsbourne_cohort.chunk_result made where made.run = audit.run and made.chunk = audit.chunk)`.execute(
    db,
  );
  await sql`
    update kinsbourne_cohort.run run
    set state = case when exists (select from kinsbourne_cohort.poison bad where bad.run = run.id)
      then 'incomplete' else 'done' end
    where run.state = 'running' and not exists (select from kinsbourne_cohort.job job where job.run = run.id)`.execute(
    db,
  );
  await sql`
    delete from kinsbourne_cohort.worker gone
    where gone.seen_at < clock_timestamp() - ${WORKER_GONE}::interval
      and not exists (select from kinsbourne_cohort.job job where job.holder = gone.id)`.execute(db);
}
