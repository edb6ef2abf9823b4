import type { CohortChunk } from '../../course/index.ts';

/** What a worker is told: which chunk is next. Its cohort it has from the start. */
export type ToChunkWorker = { readonly chunk: CohortChunk };

/** What a worker says. `rows` are the rows as bytes, deflated. */
export type FromChunkWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly index: number; readonly rows: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly index: number; readonly message: string };
