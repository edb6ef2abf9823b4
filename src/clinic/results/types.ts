import type { CitationKey, CitedText, Text4 } from '../text.ts';

/** A laboratory test or bedside measurement. */
export interface TestDefinition {
  readonly id: string;
  readonly name: Text4;
  readonly group: 'tumour-marker' | 'blood' | 'immunology' | 'csf' | 'antibody' | 'vital' | 'growth' | 'other';
  /** Units as laboratories print them, the usual one first. */
  readonly units: readonly string[];
  readonly loinc?: string;
  /** What can spoil the test; asked for when the result is typed in. */
  readonly interference: readonly InterferencePrompt[];
  /** Published limits by age, to plot beside; the laboratory's own range always comes first. */
  readonly ageLimits: readonly AgeLimit[];
}

export interface InterferencePrompt {
  readonly id: string;
  readonly question: Text4;
  readonly why: CitedText;
}

export interface AgeLimit {
  readonly laboratory: string;
  readonly unit: string;
  readonly minAgeMonths: number;
  /** Not included; absent: no upper end. */
  readonly maxAgeMonths?: number;
  readonly low?: number;
  readonly high?: number;
  readonly sources: readonly CitationKey[];
}

/** A result beside the range that came with it. */
export type RangeFlag = 'below' | 'within' | 'above' | 'no-range' | 'no-number';
