import type { Kysely } from 'kysely';
import { QueueError } from './queueError.ts';
import { explainIncomplete, type RunProgress, readRuns } from './readRuns.ts';
import { retryPassing } from './retryPassing.ts';
import type { QueueTables } from './tables.ts';
import { tendRuns } from './tendRuns.ts';

export interface AwaitOptions {
  readonly onProgress?: (progress: RunProgress) => void | Promise<void>;
  readonly signal?: AbortSignal;
  /** Passes after a time; a clock of the caller. */
  readonly sleep: (ms: number) => Promise<void>;
  readonly pollMs?: number;
}

const POLL_MS = 500;

/**
 * Waits until every chunk of a run has its rows.
 * @throws QueueError where the run ends otherwise, the reason of the signal where it is given up; the run goes on without us
 */
export async function awaitRun(db: Kysely<QueueTables>, id: string, options: AwaitOptions): Promise<void> {
  for (;;) {
    await retryPassing(() => tendRuns(db));
    const [run] = await readRuns(db, id);
    if (run === undefined) throw new QueueError(`Run ${id} was forgotten meanwhile.`);
    await options.onProgress?.(run);
    if (run.state === 'done') return;
    if (run.state === 'incomplete') throw new QueueError(await explainIncomplete(db, id));
    if (run.state === 'contradicted') throw new QueueError(run.message ?? `Run ${id} contradicts itself.`);
    if (run.state === 'cancelled')
      throw new QueueError(
        `Run ${id} was cancelled with ${run.chunksDone} of ${run.chunks} chunks done. Give the same command again to go on with it.`,
      );
    options.signal?.throwIfAborted();
    await options.sleep(options.pollMs ?? POLL_MS);
    options.signal?.throwIfAborted();
  }
}
