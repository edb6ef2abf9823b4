import type { Day } from '../calendar/day.ts';
import type { CitationKey } from '../text.ts';

/** The five ladders of the diary that the watch looks at. */
export type WatchedItem = 'jerks' | 'walking' | 'hands' | 'eyes' | 'rage';

/** Thresholds; each may be changed for a person. */
export interface WatchThresholds {
  /** Days of stable diary that a baseline needs. */
  readonly baselineDays: number;
  /** Items that must be up together. */
  readonly itemsUp: number;
  /** Levels above the own baseline median that count as up. */
  readonly stepsUp: number;
  /** Days within `windowDays` on which they must be up. */
  readonly daysUp: number;
  readonly windowDays: number;
  /** A worsening that lasts longer than this is no longer "with the illness" alone. */
  readonly lastingHours: number;
  /** Stable or improved days that must have gone before for a worsening to be new. */
  readonly stableDays: number;
  /** Rise of a rating that counts, as a fraction of the scale's range. Chosen: no smallest important change is published. */
  readonly scoreRiseFraction: number;
}

export interface ItemChange {
  readonly item: WatchedItem;
  readonly baselineMedian: number;
  readonly latest: number;
  /** The smallest change beyond the person's own day-to-day spread (1.96·√2·SEM); undefined where there are too few days. */
  readonly ownNoise?: number;
}

/** What else happened around the day; facts side by side, not causes. */
export interface Context {
  readonly what:
    | 'fever'
    | 'infection'
    | 'vaccination'
    | 'missed-dose'
    | 'dose-reduction'
    | 'poor-sleep'
    | 'new-drug'
    | 'travel';
  readonly day: Day;
  readonly entryIds: readonly string[];
  readonly label: string;
}

export type Unknown =
  | 'missing-days'
  | 'short-baseline'
  | 'no-rating-since'
  | 'no-video-since'
  | 'one-observer'
  | 'other-observer'
  | 'entered-late'
  | 'illness-can-look-alike';

/**
 * Something that moved. `hint`: enough items up on enough days; `with-illness`: the same, but fever or infection is on
 * record and it has not lasted; `score`: a rating rose beyond the own earlier ones.
 */
export interface WatchFinding {
  /** Kind and first day; a score also names its scale. Days added later never change it. */
  readonly id: string;
  readonly kind: 'hint' | 'with-illness' | 'score';
  readonly since: Day;
  /** First day on which enough was on record to say so. */
  readonly detectedOn?: Day;
  /** Last day on which it still holds. */
  readonly until: Day;
  readonly ongoing: boolean;
  readonly changes: readonly ItemChange[];
  readonly score?: {
    readonly scaleId: string;
    readonly before: number;
    readonly after: number;
    readonly ratingId: string;
  };
  /** All watched items together, mean of the window: steps above usual, and what the own day-to-day spread explains. */
  readonly together?: { readonly rise: number; readonly ownNoise: number };
  readonly context: readonly Context[];
  readonly unknowns: readonly Unknown[];
  readonly diaryDays: number;
  readonly missingDays: number;
  readonly thresholds: WatchThresholds;
  readonly decision?: {
    readonly entryId: string;
    readonly decision: 'confirmed' | 'dismissed';
    readonly by: string;
    readonly at: string;
  };
}

export interface WatchReport {
  /**
   * `watching` needs a baseline; without one it says how many days are missing. `no-quiet-baseline`: there are days to
   * compare with, but they are bad days themselves, so that no rise can be found and none says nothing.
   */
  readonly state: 'watching' | 'no-quiet-baseline' | 'no-baseline' | 'no-diary';
  readonly baselineDaysFound: number;
  readonly findings: readonly WatchFinding[];
  /** Median of each item on the days that are usual now. */
  readonly usual?: Readonly<Partial<Record<WatchedItem, number>>>;
  /** The newest day with a ladder filled in. */
  readonly lastDay?: Day;
  /** First day of a worsening that stayed, so that its days are what is usual now. */
  readonly stayedSince?: Day;
  /** A relapse on record that has no end, or none yet. */
  readonly openRelapse?: { readonly start: Day; readonly certainty: string };
  /** Median of the last 7 days for each item, and how many of the 7 are filled. */
  readonly week: { readonly medians: Readonly<Partial<Record<WatchedItem, number>>>; readonly filledDays: number };
  readonly thresholds: WatchThresholds;
  readonly sources: readonly CitationKey[];
}
