import { clockSecondsAt, timeAtClock } from '../../pipeline/index.ts';
import { type Palette, PLOT_FONT } from '../plots/palette.ts';
import type { BodySensorView, BodyView, DayView, IntervalsView } from '../worker/protocol.ts';
import { bodyColours } from './bodyColours.ts';

export const ROW_PX = 46;
export const LABEL_PX = 84;
export const AXIS_PX = 18;
const DAY_S = 86_400;
/** Movement (MAD) that fills a row, g. chosen: brisk walking at the wrist. */
const FULL_G = 0.3;
const MARK_PX = 9;
/** Opacity of the stroke of a single jerk, and jerks in one pixel (about two minutes) that make it full. chosen: one is seen, forty stand out. */
const LEAST_STROKE = 0.3;
const FULL_STROKE_COUNT = 40;

export interface DaysDrawing {
  readonly view: BodyView;
  readonly sensor: BodySensorView;
  readonly palette: Palette;
  readonly widthPx: number;
  readonly names: readonly string[];
  /** The stretch that the trace shows. */
  readonly shown: { readonly startS: number; readonly endS: number };
}

/** One row per day: wear and sleep as grounds, movement as bars, walking and jerks at rest as marks, the shown stretch as a frame. */
export function drawDays(ctx: CanvasRenderingContext2D, drawing: DaysDrawing): void {
  const { view, sensor, palette, widthPx, names } = drawing;
  ctx.clearRect(0, 0, widthPx, heightOfDays(view));
  drawHours(ctx, drawing);
  view.days.forEach((day, row) => {
    const top = row * ROW_PX;
    const colours = bodyColours(palette);
    const band = (span: IntervalsView, colour: string): void => {
      ctx.fillStyle = colour;
      forEachWithin(span, day, (from, to) =>
        ctx.fillRect(
          xOf(day, from, widthPx),
          top + 2,
          Math.max(1, xOf(day, to, widthPx) - xOf(day, from, widthPx)),
          ROW_PX - 4,
        ),
      );
    };
    band(sensor.notWorn, colours.notWorn);
    for (const { startS, endS } of view.sleep?.periods ?? [])
      band({ startS: Float64Array.of(startS), endS: Float64Array.of(endS) }, colours.sleep);
    band(sensor.walking, colours.walking);
    drawMovement(ctx, drawing, day, top);
    drawJerks(ctx, drawing, day, top);
    ctx.fillStyle = palette.ink;
    ctx.font = `12px ${PLOT_FONT}`;
    ctx.textBaseline = 'middle';
    ctx.textAlign = 'left';
    ctx.fillText(names[row] ?? '', 0, top + ROW_PX / 2, LABEL_PX - 6);
    drawShown(ctx, drawing, day, top);
  });
}

export function heightOfDays({ days }: Pick<BodyView, 'days'>): number {
  return days.length * ROW_PX + AXIS_PX;
}

/** Second of the recording under a point of the drawing; undefined beside the rows. */
export function timeAtPoint(
  { days }: Pick<BodyView, 'days'>,
  x: number,
  y: number,
  widthPx: number,
): number | undefined {
  const day = days[Math.floor(y / ROW_PX)];
  if (day === undefined || x < LABEL_PX) return undefined;
  return timeAtClock(day, ((x - LABEL_PX) / (widthPx - LABEL_PX)) * DAY_S);
}

/** By the clock, so that noon is noon on days of 23 and 25 hours, too. The next midnight is the end of the row. */
function xOf(day: DayView, timeS: number, widthPx: number): number {
  return LABEL_PX + (clockSecondsAt(day, timeS) / DAY_S) * (widthPx - LABEL_PX);
}

function drawHours(ctx: CanvasRenderingContext2D, { view, palette, widthPx }: DaysDrawing): void {
  const bottom = view.days.length * ROW_PX;
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

function drawMovement(
  ctx: CanvasRenderingContext2D,
  { sensor, palette, widthPx }: DaysDrawing,
  day: DayView,
  top: number,
): void {
  const minutesAPixel = Math.max(1, Math.round(1440 / (widthPx - LABEL_PX)));
  ctx.fillStyle = bodyColours(palette).movement;
  const first = Math.floor((day.midnightS - sensor.startS) / 60);
  for (let minute = 0; minute < day.lengthS / 60; minute += minutesAPixel) {
    let sum = 0;
    let n = 0;
    for (let k = 0; k < minutesAPixel; k++) {
      const mad = sensor.minuteMad[first + minute + k];
      if (mad === undefined || Number.isNaN(mad)) continue;
      sum += mad;
      n++;
    }
    if (n === 0) continue;
    const height = Math.max(0.5, Math.min(1, sum / n / FULL_G) * (ROW_PX - MARK_PX - 6));
    const from = xOf(day, day.midnightS + 60 * minute, widthPx);
    const to = xOf(day, day.midnightS + 60 * (minute + minutesAPixel), widthPx);
    ctx.fillRect(from, top + ROW_PX - 3 - height, Math.max(1, to - from), height);
  }
}

/** One stroke per pixel, the stronger the more jerks lie in it: thousands a day must not become one band. */
function drawJerks(
  ctx: CanvasRenderingContext2D,
  { sensor, palette, widthPx }: DaysDrawing,
  day: DayView,
  top: number,
): void {
  const { timeS, counted } = sensor.jerks;
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
  day: DayView,
  top: number,
): void {
  if (shown.startS <= view.startS && shown.endS >= view.endS) return;
  const from = Math.max(shown.startS, day.midnightS);
  const to = Math.min(shown.endS, day.midnightS + day.lengthS);
  if (from >= to) return;
  const left = xOf(day, from, widthPx);
  const width = Math.max(3, xOf(day, to, widthPx) - left);
  ctx.fillStyle = palette.windowFill;
  ctx.fillRect(left, top + 1, width, ROW_PX - 2);
  ctx.strokeStyle = palette.windowLine;
  ctx.lineWidth = 1.5;
  ctx.strokeRect(left, top + 1, width, ROW_PX - 2);
}

function forEachWithin(span: IntervalsView, day: DayView, each: (from: number, to: number) => void): void {
  for (let i = 0; i < span.startS.length; i++) {
    const from = Math.max(span.startS[i]!, day.midnightS);
    const to = Math.min(span.endS[i]!, day.midnightS + day.lengthS);
    if (from < to) each(from, to);
  }
}
