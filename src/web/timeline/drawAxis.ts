import { dayOfNumber } from '../../clinic/index.ts';
import type { DaySpan } from './dayWindow.ts';
import type { Speaker } from './describeItem.ts';
import { CHART_FONT, CHART_FONT_BOLD, textWidth } from './drawFrame.ts';
import type { Pen } from './drawShape.ts';
import type { TimelinePalette } from './timelinePalette.ts';
import { ageTicks, type Tick, type TickUnit, timeTicks } from './timeTicks.ts';

export const AXIS_PX = 54;
const AGE_PX = 15;
const COARSE_Y = AGE_PX + 10;
const FINE_Y = AGE_PX + 28;

/** Writes the stretches of the calendar, and ages, in a language. */
export interface TickWriter {
  tick(tick: Tick, role: 'fine' | 'coarse', widthPx: number): string;
  age(years: number): string;
  readonly today: string;
}

export interface AxisPicture {
  readonly span: DaySpan;
  readonly widthPx: number;
  readonly palette: TimelinePalette;
  readonly write: TickWriter;
  readonly todayDay: number;
  readonly birthDay: number;
}

interface Cell {
  /** Names its first day and stands there, not in the middle. */
  readonly atStart?: boolean;
  readonly startDay: number;
  readonly endDay: number;
  readonly text: string;
}

/** Above the lanes: age, the larger stretches of the calendar, the finer ones, and where today is. */
export function drawAxis(pen: Pen, { span, widthPx, palette, write, todayDay, birthDay }: AxisPicture): void {
  const pxPerDay = widthPx / (span.endDay - span.startDay);
  const xOf = (day: number): number => (day - span.startDay) * pxPerDay;
  const { fine, coarse } = timeTicks(span, widthPx);
  pen.fillStyle = palette.surface;
  pen.fillRect(0, 0, widthPx, AXIS_PX);
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  const todayX = xOf(todayDay + 0.5);
  const half = textWidth(pen, write.today, CHART_FONT_BOLD) / 2 + 5;
  const seesToday = todayX >= 0 && todayX <= widthPx;
  const tagX = Math.max(half, Math.min(widthPx - half, todayX));

  const row = (cells: readonly Cell[], y: number, tickTop: number, tickEnd: number, bold: boolean): void => {
    const font = bold ? CHART_FONT_BOLD : CHART_FONT;
    for (const { startDay, endDay, text, atStart = false } of cells) {
      const [from, to] = [xOf(startDay), xOf(endDay)];
      pen.fillStyle = palette.axis;
      pen.fillRect(Math.round(from), tickTop, 1, tickEnd - tickTop);
      const [left, right] = [Math.max(0, from), Math.min(widthPx, to)];
      const width = textWidth(pen, text, font);
      const middle = atStart ? from + 4 + width / 2 : (left + right) / 2;
      if (middle - width / 2 < 0) continue;
      if (width + 4 > right - left) continue;
      if (seesToday && y > COARSE_Y && Math.abs(middle - tagX) < half + width / 2 + 2) continue;
      pen.font = font;
      pen.fillStyle = bold ? palette.ink : palette.muted;
      pen.fillText(text, middle, y);
    }
  };
  const ages = ageTicks(birthDay, span).map(({ years, startDay, endDay }): Cell => {
    const full = write.age(years);
    const room = Math.min(widthPx, xOf(endDay)) - Math.max(0, xOf(startDay));
    return { startDay, endDay, text: textWidth(pen, full) + 4 <= room ? full : String(years) };
  });
  row(ages, 8, 3, 13, false);
  const words = (ticks: readonly Tick[], role: 'fine' | 'coarse') =>
    ticks.map((tick) => ({
      ...tick,
      atStart: tick.unit === 'week',
      text: write.tick(tick, role, (tick.endDay - tick.startDay) * pxPerDay),
    }));
  if (coarse.length > 0) row(words(coarse, 'coarse'), COARSE_Y, AGE_PX + 1, AXIS_PX, true);
  row(
    words(fine, 'fine'),
    coarse.length > 0 ? FINE_Y : FINE_Y - 4,
    coarse.length > 0 ? AGE_PX + 20 : AGE_PX + 6,
    AXIS_PX,
    coarse.length === 0,
  );
  pen.fillStyle = palette.axis;
  pen.fillRect(0, AXIS_PX - 1, widthPx, 1);
  if (!seesToday) return;
  pen.fillStyle = palette.today;
  pen.fillRect(tagX - half, AXIS_PX - 18, half * 2, 17);
  pen.fillStyle = palette.surface;
  pen.font = CHART_FONT_BOLD;
  pen.fillText(write.today, tagX, AXIS_PX - 9);
}

const OPTIONS: Readonly<Record<TickUnit, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric' },
  week: { day: 'numeric' },
  month: { month: 'short' },
  quarter: { month: 'short' },
  year: { year: 'numeric' },
  'years-5': { year: 'numeric' },
  'years-10': { year: 'numeric' },
};

/** From this width on a day names its weekday, and a month is written out, px. */
const WIDE_PX: Readonly<Partial<Record<TickUnit, number>>> = { day: 46, month: 96 };

/** Names of days, months and years as the language writes them. */
export function tickWriter({ language, say }: Speaker): TickWriter {
  const formats = new Map<string, Intl.DateTimeFormat>();
  const written = new Map<string, string>();
  const format = (options: Intl.DateTimeFormatOptions, day: number): string => {
    const key = JSON.stringify(options);
    const made = formats.get(key) ?? new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
    formats.set(key, made);
    return made.format(Date.parse(`${dayOfNumber(day)}T12:00:00Z`));
  };
  const text = ({ unit, startDay, endDay }: Tick, role: 'fine' | 'coarse', wide: boolean): string => {
    if (unit === 'month' && role === 'coarse')
      return format({ month: wide ? 'long' : 'short', year: 'numeric' }, startDay);
    if (unit === 'month' && wide) return format({ month: 'long' }, startDay);
    if (unit === 'day' && wide)
      return `${format({ weekday: 'short' }, startDay)} ${format({ day: 'numeric' }, startDay)}`;
    const one = format(OPTIONS[unit], startDay);
    return unit === 'quarter' ? `${one}–${format({ month: 'short' }, endDay - 1)}` : one;
  };
  return {
    today: say('today'),
    age: (years) => say('axis.age', { years }),
    tick(tick, role, widthPx) {
      const wide = widthPx >= (WIDE_PX[tick.unit] ?? Number.POSITIVE_INFINITY);
      const key = `${tick.unit} ${role} ${wide} ${tick.startDay}`;
      const known = written.get(key) ?? text(tick, role, wide);
      written.set(key, known);
      return known;
    },
  };
}
