import { setImmediate } from 'node:timers/promises';
import { type CohortSpec, chunksOf } from '../../course/index.ts';
import type { Lane } from '../chunk/chunkRunner.ts';
import { threadLane } from '../chunk/threadRunner.ts';
import { makeInOrder } from './orderedChunks.ts';
import { peopleOf } from './runCohort.ts';

/** A bundle is far longer than a row, so that chunks are cut finer than those of the table. Chosen: about 2 MB of text. */
const PIECE_PEOPLE = 50;

export interface BundleRun {
  readonly spec: CohortSpec;
  readonly workers: number;
  /** Takes lines of UTF-8 in the order of the rows; what it throws ends the run. */
  readonly onLines: (lines: Uint8Array, people: number) => void;
  readonly onRetry?: (people: string, message: string) => void;
  readonly signal?: AbortSignal;
  /** What makes the chunks, once for each worker, where it is not a thread. */
  readonly makeLane?: () => Lane<Uint8Array<ArrayBuffer>>;
}

/** why: a single thread would only cost its start and its memory */
const HERE: Lane<Uint8Array<ArrayBuffer>> = {
  async run(spec, chunk) {
    // why later: the measuring of recordings comes with it, which most runs of a cohort do not need
    const { chunkBundles } = await import('../../pipeline/index.ts');
    await setImmediate();
    return new TextEncoder().encode([...chunkBundles(spec, chunk)].join(''));
  },
};

/**
 * Every person of every arm as a FHIR bundle, one line each, made on worker threads: the bytes depend on the cohort alone.
 * @throws what `onLines` throws, the reason of `signal`, SpoiltChunkError, ThreadStartError
 */
export async function runBundles(run: BundleRun): Promise<void> {
  const { spec, workers, onLines, onRetry, signal } = run;
  await makeInOrder(chunksOf(spec, PIECE_PEOPLE), {
    spec,
    workers,
    makeLane: run.makeLane ?? (() => (workers === 1 ? HERE : threadLane('bundles'))),
    onMade: (chunk, lines) => onLines(lines, chunk.count),
    onRetry: (chunk, message) => onRetry?.(peopleOf(chunk, spec), message),
    ...(signal && { signal }),
  });
}
