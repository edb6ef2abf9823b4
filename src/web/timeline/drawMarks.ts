import { CHART_FONT, type Frame, textWidth, xOf, xRange } from './drawFrame.ts';
import { drawHatch, drawShape } from './drawShape.ts';
import type { PlacedLane } from './laneLayout.ts';
import type { MarkLane, TimelineItem } from './laneTypes.ts';
import { toneColour } from './timelinePalette.ts';

const BAR_PX = 10;
/** Bars narrower than this are drawn this wide, so that a day of fever is seen in ten years. */
const LEAST_BAR_PX = 4;

/** Marks and bars on one line, with words where there is room up to the next. */
export function drawMarks(frame: Frame, { lane, topPx, heightPx }: PlacedLane & { readonly lane: MarkLane }): void {
  const middle = topPx + heightPx / 2;
  const seen = lane.items.filter(({ startDay, endDay }) => xRange(frame, startDay, endDay) !== undefined);
  const drawn = seen.map((item) => ({ item, ...drawOne(frame, item, middle, frame.palette.group[lane.group]) }));
  // why: a date known to the month stands in the month's middle, behind what came after its first day
  drawn.sort((a, b) => a.fromPx - b.fromPx);
  drawLabels(frame, drawn, middle);
}

interface DrawnItem {
  readonly item: TimelineItem;
  readonly fromPx: number;
  readonly toPx: number;
}

/** Draws an item and gives where it begins and ends, px. */
function drawOne(frame: Frame, item: TimelineItem, middle: number, own: string): Omit<DrawnItem, 'item'> {
  const { pen, palette } = frame;
  const colour = toneColour(palette, item.tone, own);
  const [from, to] = xRange(frame, item.startDay, item.endDay)!;
  const isBar = item.shape === 'bar' || item.shape === 'hatched-bar';
  if (isBar) {
    const width = Math.max(LEAST_BAR_PX, to - from);
    const box = { x: from, y: middle - BAR_PX / 2, width, height: BAR_PX };
    pen.globalAlpha = item.shape === 'bar' ? 0.62 : 0.16;
    pen.fillStyle = colour;
    pen.fillRect(box.x, box.y, box.width, box.height);
    pen.globalAlpha = 1;
    if (item.shape === 'hatched-bar' && width > LEAST_BAR_PX) drawHatch(pen, box, colour, 5);
    pen.strokeStyle = colour;
    pen.lineWidth = 1;
    pen.strokeRect(box.x + 0.5, box.y + 0.5, Math.max(1, box.width - 1), box.height - 1);
    return { fromPx: from, toPx: from + width };
  }
  if (item.approximate && to - from > 12) {
    pen.fillStyle = colour;
    pen.globalAlpha = 0.18;
    pen.fillRect(from, middle - 4, to - from, 8);
    pen.globalAlpha = 1;
  }
  const x = (xOf(frame, item.startDay) + xOf(frame, item.endDay + 1)) / 2;
  drawShape(pen, item.shape, x, middle, { colour, surface: palette.surface, radiusPx: 4.4 });
  return { fromPx: x - 6, toPx: x + 7 };
}

function drawLabels(frame: Frame, drawn: readonly DrawnItem[], middle: number): void {
  const { pen, palette, words, widthPx } = frame;
  pen.textAlign = 'left';
  pen.textBaseline = 'middle';
  let reachPx = Number.NEGATIVE_INFINITY;
  drawn.forEach(({ item, toPx }, i) => {
    reachPx = Math.max(reachPx, toPx);
    const nextPx = drawn[i + 1]?.fromPx ?? widthPx;
    // why: measuring a hundred texts that cannot fit would cost more than drawing those that do
    if (nextPx - reachPx < 24 || toPx < 0 || toPx > widthPx || reachPx > toPx) return;
    const text = words.label(item);
    if (textWidth(pen, text) + 10 > nextPx - toPx) return;
    pen.font = CHART_FONT;
    pen.fillStyle = palette.ink;
    pen.fillText(text, toPx + 4, middle + 0.5);
  });
}
