import type { ReportSection } from '../../clinic/index.ts';
import { itemHeight, spaceAbove } from './drawItem.ts';
import type { FittedPage, PageColumns } from './fittedPage.ts';
import { flowBalanced } from './flowColumns.ts';
import { type PageItem, type PageLimits, pageItems } from './pageItems.ts';
import type { PagePen } from './pagePen.ts';

export interface FitWords {
  readonly more: (count: number) => string;
  readonly notShown: (names: readonly string[]) => string;
}

/** Tried in this order until all fits: smaller letters first, then shorter lists. 6.5 points is the smallest that prints well. */
const TRIES: readonly (PageLimits & { readonly size: number })[] = [
  { size: 9, rows: 40, characters: 600 },
  { size: 8.5, rows: 40, characters: 600 },
  { size: 8, rows: 30, characters: 600 },
  { size: 8, rows: 16, characters: 400 },
  { size: 7.5, rows: 10, characters: 300 },
  { size: 7.5, rows: 7, characters: 240 },
  { size: 7, rows: 5, characters: 200 },
  { size: 7, rows: 4, characters: 160 },
  { size: 6.5, rows: 3, characters: 120 },
  { size: 6.5, rows: 2, characters: 80 },
];

/** The sections on one page. Where even short lists do not fit, the last sections are left out and named. */
export function fitPage(
  pen: PagePen,
  sections: readonly ReportSection[],
  columns: PageColumns,
  { more, notShown }: FitWords,
): FittedPage {
  const place = (items: readonly PageItem[], size: number): FittedPage | undefined => {
    const flow = items.map((item) => ({
      height: itemHeight(pen, item, columns.width, size),
      keepsWithNext: item.kind === 'heading',
      spaceAbove: spaceAbove(item, size),
    }));
    const places = flowBalanced(flow, columns.count, columns.height);
    return places === undefined ? undefined : { items, places, size };
  };
  for (const { size, ...limits } of TRIES) {
    const fitted = place(pageItems(sections, limits, more), size);
    if (fitted !== undefined) return fitted;
  }
  const { size, ...limits } = TRIES.at(-1)!;
  for (let count = sections.length - 1; count >= 0; count--) {
    const left = sections.slice(count).map(({ title }) => title);
    const note: PageItem = { section: count, kind: 'note', text: notShown(left) };
    const fitted = place([...pageItems(sections.slice(0, count), limits, more), note], size);
    if (fitted !== undefined) return fitted;
  }
  return { items: [], places: [], size };
}
