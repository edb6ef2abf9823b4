import type { CitationKey } from '../text.ts';
import type { Citation } from './citation.ts';
import { COHORTS } from './cohorts.ts';
import { SOURCES } from './sources.ts';
import { TREATMENTS } from './treatments.ts';

/** Every work that clinical content cites, by its key in `docs/references.bib`. */
export const CITATIONS: Readonly<Record<CitationKey, Citation>> = { ...COHORTS, ...TREATMENTS, ...SOURCES };

/** A cited work; undefined for an unknown key. */
export function citationOf(key: CitationKey): Citation | undefined {
  return Object.hasOwn(CITATIONS, key) ? CITATIONS[key] : undefined;
}
