import { Worker } from 'node:worker_threads';
import type { CohortChunk, CohortSpec } from '../../course/index.ts';
import type { FromChunkThread, ToChunkThread } from './chunkMessages.ts';
import { type ChunkProduct, type ChunkProducts, COURSE_RUNNER, type Lane, type LaneRunner } from './chunkRunner.ts';

/** A chunk that takes longer than this is taken for one that never ends. */
const LIMIT_MS = 20 * 60_000;
/** A thread that is not loaded by then never will be. */
const START_LIMIT_MS = 5 * 60_000;
/** So many threads in a row that end before they are ready, and no more are started. */
const MOST_FALSE_STARTS = 3;
/** Room for what is young in a thread: the model makes little garbage, and the usual 48 MB are never given back. */
const YOUNG_MB = 4;

/** Threads cannot be started at all: no chunk is to blame, and trying others is in vain. */
export class ThreadStartError extends Error {
  constructor(why: string) {
    super(`the worker threads cannot be started: ${why}`);
    this.name = 'ThreadStartError';
  }
}

/** A thread that makes chunks; `Worker` of Node is one. */
export interface ChunkThread {
  postMessage(message: ToChunkThread): void;
  on(event: 'message', listen: (message: FromChunkThread) => void): unknown;
  on(event: 'error', listen: (error: Error) => void): unknown;
  on(event: 'exit', listen: (code: number) => void): unknown;
  terminate(): Promise<unknown>;
}

/**
 * Makes rows of chunks on a thread of its own, which is started with the first of them. A thread that dies, or takes too long, fails
 * its chunk and is replaced at the next one.
 * @throws ThreadStartError from `run`
 */
export function threadRunner(startThread?: () => ChunkThread, limitMs?: number): LaneRunner {
  const { modelVersion, hash } = COURSE_RUNNER;
  return { modelVersion, hash, ...threadLane('rows', startThread, limitMs) };
}

/** As `threadRunner`, for any product. */
export function threadLane<Product extends ChunkProduct>(
  product: Product,
  startThread: () => ChunkThread = startChunkThread,
  limitMs = LIMIT_MS,
): Lane<ChunkProducts[Product]> & { end(): Promise<void> } {
  let hand: Hand<Product> | undefined;
  let isOver = false;
  const drop = async (): Promise<void> => {
    const last = hand;
    hand = undefined;
    await last?.end();
  };
  const readyHand = async (): Promise<Hand<Product>> => {
    for (let starts = 1; ; starts++) {
      hand ??= new Hand(startThread(), product);
      const one = hand;
      const why = await one.started;
      if (why === undefined) return one;
      await drop();
      if (isOver) throw new Error(why);
      if (starts === MOST_FALSE_STARTS) throw new ThreadStartError(why);
    }
  };
  return {
    async run(spec, chunk) {
      const ready = await readyHand();
      try {
        return await ready.run(spec, chunk, limitMs);
      } catch (error) {
        // why: a thread that failed may have lost its way; the next one starts fresh
        await drop();
        throw error;
      }
    },
    end() {
      isOver = true;
      return drop();
    },
  };
}

/** Built JavaScript beside this file, or its TypeScript source. */
function startChunkThread(): ChunkThread {
  const here = import.meta.url;
  const file = here.endsWith('.ts') ? './chunkThreadFromSource.mjs' : './chunkThread.js';
  return new Worker(new URL(file, here), {
    name: 'kinsbourne-chunk',
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
}

/** One thread with its listeners. */
class Hand<Product extends ChunkProduct> {
  /** Tells why it never got ready, or undefined once it is. */
  readonly started: Promise<string | undefined>;
  readonly #thread: ChunkThread;
  readonly #product: Product;
  #settleStart: (why: string | undefined) => void = () => undefined;
  #told: CohortSpec | undefined;
  #death: string | undefined;
  #answer: ((answer: Answer) => void) | undefined;

  constructor(thread: ChunkThread, product: Product) {
    this.#thread = thread;
    this.#product = product;
    this.started = new Promise((resolve) => {
      const timer = setTimeout(() => this.#die(`a thread was not ready after ${text(START_LIMIT_MS)}`), START_LIMIT_MS);
      this.#settleStart = (why) => {
        clearTimeout(timer);
        resolve(why);
      };
    });
    thread.on('message', (message) => (message.kind === 'ready' ? this.#settleStart(undefined) : this.#hear(message)));
    thread.on('error', (error) => this.#die(error.message));
    thread.on('exit', (code) => this.#die(`its thread ended with code ${code}`));
  }

  run(spec: CohortSpec, chunk: CohortChunk, limitMs: number): Promise<ChunkProducts[Product]> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#die(`it took longer than ${text(limitMs)}`), limitMs);
      this.#answer = (answer) => {
        clearTimeout(timer);
        this.#answer = undefined;
        if (answer.kind === 'done') resolve(answer.made as ChunkProducts[Product]);
        else reject(new Error(answer.message));
      };
      if (this.#death !== undefined) return this.#hear({ kind: 'failed', message: this.#death });
      const order = { chunk, product: this.#product };
      this.#thread.postMessage(this.#told === spec ? order : { spec, ...order });
      this.#told = spec;
    });
  }

  async end(): Promise<void> {
    await this.#thread.terminate();
  }

  #hear(answer: Answer): void {
    this.#answer?.(answer);
  }

  #die(why: string): void {
    this.#death ??= why;
    this.#settleStart(this.#death);
    this.#hear({ kind: 'failed', message: this.#death });
  }
}

type Answer = Exclude<FromChunkThread, { kind: 'ready' }>;

function text(ms: number): string {
  return `${ms / 60_000} min`;
}
