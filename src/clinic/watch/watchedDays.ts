import type { WatchedItem } from './types.ts';

/** The five ladders that the watch looks at. */
export const WATCHED_ITEMS: readonly WatchedItem[] = ['jerks', 'walking', 'hands', 'eyes', 'rage'];

/**
 * The days of a diary on which at least one ladder was filled, in order of time, as the watch needs them. Levels are
 * whole steps 0 to 3; a skipped item is NaN.
 */
export interface WatchedDays {
  readonly days: Int32Array;
  /** In the order of `WATCHED_ITEMS`. */
  readonly levels: readonly Float64Array[];
  /** 1 where fever or infection is on record for the day. */
  readonly ill: Uint8Array;
}
