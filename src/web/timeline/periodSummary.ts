import { medianOfSorted } from './buckets.ts';
import type { DaySpan } from './dayWindow.ts';
import { DAILY_IDS, type DailyId } from './diaryLanes.ts';
import { DOSE_STATES, type TimelineItem, type TimelineModel } from './laneTypes.ts';
import { calendarTicks } from './timeTicks.ts';

/** One month or year of the course in numbers. */
export interface PeriodSummary {
  readonly unit: 'month' | 'year';
  readonly startDay: number;
  readonly endDay: number;
  readonly diaryDays: number;
  /** Medians of the diary's answers; a question without an answer is absent. */
  readonly medians: Readonly<Partial<Record<DailyId, number>>>;
  readonly doses: Readonly<Record<'given' | 'late' | 'missed', number>>;
  readonly events: readonly TimelineItem[];
  readonly relapses: readonly TimelineItem[];
  readonly outOfRange: readonly TimelineItem[];
  /** The last score of each scale. */
  readonly scores: readonly TimelineItem[];
}

/** Spans longer than this are summed up by the year. chosen: three years of months are 36 rows. */
const MOST_MONTH_DAYS = 1100;

/** The course month by month, or year by year where it is long. Months and years without anything are left out. */
export function periodSummaries(model: TimelineModel, span: DaySpan): PeriodSummary[] {
  const unit = span.endDay - span.startDay <= MOST_MONTH_DAYS ? 'month' : 'year';
  return calendarTicks(unit, span)
    .map(({ startDay, endDay }) => summaryOf(model, unit, startDay, endDay))
    .filter(hasAnything);
}

function summaryOf(
  { lanes, stops }: TimelineModel,
  unit: 'month' | 'year',
  startDay: number,
  endDay: number,
): PeriodSummary {
  const inside = ({ startDay: day }: TimelineItem): boolean => day >= startDay && day < endDay;
  const groupOf = new Map(lanes.map(({ id, group }) => [id, group]));
  const items = stops.filter(inside);
  const medians: Partial<Record<DailyId, number>> = {};
  const filled = new Set<number>();
  const doses = { given: 0, late: 0, missed: 0 };
  for (const lane of lanes) {
    if (lane.form === 'daily') {
      const values: number[] = [];
      for (let i = 0; i < lane.days.length; i++) {
        if (lane.days[i]! < startDay || lane.days[i]! >= endDay) continue;
        filled.add(lane.days[i]!);
        values.push(lane.values[i]!);
      }
      const id = DAILY_IDS.find((one) => one === lane.id);
      if (values.length > 0 && id !== undefined) medians[id] = medianOfSorted(values.sort((a, b) => a - b));
    }
    if (lane.form !== 'treatment') continue;
    for (let i = 0; i < lane.doses.days.length; i++) {
      if (lane.doses.days[i]! < startDay || lane.doses.days[i]! >= endDay) continue;
      const state = DOSE_STATES[lane.doses.states[i]!]!;
      if (state === 'given' || state === 'missed') doses[state] += 1;
      else if (state === 'late' || state === 'partial') doses.late += 1;
    }
  }
  const lastScores = new Map(
    items
      .filter((item) => groupOf.get(item.laneId) === 'scores' && item.value !== undefined)
      .map((item) => [item.laneId, item]),
  );
  return {
    unit,
    startDay,
    endDay,
    diaryDays: filled.size,
    medians,
    doses,
    events: items.filter(({ entry }) => entry?.kind === 'event'),
    relapses: items.filter(({ entry, tone }) => entry?.kind === 'relapse' && tone !== 'muted'),
    outOfRange: items.filter((item) => groupOf.get(item.laneId) === 'results' && item.tone === 'alert'),
    scores: [...lastScores.values()],
  };
}

function hasAnything({ diaryDays, doses, events, relapses, outOfRange, scores }: PeriodSummary): boolean {
  return (
    diaryDays + doses.given + doses.late + doses.missed > 0 ||
    events.length + relapses.length + outOfRange.length + scores.length > 0
  );
}
