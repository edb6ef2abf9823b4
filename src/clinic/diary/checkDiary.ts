import { dayNumber } from '../calendar/day.ts';
import type { FieldIssue } from '../entries/checkEntry.ts';
import type { DiaryBody } from '../entries/diaryEntry.ts';
import { DIARY_OPEN_HOURS, diaryEntryId } from './diaryLock.ts';

/** How a day's entry reached the place that keeps it. */
export interface DiaryArrival {
  readonly personId: string;
  readonly entryId: string;
  /** 0: the day has no entry yet. */
  readonly baseVersion: number;
  readonly reason?: string;
  /** When it arrived, by the clock of the place that keeps it. */
  readonly nowMs: number;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** The westernmost clock is 12 h behind UTC: there a day ends that much later. */
const LATEST_ZONE_HOURS = 12;
/** The easternmost is 14 h ahead: there a day begins that much earlier. */
const EARLIEST_ZONE_HOURS = 14;
/**
 * chosen: a clock set by hand, or to another zone, is off by up to a day; a family must not lose an evening over that, and a
 * time too late only makes an entry look older than it is. What is further ahead would be of a day to come.
 */
const CLOCK_AHEAD_MS = 26 * HOUR_MS;
/** chosen: half a year without a connection; nobody should have to say sixty times why. What comes later is a memory unless somebody says why. */
const FIRST_SENT_WITHIN_DAYS = 180;
/** chosen: shorter, since a change does not say when it was typed. A phone that was offline for a week may still send it. */
const CHANGE_SENT_WITHIN_DAYS = 7;

/**
 * What is wrong with a diary entry beyond its form. A day has one entry, under the one id that all devices make for it.
 * When it was typed is the device's word: it is believed within the day's own time, and not where it is more than a day ahead of the clock here,
 * and only for what arrives within half a year. A closed day changes with a reason, so that memories do not pass for the day itself.
 */
export function checkDiary(body: DiaryBody, arrival: DiaryArrival): FieldIssue[] {
  const { personId, entryId, baseVersion, nowMs } = arrival;
  const { day } = body;
  const ownId = diaryEntryId(personId, day);
  if (entryId !== ownId)
    return [
      {
        path: '/entryId',
        code: 'one-a-day',
        message: `a day has one diary entry, with the id ${ownId}; found another id, so change that entry instead`,
      },
    ];
  const enteredMs = Date.parse(body.enteredAt);
  const startsMs = dayNumber(day) * DAY_MS;
  if (enteredMs > nowMs + CLOCK_AHEAD_MS)
    return [
      {
        path: '/enteredAt',
        code: 'clock-ahead',
        message: `typed in at ${body.enteredAt}, more than a day ahead of the clock here; set the clock of the device and save again`,
      },
    ];
  if (enteredMs < startsMs - EARLIEST_ZONE_HOURS * HOUR_MS)
    return [
      {
        path: '/enteredAt',
        code: 'wrong-order',
        message: `typed in at ${body.enteredAt}, before the day ${day} began; set the clock of the device and save again`,
      },
    ];
  if ((arrival.reason ?? '').trim() !== '') return [];
  const closesMs = startsMs + DAY_MS + (DIARY_OPEN_HOURS + LATEST_ZONE_HOURS) * HOUR_MS;
  const typedInTime = baseVersion > 0 || enteredMs <= closesMs;
  const graceDays = baseVersion > 0 ? CHANGE_SENT_WITHIN_DAYS : FIRST_SENT_WITHIN_DAYS;
  if (typedInTime && nowMs <= closesMs + graceDays * DAY_MS) return [];
  return [
    { path: '/reason', code: 'missing', message: 'this day of the diary is closed; a correction needs a reason' },
  ];
}
