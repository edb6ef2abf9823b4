import { type ClinicLanguage, type Day, dayNumber } from '../../clinic/index.ts';
import { dayText } from './dayText.ts';
import type { SeriesPart } from './pageItems.ts';
import { INK, type PagePen } from './pagePen.ts';

/** Heights as multiples of the letter size. */
const BAND = 3;
const AXIS = 1.5;
const LEGEND = 1.5;
const NAME_RATIO = 0.85;
/** Share of the width for the names of the lines: as much as the longest word needs, between these two. */
const NAMES_SHARE = { least: 0.26, most: 0.45 } as const;
/** More points than this are drawn without dots. */
const MOST_DOTS = 40;
const MOST_LEGEND_NAMES = 2;

export function chartHeight(pen: PagePen, series: SeriesPart, width: number, size: number): number {
  const { bands, spans } = layoutOf(pen, series, width, size);
  return bands.reduce((sum, band) => sum + band, 0) + size * (AXIS + (spans.length > 0 ? LEGEND : 0));
}

interface Layout {
  readonly namesWidth: number;
  /** Height of each line's band: higher where the name needs more lines. */
  readonly bands: readonly number[];
  /** Spans that touch the days shown. */
  readonly spans: SeriesPart['spans'];
}

function layoutOf(pen: PagePen, series: SeriesPart, width: number, size: number): Layout {
  const style = { size: size * NAME_RATIO };
  const words = series.lines.flatMap(({ name }) => name.split(/\s+/)).map((word) => pen.widthOf(word, style));
  const namesWidth =
    width * Math.min(NAMES_SHARE.most, Math.max(NAMES_SHARE.least, (Math.max(0, ...words) + 4) / width));
  const bands = series.lines.map(({ name }) => Math.max(size * BAND, pen.heightOf(name, namesWidth - 3, style) + 2));
  const spans = series.spans.filter(({ from, to }) => to >= series.fromDay && from <= series.toDay);
  return { namesWidth, bands, spans };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** One band for each line over the same days, spans shaded through all. Each band has its own scale, printed beside it. */
export function drawChart(pen: PagePen, series: SeriesPart, box: Box, size: number, language: ClinicLanguage): void {
  const { doc } = pen;
  const { namesWidth, bands, spans } = layoutOf(pen, series, box.width, size);
  const numbersWidth = size * 2.2;
  const left = box.x + namesWidth;
  const width = box.width - namesWidth - numbersWidth;
  const xOf = dayScale(series, left, width);
  const bottom = box.y + bands.reduce((sum, band) => sum + band, 0);
  for (const { from, to } of spans) {
    const x = xOf(from);
    doc.rect(x, box.y, Math.max(1, xOf(to) - x), bottom - box.y).fill(INK.shade);
  }
  const small = { size: size * 0.75, color: INK.quiet };
  let top = box.y;
  for (const [i, line] of series.lines.entries()) {
    const band = bands[i]!;
    const yOf = valueScale(line, top + (band - size * BAND) / 2 + size * 0.5, size * (BAND - 1));
    const nameHeight = pen.heightOf(line.name, namesWidth - 3, { size: size * NAME_RATIO });
    pen.write(line.name, box.x, top + (band - nameHeight) / 2, namesWidth - 3, { size: size * NAME_RATIO });
    pen.write(shortNumber(line.max), left + width + 3, yOf(line.max) - size * 0.45, numbersWidth - 3, small);
    pen.write(shortNumber(line.min), left + width + 3, yOf(line.min) - size * 0.45, numbersWidth - 3, small);
    doc.lineWidth(0.4).strokeColor(INK.rule);
    doc
      .moveTo(left, yOf(line.min))
      .lineTo(left + width, yOf(line.min))
      .stroke();
    drawLine(pen, line.points, xOf, yOf);
    top += band;
  }
  pen.write(dayText(series.fromDay, language), left, bottom + 1, width / 2, small);
  pen.write(dayText(series.toDay, language), left + width / 2, bottom + 1, width / 2, { ...small, align: 'right' });
  drawLegend(pen, spans, { x: left, y: bottom + size * AXIS, width: box.width - namesWidth }, size);
}

function drawLine(
  { doc }: PagePen,
  points: SeriesPart['lines'][number]['points'],
  xOf: (day: Day) => number,
  yOf: (value: number) => number,
): void {
  doc.lineWidth(0.9).strokeColor(INK.line);
  let pending = false;
  for (const { day, value } of points) {
    if (Number.isNaN(value)) {
      pending = false;
      continue;
    }
    if (pending) doc.lineTo(xOf(day), yOf(value));
    else doc.moveTo(xOf(day), yOf(value));
    pending = true;
  }
  if (points.length > 0) doc.stroke();
  const present = points.filter(({ value }) => !Number.isNaN(value));
  if (present.length > MOST_DOTS) return;
  for (const { day, value } of present) doc.circle(xOf(day), yOf(value), 1.3).fill(INK.line);
}

function drawLegend(pen: PagePen, spans: SeriesPart['spans'], { x, y, width }: Box, size: number): void {
  const names = [...new Set(spans.map(({ name }) => name))].slice(0, MOST_LEGEND_NAMES);
  if (names.length === 0) return;
  pen.doc.rect(x, y + size * 0.1, size, size * 0.7).fill(INK.shade);
  pen.write(names.join(', '), x + size * 1.4, y, width - size * 1.4, { size: size * 0.75, color: INK.quiet });
}

function dayScale({ fromDay, toDay }: SeriesPart, left: number, width: number): (day: Day) => number {
  const first = dayNumber(fromDay);
  const days = Math.max(1, dayNumber(toDay) - first);
  return (day) => left + width * Math.min(1, Math.max(0, (dayNumber(day) - first) / days));
}

function valueScale({ min, max }: SeriesPart['lines'][number], top: number, height: number): (value: number) => number {
  const range = max > min ? max - min : 1;
  return (value) => top + height * (1 - Math.min(1, Math.max(0, (value - min) / range)));
}

function shortNumber(value: number): string {
  return String(Math.round(value * 100) / 100);
}
