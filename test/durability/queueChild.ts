import { setTimeout as sleep } from 'node:timers/promises';
import { COURSE_RUNNER } from '../../src/jobs/queue/chunkRunner.ts';
import { openQueue } from '../../src/jobs/queue/openQueue.ts';
import { type LaneRunner, runQueueWorker } from '../../src/jobs/queue/queueWorker.ts';
import { threadRunner } from '../../src/jobs/queue/threadRunner.ts';

/** What a worker process of the tests is told, as JSON in its first argument. */
export interface QueueChildTask {
  readonly url: string;
  readonly name: string;
  readonly lanes?: number;
  /** Works on threads, as the command does; without it in the main thread, where the faults below are made. */
  readonly threads?: boolean;
  /** Waits so long in each chunk, or in those of `slowAt`. */
  readonly slowMs?: number;
  readonly slowAt?: readonly number[];
  /** Waits for ever in these chunks, so that it is killed or stopped within one. */
  readonly hangsAt?: readonly number[];
  /** Throws in these. */
  readonly failsAt?: readonly number[];
  /** Changes one byte of the rows of these. */
  readonly wrongAt?: readonly number[];
  readonly modelVersion?: string;
  readonly graceMs?: number;
}

/** What it says, a line of JSON each. */
export type QueueChildSays =
  | { readonly says: string }
  | { readonly begins: number }
  | { readonly done: number; readonly kind: number; readonly run: string }
  | { readonly ended: true };

const task = JSON.parse(process.argv[2]!) as QueueChildTask;
const tell = (message: QueueChildSays): void => void process.stdout.write(`${JSON.stringify(message)}\n`);

function faultyRunner(): LaneRunner {
  return {
    modelVersion: task.modelVersion ?? COURSE_RUNNER.modelVersion,
    hash: COURSE_RUNNER.hash,
    async run(spec, chunk) {
      tell({ begins: chunk.index });
      if (task.hangsAt?.includes(chunk.index)) await new Promise(() => setInterval(() => undefined, 1000));
      if (task.slowMs !== undefined && (task.slowAt?.includes(chunk.index) ?? true)) await sleep(task.slowMs);
      if (task.failsAt?.includes(chunk.index)) throw new Error('the made-up fault of this test');
      const made = await COURSE_RUNNER.run(spec, chunk);
      return task.wrongAt?.includes(chunk.index) ? { ...made, sha256: made.sha256.replace(/^./, 'x') } : made;
    },
  };
}

const stop = new AbortController();
process.once('SIGTERM', () => stop.abort());
const queue = await openQueue(task.url);
await runQueueWorker({
  db: queue.db,
  name: task.name,
  lanes: Array.from({ length: task.lanes ?? 1 }, () => (task.threads ? threadRunner() : faultyRunner())),
  signal: stop.signal,
  say: (says) => tell({ says }),
  onChunk: ({ chunk, kind, run }) => tell({ done: chunk, kind, run }),
  clockMs: () => performance.now(),
  pollMs: 20,
  beatMs: 100,
  ...(task.graceMs !== undefined && { graceMs: task.graceMs }),
});
await queue.close();
tell({ ended: true });
