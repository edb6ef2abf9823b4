import type { Place } from './flowColumns.ts';
import type { PageItem } from './pageItems.ts';

/** Columns of equal width, side by side, in points. */
export interface PageColumns {
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly gap: number;
  readonly height: number;
}

export interface FittedPage {
  readonly items: readonly PageItem[];
  readonly places: readonly Place[];
  /** Letter size, points. */
  readonly size: number;
}
