import { Worker } from 'node:worker_threads';
import type { CohortChunk, CohortSpec } from '../../course/index.ts';
import type { FromChunkThread, ToChunkThread } from './chunkMessages.ts';
import { type ChunkRows, COURSE_RUNNER } from './chunkRunner.ts';
import type { LaneRunner } from './queueWorker.ts';

/** A chunk that takes longer than this is taken for one that never ends. */
const LIMIT_MS = 20 * 60_000;

/** Makes chunks on a thread of its own; a thread that dies, or takes too long, fails its chunk and is replaced. */
export function threadRunner(limitMs = LIMIT_MS): LaneRunner {
  let thread: ChunkThread | undefined;
  const drop = async (): Promise<void> => {
    const last = thread;
    thread = undefined;
    await last?.end();
  };
  return {
    modelVersion: COURSE_RUNNER.modelVersion,
    hash: COURSE_RUNNER.hash,
    async run(spec, chunk) {
      thread ??= new ChunkThread();
      try {
        return await thread.run(spec, chunk, limitMs);
      } catch (error) {
        // why: a thread that failed may have lost its way; the next one starts fresh
        await drop();
        throw error;
      }
    },
    end: drop,
  };
}

class ChunkThread {
  readonly #worker: Worker;
  #told: CohortSpec | undefined;
  #death: string | undefined;
  #answer: ((answer: FromChunkThread) => void) | undefined;

  constructor() {
    const here = import.meta.url;
    const file = here.endsWith('.ts') ? './chunkThreadFromSource.mjs' : './chunkThread.js';
    this.#worker = new Worker(new URL(file, here), { name: 'kinsbourne-chunk' });
    this.#worker.on('message', (answer: FromChunkThread) => this.#answer?.(answer));
    this.#worker.on('error', (error) => this.#die(error.message));
    this.#worker.on('exit', (code) => this.#die(`its thread ended with code ${code}`));
  }

  run(spec: CohortSpec, chunk: CohortChunk, limitMs: number): Promise<ChunkRows> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#die(`it took longer than ${limitMs / 60_000} min`), limitMs);
      this.#answer = (answer) => {
        clearTimeout(timer);
        this.#answer = undefined;
        if (answer.kind === 'done') resolve({ packed: answer.packed, sha256: answer.sha256 });
        else reject(new Error(answer.message));
      };
      if (this.#death !== undefined) this.#answer({ kind: 'failed', message: this.#death });
      const message: ToChunkThread = this.#told === spec ? { chunk } : { spec, chunk };
      this.#told = spec;
      this.#worker.postMessage(message);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #die(why: string): void {
    this.#death ??= why;
    this.#answer?.({ kind: 'failed', message: this.#death });
  }
}
