import type { Kysely } from 'kysely';
import { type CohortFormat, type CohortRows, type CohortSpec, chunkPeople } from '../course/index.ts';
import { CohortFile } from '../jobs/index.ts';
import { awaitRun } from './awaitRun.ts';
import { collectRows } from './collectRows.ts';
import { type RunProgress, readHands, readRuns } from './readRuns.ts';
import { forgetRun, type SubmitOptions, submitRun } from './submitRun.ts';
import type { QueueTables } from './tables.ts';

export interface QueuedCohort extends SubmitOptions {
  readonly db: Kysely<QueueTables>;
  readonly spec: CohortSpec;
  readonly out: string;
  readonly format: CohortFormat;
  /** Leaves the run with its rows in the database when the file is written. */
  readonly keep: boolean;
  readonly sleep: (ms: number) => Promise<void>;
  readonly pollMs?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: RunProgress, hands: Hands) => void;
  /** Takes the rows in their order, as they go into the file. */
  readonly onRows?: (rows: CohortRows) => void;
}

/** Who is there to work on a run. */
export interface Hands {
  readonly workers: number;
  readonly refusals: readonly string[];
}

export interface QueuedOutcome {
  readonly courses: number;
  /** Courses that were simulated while we waited, those of whole chunks. */
  readonly coursesNow: number;
  readonly rowsSha256: string;
}

/**
 * Has a cohort made by the workers of the queue and writes it into a file, the same bytes as `runCohort` gives. Who gives up waiting,
 * or is killed, stops nothing: the same call goes on later.
 * @throws QueueError where the run cannot be made whole, with what to do
 */
export async function runOnQueue(order: QueuedCohort): Promise<QueuedOutcome> {
  const { db, spec, onProgress, onRows } = order;
  const id = await submitRun(db, spec, order);
  const before = (await readRuns(db, id))[0]?.chunksDone ?? 0;
  let made = before;
  await awaitRun(db, id, {
    ...order,
    onProgress: async (progress) => {
      made = progress.chunksDone;
      onProgress?.(progress, await readHands(db, id));
    },
  });
  const file = new CohortFile(spec, order.out, order.format);
  let rowsSha256: string;
  try {
    for await (const rows of collectRows(db, id)) {
      order.signal?.throwIfAborted();
      file.add(rows);
      onRows?.(rows);
    }
    rowsSha256 = file.finish();
  } finally {
    file.drop();
  }
  if (!order.keep) await forgetRun(db, id);
  const courses = spec.people * spec.arms.length;
  return { courses, coursesNow: Math.min(courses, (made - before) * chunkPeople(spec)), rowsSha256 };
}
