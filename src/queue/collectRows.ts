import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { bytesToRows, type CohortRows } from '../course/index.ts';
import { unpackBytes } from '../jobs/index.ts';
import { QueueError } from './queueError.ts';
import type { QueueTables } from './tables.ts';

/** Chunks that are fetched at once: what is in memory. */
const AT_ONCE = 4;

/** The rows of a run in the order of its chunks, a few chunks in memory at a time. Each is checked against its hash. */
export async function* collectRows(db: Kysely<QueueTables>, id: string): AsyncGenerator<CohortRows, void, undefined> {
  const run = await db.selectFrom('kinsbourne_cohort.run').select('chunks').where('id', '=', id).executeTakeFirst();
  if (run === undefined) throw new QueueError(`There is no run ${id} in this queue.`);
  for (let next = 0; next < run.chunks; ) {
    const found = await db
      .selectFrom('kinsbourne_cohort.chunk_result')
      .select(['chunk', 'rows', 'sha256'])
      .where('run', '=', id)
      .where('chunk', '>=', next)
      .orderBy('chunk')
      .limit(AT_ONCE)
      .execute();
    if (found.length === 0) throw missing(id, next);
    for (const { chunk, rows, sha256 } of found) {
      if (chunk !== next) throw missing(id, next);
      yield unpackChecked(id, chunk, rows, sha256);
      next++;
    }
  }
}

function unpackChecked(id: string, chunk: number, packed: Uint8Array, sha256: string): CohortRows {
  try {
    const bytes = unpackBytes(packed);
    if (createHash('sha256').update(bytes).digest('hex') === sha256) return bytesToRows(bytes);
  } catch {
    // a block that cannot be read is as wrong as one with another hash
  }
  throw new QueueError(
    `The rows of chunk ${chunk} of run ${id} are not those that were kept; the database has changed them. Forget the run and begin anew.`,
  );
}

function missing(id: string, chunk: number): QueueError {
  return new QueueError(`Run ${id} has no rows of chunk ${chunk}; it is not done, or was forgotten meanwhile.`);
}
