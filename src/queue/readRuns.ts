import { type Kysely, sql } from 'kysely';
import { type CohortSpec, chunksOf } from '../course/index.ts';
import { peopleOf } from '../jobs/index.ts';
import { JOB_KIND, type JobKind, type QueueTables, type RunState } from './tables.ts';

const POISON_SHOWN = 5;

/** How far a run is. */
export interface RunProgress {
  readonly id: string;
  readonly state: RunState;
  readonly chunks: number;
  readonly chunksDone: number;
  readonly chunksLaidAside: number;
  /** Jobs that a worker has now. */
  readonly underWay: number;
  /** Audits that are still to be done. */
  readonly auditsLeft: number;
  readonly message: string | null;
  readonly modelVersion: string;
  readonly createdAt: string;
}

/** All runs in the queue, the oldest first; or the one of an id. */
export async function readRuns(db: Kysely<QueueTables>, id?: string): Promise<RunProgress[]> {
  const { rows } = await sql<RunProgress>`
    select run.id, run.state, run.chunks, run.message, run.model_version as "modelVersion", run.created_at as "createdAt",
      (select count(*) from kinsbourne_cohort.chunk_result made where made.run = run.id) as "chunksDone",
      (select count(distinct bad.chunk) from kinsbourne_cohort.poison bad where bad.run = run.id) as "chunksLaidAside",
      (select count(*) from kinsbourne_cohort.job job where job.run = run.id and job.held_until > clock_timestamp())
        as "underWay",
      (select count(*) from kinsbourne_cohort.job job where job.run = run.id and job.kind = ${JOB_KIND.audit})
        as "auditsLeft"
    from kinsbourne_cohort.run run
    where ${id ?? null}::text is null or run.id = ${id ?? null}
    order by run.created_at, run.id`.execute(db);
  return rows;
}

/** Workers that gave a sign of life within a minute and do not refuse the run, and what those say that refuse it. */
export async function readHands(
  db: Kysely<QueueTables>,
  run: string,
): Promise<{ readonly workers: number; readonly refusals: readonly string[] }> {
  const { rows } = await sql<{ message: string | null }>`
    select refusal.message
    from kinsbourne_cohort.worker worker
    left join kinsbourne_cohort.refusal refusal on refusal.worker = worker.id and refusal.run = ${run}
    where worker.seen_at > clock_timestamp() - interval '1 minute'
    order by worker.id`.execute(db);
  const refusals = rows.flatMap(({ message }) => (message === null ? [] : [message]));
  return { workers: rows.length - refusals.length, refusals };
}

/** What is laid aside, in a sentence that names the chunks and says what to do. */
export async function explainIncomplete(db: Kysely<QueueTables>, id: string): Promise<string> {
  const run = await db
    .selectFrom('kinsbourne_cohort.run')
    .select('spec')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const poison = await db
    .selectFrom('kinsbourne_cohort.poison')
    .select(['kind', 'chunk', 'tries', 'message'])
    .where('run', '=', id)
    .orderBy('chunk')
    .orderBy('kind')
    .execute();
  const shown = poison.slice(0, POISON_SHOWN).map((bad) => describe(bad, run.spec));
  const more = poison.length > shown.length ? `, and ${poison.length - shown.length} more` : '';
  return `Run ${id} is incomplete: ${shown.join('; ')}${more}. Put right what the messages say, then give the same command again: what is done stays, these chunks are tried anew.`;
}

function describe(
  bad: { readonly kind: JobKind; readonly chunk: number; readonly tries: number; readonly message: string },
  spec: CohortSpec,
): string {
  const people = peopleOf(chunksOf(spec)[bad.chunk]!, spec);
  const what = bad.kind === JOB_KIND.audit ? 'the audit of chunk' : 'chunk';
  return `${what} ${bad.chunk} (${people}) failed ${bad.tries} times: ${bad.message}`;
}
