import type { CohortChunk, CohortSpec } from '../../course/index.ts';

/** What a thread is told: a chunk, and its cohort where it is another than that of the chunk before. */
export interface ToChunkThread {
  readonly spec?: CohortSpec;
  readonly chunk: CohortChunk;
}

/** What a thread says. */
export type FromChunkThread =
  | { readonly kind: 'done'; readonly packed: Uint8Array<ArrayBuffer>; readonly sha256: string }
  | { readonly kind: 'failed'; readonly message: string };
