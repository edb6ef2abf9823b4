import type { ColumnType, Generated } from 'kysely';
import type { CohortSpec } from '../course/index.ts';

/** What the tables of the queue live in, apart from everything else in the database. */
export const QUEUE_SCHEMA = 'kinsbourne_cohort';

/**
 * - `running`: there are jobs
 * - `done`: every chunk has its rows and every audit agreed
 * - `incomplete`: some chunks are laid aside
 * - `contradicted`: two workers made different rows of one chunk
 * - `cancelled`: a person stopped it; the chunks that are done stay
 */
export type RunState = 'running' | 'done' | 'incomplete' | 'contradicted' | 'cancelled';

/** Why a job is there: to make the rows of a chunk, or to make them once more and compare. */
export const JOB_KIND = { rows: 0, audit: 1 } as const;

export type JobKind = (typeof JOB_KIND)[keyof typeof JOB_KIND];

export interface RunTable {
  /** First digits of the hash of the spec: the same cohort is the same run. */
  readonly id: string;
  readonly spec: ColumnType<CohortSpec, string, never>;
  readonly spec_hash: string;
  readonly model_version: string;
  readonly chunks: number;
  readonly lease_s: number;
  readonly most_tries: number;
  readonly state: RunState;
  readonly message: string | null;
  readonly created_at: Generated<string>;
}

/** Work that is still to be done. A job that is done is gone: what it made stands in `chunk_result` or `audit`. */
export interface JobTable {
  readonly run: string;
  readonly kind: JobKind;
  readonly chunk: number;
  /** An audit waits until its chunk has rows. */
  readonly waiting: boolean;
  readonly tries: Generated<number>;
  /** Worker that has it, up to the moment `held_until`; afterwards anybody may take it. */
  readonly holder: number | null;
  readonly held_until: string | null;
  /** Worker that should not take it before `avoid_until`, as it failed here or made the rows that are audited. */
  readonly avoid: number | null;
  readonly avoid_until: string | null;
  readonly message: string | null;
}

export interface ChunkResultTable {
  readonly run: string;
  readonly chunk: number;
  /** Rows as bytes, deflated. */
  readonly rows: Uint8Array;
  /** Hash of the rows before they were deflated, as two releases of zlib may deflate differently. */
  readonly sha256: string;
  readonly worker: string;
  readonly ms: number;
}

export interface AuditTable {
  readonly run: string;
  readonly chunk: number;
  readonly worker: string;
  readonly sha256: string;
  readonly agrees: boolean;
}

export interface PoisonTable {
  readonly run: string;
  readonly kind: JobKind;
  readonly chunk: number;
  readonly tries: number;
  readonly message: string;
}

export interface WorkerTable {
  readonly id: Generated<number>;
  readonly name: string;
  readonly model_version: string;
  readonly seen_at: Generated<string>;
}

export interface RefusalTable {
  readonly run: string;
  readonly worker: number;
  readonly message: string;
}

export interface QueueTables {
  readonly 'kinsbourne_cohort.run': RunTable;
  readonly 'kinsbourne_cohort.job': JobTable;
  readonly 'kinsbourne_cohort.chunk_result': ChunkResultTable;
  readonly 'kinsbourne_cohort.audit': AuditTable;
  readonly 'kinsbourne_cohort.poison': PoisonTable;
  readonly 'kinsbourne_cohort.worker': WorkerTable;
  readonly 'kinsbourne_cohort.refusal': RefusalTable;
}
