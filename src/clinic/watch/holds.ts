import type { WatchThresholds } from './types.ts';
import type { UsualDays } from './usualDays.ts';
import { WATCHED_ITEMS, type WatchedDays } from './watchedDays.ts';

/**
 * What the rules add to the thresholds that a person may edit; reasons in docs/decisions/2026-11-relapse-watch.md.
 */
export const WORSENING_RULES = {
  recentDays: 28, // days; chosen: long enough for a spread, short enough to follow recovery under treatment
  oldestDays: 182, // days; chosen: what was half a year ago is no longer "usual"
  weekDays: 7, // days; chosen: a small rise in a noisy diary shows over a week or not at all
  /**
   * Part of the day-to-day spread that is left in the mean of a week. Chosen: two thirds of the variance (0.8²), not a
   * seventh of it, because neighbouring days resemble each other and looks at every day are many.
   */
  weekSpread: 0.8,
  settledStep: 0.1, // steps of the mean level; chosen: the later half may be this much worse and still count as stable
} as const;

/** How far the last days are above usual, or undefined where the rule does not hold. */
export interface Held {
  readonly since: number;
  readonly rise: number;
  readonly noise: number;
  readonly against: UsualDays;
}

/** A look back: so many days together, on so many of which items are up, beyond so much of the day-to-day spread. */
export interface Look {
  readonly windowDays: number;
  readonly daysUp: number;
  readonly spread: number;
  /** Whether each of the days must lie beyond the spread, or their mean. */
  readonly each: boolean;
}

export function looksOf({ windowDays, daysUp }: WatchThresholds): readonly Look[] {
  const weekDays = Math.max(WORSENING_RULES.weekDays, windowDays);
  return [
    { windowDays, daysUp, spread: 1, each: true },
    {
      windowDays: weekDays,
      daysUp: Math.ceil((weekDays * daysUp) / windowDays),
      spread: WORSENING_RULES.weekSpread,
      each: false,
    },
  ];
}

/**
 * The rule of the hint on one day, against one set of usual days.
 * @param ownNoise smallest change of the items together beyond the day-to-day spread, steps
 */
export function holds(
  usual: UsualDays,
  { levels, days }: WatchedDays,
  now: number,
  thresholds: WatchThresholds,
  { windowDays, daysUp, spread, each }: Look,
  ownNoise: () => number,
): Held | undefined {
  const { itemsUp, baselineDays } = thresholds;
  if (usual.count < baselineDays || upCount(usual, levels, now, thresholds) < itemsUp) return undefined;
  // why: a missing day is skipped over rather than counted as good, but not further than this
  const oldest = days[now]! - 2 * windowDays;
  const noise = spread * ownNoise();
  if (each && usual.riseOf(now) <= noise) return undefined;
  let up = 0;
  let since = now;
  for (let k = now; k > now - windowDays && k >= 0 && days[k]! >= oldest; k--)
    if ((!each || usual.riseOf(k) > noise) && upCount(usual, levels, k, thresholds) >= itemsUp) {
      up += 1;
      since = k;
    }
  if (up < daysUp) return undefined;
  let rise = 0;
  for (let k = since; k <= now; k++) rise += usual.riseOf(k) / (now - since + 1);
  return rise > noise ? { since, rise, noise, against: usual } : undefined;
}

/**
 * The smallest change beyond a spread: 1.96 · √2 · SEM, the 1.96 widened as Student's t is for a spread that comes from
 * few days (its first two terms; 2.43 at seven days, where the exact value is 2.45).
 */
export function smallestChange(spread: number, count: number): number {
  const freedom = count - 1;
  return (1.96 + 2.37 / freedom + 2.82 / freedom ** 2) * Math.SQRT2 * spread;
}

/** Whether an item stands `stepsUp` or more above its median; never where it was skipped or has too few days to compare with. */
export function isUp(
  usual: UsualDays,
  levels: WatchedDays['levels'],
  item: number,
  index: number,
  { stepsUp, baselineDays }: WatchThresholds,
): boolean {
  return usual.filled(item) >= baselineDays && levels[item]![index]! >= usual.median(item) + stepsUp;
}

export function upCount(
  usual: UsualDays,
  levels: WatchedDays['levels'],
  index: number,
  thresholds: WatchThresholds,
): number {
  let count = 0;
  for (let item = 0; item < WATCHED_ITEMS.length; item++) if (isUp(usual, levels, item, index, thresholds)) count += 1;
  return count;
}

/** Items that stand `stepsUp` or more below their median. */
export function downCount(
  usual: UsualDays,
  levels: WatchedDays['levels'],
  index: number,
  { stepsUp, baselineDays }: WatchThresholds,
): number {
  let count = 0;
  for (let item = 0; item < WATCHED_ITEMS.length; item++)
    if (usual.filled(item) >= baselineDays && levels[item]![index]! <= usual.median(item) - stepsUp) count += 1;
  return count;
}
