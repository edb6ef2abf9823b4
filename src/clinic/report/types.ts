import type { Day, PartialDate } from '../calendar/day.ts';
import type { CriteriaCount } from '../criteria/types.ts';
import type { DueItem } from '../search/types.ts';
import type { PlanOnDay } from '../treatment/plansOn.ts';
import type { WatchReport } from '../watch/types.ts';

export interface ScorePoint {
  readonly day: Day;
  readonly total: number;
  readonly ratingId: string;
  readonly source: 'live' | 'video';
  readonly rater?: string;
}

/** A test of the tumour search with what it showed. */
export interface ReportedSearch {
  readonly testId: string;
  readonly day: Day;
  readonly outcome: string;
  /** As typed in. */
  readonly name?: string;
}

/** One page for the visit, as data: renderers for print and PDF dress it. */
export interface VisitReport {
  readonly name: string;
  readonly pseudonym: boolean;
  /** Family or clinic that keeps the record, as it names itself. */
  readonly household?: string;
  readonly synthetic: boolean;
  readonly birth: PartialDate;
  readonly ageText: { readonly years: number; readonly months: number; readonly approximate: boolean } | undefined;
  readonly onset?: PartialDate;
  readonly diagnosis?: PartialDate;
  readonly from: Day;
  readonly today: Day;
  readonly previousVisit?: Day;
  readonly criteria: CriteriaCount;
  readonly scores: readonly {
    readonly scaleId: string;
    readonly scaleVersion: string;
    readonly points: readonly ScorePoint[];
  }[];
  readonly relapses: readonly {
    readonly start: Day;
    readonly end?: Day;
    readonly certainty: string;
    readonly judgedBy: string;
    readonly candidates: readonly string[];
  }[];
  readonly plans: readonly {
    readonly title: string;
    readonly drug: string;
    readonly route: string;
    readonly standing: PlanOnDay;
  }[];
  readonly doses: {
    readonly planned: number;
    readonly given: number;
    readonly late: number;
    /** Counted as given, and told apart. */
    readonly partial?: number;
    readonly missed: number;
    readonly notLogged: number;
    readonly missedDays: readonly { readonly day: Day; readonly drug: string }[];
  };
  readonly resultsOutOfRange: readonly {
    readonly day: Day;
    readonly testId: string;
    readonly name: string;
    readonly value: string;
    readonly range: string;
    readonly flag: 'below' | 'above';
  }[];
  /** Results of the period, and how many of them came with a laboratory's range. */
  readonly resultCount?: { readonly all: number; readonly withRange: number };
  readonly events: readonly {
    readonly type: string;
    readonly title: string;
    readonly start: Day;
    readonly end?: Day;
  }[];
  readonly tumour: {
    readonly found: readonly {
      readonly found: PartialDate;
      readonly kind: string;
      readonly site?: string;
      readonly resected?: PartialDate;
      /** How much was removed; a biopsy is no resection. */
      readonly completeness?: string;
    }[];
    /** Examinations that found a tumour, whether or not it was entered as one. */
    readonly foundBy?: readonly ReportedSearch[];
    /** The last test of the search that was done; other examinations and results are none. */
    readonly lastSearch?: ReportedSearch;
    /** The last body imaging, where another test was done after it. */
    readonly lastImaging?: ReportedSearch;
  };
  readonly diary: {
    readonly days: number;
    readonly ofDays: number;
    readonly weekly: readonly {
      readonly weekStart: Day;
      readonly jerks?: number;
      readonly walking?: number;
      readonly hands?: number;
      readonly eyes?: number;
      readonly rage?: number;
    }[];
  };
  readonly watch: WatchReport;
  readonly due: readonly DueItem[];
  /** What is different from the last visit on: entries that are new, changed or ended. */
  readonly changes: readonly {
    readonly day: Day;
    readonly what: 'new' | 'changed' | 'ended';
    readonly kind: string;
    readonly label: string;
  }[];
  readonly measures: readonly {
    readonly id: string;
    readonly unit: string;
    /** Where on the body, for measures of one sensor. */
    readonly place?: string;
    readonly points: readonly {
      readonly day: Day;
      readonly value: number;
      readonly low?: number;
      readonly high?: number;
    }[];
  }[];
}
