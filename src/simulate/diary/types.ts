/** The four ladders of the diary and the rage ladder, as causes move them. */
export const DIARY_SIGNS = ['jerks', 'walking', 'hands', 'eyes', 'rage'] as const;
export type DiarySign = (typeof DIARY_SIGNS)[number];

/** A span of days, from the first to the last, both included, counted from the first day of the diary. */
export interface DaySpan {
  readonly startDay: number;
  readonly endDay: number;
}

/** A relapse that was put in. */
export interface TrueRelapse extends DaySpan {
  readonly kind: 'quick' | 'slow';
  /** First day on which two signs truly stand a whole step or more above where they stood before. */
  readonly evidentDay: number;
  /** Steps at its worst, by sign. */
  readonly rise: Readonly<Record<DiarySign, number>>;
  readonly after: 'taper-step' | 'infection' | 'nothing';
}

/** An infection, with or without fever; `flare`: signs rose with it and went back within 72 h. */
export interface TrueIllness extends DaySpan {
  readonly fever: boolean;
  readonly flare?: DaySpan;
  /** Whether anybody wrote it down. */
  readonly noted: boolean;
}

/** What is really behind a simulated diary. */
export interface DiaryTruth {
  /** True level of each sign on each day, 0 to 3 and beyond, before anybody looked. */
  readonly levels: Readonly<Record<DiarySign, Float64Array>>;
  readonly relapses: readonly TrueRelapse[];
  readonly illnesses: readonly TrueIllness[];
  readonly taperDays: readonly number[];
}

/**
 * A diary as columns, one element a day from the first to the last. A day that nobody filled, and an item that was
 * skipped, is NaN. `flags` hold 1 where the tag was set.
 */
export interface SimulatedDiary {
  readonly firstDay: string;
  readonly filled: Uint8Array;
  readonly columns: Readonly<Record<DiaryNumber, Float64Array>>;
  readonly flags: Readonly<Record<'fever' | 'infection' | 'vaccine' | 'missed-dose' | 'travel', Uint8Array>>;
  /** 0 the first observer, 1 the second. */
  readonly observer: Uint8Array;
  /** Hours from the day's evening (20:00) until it was typed in. */
  readonly latenessH: Float64Array;
  readonly truth: DiaryTruth;
}

/** `rage`: episodes of the day. Clock times are minutes after midnight. */
export type DiaryNumber =
  | 'jerks'
  | 'walking'
  | 'hands'
  | 'eyes'
  | 'rageCount'
  | 'rageLongestMin'
  | 'asleepMin'
  | 'upMin'
  | 'wakings'
  | 'awakeMin'
  | 'napMin'
  | 'energy'
  | 'overall';
