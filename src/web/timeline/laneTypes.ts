import type { AnyEntry, Entry, PlannedDose, Text4, WatchFinding } from '../../clinic/index.ts';
import type { Column } from '../../signal/index.ts';
import type { Buckets } from './buckets.ts';
import type { DaySpan } from './dayWindow.ts';

/** Lanes of one group stand together and share a colour. In the order of the picture. */
export const LANE_GROUPS = [
  'course',
  'opsoclonus',
  'myoclonus',
  'ataxia',
  'encephalopathy',
  'scores',
  'treatment',
  'events',
  'tumour',
  'results',
  'files',
] as const;
export type LaneGroup = (typeof LANE_GROUPS)[number];

/** Told apart without colour: filled and hollow, and by outline. */
export type Shape =
  | 'circle'
  | 'ring'
  | 'square'
  | 'ring-square'
  | 'diamond'
  | 'ring-diamond'
  | 'up'
  | 'down'
  | 'cross'
  | 'half'
  | 'question'
  | 'flag'
  | 'page'
  | 'film'
  | 'dash'
  | 'bar'
  | 'hatched-bar';

export type Tone = 'own' | 'alert' | 'watch' | 'muted';

/** What of the entry an item shows, where it is not the whole. */
export type ItemPart =
  | 'onset'
  | 'diagnosis'
  | 'tumour-found'
  | 'resection'
  | 'tag-fever'
  | 'tag-infection'
  | 'tag-vaccine'
  | 'tag-travel';

/** One thing that can be pointed at. */
export interface TimelineItem {
  readonly id: string;
  readonly laneId: string;
  /** Day numbers, both included. */
  readonly startDay: number;
  readonly endDay: number;
  /** Lasts to this day and on. */
  readonly openEnded: boolean;
  /** Known to the month or year only: it happened somewhere in the span. */
  readonly approximate: boolean;
  readonly shape: Shape;
  readonly tone: Tone;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly part?: ItemPart;
  readonly entry?: AnyEntry;
  readonly finding?: WatchFinding;
}

/** A lane's name: a word of the page, of the clinic, or somebody's own text. */
export type LaneTitle =
  | { readonly from: 'page'; readonly key: string /** Where on the body. */; readonly place?: string }
  | { readonly from: 'clinic'; readonly text: Text4; readonly detail?: string }
  | { readonly from: 'record'; readonly text: string; readonly detail?: string };

interface LaneHead {
  readonly id: string;
  readonly group: LaneGroup;
  readonly title: LaneTitle;
  readonly heightPx: number;
  /** Whether it is seen before anybody chose. */
  readonly shownAtFirst: boolean;
}

/** One value a day at most, from the diary. */
export interface DailyLane extends LaneHead {
  readonly form: 'daily';
  readonly style: 'columns' | 'dots';
  readonly days: Int32Array;
  readonly values: Column;
  /** Median of the seven days that end on each day; NaN where fewer than four of them are filled. */
  readonly weekMedian: Column;
  readonly levels: readonly Buckets[];
  readonly medianLevels: readonly Buckets[];
  readonly low: number;
  readonly high: number;
  /** Lines across, and their labels. */
  readonly grid: readonly number[];
}

/** Values with a scale of their own: scores, measures, results. */
export interface PointLane extends LaneHead {
  readonly form: 'points';
  readonly items: readonly TimelineItem[];
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly grid: readonly number[];
  /** Points follow each other on one scale and may be joined by a thin line. */
  readonly joined: boolean;
  /** How a value is written in the lane: a share as percent. */
  readonly asPercent: boolean;
}

/** Marks and bars on one line. */
export interface MarkLane extends LaneHead {
  readonly form: 'marks';
  readonly items: readonly TimelineItem[];
}

/** The same dose for a while. */
export interface DoseSegment {
  readonly startDay: number;
  readonly endDay: number;
  readonly openEnded: boolean;
  readonly dose: string;
  readonly everyDays: number;
}

/** One drug's plans and doses. */
export interface TreatmentLane extends LaneHead {
  readonly form: 'treatment';
  readonly drug: string;
  readonly plans: readonly {
    readonly entry: Entry<'plan'>;
    readonly startDay: number;
    readonly endDay: number;
    readonly openEnded: boolean;
    readonly segments: readonly DoseSegment[];
    readonly item: TimelineItem;
  }[];
  readonly doses: DoseColumns;
  /** Doses that are not "given": seen at every zoom. */
  readonly items: readonly TimelineItem[];
}

/** Doses as columns, in order of the day. */
export interface DoseColumns {
  readonly days: Int32Array;
  readonly states: Uint8Array;
}

export const DOSE_STATES = [
  'given',
  'late',
  'partial',
  'missed',
  'not-logged',
  'due-today',
  'upcoming',
] as const satisfies readonly PlannedDose['state'][];

export type Lane = DailyLane | PointLane | MarkLane | TreatmentLane;

/** A stretch that is seen behind every lane. */
export interface Band {
  readonly kind: 'relapse' | 'suspected' | 'watch';
  readonly startDay: number;
  readonly endDay: number;
  readonly item: TimelineItem;
}

/** The whole course, ready to be drawn at any zoom. */
export interface TimelineModel {
  /** From the first thing on record to today or the last planned thing, with a little room. */
  readonly full: DaySpan;
  readonly todayDay: number;
  /** The middle of what the birth date can mean. */
  readonly birthDay: number;
  /** Lanes that have something in them. */
  readonly lanes: readonly Lane[];
  readonly bands: readonly Band[];
  /** All items in order of their first day, for going from one to the next. Diary days are not among them. */
  readonly stops: readonly TimelineItem[];
  readonly empty: boolean;
}
