import { parentPort } from 'node:worker_threads';
import { type AnalyseTask, analyseFile, type FileFailure } from './analyseFile.ts';
import { explainFailure } from './explainFailure.ts';

/** What a worker says back about the task it was given last. */
export type WorkerAnswer =
  | { readonly kind: 'progress'; readonly fraction: number }
  | { readonly kind: 'done'; readonly printed: string }
  | { readonly kind: 'failed'; readonly failure: FileFailure };

const STEP = 0.01;

const port = parentPort;
port?.on('message', async (task: AnalyseTask) => {
  let told = 0;
  const answer = (message: WorkerAnswer): void => port.postMessage(message);
  try {
    const printed = await analyseFile(task, (fraction) => {
      if (fraction - told < STEP) return;
      told = fraction;
      answer({ kind: 'progress', fraction });
    });
    answer({ kind: 'done', printed });
  } catch (error) {
    answer({ kind: 'failed', failure: explainFailure(error) });
  }
});
