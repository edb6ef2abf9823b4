import type { CohortChunk, CohortSpec } from '../../course/index.ts';
import { orAborted } from '../aborted.ts';
import type { Lane } from '../chunk/chunkRunner.ts';
import { ThreadStartError } from '../chunk/threadRunner.ts';
import { MOST_TRIES } from './chunkPool.ts';

/** Chunks that may wait for one before them, for each worker: one that takes long stops the others only after a while. Chosen. */
const MOST_AHEAD = 2;

export interface OrderedChunksOptions<Made> {
  readonly spec: CohortSpec;
  /** Chunks that are made at the same time. */
  readonly workers: number;
  readonly makeLane: () => Lane<Made>;
  /** Takes what was made, in the order of the chunks; what it throws ends the run. */
  readonly onMade: (chunk: CohortChunk, made: Made) => void;
  /** A chunk failed and is tried again. */
  readonly onRetry?: (chunk: CohortChunk, message: string) => void;
  readonly signal?: AbortSignal;
}

/** A chunk failed every time. */
export class SpoiltChunkError extends Error {
  readonly chunk: CohortChunk;

  constructor(chunk: CohortChunk, message: string) {
    super(message);
    this.name = 'SpoiltChunkError';
    this.chunk = chunk;
  }
}

/**
 * Makes chunks on several lanes and hands them on in their order. Nothing is kept but the few that are ahead of the first missing
 * one, so that memory does not grow with the number of chunks, whichever lane is slow.
 * @throws what `onMade` throws, the reason of `signal`, SpoiltChunkError or ThreadStartError
 */
export async function makeInOrder<Made>(
  chunks: readonly CohortChunk[],
  options: OrderedChunksOptions<Made>,
): Promise<void> {
  const { spec, workers, makeLane, onMade, onRetry, signal } = options;
  const lanes = Math.min(workers, chunks.length);
  const waiting = new Map<CohortChunk, Made>();
  let begun = 0;
  let handedOn = 0;
  let ended: { readonly reason: unknown } | undefined;
  let wake: () => void = () => undefined;
  let moved = Promise.resolve();
  const rest = (): void => {
    moved = new Promise((resolve) => {
      wake = resolve;
    });
  };
  rest();
  const isOver = (): boolean => ended !== undefined || signal?.aborted === true || begun === chunks.length;

  const handOn = (): void => {
    // why: taking one may be what stops the run; the next that waits is nobody's then
    for (; handedOn < chunks.length && signal?.aborted !== true; handedOn++) {
      const chunk = chunks[handedOn]!;
      const made = waiting.get(chunk);
      if (made === undefined) break;
      waiting.delete(chunk);
      onMade(chunk, made);
    }
    wake();
    rest();
  };
  const make = async (runner: Lane<Made>, chunk: CohortChunk): Promise<Made | undefined> => {
    for (let tries = 1; ; tries++)
      try {
        return await orAborted(runner.run(spec, chunk), signal);
      } catch (error) {
        if (error instanceof ThreadStartError) throw error;
        const message = error instanceof Error ? error.message : String(error);
        if (tries === MOST_TRIES || signal?.aborted) throw new SpoiltChunkError(chunk, message);
        onRetry?.(chunk, message);
      }
  };
  const lane = async (): Promise<void> => {
    const runner = makeLane();
    try {
      while (!isOver()) {
        if (begun - handedOn >= MOST_AHEAD * lanes) {
          await orAborted(moved, signal);
          continue;
        }
        const chunk = chunks[begun++]!;
        const made = await make(runner, chunk);
        if (made === undefined || ended !== undefined) return;
        waiting.set(chunk, made);
        handOn();
      }
    } catch (error) {
      ended ??= { reason: error };
      wake();
    } finally {
      await runner.end?.();
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  signal?.throwIfAborted();
  if (ended !== undefined) throw ended.reason;
}
