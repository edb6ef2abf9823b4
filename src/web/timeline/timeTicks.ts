import { addMonths, dayNumber, dayOfNumber } from '../../clinic/index.ts';
import type { DaySpan } from './dayWindow.ts';

export type TickUnit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'years-5' | 'years-10';

/** One stretch of the calendar, from its first day to the first day of the next. */
export interface Tick {
  readonly unit: TickUnit;
  readonly startDay: number;
  readonly endDay: number;
}

export interface Ticks {
  readonly unit: TickUnit;
  readonly fine: readonly Tick[];
  /** The larger stretch that the fine ones lie in; none where the fine ones say the year themselves. */
  readonly coarseUnit: TickUnit | undefined;
  readonly coarse: readonly Tick[];
}

/** Width that a label of each unit needs, px. chosen: the widest of four languages at 12 px with room. */
const NEEDED_PX: Readonly<Record<TickUnit, number>> = {
  day: 22,
  week: 30,
  month: 38,
  quarter: 66,
  year: 32,
  'years-5': 44,
  'years-10': 0,
};
const TYPICAL_DAYS: Readonly<Record<TickUnit, number>> = {
  day: 1,
  week: 7,
  month: 28,
  quarter: 90,
  year: 365,
  'years-5': 1826,
  'years-10': 3652,
};
const COARSER: Readonly<Partial<Record<TickUnit, TickUnit>>> = {
  day: 'month',
  week: 'month',
  month: 'year',
  quarter: 'year',
};

/** The finest ticks whose labels do not touch, and what they lie in. All that touch the span, in order, without gaps. */
export function timeTicks(span: DaySpan, widthPx: number): Ticks {
  if (!(widthPx > 0)) throw new RangeError(`widthPx must be > 0, got ${widthPx}`);
  const pxPerDay = widthPx / (span.endDay - span.startDay);
  const units = Object.keys(NEEDED_PX) as TickUnit[];
  const unit = units.find((one) => TYPICAL_DAYS[one] * pxPerDay >= NEEDED_PX[one]) ?? 'years-10';
  const coarseUnit = COARSER[unit];
  return {
    unit,
    fine: calendarTicks(unit, span),
    coarseUnit,
    coarse: coarseUnit === undefined ? [] : calendarTicks(coarseUnit, span),
  };
}

/** The calendar's stretches of one length that touch the span, in order, without gaps. */
export function calendarTicks(unit: TickUnit, { startDay, endDay }: DaySpan): Tick[] {
  const ticks: Tick[] = [];
  let at = startOf(unit, Math.floor(startDay));
  while (at < endDay) {
    const next = nextOf(unit, at);
    ticks.push({ unit, startDay: at, endDay: next });
    at = next;
  }
  return ticks;
}

/** 1970-01-01 was a Thursday; weeks begin on Monday (ISO 8601). */
const MONDAY_SHIFT = 3;
const MONTHS: Readonly<Partial<Record<TickUnit, number>>> = {
  month: 1,
  quarter: 3,
  year: 12,
  'years-5': 60,
  'years-10': 120,
};

/** First day of the stretch that the day lies in. */
export function startOf(unit: TickUnit, day: number): number {
  if (unit === 'day') return day;
  if (unit === 'week') return day - mod(day + MONDAY_SHIFT, 7);
  const months = MONTHS[unit]!;
  const index = monthIndex(day);
  return firstOfMonth(index - mod(index, months));
}

function nextOf(unit: TickUnit, start: number): number {
  if (unit === 'day') return start + 1;
  if (unit === 'week') return start + 7;
  return firstOfMonth(monthIndex(start) + MONTHS[unit]!);
}

function monthIndex(day: number): number {
  const text = dayOfNumber(day);
  return Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;
}

function firstOfMonth(index: number): number {
  const year = String(Math.floor(index / 12)).padStart(4, '0');
  return dayNumber(`${year}-${String((index % 12) + 1).padStart(2, '0')}-01`);
}

function mod(value: number, by: number): number {
  return ((value % by) + by) % by;
}

/** A year of life, from a birthday to the next. */
export interface AgeTick {
  readonly years: number;
  readonly startDay: number;
  readonly endDay: number;
}

/** The years of life that touch the span; none before birth. */
export function ageTicks(birthDay: number, span: DaySpan): AgeTick[] {
  const birth = dayOfNumber(birthDay);
  const birthday = (years: number): number => dayNumber(addMonths(birth, years * 12));
  const ticks: AgeTick[] = [];
  for (let years = Math.max(0, Math.floor((span.startDay - birthDay) / 365.2425) - 1); ; years++) {
    const startDay = birthday(years);
    if (startDay >= span.endDay) return ticks;
    const endDay = birthday(years + 1);
    if (endDay > span.startDay) ticks.push({ years, startDay, endDay });
  }
}
