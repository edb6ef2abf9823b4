import type { Day } from '../calendar/day.ts';
import type { CitationKey, CitedText, Text4 } from '../text.ts';

/** A test that looks for a tumour or follows one. */
export interface SearchTest {
  readonly id: string;
  readonly name: Text4;
  readonly forWhom: 'child' | 'adult' | 'both';
  /** Place in the order of the search, from 1; equal numbers go together. */
  readonly order: number;
  readonly kind: 'imaging' | 'urine' | 'blood' | 'other';
  readonly known: readonly CitedText[];
}

/** A proposal of when something is due. A clinic edits or refuses it; nothing is due by itself. */
export interface ProposedRule {
  readonly id: string;
  readonly area: 'tumour-search' | 'monitoring' | 'follow-up';
  readonly forWhom: 'child' | 'adult' | 'both';
  readonly testId: string;
  readonly title: Text4;
  /** What starts the clock. */
  readonly after: 'diagnosis' | 'onset' | 'negative-search' | 'resection' | 'relapse' | 'drug-start';
  readonly drugIds?: readonly string[];
  readonly afterDays: number;
  readonly everyDays?: number;
  readonly times?: number;
  readonly why: CitedText;
}

/** Something that a rule makes due. */
export interface DueItem {
  /** Stable: rule and due day. */
  readonly id: string;
  readonly area: ProposedRule['area'];
  readonly testId: string;
  readonly title: Text4;
  readonly dueDay: Day;
  readonly state: 'overdue' | 'due' | 'upcoming' | 'done';
  /** The kept rule, or undefined for a proposal that nobody has taken yet. */
  readonly ruleEntryId?: string;
  readonly proposedId?: string;
  readonly setBy: 'proposed' | 'clinic' | 'family';
  readonly sources: readonly CitationKey[];
  readonly verified: boolean;
  /** What answered it, where it is done. */
  readonly doneBy?: { readonly kind: 'examination' | 'result' | 'event'; readonly id: string; readonly day: Day };
}
