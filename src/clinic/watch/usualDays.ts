import { WATCHED_ITEMS, type WatchedDays } from './watchedDays.ts';

const LEVEL_COUNT = 4;
const ITEM_COUNT = WATCHED_ITEMS.length;

/**
 * The days that say what is usual, as a window that slides over them in order of time: medians, means and spread of each item
 * without sorting anything twice. Skipped items count nowhere.
 */
export interface UsualDays {
  /** Days in the window. */
  readonly count: number;
  /** Lets a later day in; must come after those that are in. */
  add(index: number): void;
  /** Lets the oldest go until `keep` says of one that it may stay. */
  dropWhile(tooOld: (index: number, count: number) => boolean): void;
  clear(): void;
  filled(item: number): number;
  /** NaN where the item was never filled. */
  median(item: number): number;
  /** The items together: how far a day lies above the means of the window, over the items that were filled on both. */
  riseOf(index: number): number;
  /** SD of the rise from day to day; NaN with fewer than two days. */
  spreadOfDays(): number;
  /** SD of one item from day to day. */
  spreadOfItem(item: number): number;
}

export function makeUsualDays({ levels, days }: WatchedDays): UsualDays {
  const queue = new Int32Array(days.length);
  const counts = new Int32Array(ITEM_COUNT * LEVEL_COUNT);
  const filled = new Int32Array(ITEM_COUNT);
  const sums = new Float64Array(ITEM_COUNT);
  const means = new Float64Array(ITEM_COUNT);
  let head = 0;
  let tail = 0;

  const tally = (index: number, sign: 1 | -1): void => {
    for (let item = 0; item < ITEM_COUNT; item++) {
      const level = levels[item]![index]!;
      if (Number.isNaN(level)) continue;
      counts[item * LEVEL_COUNT + level]! += sign;
      filled[item]! += sign;
      sums[item]! += sign * level;
    }
  };
  /** The level that `rank` days of the window (from 0) do not exceed. */
  const levelAt = (item: number, rank: number): number => {
    let below = 0;
    for (let level = 0; level < LEVEL_COUNT; level++) {
      below += counts[item * LEVEL_COUNT + level]!;
      if (below > rank) return level;
    }
    return Number.NaN;
  };
  const riseOf = (index: number): number => {
    let rise = 0;
    for (let item = 0; item < ITEM_COUNT; item++) {
      const level = levels[item]![index]!;
      if (!Number.isNaN(level) && filled[item]! > 0) rise += level - sums[item]! / filled[item]!;
    }
    return rise;
  };

  return {
    get count() {
      return tail - head;
    },
    add(index) {
      queue[tail++] = index;
      tally(index, 1);
    },
    dropWhile(tooOld) {
      while (head < tail && tooOld(queue[head]!, tail - head)) tally(queue[head++]!, -1);
    },
    clear() {
      head = 0;
      tail = 0;
      counts.fill(0);
      filled.fill(0);
      sums.fill(0);
    },
    filled: (item) => filled[item]!,
    median(item) {
      const n = filled[item]!;
      return n === 0 ? Number.NaN : (levelAt(item, (n - 1) >> 1) + levelAt(item, n >> 1)) / 2;
    },
    riseOf,
    spreadOfDays() {
      if (tail - head < 2) return Number.NaN;
      for (let item = 0; item < ITEM_COUNT; item++) means[item] = sums[item]! / filled[item]!;
      let squares = 0;
      for (let k = head; k < tail; k++) {
        let rise = 0;
        for (let item = 0; item < ITEM_COUNT; item++) {
          const above = levels[item]![queue[k]!]! - means[item]!;
          if (!Number.isNaN(above)) rise += above;
        }
        squares += rise * rise;
      }
      return Math.sqrt(squares / (tail - head - 1));
    },
    spreadOfItem(item) {
      const n = filled[item]!;
      if (n < 2) return Number.NaN;
      const mean = sums[item]! / n;
      let squares = 0;
      for (let level = 0; level < LEVEL_COUNT; level++)
        squares += counts[item * LEVEL_COUNT + level]! * (level - mean) ** 2;
      return Math.sqrt(squares / (n - 1));
    },
  };
}
