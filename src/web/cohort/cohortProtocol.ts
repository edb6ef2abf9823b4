import type { CohortFormat, CohortSpec } from '../../course/index.ts';
import type { CohortResult } from './gatherCohort.ts';

/** Files that the worker makes of a finished run. */
export const COHORT_FILES = ['csv', 'ndjson', 'parquet', 'fhir'] as const satisfies readonly (CohortFormat | 'fhir')[];
export type CohortFile = (typeof COHORT_FILES)[number];

export type ToCohortWorker =
  | { readonly type: 'run'; readonly spec: CohortSpec }
  /** Ends the run, or the file at hand. */
  | { readonly type: 'stop' }
  | { readonly type: 'file'; readonly kind: CohortFile };

export type FromCohortWorker =
  | { readonly type: 'progress'; readonly share: number; readonly people: number }
  /** The result is absent where nobody was done. */
  | { readonly type: 'done'; readonly result: CohortResult | undefined; readonly stopped: boolean }
  | { readonly type: 'fileProgress'; readonly kind: CohortFile; readonly share: number }
  /** The file is absent where it was stopped. */
  | { readonly type: 'file'; readonly kind: CohortFile; readonly blob: Blob | undefined }
  | { readonly type: 'failed'; readonly message: string };

/** Bundles at most in one file: they are kept in memory until it is whole. */
export const MOST_BUNDLES = 2000;
