import { addDays, type Day, dayNumber } from '../calendar/day.ts';

/** Hours after the end of its day in which an entry may be typed or changed freely. */
export const DIARY_OPEN_HOURS = 36;

export interface DiaryLock {
  /** True from 36 h after the end of the day: then only a correction with a reason makes a new version. */
  readonly locked: boolean;
  /** The local moment at which it locks: noon, two days later. */
  readonly locksOn: { readonly day: Day; readonly time: string };
  /** 0 where it is locked. */
  readonly minutesLeft: number;
}

/** A moment on the family's wall: day and minutes since its midnight. */
export interface LocalMoment {
  readonly day: Day;
  readonly minutes: number;
}

/** The only id that a day's entry of a person can have, so that two devices write the same one. */
export function diaryEntryId(personId: string, day: Day): string {
  dayNumber(day);
  return `diary:${personId}:${day}`;
}

/** Whether a day's entry is still open, on the family's own clock. */
export function diaryLock(day: Day, now: LocalMoment): DiaryLock {
  if (!(now.minutes >= 0 && now.minutes < 1440))
    throw new RangeError(`minutes of a day must be 0 to below 1440, got ${now.minutes}`);
  const openMinutes = (dayNumber(day) + 1 - dayNumber(now.day)) * 1440 - now.minutes + DIARY_OPEN_HOURS * 60;
  const locksOn = { day: addDays(day, 2), time: '12:00' };
  return { locked: openMinutes <= 0, locksOn, minutesLeft: Math.max(0, openMinutes) };
}
