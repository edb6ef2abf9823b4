import { Worker } from 'node:worker_threads';
import type { Chance } from '../../../src/course/index.ts';

/** One member to evaluate. */
export interface EvaluationTask {
  readonly index: number;
  readonly member: Float64Array;
  readonly chance: Chance;
}

/** Evaluates members on several threads; the result does not depend on their number. */
export class EvaluatePool {
  readonly #workers: Worker[];

  constructor(threads: number) {
    const file = new URL('./evaluateWorkerFromSource.mjs', import.meta.url);
    this.#workers = Array.from({ length: threads }, () => new Worker(file));
  }

  async predict(members: readonly Float64Array[], chanceOf: (index: number) => Chance): Promise<number[][]> {
    const predictions: number[][] = [];
    let next = 0;
    await Promise.all(
      this.#workers.map(
        (worker) =>
          new Promise<void>((resolve, reject) => {
            const take = ({ index, prediction }: { index: number; prediction: number[] }): void => {
              predictions[index] = prediction;
              give();
            };
            const give = (): void => {
              if (next < members.length) {
                const index = next++;
                worker.postMessage({
                  index,
                  member: members[index]!,
                  chance: chanceOf(index),
                } satisfies EvaluationTask);
                return;
              }
              worker.off('message', take).off('error', reject);
              resolve();
            };
            worker.on('message', take).on('error', reject);
            give();
          }),
      ),
    );
    return predictions;
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}
