import { createEvents, type EventAttributes } from 'ics';
import { addDays, type ClinicLanguage, isDay } from '../clinic/index.ts';
import type { CalendarItem } from './calendarItems.ts';
import { foldLines } from './foldLines.ts';

export interface CalendarOptions {
  readonly language: ClinicLanguage;
  /** Instant that the file is written at, ISO with Z. */
  readonly stamp: string;
  /** Reminds so many minutes before what has a time, and at 09:00 of the day of what has none; absent: no reminder. */
  readonly alarmMinutes?: number;
  /** Name of the calendar; absent: no name. */
  readonly name?: string;
}

const DOSE_MINUTES = 15;
const WHOLE_DAY_ALARM_HOUR = 9;
const MOST_ALARM_MINUTES = 7 * 24 * 60;
const STAMP = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,3})?)?Z$/;
const CLOCK_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const EMPTY = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'CALSCALE:GREGORIAN', 'PRODID:-//Kinsbourne//EN', 'END:VCALENDAR', ''];

/**
 * Writes an iCalendar file (RFC 5545) with floating times. Text is kept to one property: line breaks, commas and
 * semicolons are escaped, other control characters are left out, and lines are folded at 75 octets.
 * @throws RangeError for a day, time, stamp or reminder that is none
 */
export function writeCalendar(items: readonly CalendarItem[], options: CalendarOptions): string {
  const stamp = calendarStamp(options.stamp);
  checkAlarm(options.alarmMinutes);
  // The library refuses a calendar without events; an empty one is a valid answer to "what is to come".
  if (items.length === 0) return EMPTY.join('\r\n');
  const { error, value } = createEvents(
    items.map((item) => calendarEvent(item, options, stamp)),
    { productId: '-//Kinsbourne//EN', ...(options.name === undefined ? {} : { calName: escaped(options.name) }) },
  );
  if (error || value === null)
    throw new RangeError(`the calendar could not be written: ${error?.message ?? 'no text'}`);
  return foldLines(value.replaceAll('\r\n\t', '').replaceAll('TRIGGER:-PT\r\n', 'TRIGGER:PT0S\r\n'));
}

/** `timestamp` is known to the library and missing in its types. */
type StampedEvent = EventAttributes & { readonly timestamp: string };

function calendarEvent(item: CalendarItem, { language, alarmMinutes }: CalendarOptions, stamp: string): StampedEvent {
  checkItem(item);
  const title = plain(item.title[language]);
  const note = item.note === undefined ? '' : plain(item.note[language]);
  return {
    uid: `${item.uid}@kinsbourne`,
    title,
    ...spanOf(item),
    timestamp: stamp,
    ...(note === '' ? {} : { description: note }),
    ...(item.place === undefined ? {} : { location: plain(item.place) }),
    classification: 'PRIVATE',
    transp: item.kind === 'appointment' ? 'OPAQUE' : 'TRANSPARENT',
    ...(alarmMinutes === undefined ? {} : { alarms: [alarmOf(item, title, alarmMinutes)] }),
  } as StampedEvent;
}

/**
 * The start as text passes through the library as it is. As numbers it would go through the clock of this machine, and
 * 02:30 of the night in which its own country changes to summer time would come out as 03:30.
 */
function spanOf({ kind, day, lastDay, time }: CalendarItem): Pick<EventAttributes, 'start'> & Partial<EventAttributes> {
  if (time !== undefined && lastDay === undefined) {
    const start = `${day.replaceAll('-', '')}T${time.replace(':', '')}00`;
    return kind === 'dose' ? { start, duration: { minutes: DOSE_MINUTES } } : { start };
  }
  return { start: dateArray(day), end: dateArray(addDays(lastDay ?? day, 1)) };
}

function alarmOf({ time, lastDay }: CalendarItem, title: string, minutes: number) {
  const wholeDay = time === undefined || lastDay !== undefined;
  const trigger = wholeDay ? { hours: WHOLE_DAY_ALARM_HOUR, before: false } : { minutes, before: true };
  return { action: 'display' as const, description: escaped(title), trigger };
}

function dateArray(day: string): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function calendarStamp(stamp: string): string {
  const match = STAMP.exec(stamp);
  if (match === null || !isDay(stamp.slice(0, 10)))
    throw new RangeError(`a stamp is an instant in UTC such as 2026-05-01T08:00:00Z; got "${stamp}"`);
  const [, year, month, day, hour, minute, second = '00'] = match;
  return `${year}${month}${day}T${hour}${minute}${second}Z`;
}

function checkAlarm(minutes: number | undefined): void {
  if (minutes !== undefined && !(Number.isInteger(minutes) && minutes >= 0 && minutes <= MOST_ALARM_MINUTES))
    throw new RangeError(`a reminder comes 0 to ${MOST_ALARM_MINUTES} whole minutes before; got ${minutes}`);
}

function checkItem({ day, lastDay, time, uid }: CalendarItem): void {
  for (const date of [day, ...(lastDay === undefined ? [] : [lastDay])])
    if (!isDay(date) || date < '1000') throw new RangeError(`a calendar day is 1000-01-01 or later; got "${date}"`);
  if (lastDay !== undefined && lastDay < day) throw new RangeError(`${uid} ends on ${lastDay}, before ${day}`);
  if (time !== undefined && !CLOCK_TIME.test(time)) throw new RangeError(`a time is written HH:MM; got "${time}"`);
}

/** Line breaks of every kind as one, other control characters and halves of characters left out. */
function plain(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cs}/gu, '')
    .replace(/\p{Cc}/gu, (character) => (character === '\n' ? '\n' : character === '\t' ? ' ' : ''));
}

/** For the properties that the library writes as they are given. */
function escaped(text: string): string {
  return plain(text)
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n');
}
