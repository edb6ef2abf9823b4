import type { CohortFormat, CohortSpec } from '../../course/index.ts';
import type { CohortResult } from './gatherCohort.ts';
import type { Keeping } from './kept/runKeeper.ts';

/** Files that the worker makes of a finished run. */
export const COHORT_FILES = ['csv', 'ndjson', 'parquet', 'fhir'] as const satisfies readonly (CohortFormat | 'fhir')[];
export type CohortFile = (typeof COHORT_FILES)[number];

export type ToCohortWorker =
  /** `settings` as `writeSettings` wrote them, to be kept with the run; `from` is the owner of a kept run to go on with. */
  | { readonly type: 'run'; readonly spec: CohortSpec; readonly settings: string; readonly from?: string }
  /** Ends the run, or the file at hand. */
  | { readonly type: 'stop' }
  | { readonly type: 'file'; readonly kind: CohortFile };

export type FromCohortWorker =
  | { readonly type: 'progress'; readonly share: number; readonly people: number }
  | { readonly type: 'keeping'; readonly keeping: Keeping }
  /** The run to go on with is not there any more: another tab took it, or another run its place. */
  | { readonly type: 'gone' }
  /** The result is absent where nobody was done. */
  | { readonly type: 'done'; readonly result: CohortResult | undefined; readonly stopped: boolean }
  | { readonly type: 'fileProgress'; readonly kind: CohortFile; readonly share: number }
  /** The file is absent where it was stopped. */
  | { readonly type: 'file'; readonly kind: CohortFile; readonly blob: Blob | undefined }
  | { readonly type: 'failed'; readonly message: string };

/** Bundles at most in one file: they are kept in memory until it is whole. */
export const MOST_BUNDLES = 2000;
