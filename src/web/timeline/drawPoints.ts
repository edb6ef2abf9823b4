import { drawGrid } from './drawDaily.ts';
import { CHART_FONT, type Frame, textWidth, xOf } from './drawFrame.ts';
import { drawShape } from './drawShape.ts';
import type { PlacedLane } from './laneLayout.ts';
import type { PointLane, TimelineItem } from './laneTypes.ts';
import { toneColour } from './timelinePalette.ts';

/** Values on their own scale: scores, measures with their interval, results with their laboratory's range. */
export function drawPoints(frame: Frame, placed: PlacedLane & { readonly lane: PointLane }): void {
  const { lane } = placed;
  const y = pointsScale(placed);
  drawGrid(frame, lane.grid.map(y));
  if (lane.group === 'results') drawRanges(frame, lane, y);
  if (lane.joined) drawJoined(frame, lane, y);
  const seen = lane.items.filter(({ startDay }) => {
    const x = xOf(frame, startDay + 0.5);
    return x > -20 && x < frame.widthPx + 20;
  });
  if (lane.group !== 'results') drawWhiskers(frame, lane, seen, y);
  const own = frame.palette.group[lane.group];
  const radiusPx = seen.length * 9 > frame.widthPx ? 2.6 : 3.6;
  for (const item of seen)
    drawShape(
      frame.pen,
      item.shape,
      xOf(frame, item.startDay + 0.5),
      item.value === undefined ? y(lane.low) - 4 : y(item.value),
      {
        colour: toneColour(frame.palette, item.tone, own),
        surface: frame.palette.surface,
        radiusPx: item.tone === 'alert' ? radiusPx + 0.8 : radiusPx,
      },
    );
  drawValues(frame, lane, seen, y);
}

/** Where a value of a lane stands, px. */
export function pointsScale({
  lane,
  topPx,
  heightPx,
}: PlacedLane & { readonly lane: PointLane }): (value: number) => number {
  const top = topPx + 16;
  const bottom = topPx + heightPx - 6;
  return (value) => bottom - ((value - lane.low) / (lane.high - lane.low)) * (bottom - top);
}

/** The range that came with each result, from it to the next: a tinted stretch. */
function drawRanges(frame: Frame, { items, group, low, high }: PointLane, y: (value: number) => number): void {
  const { pen, palette } = frame;
  pen.fillStyle = palette.group[group];
  pen.globalAlpha = 0.1;
  items.forEach((item, i) => {
    if (item.low === undefined && item.high === undefined) return;
    const from = Math.max(-5, xOf(frame, item.startDay));
    const next = items[i + 1];
    const to = Math.min(
      frame.widthPx + 5,
      next === undefined ? xOf(frame, item.startDay + 1) + 6 : xOf(frame, next.startDay),
    );
    const top = y(item.high ?? high);
    if (to > from) pen.fillRect(from, top, to - from, y(item.low ?? low) - top);
  });
  pen.globalAlpha = 1;
}

function drawJoined(frame: Frame, { items, group }: PointLane, y: (value: number) => number): void {
  const { pen, palette } = frame;
  pen.beginPath();
  let begun = false;
  for (const item of items) {
    if (item.value === undefined) continue;
    const x = xOf(frame, item.startDay + 0.5);
    if (begun) pen.lineTo(x, y(item.value));
    else pen.moveTo(x, y(item.value));
    begun = true;
  }
  pen.strokeStyle = palette.group[group];
  pen.globalAlpha = 0.55;
  pen.lineWidth = 1.2;
  pen.stroke();
  pen.globalAlpha = 1;
}

function drawWhiskers(
  frame: Frame,
  lane: PointLane,
  seen: readonly TimelineItem[],
  y: (value: number) => number,
): void {
  const { pen, palette } = frame;
  pen.fillStyle = palette.group[lane.group];
  pen.globalAlpha = 0.7;
  for (const { startDay, low, high } of seen) {
    if (low === undefined || high === undefined) continue;
    const x = xOf(frame, startDay + 0.5);
    const [top, bottom] = [y(Math.min(high, lane.high)), y(Math.max(low, lane.low))];
    pen.fillRect(x - 0.75, top, 1.5, bottom - top);
    pen.fillRect(x - 3, top - 0.5, 6, 1);
    pen.fillRect(x - 3, bottom - 0.5, 6, 1);
  }
  pen.globalAlpha = 1;
}

/** Numbers beside the points, as many as have room. */
function drawValues(frame: Frame, lane: PointLane, seen: readonly TimelineItem[], y: (value: number) => number): void {
  const { pen, palette, words } = frame;
  pen.font = CHART_FONT;
  pen.textAlign = 'center';
  pen.textBaseline = 'bottom';
  let usedTo = Number.NEGATIVE_INFINITY;
  // why: those out of range first, so that they have their number where there is room for few
  const written = [...seen.filter(({ tone }) => tone === 'alert'), ...seen.filter(({ tone }) => tone !== 'alert')];
  const taken: [number, number][] = [];
  for (const item of written) {
    if (item.value === undefined) continue;
    const text = lane.asPercent ? words.percent(item.value) : words.number(item.value);
    const half = textWidth(pen, text) / 2 + 3;
    const x = xOf(frame, item.startDay + 0.5);
    if (x - half < 0 || x + half > frame.widthPx) continue;
    if (x - half > usedTo || !taken.some(([from, to]) => x + half > from && x - half < to)) {
      pen.fillStyle = item.tone === 'alert' ? palette.alert : palette.muted;
      const whisker = lane.group !== 'results' && item.high !== undefined ? Math.min(item.high, lane.high) : item.value;
      pen.fillText(text, x, y(whisker) - 4);
      taken.push([x - half, x + half]);
      usedTo = Math.max(usedTo, x + half);
    }
  }
}
