import type { Kysely } from 'kysely';
import type { CohortSpec } from '../course/index.ts';
import type { ChunkRunner } from '../jobs/index.ts';
import type { KnownWorker } from './keepRows.ts';
import type { QueueTables } from './tables.ts';

/** A run that a worker takes chunks of. */
export interface OpenRun {
  readonly id: string;
  readonly spec: CohortSpec;
}

/**
 * The runs that are open and that this runner can do. One of another model version, or whose cohort has another name here, is
 * refused with a sentence, once, and left to others: not a single chunk of it is taken.
 * @param known,refused what was found before; added to
 */
export async function acceptedRuns(
  db: Kysely<QueueTables>,
  runner: ChunkRunner,
  worker: KnownWorker,
  known: Map<string, OpenRun>,
  refused: Set<string>,
  say: (sentence: string) => void,
): Promise<OpenRun[]> {
  const open = await db
    .selectFrom('kinsbourne_cohort.run')
    .select(['id', 'spec_hash', 'model_version'])
    .where('state', '=', 'running')
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  for (const id of known.keys()) if (!open.some((run) => run.id === id)) known.delete(id);
  const accepted: OpenRun[] = [];
  for (const { id, spec_hash, model_version } of open) {
    const before = known.get(id);
    if (before !== undefined) {
      accepted.push(before);
      continue;
    }
    if (refused.has(id)) continue;
    const spec = model_version === runner.modelVersion ? await specOf(db, id) : undefined;
    if (spec !== undefined && runner.hash(spec) === spec_hash) {
      const run = { id, spec };
      known.set(id, run);
      accepted.push(run);
      continue;
    }
    const why =
      model_version === runner.modelVersion
        ? 'its table has other columns, or its cohort reads differently here'
        : `it is of model version ${model_version}, this worker has version ${runner.modelVersion}`;
    const message = `${worker.name} refuses run ${id}: ${why}. It is left to others; use the same release of Kinsbourne on both machines.`;
    await db
      .insertInto('kinsbourne_cohort.refusal')
      .values({ run: id, worker: worker.id, message })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    // why: who waits for the run must know it by the time that it is said here
    refused.add(id);
    say(message);
  }
  return accepted;
}

async function specOf(db: Kysely<QueueTables>, id: string): Promise<CohortSpec | undefined> {
  const run = await db.selectFrom('kinsbourne_cohort.run').select('spec').where('id', '=', id).executeTakeFirst();
  return run?.spec;
}
