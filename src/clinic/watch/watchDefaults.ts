import type { CourseRecord } from '../course/courseRecord.ts';
import type { CitationKey } from '../text.ts';
import type { WatchThresholds } from './types.ts';

/** Thresholds of the watch, each chosen for the reason in docs/decisions/2026-11-relapse-watch.md and editable for a person. */
export const WATCH_DEFAULTS: WatchThresholds = {
  baselineDays: 7,
  itemsUp: 2,
  stepsUp: 1,
  daysUp: 2,
  windowDays: 3,
  lastingHours: 72,
  stableDays: 28,
  scoreRiseFraction: 0.1,
};

/**
 * What is told beside a worsening leans on these: relapses after a drug was lowered or stopped, after fever and after
 * vaccination were reported there. None of them states the thresholds; those are the project's own.
 */
export const WATCH_SOURCES: readonly CitationKey[] = ['Koh1994', 'Hammer1995'];

/** The thresholds of this person: the newest settings on record, else the defaults. */
export function thresholdsOf(course: CourseRecord): WatchThresholds {
  const settings = course.of['watch-settings'];
  let newest = settings[0];
  for (const entry of settings) if (newest === undefined || entry.writtenAt > newest.writtenAt) newest = entry;
  if (newest === undefined) return WATCH_DEFAULTS;
  const { note: _, ...chosen } = newest.body;
  const thresholds = { ...WATCH_DEFAULTS, ...chosen };
  // why: more days than the window has can never be up, and a watch that is silent by mistake looks like good news
  return { ...thresholds, daysUp: Math.min(thresholds.daysUp, thresholds.windowDays) };
}
