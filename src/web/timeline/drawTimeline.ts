import { type AheadFan, aheadLane } from './aheadFan.ts';
import type { DaySpan } from './dayWindow.ts';
import { drawAhead } from './drawAhead.ts';
import { drawDaily } from './drawDaily.ts';
import { type ChartWords, type Frame, xOf, xRange } from './drawFrame.ts';
import { drawMarks } from './drawMarks.ts';
import { drawPoints } from './drawPoints.ts';
import { drawHatch, type Pen } from './drawShape.ts';
import { drawTreatment } from './drawTreatment.ts';
import type { LaneLayout, PlacedLane } from './laneLayout.ts';
import type { Band, TimelineModel } from './laneTypes.ts';
import type { TimelinePalette } from './timelinePalette.ts';
import { timeTicks } from './timeTicks.ts';

export interface Picture {
  readonly model: TimelineModel;
  readonly layout: LaneLayout;
  readonly span: DaySpan;
  readonly widthPx: number;
  readonly palette: TimelinePalette;
  readonly words: ChartWords;
  /** Only on the screen, and only where a clinician asked for it. */
  readonly ahead?: AheadFan | undefined;
}

/** Draws all lanes. The pen's unit is the page's pixel; what was there is covered. */
export function drawTimeline(pen: Pen, { model, layout, span, widthPx, palette, words, ahead }: Picture): void {
  const frame: Frame = { pen, span, widthPx, palette, words, pxPerDay: widthPx / (span.endDay - span.startDay) };
  pen.fillStyle = palette.surface;
  pen.fillRect(0, 0, widthPx, layout.heightPx);
  drawGround(frame, layout.heightPx, model.todayDay);
  for (const band of model.bands) drawBand(frame, band, layout.heightPx);
  const fanLane = ahead === undefined ? undefined : aheadLane(layout.placed.map(({ lane }) => lane));
  for (const placed of layout.placed) {
    drawSeparator(frame, placed);
    if (ahead !== undefined && fanLane?.id === placed.lane.id) drawAhead(frame, ahead, { ...placed, lane: fanLane });
    drawLane(frame, placed);
  }
  drawToday(frame, layout.heightPx, model.todayDay);
}

function drawLane(frame: Frame, placed: PlacedLane): void {
  const { lane } = placed;
  if (lane.form === 'daily') drawDaily(frame, { ...placed, lane });
  else if (lane.form === 'points') drawPoints(frame, { ...placed, lane });
  else if (lane.form === 'treatment') drawTreatment(frame, { ...placed, lane });
  else drawMarks(frame, { ...placed, lane });
}

/** Stripes of the larger stretches, lines at the finer ones, a tint over what has not come yet. */
function drawGround(frame: Frame, heightPx: number, todayDay: number): void {
  const { pen, palette, span, widthPx } = frame;
  const ticks = timeTicks(span, widthPx);
  const stripes = ticks.coarse.length > 0 ? ticks.coarse : ticks.fine;
  pen.fillStyle = palette.stripe;
  for (const { startDay, endDay } of stripes) {
    // why: the calendar decides which stretch is striped, not the view, so that panning does not flicker
    const middle = Math.floor((startDay + endDay) / 2);
    const year = Math.floor(middle / 365.2425);
    const month = Math.floor(middle / 30.436875);
    if ((ticks.coarseUnit === 'month' ? month : year) % 2 === 0) continue;
    const range = xRange(frame, startDay, endDay - 1);
    if (range !== undefined) pen.fillRect(range[0], 0, range[1] - range[0], heightPx);
  }
  pen.fillStyle = palette.grid;
  for (const { startDay } of ticks.fine) pen.fillRect(Math.round(xOf(frame, startDay)), 0, 1, heightPx);
  const futurePx = Math.max(0, xOf(frame, todayDay + 1));
  if (futurePx < widthPx) {
    pen.globalAlpha = 0.5;
    drawHatch(pen, { x: futurePx, y: 0, width: widthPx - futurePx, height: heightPx }, palette.grid, 9);
    pen.globalAlpha = 1;
  }
}

function drawBand(frame: Frame, { kind, startDay, endDay }: Band, heightPx: number): void {
  const range = xRange(frame, startDay, endDay);
  if (range === undefined) return;
  const { pen, palette } = frame;
  const [from, to] = range;
  const width = Math.max(1.5, to - from);
  const colour = kind === 'watch' ? palette.watch : palette.alert;
  pen.fillStyle = colour;
  pen.globalAlpha = kind === 'relapse' ? 0.11 : 0.055;
  pen.fillRect(from, 0, width, heightPx);
  pen.globalAlpha = 0.75;
  pen.strokeStyle = colour;
  pen.lineWidth = 1;
  if (kind !== 'relapse') pen.setLineDash(kind === 'watch' ? [1.5, 3] : [5, 4]);
  pen.beginPath();
  for (const x of [from + 0.5, from + width - 0.5]) {
    pen.moveTo(x, 0);
    pen.lineTo(x, heightPx);
  }
  pen.stroke();
  pen.setLineDash([]);
  pen.globalAlpha = 1;
}

function drawSeparator({ pen, palette, widthPx }: Frame, { topPx, opensGroup }: PlacedLane): void {
  pen.fillStyle = opensGroup ? palette.axis : palette.grid;
  pen.fillRect(0, topPx - 1, widthPx, 1);
}

function drawToday(frame: Frame, heightPx: number, todayDay: number): void {
  const { pen, palette, widthPx } = frame;
  const x = Math.round(xOf(frame, todayDay + 0.5));
  if (x < 0 || x > widthPx) return;
  pen.fillStyle = palette.today;
  pen.fillRect(x - 0.5, 0, 1.5, heightPx);
}
