/** Where an item stands: its column and the distance of its top from the columns' top, in points. */
export interface Place {
  readonly columnIndex: number;
  readonly top: number;
}

export interface FlowItem {
  readonly height: number;
  /** Stays together with the item after it (headings). */
  readonly keepsWithNext: boolean;
  /** Space above it, left out at the top of a column. */
  readonly spaceAbove: number;
}

/**
 * Fills columns one after the other; undefined where the items do not fit. An item is never broken, and a heading never
 * ends a column.
 */
export function flowColumns(
  items: readonly FlowItem[],
  columnCount: number,
  columnHeight: number,
): Place[] | undefined {
  const places: Place[] = [];
  let columnIndex = 0;
  let bottom = 0;
  for (let i = 0; i < items.length; i++) {
    const top = bottom === 0 ? 0 : bottom + items[i]!.spaceAbove;
    if (top + heightOfGroup(items, i) > columnHeight) {
      columnIndex++;
      // why: what does not even fit at the top of an empty column fits nowhere
      if (bottom === 0 || columnIndex >= columnCount) return undefined;
      bottom = 0;
      i--;
      continue;
    }
    places.push({ columnIndex, top });
    bottom = top + items[i]!.height;
  }
  return places;
}

/** Height of an item with all that must stay with it. */
function heightOfGroup(items: readonly FlowItem[], start: number): number {
  let height = items[start]!.height;
  for (let i = start; items[i]!.keepsWithNext && i + 1 < items.length; i++)
    height += items[i + 1]!.spaceAbove + items[i + 1]!.height;
  return height;
}

/** Step in which columns are made longer until all fits, in points. Chosen: less than a line. */
const STEP = 6;

/** The shortest columns that hold all, so that both end at about the same height; undefined where none do. */
export function flowBalanced(items: readonly FlowItem[], columnCount: number, mostHeight: number): Place[] | undefined {
  const total = items.reduce((sum, { height, spaceAbove }) => sum + height + spaceAbove, 0);
  for (let height = Math.min(mostHeight, total / columnCount); height < mostHeight; height += STEP) {
    const places = flowColumns(items, columnCount, height);
    if (places !== undefined) return places;
  }
  return flowColumns(items, columnCount, mostHeight);
}
