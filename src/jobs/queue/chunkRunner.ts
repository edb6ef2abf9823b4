import { createHash } from 'node:crypto';
import {
  COURSE_MODEL_VERSION,
  type CohortChunk,
  type CohortSpec,
  makeCohortRows,
  rowsToBytes,
  runChunkInto,
  specHash,
} from '../../course/index.ts';
import { packRows } from '../cohort/packedRows.ts';

/** What is made of a chunk: its rows, deflated, and their hash before. */
export interface ChunkRows {
  readonly packed: Uint8Array;
  readonly sha256: string;
}

/** The model of a worker: which cohorts it can do, and how. */
export interface ChunkRunner {
  readonly modelVersion: string;
  /** Name of a cohort by its content; a worker that gives it another name would make other rows. */
  hash(spec: CohortSpec): string;
  run(spec: CohortSpec, chunk: CohortChunk): ChunkRows | Promise<ChunkRows>;
}

export const COURSE_RUNNER: ChunkRunner = {
  modelVersion: COURSE_MODEL_VERSION,
  hash: specHash,
  run(spec, chunk) {
    const rows = makeCohortRows(chunk.count);
    runChunkInto(rows, spec, chunk);
    return { packed: packRows(rows), sha256: createHash('sha256').update(rowsToBytes(rows)).digest('hex') };
  },
};
