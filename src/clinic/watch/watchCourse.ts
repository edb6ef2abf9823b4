import { addDays, type Day, dayNumber, dayOfNumber } from '../calendar/day.ts';
import type { CourseRecord } from '../course/courseRecord.ts';
import { planChanges } from '../treatment/planChanges.ts';
import { isQuiet, openRelapseOf } from './comparable.ts';
import { contextOf, firstFrom } from './contextOf.ts';
import { type DiarySeries, diarySeries } from './diarySeries.ts';
import { findWorsenings, type Worsening } from './findWorsenings.ts';
import { type ScoreRise, scoreRises } from './scoreFindings.ts';
import type { WatchedItem, WatchFinding, WatchReport, WatchThresholds } from './types.ts';
import { unknownsOf } from './unknownsOf.ts';
import { thresholdsOf, WATCH_SOURCES } from './watchDefaults.ts';
import { WATCHED_ITEMS, type WatchedDays } from './watchedDays.ts';
import { medianOf } from './weeklyMedians.ts';

/** Days before a worsening that are looked at for what is missing in the record. Chosen: two weeks. */
const DAYS_BEFORE = 14;

/**
 * What moved beyond this person's own usual, what else happened then, and what cannot be known from the record.
 * Entries after `today` do not count. Missing days and skipped items are neither good nor bad. Newest finding first.
 */
export function watchCourse(course: CourseRecord, today: Day): WatchReport {
  const thresholds = thresholdsOf(course);
  const series = diarySeries(course, today);
  const { watched, toSeries } = watchedDays(course, series);
  const decisions = decisionsOf(course);
  const dismissedOn = (since: number): number | undefined => {
    const decision = decisions.get(idOf('hint', dayOfNumber(since)));
    return decision?.decision === 'dismissed' ? dayNumber(decision.at.slice(0, 10)) : undefined;
  };
  const answer = findWorsenings(watched, thresholds, dismissedOn);
  const { worsenings, usualCount, usualMedians, open } = answer;
  const changes = worsenings.length > 0 || course.of.rating.length > 0 ? planChanges(course) : [];
  const found: WatchFinding[] = [
    ...worsenings.map((worsening) => worseningFinding(worsening, worsening === open)),
    ...scoreRises(course, today, thresholds).map(scoreFinding),
  ];
  return {
    state:
      watched.days.length === 0
        ? 'no-diary'
        : usualCount < thresholds.baselineDays
          ? 'no-baseline'
          : isQuiet(usualMedians, thresholds)
            ? 'watching'
            : 'no-quiet-baseline',
    baselineDaysFound: usualCount,
    usual: Object.fromEntries(
      WATCHED_ITEMS.flatMap((item, k) => (Number.isNaN(usualMedians[k]!) ? [] : [[item, usualMedians[k]!]])),
    ),
    ...(watched.days.length === 0 ? {} : { lastDay: dayOfNumber(watched.days.at(-1)!) }),
    ...stayedSince(),
    ...openRelapseOf(course, today),
    findings: found.sort((a, b) => (a.since > b.since ? -1 : a.since < b.since ? 1 : a.id < b.id ? -1 : 1)),
    week: lastWeek(series, today),
    thresholds,
    sources: WATCH_SOURCES,
  };

  /** A worsening that became the usual, as long as as many items as make a hint are still where it took them. */
  function stayedSince(): Pick<WatchReport, 'stayedSince'> {
    const { settledWorsening: settled } = answer;
    const { itemsUp, stepsUp } = thresholds;
    if (settled === undefined) return {};
    const still = settled.changes.filter(({ item, median }) => usualMedians[item]! >= median + stepsUp).length;
    return still < itemsUp ? {} : { stayedSince: dayOfNumber(watched.days[settled.sinceIndex]!) };
  }

  function worseningFinding(worsening: Worsening, isOpen: boolean): WatchFinding {
    const { kind, sinceIndex, detectedIndex, untilIndex, rise, noise, usualCount: count } = worsening;
    const [since, until] = [dayOfNumber(watched.days[sinceIndex]!), dayOfNumber(watched.days[untilIndex]!)];
    const context = contextOf(course, series, changes, since, contextEnd(since, until));
    const ongoing = isOpen && dayNumber(today) - watched.days[watched.days.length - 1]! <= 2 * thresholds.windowDays;
    const days = filledDays(series, since, until);
    return {
      id: idOf(kind, since),
      kind,
      since,
      detectedOn: dayOfNumber(watched.days[detectedIndex]!),
      until,
      ongoing,
      changes: worsening.changes.map(({ item, median, level, spread }) => ({
        item: WATCHED_ITEMS[item]!,
        baselineMedian: median,
        latest: level,
        ...(Number.isNaN(spread) ? {} : { ownNoise: 1.96 * Math.SQRT2 * spread }),
      })),
      together: { rise, ownNoise: noise },
      context,
      unknowns: unknownsOf(course, series, {
        since,
        until,
        today,
        context,
        usualCount: count,
        ...days,
        indices: [toSeries[sinceIndex]!, toSeries[untilIndex]!],
      }),
      ...days,
      ...closing(idOf(kind, since), thresholds),
    };
  }

  function contextEnd(since: Day, until: Day): Day {
    const after = addDays(since, thresholds.windowDays);
    const end = until > after ? until : after;
    return end < today ? end : today;
  }

  function scoreFinding({ scaleId, since, until, ongoing, before, after, ratingId, earlierCount }: ScoreRise) {
    const id = idOf(`score:${scaleId}`, since);
    const context = contextOf(course, series, changes, since, since);
    const days = filledDays(series, since, since);
    return {
      id,
      kind: 'score',
      since,
      detectedOn: since,
      until,
      ongoing,
      changes: [],
      score: { scaleId, before, after, ratingId },
      context,
      unknowns: unknownsOf(course, series, {
        since,
        until,
        today,
        context,
        usualCount: earlierCount > 3 ? 99 : 0,
        ...days,
      }),
      ...days,
      ...closing(id, thresholds),
    } as const;
  }

  function closing(id: string, used: WatchThresholds): Pick<WatchFinding, 'thresholds' | 'decision'> {
    const decision = decisions.get(id);
    return { thresholds: used, ...(decision === undefined ? {} : { decision }) };
  }
}

function idOf(kind: string, since: Day): string {
  return `${kind.slice(0, 60)}:${since}`;
}

/** The newest decision on each finding. */
function decisionsOf(course: CourseRecord): Map<string, NonNullable<WatchFinding['decision']>> {
  const newest = new Map<string, NonNullable<WatchFinding['decision']>>();
  for (const { id, body, writtenAt } of course.of['watch-decision']) {
    const known = newest.get(body.findingId);
    if (known === undefined || known.at < writtenAt)
      newest.set(body.findingId, { entryId: id, decision: body.decision, by: body.decidedBy, at: writtenAt });
  }
  return newest;
}

/** The diary as the watch needs it: days with at least one ladder, and which of them lie in an illness. */
function watchedDays(course: CourseRecord, series: DiarySeries): { watched: WatchedDays; toSeries: number[] } {
  const toSeries = Array.from(series.days.keys()).filter((k) =>
    WATCHED_ITEMS.some((item) => !Number.isNaN(series.columns[item][k]!)),
  );
  const days = Int32Array.from(toSeries, (k) => series.days[k]!);
  const ill = Uint8Array.from(toSeries, (k) => {
    const { tags } = series.entries[k]!.body;
    return tags?.includes('fever') || tags?.includes('infection') ? 1 : 0;
  });
  for (const { body } of course.of.event) {
    if (body.type !== 'illness' && body.type !== 'fever') continue;
    const last = dayNumber(body.end ?? body.start);
    for (let k = firstFrom(days, dayNumber(body.start)); k < days.length && days[k]! <= last; k++) ill[k] = 1;
  }
  const levels = WATCHED_ITEMS.map((item) => Float64Array.from(toSeries, (k) => series.columns[item][k]!));
  return { watched: { days, levels, ill }, toSeries };
}

function filledDays(series: DiarySeries, since: Day, until: Day): { diaryDays: number; missingDays: number } {
  const [first, last] = [dayNumber(since) - DAYS_BEFORE, dayNumber(until)];
  const diaryDays = firstFrom(series.days, last + 1) - firstFrom(series.days, first);
  return { diaryDays, missingDays: last - first + 1 - diaryDays };
}

function lastWeek(series: DiarySeries, today: Day): WatchReport['week'] {
  const end = dayNumber(today);
  const [from, to] = [firstFrom(series.days, end - 6), firstFrom(series.days, end + 1)];
  const medians: Partial<Record<WatchedItem, number>> = {};
  for (const item of WATCHED_ITEMS) {
    const median = medianOf(series.columns[item].subarray(from, to));
    if (median !== undefined) medians[item] = median;
  }
  return { medians, filledDays: to - from };
}
