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
  const tryOut = ({ size, ...limits }: (typeof TRIES)[number]) => place(pageItems(sections, limits, more), size);
  for (const [i, limits] of TRIES.entries()) {
    const fitted = tryOut(limits);
    if (fitted === undefined) continue;
    // why: between two tries there is room for longer lists and texts, which would stand empty
    const roomier = limitsBetween(limits, TRIES[i - 1] ?? limits).map(tryOut);
    return roomier.filter((page) => page !== undefined).at(-1) ?? fitted;
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

/** The limits that lie between two tries, in the letters of the first, each at least as long as the one before. */
function limitsBetween(from: (typeof TRIES)[number], to: (typeof TRIES)[number]): (typeof TRIES)[number][] {
  const between = [];
  for (let rows = from.rows; rows <= to.rows; rows++) {
    const share = to.rows === from.rows ? 1 : (rows - from.rows) / (to.rows - from.rows);
    between.push({
      ...from,
      rows,
      characters: Math.round(from.characters + share * (to.characters - from.characters)),
    });
  }
  return between;
}
