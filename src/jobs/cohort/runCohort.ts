import { rmSync } from 'node:fs';
import { type CohortFormat, type CohortRows, type CohortSpec, chunksOf, specHash } from '../../course/index.ts';
import type { LaneRunner } from '../chunk/chunkRunner.ts';
import { unpackRows } from '../chunk/packedRows.ts';
import { threadRunner } from '../chunk/threadRunner.ts';
import { runChunkPool, type SpoiltChunk } from './chunkPool.ts';
import { CohortFile } from './cohortFile.ts';
import { lockPathOf, PartFolder } from './partFolder.ts';

export interface CohortRun {
  readonly spec: CohortSpec;
  readonly out: string;
  readonly format: CohortFormat;
  readonly workers: number;
  /** Go on with an unfinished run. */
  readonly resume: boolean;
  readonly signal?: AbortSignal;
  /** Takes the rows in their order, as they go into the file. */
  readonly onRows?: (rows: CohortRows) => void;
  readonly onProgress?: (done: CohortProgress) => void;
  readonly onRetry?: (people: string, message: string) => void;
  /** What makes the chunks, once for each worker, where it is not a thread. */
  readonly makeLane?: () => LaneRunner;
}

export interface CohortProgress {
  readonly chunks: number;
  readonly chunksDone: number;
  /** Courses that were simulated now, not those found from before. */
  readonly coursesNow: number;
}

export type CohortOutcome =
  | { readonly kind: 'whole'; readonly courses: number; readonly coursesNow: number; readonly rowsSha256: string }
  | { readonly kind: 'spoilt'; readonly chunks: readonly SpoiltChunk[] };

/**
 * Runs a cohort on worker threads into a file. Finished chunks are kept beside it, so that a run that is stopped or killed at any
 * moment can be gone on with; FILE appears when it is whole, and its bytes depend on the cohort alone.
 * @throws CohortFileError where the files of another run are in the way, ThreadStartError
 */
export async function runCohort(run: CohortRun): Promise<CohortOutcome> {
  const { spec, out, signal } = run;
  const chunks = chunksOf(spec);
  const parts = PartFolder.open(out, specHash(spec), chunks.length, run.resume);
  const table = new Assembly(run, parts);
  let coursesNow = 0;
  const tell = (): void => run.onProgress?.({ chunks: chunks.length, chunksDone: parts.count, coursesNow });
  try {
    table.takeReady();
    tell();
    const todo = chunks.filter(({ index }) => !parts.has(index));
    const spoilt = await runChunkPool(todo, {
      spec,
      workers: run.workers,
      makeLane: run.makeLane ?? threadRunner,
      onRows(chunk, packed) {
        parts.keep(chunk.index, packed);
        coursesNow += chunk.count;
        table.takeReady();
        tell();
      },
      onRetry: (chunk, message) => run.onRetry?.(peopleOf(chunk, spec), message),
      ...(signal && { signal }),
    });
    if (spoilt.length > 0) return { kind: 'spoilt', chunks: spoilt };
    const rowsSha256 = table.finish();
    parts.remove();
    return { kind: 'whole', courses: spec.people * spec.arms.length, coursesNow, rowsSha256 };
  } finally {
    table.drop();
    parts.release();
  }
}

/** "people 2000 to 3999 of arm conventional": where a chunk is, for a person. */
export function peopleOf(chunk: SpoiltChunk['chunk'], spec: CohortSpec): string {
  return `people ${chunk.firstId} to ${chunk.firstId + chunk.count - 1} of arm ${spec.arms[chunk.arm]!.id}`;
}

/** Puts finished chunks into the file in the order of the chunks, each as soon as those before it are there. */
class Assembly {
  readonly #run: CohortRun;
  readonly #parts: PartFolder;
  readonly #chunks: number;
  readonly #file: CohortFile;
  #next = 0;

  constructor(run: CohortRun, parts: PartFolder) {
    this.#run = run;
    this.#parts = parts;
    this.#chunks = chunksOf(run.spec).length;
    this.#file = new CohortFile(run.spec, run.out, run.format);
  }

  takeReady(): void {
    while (this.#next < this.#chunks && this.#parts.has(this.#next)) {
      const rows = unpackRows(this.#parts.read(this.#next++));
      this.#file.add(rows);
      this.#run.onRows?.(rows);
    }
  }

  /** Puts the file in place. @returns the hash of the rows */
  finish(): string {
    if (this.#next !== this.#chunks) throw new RangeError(`expected ${this.#chunks} chunks, got ${this.#next}`);
    return this.#file.finish();
  }

  /** Removes what is not whole; the chunks stay. */
  drop(): void {
    this.#file.drop();
  }
}

/** Removes what a run leaves that ends at once, without its own cleaning up: the half file and the mark that it is at work. */
export function dropHalfFile(out: string): void {
  rmSync(`${out}.part`, { force: true });
  rmSync(lockPathOf(out), { force: true });
}
