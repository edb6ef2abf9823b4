import type { PartialDate } from '../calendar/day.ts';
import type { EntryKind } from '../entries/entryKinds.ts';
import type { CitationKey, Text4 } from '../text.ts';

/** A pointer to what shows something. */
export interface EvidenceLink {
  readonly kind: EntryKind;
  readonly id: string;
  readonly label: string;
  /** The label in every language, where its words are ours. */
  readonly text?: Text4;
  readonly day?: PartialDate;
  /** `counts` makes the criterion recorded; `unsure` and `further` are shown beside it and do not count. */
  readonly role: 'counts' | 'unsure' | 'further';
}

export interface CriterionState {
  readonly id: string;
  readonly text: Text4;
  readonly recorded: boolean;
  /** First time any of the evidence says so. */
  readonly since?: PartialDate;
  readonly evidence: readonly EvidenceLink[];
}

/** How many criteria are on record, which, and since when. Never that somebody has or has not the syndrome. */
export interface CriteriaCount {
  readonly form: 'paediatric-2004' | 'adult-working';
  readonly title: Text4;
  readonly criteria: readonly CriterionState[];
  readonly recordedCount: number;
  readonly ofCount: number;
  /** For the paediatric form: what the workshop asked for, as a citation, not as a verdict. */
  readonly rule: Text4;
  readonly caution: Text4;
  /** What is not counted, and why: unsure signs, nystagmus, ratings. */
  readonly notes: readonly Text4[];
  readonly sources: readonly CitationKey[];
  /** False where the source itself was not read; shown with that mark. */
  readonly verified: boolean;
}
