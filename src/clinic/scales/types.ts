import type { CitationKey, Text4 } from '../text.ts';

export interface ScaleLevel {
  readonly value: number;
  readonly text: Text4;
}

export interface ScaleItem {
  readonly id: string;
  readonly name: Text4;
  /** What to do or to look at, for the rater. */
  readonly instruction?: Text4;
  readonly levels: readonly ScaleLevel[];
  /** Rated for each side; ids of the two are `<id>-left` and `<id>-right`, and their mean counts. */
  readonly bothSides?: boolean;
}

/** A version of a rating scale as data. A change of wording or of items is a new version; scores of two versions are never compared. */
export interface ScaleDefinition {
  readonly id: string;
  readonly version: string;
  readonly name: Text4;
  readonly shortName: string;
  /** Items to fill in; empty for a scale of which only a score may be kept (its items belong to somebody). */
  readonly items: readonly ScaleItem[];
  readonly range: { readonly min: number; readonly max: number };
  /** True where a higher score means worse. */
  readonly higherIsWorse: boolean;
  /** How the total is made. `single`: the only item's level. */
  readonly total: 'sum' | 'single' | 'typed-in';
  /** For whom: ages in years, where that matters. */
  readonly ages?: { readonly minYears?: number; readonly maxYears?: number };
  /** What must be said beside it: unofficial wording, no known validation, licence. */
  readonly notices: readonly Text4[];
  readonly sources: readonly CitationKey[];
  readonly verified: boolean;
}
