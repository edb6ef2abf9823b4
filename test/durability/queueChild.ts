import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { COURSE_RUNNER, type LaneRunner, ThreadStartError, threadRunner } from '../../src/jobs/index.ts';
import { openQueue } from '../../src/queue/openQueue.ts';
import { runQueueWorker } from '../../src/queue/queueWorker.ts';

/** What a worker process of the tests is told: a line of JSON, once that it is loaded. Every further line lets it go on. */
export interface QueueChildTask {
  readonly url: string;
  readonly name: string;
  readonly lanes?: number;
  /** Works on threads, as the command does; without it in the main thread, where the faults below are made. */
  readonly threads?: boolean;
  /** Waits so long in each chunk. */
  readonly slowMs?: number;
  /** Waits for ever in these chunks, so that it is killed or stopped within one. */
  readonly hangsAt?: readonly number[];
  /** Waits in these until it is told to go on. */
  readonly holdsAt?: readonly number[];
  /** Has no threads to make chunks with. */
  readonly cannotStart?: boolean;
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

const orders = createInterface({ input: process.stdin });
const [order] = (await once(orders, 'line')) as [string];
const task = JSON.parse(order) as QueueChildTask;
const tell = (message: QueueChildSays): void => void process.stdout.write(`${JSON.stringify(message)}\n`);

function faultyRunner(): LaneRunner {
  return {
    modelVersion: task.modelVersion ?? COURSE_RUNNER.modelVersion,
    hash: COURSE_RUNNER.hash,
    async run(spec, chunk) {
      tell({ begins: chunk.index });
      if (task.cannotStart) throw new ThreadStartError('this machine has no memory left');
      if (task.hangsAt?.includes(chunk.index)) await new Promise(() => setInterval(() => undefined, 1000));
      if (task.holdsAt?.includes(chunk.index)) await once(orders, 'line');
      if (task.slowMs !== undefined) await sleep(task.slowMs);
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
orders.close();
process.stdin.destroy();
tell({ ended: true });
