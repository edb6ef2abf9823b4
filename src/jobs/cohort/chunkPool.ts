import type { CohortChunk, CohortSpec } from '../../course/index.ts';
import { orAborted } from '../aborted.ts';
import type { ChunkRows, LaneRunner } from '../chunk/chunkRunner.ts';
import { ThreadStartError } from '../chunk/threadRunner.ts';

/** A chunk is tried so often before it is laid aside. */
export const MOST_TRIES = 3;

/** A chunk that failed every time, with what was said last. */
export interface SpoiltChunk {
  readonly chunk: CohortChunk;
  readonly message: string;
}

export interface ChunkPoolOptions {
  readonly spec: CohortSpec;
  /** Chunks that are made at the same time. */
  readonly workers: number;
  readonly makeLane: () => LaneRunner;
  /** Takes the rows of a chunk; what it throws ends the run. */
  readonly onRows: (chunk: CohortChunk, packed: Uint8Array) => void;
  /** A chunk failed and is tried again. */
  readonly onRetry?: (chunk: CohortChunk, message: string) => void;
  readonly signal?: AbortSignal;
}

/**
 * Gives chunks out to lanes, one at a time and on demand. A chunk that fails is done again, in all three times at most; then it is
 * laid aside and the others go on.
 * @returns what was laid aside
 * @throws what `onRows` throws, the reason of `signal`, or ThreadStartError
 */
export async function runChunkPool(chunks: readonly CohortChunk[], options: ChunkPoolOptions): Promise<SpoiltChunk[]> {
  const { spec, workers, makeLane, onRows, onRetry, signal } = options;
  const waiting = [...chunks];
  const tries = new Map<number, number>();
  const spoilt: SpoiltChunk[] = [];
  let ended: { readonly reason: unknown } | undefined;

  const failed = (chunk: CohortChunk, error: unknown): void => {
    if (error instanceof ThreadStartError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    const count = (tries.get(chunk.index) ?? 0) + 1;
    tries.set(chunk.index, count);
    if (count >= MOST_TRIES) spoilt.push({ chunk, message });
    else {
      waiting.push(chunk);
      onRetry?.(chunk, message);
    }
  };
  const lane = async (): Promise<void> => {
    const runner = makeLane();
    try {
      while (ended === undefined && signal?.aborted !== true) {
        const chunk = waiting.shift();
        if (chunk === undefined) return;
        let made: ChunkRows | undefined;
        try {
          made = await orAborted(runner.run(spec, chunk), signal);
        } catch (error) {
          failed(chunk, error);
          continue;
        }
        if (made !== undefined) onRows(chunk, made.packed);
      }
    } catch (error) {
      ended ??= { reason: error };
    } finally {
      await runner.end?.();
    }
  };
  await Promise.all(Array.from({ length: Math.min(workers, chunks.length) }, lane));
  signal?.throwIfAborted();
  if (ended !== undefined) throw ended.reason;
  return spoilt.sort((a, b) => a.chunk.index - b.chunk.index);
}
