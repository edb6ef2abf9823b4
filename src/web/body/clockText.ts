import { clockSecondsAt } from '../../pipeline/index.ts';
import type { BodyView, DayView } from '../worker/protocol.ts';

/** Shorter recordings without a time of day are told in seconds, s. */
const TOLD_IN_SECONDS_S = 3600;

/** The day that a second of the recording lies in. */
export function dayAt({ days }: Pick<BodyView, 'days'>, timeS: number): DayView | undefined {
  return days.filter(({ midnightS }) => midnightS <= timeS).at(-1) ?? days[0];
}

export interface ClockWords {
  readonly language: string;
  readonly number: (value: number, decimals?: number) => string;
}

type ClockView = Pick<BodyView, 'days' | 'startS' | 'endS'>;

/** Whether times are seconds of the recording: it is short, and the file tells no time of day. */
export function isToldInSeconds({ days, startS, endS }: ClockView): boolean {
  return days[0]?.day === undefined && endS - startS < TOLD_IN_SECONDS_S;
}

/**
 * A second of the recording as people read it: the time of day where it is known, with the day where there are several; else seconds, or
 * hours and minutes from the start.
 * @param precision decimals of a second, or only minutes; where nothing is said, whole seconds of a clock and hundredths of plain seconds
 */
export function clockText(view: ClockView, timeS: number, words: ClockWords, precision?: number | 'minutes'): string {
  if (isToldInSeconds(view)) return `${words.number(timeS, precision === 'minutes' ? 0 : (precision ?? 2))} s`;
  const day = dayAt(view, timeS);
  if (day?.day === undefined) return clock(timeS - view.startS, words, precision);
  const text = clock(clockSecondsAt(day, timeS), words, precision);
  return view.days.length < 2 ? text : `${shortDay(day.day, words.language)}, ${text}`;
}

/** The same without the day. */
export function clockOnly(view: ClockView, timeS: number, words: ClockWords, precision?: number | 'minutes'): string {
  const day = dayAt(view, timeS);
  return clockText({ ...view, days: day === undefined ? [] : [day] }, timeS, words, precision);
}

function clock(seconds: number, { number }: ClockWords, precision: number | 'minutes' = 0): string {
  const step = precision === 'minutes' ? 60 : 10 ** -precision;
  // why: minutes are rounded as people round them; seconds are cut so that a clock never shows a moment that is still to come
  const counted =
    precision === 'minutes' ? Math.round(seconds / step) * step : Math.floor(seconds / step + 1e-6) * step;
  const whole = Math.floor(counted + 1e-9);
  const two = (value: number): string => String(value).padStart(2, '0');
  const minutes = `${two(Math.floor(whole / 3600))}:${two(Math.floor(whole / 60) % 60)}`;
  if (precision === 'minutes') return minutes;
  const fraction = precision === 0 ? '' : number(Math.max(0, counted - whole), precision).replace(/^\D*\d+/, '');
  return `${minutes}:${two(whole % 60)}${fraction}`;
}

/** `Mon 2`: weekday and day of the month. */
export function shortDay(day: string, language: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(date);
  return `${weekday} ${date.getUTCDate()}`;
}
