import { createHash } from 'node:crypto';
import {
  COURSE_MODEL_VERSION,
  type CohortChunk,
  type CohortRows,
  type CohortSpec,
  makeCohortRows,
  rowsToBytes,
  runChunkInto,
  specHash,
} from '../../course/index.ts';
import { packBytes } from './packedRows.ts';

/** What is made of a chunk: its rows, deflated, and their hash before. */
export interface ChunkRows {
  readonly packed: Uint8Array<ArrayBuffer>;
  readonly sha256: string;
}

/** The model of a worker: which cohorts it can do, and how. */
export interface ChunkRunner {
  readonly modelVersion: string;
  /** Name of a cohort by its content; a worker that gives it another name would make other rows. */
  hash(spec: CohortSpec): string;
  run(spec: CohortSpec, chunk: CohortChunk): ChunkRows | Promise<ChunkRows>;
}

/** Makes one chunk at a time, with something to put away at the end. What it makes then, fails. */
export interface Lane<Made> {
  run(spec: CohortSpec, chunk: CohortChunk): Made | Promise<Made>;
  end?(): Promise<void>;
}

export interface LaneRunner extends ChunkRunner, Lane<ChunkRows> {}

/** All that a thread can make of a chunk: rows of the table, or FHIR bundles as lines of text in UTF-8. */
export interface ChunkProducts {
  readonly rows: ChunkRows;
  /** why not deflated: it is written at once, and deflating would take a good part of the time of making it */
  readonly bundles: Uint8Array<ArrayBuffer>;
}
export type ChunkProduct = keyof ChunkProducts;

/** Rows of the chunk before: chunks are equally long but for the last, and need not be filled into new memory. */
let rows: CohortRows | undefined;

/** Makes the rows here, in the thread that asks. */
export const COURSE_RUNNER: ChunkRunner = {
  modelVersion: COURSE_MODEL_VERSION,
  hash: specHash,
  run(spec, chunk) {
    if (rows?.count !== chunk.count) rows = makeCohortRows(chunk.count);
    runChunkInto(rows, spec, chunk);
    const bytes = rowsToBytes(rows);
    return { packed: packBytes(bytes), sha256: createHash('sha256').update(bytes).digest('hex') };
  },
};
