import { firstIndexFrom, levelFor } from './buckets.ts';
import type { DaySpan } from './dayWindow.ts';
import { type LaneLayout, laneAt, type PlacedLane } from './laneLayout.ts';
import { type Band, type DailyLane, DOSE_STATES, type DoseColumns, type Lane, type TimelineItem } from './laneTypes.ts';

/** How near the pointer must be to a mark, px. chosen: half a finger's width is more, but marks stand close. */
export const HIT_PX = 9;

export interface Hit {
  /** The day under the pointer. */
  readonly day: number;
  readonly placed: PlacedLane | undefined;
  /** Items at the place, the shortest first, then the nearest. */
  readonly items: readonly TimelineItem[];
  /** In a lane of the diary: what is there. */
  readonly daily: DailyHit | undefined;
  /** In a drug's lane: what became of the day's doses. */
  readonly doses: readonly (typeof DOSE_STATES)[number][];
  /** Relapses and findings that the day lies in. */
  readonly bands: readonly Band[];
}

export interface DailyHit {
  readonly lane: DailyLane;
  /** Days summed up in the column under the pointer, both included. */
  readonly startDay: number;
  readonly endDay: number;
  /** NaN where none of them is filled. */
  readonly min: number;
  readonly max: number;
  readonly count: number;
  /** NaN where too few days are filled. */
  readonly weekMedian: number;
}

export interface HitPlace {
  readonly span: DaySpan;
  readonly widthPx: number;
  readonly layout: LaneLayout;
  readonly bands: readonly Band[];
}

/** What is drawn at a point of the lanes. */
export function hitTest({ span, widthPx, layout, bands }: HitPlace, xPx: number, yPx: number): Hit {
  const daysPerPx = (span.endDay - span.startDay) / widthPx;
  const exact = span.startDay + xPx * daysPerPx;
  const day = Math.floor(exact);
  const placed = laneAt(layout, yPx);
  const lane = placed?.lane;
  return {
    day,
    placed,
    items: lane === undefined ? [] : itemsNear(lane, exact, HIT_PX * daysPerPx),
    daily: lane?.form === 'daily' ? dailyHit(lane, day, daysPerPx) : undefined,
    doses: lane?.form === 'treatment' ? dosesOn(lane.doses, day) : [],
    bands: bands.filter((band) => day >= band.startDay && day <= band.endDay),
  };
}

function itemsNear(lane: Lane, exactDay: number, reachDays: number): TimelineItem[] {
  if (lane.form === 'daily') return [];
  const all = lane.form === 'treatment' ? [...lane.items, ...lane.plans.map(({ item }) => item)] : lane.items;
  const away = new Map(all.map((item) => [item, distance(item, exactDay)]));
  // why: the shorter is meant: the dose, not the year of treatment that it lies in
  return all
    .filter((item) => away.get(item)! <= reachDays)
    .sort((a, b) => a.endDay - a.startDay - (b.endDay - b.startDay) || away.get(a)! - away.get(b)!);
}

/** Days from a moment to an item; 0 within it. A single day is hit at its middle, where its mark stands. */
function distance({ startDay, endDay }: TimelineItem, exactDay: number): number {
  if (startDay === endDay) return Math.max(0, Math.abs(exactDay - (startDay + 0.5)) - 0.5);
  return Math.max(0, startDay - exactDay, exactDay - (endDay + 1));
}

function dosesOn({ days, states }: DoseColumns, day: number): (typeof DOSE_STATES)[number][] {
  const found: (typeof DOSE_STATES)[number][] = [];
  for (let i = firstIndexFrom(days, day); days[i] === day; i++) found.push(DOSE_STATES[states[i]!]!);
  return found;
}

function dailyHit(lane: DailyLane, day: number, daysPerPx: number): DailyHit {
  const buckets = levelFor(lane.levels, daysPerPx);
  const startDay = Math.floor(day / buckets.bucketDays) * buckets.bucketDays;
  const endDay = startDay + buckets.bucketDays - 1;
  const i = firstIndexFrom(buckets.days, startDay);
  const found = buckets.days[i] === startDay;
  const at = firstIndexFrom(lane.days, endDay + 1) - 1;
  return {
    lane,
    startDay,
    endDay,
    min: found ? buckets.min[i]! : Number.NaN,
    max: found ? buckets.max[i]! : Number.NaN,
    count: found ? buckets.counts[i]! : 0,
    weekMedian: at >= 0 && lane.days[at]! >= startDay ? lane.weekMedian[at]! : Number.NaN,
  };
}
