import { clockSecondsAt, timeAtClock } from '../../pipeline/index.ts';
import { type Palette, PLOT_FONT } from '../plots/palette.ts';
import type { BodySensorView, BodyView, DayView, IntervalsView } from '../worker/protocol.ts';
import { bodyColours } from './bodyColours.ts';
import type { DayBars, DayMarks } from './dayMarks.ts';
import { drawHeart, drawStages } from './drawDeviceMarks.ts';

/** Height of a row, px; less where there are many, so that four weeks fit a screen and a page of paper. chosen. */
export const ROW_PX = 46;
export const LOW_ROW_PX = 30;
const LOW_FROM_DAYS = 15;
export const LABEL_PX = 84;
export const AXIS_PX = 18;
const DAY_S = 86_400;
/** Height of the marks above the bars. */
const MARK_PX = 9;
/** Bars of at least this width stand a little apart. */
const APART_PX = 4;
/** Opacity of the stroke of a single jerk, and jerks in one pixel (about two minutes) that make it full. chosen: one is seen, forty stand out. */
const LEAST_STROKE = 0.3;
const FULL_STROKE_COUNT = 40;

export interface DaysDrawing {
  readonly view: Pick<BodyView, 'days' | 'sleep' | 'startS' | 'endS'>;
  readonly marks: DayMarks;
  readonly palette: Palette;
  readonly widthPx: number;
  readonly names: readonly string[];
  /** The stretch that the trace shows; undefined where there is no trace. */
  readonly shown?: { readonly startS: number; readonly endS: number } | undefined;
}

/** One row per day: wear and sleep as grounds, movement, counts or steps as bars, walking, jerks at rest, stages and heart rate as marks, the shown stretch as a frame. */
export function drawDays(ctx: CanvasRenderingContext2D, drawing: DaysDrawing): void {
  const { view, marks, palette, widthPx, names } = drawing;
  const rowPx = rowPxOf(view);
  ctx.clearRect(0, 0, widthPx, heightOfDays(view));
  drawHours(ctx, drawing);
  view.days.forEach((day, row) => {
    const top = row * rowPx;
    const colours = bodyColours(palette);
    const band = (span: IntervalsView, colour: string): void => {
      ctx.fillStyle = colour;
      forEachWithin(span, day, (from, to) =>
        ctx.fillRect(
          xOf(day, from, widthPx),
          top + 2,
          Math.max(1, xOf(day, to, widthPx) - xOf(day, from, widthPx)),
          rowPx - 4,
        ),
      );
    };
    band(marks.notWorn, colours.notWorn);
    for (const { startS, endS } of view.sleep?.periods ?? [])
      band({ startS: Float64Array.of(startS), endS: Float64Array.of(endS) }, colours.sleep);
    if (marks.walking !== undefined) band(marks.walking, colours.walking);
    if (marks.bars !== undefined) drawBars(ctx, drawing, marks.bars, { day, top, rowPx });
    if (marks.jerks !== undefined) drawJerks(ctx, drawing, marks.jerks, { day, top, rowPx });
    const place = { day, top, rowPx, xAt: (timeS: number) => xOf(day, timeS, widthPx) };
    if (marks.stages !== undefined) drawStages(ctx, marks.stages, place, colours);
    if (marks.heart !== undefined) drawHeart(ctx, marks.heart, place, colours);
    ctx.fillStyle = palette.ink;
    ctx.font = `12px ${PLOT_FONT}`;
    ctx.textBaseline = 'middle';
    ctx.textAlign = 'left';
    ctx.fillText(names[row] ?? '', 0, top + rowPx / 2, LABEL_PX - 6);
    drawShown(ctx, drawing, { day, top, rowPx });
  });
}

export function heightOfDays({ days }: Pick<BodyView, 'days'>): number {
  return days.length * rowPxOf({ days }) + AXIS_PX;
}

function rowPxOf({ days }: Pick<BodyView, 'days'>): number {
  return days.length < LOW_FROM_DAYS ? ROW_PX : LOW_ROW_PX;
}

/** Second of the recording under a point of the drawing; undefined beside the rows. */
export function timeAtPoint(
  { days }: Pick<BodyView, 'days'>,
  x: number,
  y: number,
  widthPx: number,
): number | undefined {
  const day = days[Math.floor(y / rowPxOf({ days }))];
  if (day === undefined || x < LABEL_PX) return undefined;
  return timeAtClock(day, ((x - LABEL_PX) / (widthPx - LABEL_PX)) * DAY_S);
}

/** By the clock, so that noon is noon on days of 23 and 25 hours, too. The next midnight is the end of the row. */
function xOf(day: DayView, timeS: number, widthPx: number): number {
  return LABEL_PX + (clockSecondsAt(day, timeS) / DAY_S) * (widthPx - LABEL_PX);
}

function drawHours(ctx: CanvasRenderingContext2D, { view, palette, widthPx }: DaysDrawing): void {
  const bottom = view.days.length * rowPxOf(view);
  ctx.strokeStyle = palette.grid;
  ctx.fillStyle = palette.muted;
  ctx.lineWidth = 1;
  ctx.font = `11px ${PLOT_FONT}`;
  ctx.textBaseline = 'top';
  for (let hour = 0; hour <= 24; hour += 6) {
    const x = LABEL_PX + (hour / 24) * (widthPx - LABEL_PX);
    ctx.beginPath();
    ctx.moveTo(x, 0);
    ctx.lineTo(x, bottom);
    ctx.stroke();
    ctx.textAlign = hour === 24 ? 'right' : hour === 0 ? 'left' : 'center';
    const known = view.days[0]?.day !== undefined;
    ctx.fillText(known ? `${String(hour).padStart(2, '0')}:00` : `${hour} h`, x, bottom + 4);
  }
}

interface Row {
  readonly day: DayView;
  readonly top: number;
  readonly rowPx: number;
}

function drawBars(
  ctx: CanvasRenderingContext2D,
  { palette, widthPx }: DaysDrawing,
  { startS, binS, values, full }: DayBars,
  { day, top, rowPx }: Row,
): void {
  const binsABar = Math.max(1, Math.round(DAY_S / binS / (widthPx - LABEL_PX)));
  const endS = day.midnightS + day.lengthS;
  ctx.fillStyle = bodyColours(palette).movement;
  const first = Math.floor((day.midnightS - startS) / binS + 1e-9);
  for (let bin = first; startS + bin * binS < endS; bin += binsABar) {
    let sum = 0;
    let n = 0;
    for (let k = bin; k < bin + binsABar; k++) {
      const value = values[k];
      if (value === undefined || Number.isNaN(value)) continue;
      sum += value;
      n++;
    }
    if (n === 0) continue;
    const height = Math.max(0.5, Math.min(1, sum / n / full) * (rowPx - MARK_PX - 6));
    const from = xOf(day, Math.max(day.midnightS, startS + bin * binS), widthPx);
    const to = xOf(day, Math.min(endS, startS + (bin + binsABar) * binS), widthPx);
    const width = Math.max(1, to - from);
    ctx.fillRect(from, top + rowPx - 3 - height, width < APART_PX ? width : width - 1, height);
  }
}

/** One stroke per pixel, the stronger the more jerks lie in it: thousands a day must not become one band. */
function drawJerks(
  ctx: CanvasRenderingContext2D,
  { palette, widthPx }: DaysDrawing,
  { timeS, counted }: BodySensorView['jerks'],
  { day, top }: Row,
): void {
  const counts = new Uint16Array(Math.ceil(widthPx) + 1);
  for (let i = 0; i < timeS.length; i++) {
    if (counted[i] !== 1 || timeS[i]! < day.midnightS || timeS[i]! >= day.midnightS + day.lengthS) continue;
    counts[Math.min(counts.length - 1, Math.floor(xOf(day, timeS[i]!, widthPx)))]!++;
  }
  ctx.fillStyle = bodyColours(palette).jerk;
  counts.forEach((count, x) => {
    if (count === 0) return;
    ctx.globalAlpha = Math.min(1, LEAST_STROKE + count / FULL_STROKE_COUNT);
    ctx.fillRect(x, top + 3, 1, MARK_PX);
  });
  ctx.globalAlpha = 1;
}

function drawShown(
  ctx: CanvasRenderingContext2D,
  { shown, palette, widthPx, view }: DaysDrawing,
  { day, top, rowPx }: Row,
): void {
  if (shown === undefined || (shown.startS <= view.startS && shown.endS >= view.endS)) return;
  const from = Math.max(shown.startS, day.midnightS);
  const to = Math.min(shown.endS, day.midnightS + day.lengthS);
  if (from >= to) return;
  const left = xOf(day, from, widthPx);
  const width = Math.max(3, xOf(day, to, widthPx) - left);
  ctx.fillStyle = palette.windowFill;
  ctx.fillRect(left, top + 1, width, rowPx - 2);
  ctx.strokeStyle = palette.windowLine;
  ctx.lineWidth = 1.5;
  ctx.strokeRect(left, top + 1, width, rowPx - 2);
}

function forEachWithin(span: IntervalsView, day: DayView, each: (from: number, to: number) => void): void {
  for (let i = 0; i < span.startS.length; i++) {
    const from = Math.max(span.startS[i]!, day.midnightS);
    const to = Math.min(span.endS[i]!, day.midnightS + day.lengthS);
    if (from < to) each(from, to);
  }
}
