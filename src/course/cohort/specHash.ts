import { COHORT_COLUMNS } from './cohortColumns.ts';
import { Sha256 } from './sha256.ts';
import type { CohortSpec } from './spec.ts';

/** Name of a cohort by its content: equal where all that rows depend on is equal, columns included. */
export function specHash(spec: CohortSpec): string {
  const columns = COHORT_COLUMNS.map(({ name, type, decimals }) => `${name} ${type} ${decimals}`);
  return hashOf({ spec, columns });
}

/** SHA-256 of a value as JSON whose keys are in alphabetical order. */
export function hashOf(value: unknown): string {
  return new Sha256().update(new TextEncoder().encode(canonicalJson(value))).hex();
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : part,
  );
}
