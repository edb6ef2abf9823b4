import type { CohortChunk, CohortSpec } from '../../course/index.ts';
import type { ChunkProduct, ChunkProducts } from './chunkRunner.ts';

/** What a thread is told: a chunk, and its cohort where it is another than that of the chunk before. */
export interface ToChunkThread {
  readonly spec?: CohortSpec;
  readonly chunk: CohortChunk;
  readonly product: ChunkProduct;
}

/** What a thread says: once that it is loaded, then an answer to each chunk. */
export type FromChunkThread =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly made: ChunkProducts[ChunkProduct] }
  | { readonly kind: 'failed'; readonly message: string };
