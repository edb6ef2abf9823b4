import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { AnalyseTask, FileFailure } from './analyseFile.ts';
import type { WorkerAnswer } from './analyseWorker.ts';

/** How one task ended. */
export type TaskResult =
  | { readonly ok: true; readonly printed: string }
  | { readonly ok: false; readonly failure: FileFailure };

export interface PoolEvents {
  onProgress(taskIndex: number, fraction: number): void;
  /** In the order in which tasks end, not in theirs. */
  onResult(taskIndex: number, result: TaskResult): void;
}

/**
 * Runs tasks on worker threads, one file at a time in each, as many as there are cores. The main thread stays free for
 * Ctrl-C. A worker that dies (out of memory) fails its file and is replaced.
 */
export async function runAnalysePool(tasks: readonly AnalyseTask[], events: PoolEvents): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    let worker: Worker | undefined;
    while (next < tasks.length) {
      const index = next++;
      worker ??= new Worker(new URL('./analyseWorker.js', import.meta.url));
      const result = await runTask(worker, tasks[index]!, (fraction) => events.onProgress(index, fraction));
      if (!result.alive) worker = undefined;
      events.onResult(index, result.result);
    }
    await worker?.terminate();
  };
  const laneCount = Math.min(tasks.length, availableParallelism());
  await Promise.all(Array.from({ length: laneCount }, lane));
}

function runTask(
  worker: Worker,
  task: AnalyseTask,
  onProgress: (fraction: number) => void,
): Promise<{ result: TaskResult; alive: boolean }> {
  return new Promise((resolve) => {
    const finish = (result: TaskResult, alive: boolean): void => {
      worker.off('message', onMessage).off('error', onError);
      resolve({ result, alive });
    };
    const onMessage = (answer: WorkerAnswer): void => {
      if (answer.kind === 'progress') onProgress(answer.fraction);
      else if (answer.kind === 'done') finish({ ok: true, printed: answer.printed }, true);
      else finish({ ok: false, failure: answer.failure }, true);
    };
    const onError = (error: NodeJS.ErrnoException): void => finish({ ok: false, failure: explainDeath(error) }, false);
    worker.on('message', onMessage).on('error', onError);
    worker.postMessage(task);
  });
}

function explainDeath(error: NodeJS.ErrnoException): FileFailure {
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return {
      code: 'OUT_OF_MEMORY',
      message: 'the recording does not fit into memory',
      hint: 'Split it, or give Node more: NODE_OPTIONS=--max-old-space-size=8192.',
    };
  return { code: 'BUG', message: `something went wrong inside (${error.message})` };
}
