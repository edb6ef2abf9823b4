import type { DaySpan } from './dayWindow.ts';
import type { Pen } from './drawShape.ts';
import type { TimelineItem } from './laneTypes.ts';
import type { TimelinePalette } from './timelinePalette.ts';

export const CHART_FONT = '11px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';
export const CHART_FONT_BOLD = `600 ${CHART_FONT}`;

/** What one picture is drawn with; the same for every lane of it. */
export interface Frame {
  readonly pen: Pen;
  readonly span: DaySpan;
  readonly widthPx: number;
  readonly pxPerDay: number;
  readonly palette: TimelinePalette;
  readonly words: ChartWords;
}

/** Words and numbers that stand in the picture, in the language of the page. */
export interface ChartWords {
  /** A few words beside a mark. */
  label(item: TimelineItem): string;
  number(value: number): string;
  percent(fraction: number): string;
}

/** Where a moment stands; the middle of a day is `day + 0.5`. */
export function xOf({ span, pxPerDay }: Frame, day: number): number {
  return (day - span.startDay) * pxPerDay;
}

/** Left and right edge of a stretch of whole days, cut to the picture with a little more on each side; undefined outside. */
export function xRange(frame: Frame, startDay: number, endDay: number): readonly [number, number] | undefined {
  const from = xOf(frame, startDay);
  const to = xOf(frame, endDay + 1);
  if (to < -20 || from > frame.widthPx + 20) return undefined;
  return [Math.max(-20, from), Math.min(frame.widthPx + 20, to)];
}

const widths = new Map<string, number>();
const MOST_WIDTHS = 4000;

/** Width of a text in the picture's font, px; remembered, because measuring costs more than drawing. */
export function textWidth(pen: Pen, text: string, font = CHART_FONT): number {
  const key = `${font}${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  pen.font = font;
  const width = pen.measureText(text).width;
  if (widths.size >= MOST_WIDTHS) widths.clear();
  widths.set(key, width);
  return width;
}

/** The whole text, or its beginning with an ellipsis; nothing where fewer than four letters would stay. */
export function fittingText(pen: Pen, text: string, roomPx: number, font = CHART_FONT): string {
  if (textWidth(pen, text, font) <= roomPx) return text;
  for (let length = Math.min(text.length - 1, 40); length >= 4; length--) {
    const cut = `${text.slice(0, length).trimEnd()}…`;
    if (textWidth(pen, cut, font) <= roomPx) return cut;
  }
  return '';
}
