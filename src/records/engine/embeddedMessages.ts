import type { Answer } from './connectionQueue.ts';
import type { EmbeddedFailure } from './embeddedFailure.ts';
import type { Wire } from './wireValues.ts';

/** What the worker is told. */
export type ToWorker =
  | { readonly kind: 'run'; readonly id: number; readonly sql: string; readonly params: readonly Wire[] }
  | { readonly kind: 'close' };

/** What it says. The id -1 belongs to opening and closing. */
export type FromWorker =
  | { readonly kind: 'open' }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly id: number; readonly failure: EmbeddedFailure }
  | { readonly kind: 'closed' };
