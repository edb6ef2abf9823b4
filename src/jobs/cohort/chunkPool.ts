import { Worker } from 'node:worker_threads';
import type { CohortChunk, CohortSpec } from '../../course/index.ts';
import type { FromChunkWorker, ToChunkWorker } from './chunkMessages.ts';

/** A chunk is tried so often before it is laid aside. */
const MOST_TRIES = 3;
/** So many workers in a row that die before they are ready end the run. */
const MOST_FALSE_STARTS = 3;

/** A chunk that failed every time, with what was said last. */
export interface SpoiltChunk {
  readonly chunk: CohortChunk;
  readonly message: string;
}

/** A thread that does chunks; `Worker` of Node is one. */
export interface ChunkWorker {
  postMessage(message: ToChunkWorker): void;
  on(event: 'message', listen: (message: FromChunkWorker) => void): unknown;
  on(event: 'error', listen: (error: Error) => void): unknown;
  on(event: 'exit', listen: (code: number) => void): unknown;
  terminate(): Promise<unknown>;
}

export interface ChunkPoolOptions {
  readonly workers: number;
  readonly startWorker: () => ChunkWorker;
  /** Takes the rows of a chunk; what it throws ends the run. */
  readonly onRows: (chunk: CohortChunk, packed: Uint8Array) => void;
  /** A chunk failed and is tried again. */
  readonly onRetry?: (chunk: CohortChunk, message: string) => void;
  readonly signal?: AbortSignal;
}

/** A worker thread for a cohort: built JavaScript beside this file, or its TypeScript source. */
export function startCohortWorker(spec: CohortSpec): ChunkWorker {
  const here = import.meta.url;
  const file = here.endsWith('.ts') ? './cohortWorkerFromSource.mjs' : './cohortWorker.js';
  return new Worker(new URL(file, here), { workerData: spec, name: 'kinsbourne-cohort' });
}

/**
 * Gives chunks out to workers, one at a time and on demand. A chunk that fails, or whose worker dies, is done again, in all
 * three times at most; then it is laid aside and the others go on. A worker that died is replaced.
 * @returns what was laid aside
 * @throws what `onRows` throws, the reason of `signal`, or an Error where workers cannot be started
 */
export async function runChunkPool(chunks: readonly CohortChunk[], options: ChunkPoolOptions): Promise<SpoiltChunk[]> {
  const { workers, startWorker, onRows, onRetry, signal } = options;
  const waiting = [...chunks];
  const tries = new Map<number, number>();
  const spoilt: SpoiltChunk[] = [];
  let falseStarts = 0;
  let ended: { readonly reason: unknown } | undefined;

  const failed = (chunk: CohortChunk, message: string): void => {
    const count = (tries.get(chunk.index) ?? 0) + 1;
    tries.set(chunk.index, count);
    if (count >= MOST_TRIES) spoilt.push({ chunk, message });
    else {
      waiting.push(chunk);
      onRetry?.(chunk, message);
    }
  };
  const lane = async (): Promise<void> => {
    let hand: Hand | undefined;
    try {
      while (ended === undefined) {
        const chunk = waiting.shift();
        if (chunk === undefined) return;
        hand ??= new Hand(startWorker());
        const answer = await hand.run(chunk, signal);
        if (answer.kind === 'done') {
          falseStarts = 0;
          onRows(chunk, answer.rows);
          continue;
        }
        if (answer.kind === 'stopped') return;
        failed(chunk, answer.message);
        if (!hand.isDead) continue;
        await hand.end();
        if (!hand.wasReady && ++falseStarts >= MOST_FALSE_STARTS)
          throw new Error(`the workers cannot be started: ${answer.message}`);
        hand = undefined;
      }
    } catch (error) {
      ended ??= { reason: error };
    } finally {
      await hand?.end();
    }
  };
  await Promise.all(Array.from({ length: Math.min(workers, chunks.length) }, lane));
  signal?.throwIfAborted();
  if (ended !== undefined) throw ended.reason;
  return spoilt.sort((a, b) => a.chunk.index - b.chunk.index);
}

type Answer =
  | { readonly kind: 'done'; readonly rows: Uint8Array }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'stopped' };

/** One worker with its listeners. */
class Hand {
  wasReady = false;
  readonly #worker: ChunkWorker;
  #answer: ((answer: Answer) => void) | undefined;
  #death: string | undefined;

  constructor(worker: ChunkWorker) {
    this.#worker = worker;
    worker.on('message', (message) => this.#hear(message));
    worker.on('error', (error) => this.#die(error.message));
    worker.on('exit', (code) => this.#die(`its worker ended with code ${code}`));
  }

  run(chunk: CohortChunk, signal: AbortSignal | undefined): Promise<Answer> {
    if (signal?.aborted) return Promise.resolve({ kind: 'stopped' });
    if (this.#death !== undefined) return Promise.resolve({ kind: 'failed', message: this.#death });
    return new Promise((resolve) => {
      const stop = (): void => this.#answer?.({ kind: 'stopped' });
      signal?.addEventListener('abort', stop, { once: true });
      this.#answer = (answer) => {
        signal?.removeEventListener('abort', stop);
        this.#answer = undefined;
        resolve(answer);
      };
      this.#worker.postMessage({ chunk });
    });
  }

  get isDead(): boolean {
    return this.#death !== undefined;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #hear(message: FromChunkWorker): void {
    if (message.kind === 'ready') this.wasReady = true;
    else this.#answer?.(message);
  }

  #die(message: string): void {
    this.#death ??= message;
    this.#answer?.({ kind: 'failed', message: this.#death });
  }
}
