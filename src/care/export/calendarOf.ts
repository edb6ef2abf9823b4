import { addDays, type ClinicLanguage, type CourseRecord, type Day } from '../../clinic/index.ts';
import { calendarItems, writeCalendar } from '../../exchange/index.ts';

export interface CalendarOfOptions {
  readonly language: ClinicLanguage;
  readonly today: Day;
  /** Reminds so many minutes before; absent: no reminder. */
  readonly alarmMinutes?: number;
}

/** How far ahead the calendar goes. Chosen: two visits' worth; a plan further ahead changes before it comes. */
export const CALENDAR_DAYS = 180;

/**
 * Planned doses, due examinations and appointments of one person from today on, as a calendar file (text/calendar). The
 * stamp is the day's beginning and not the clock's, so that the same record gives the same file.
 */
export function calendarOf(course: CourseRecord, { language, today, alarmMinutes }: CalendarOfOptions): string {
  return writeCalendar(calendarItems(course, today, addDays(today, CALENDAR_DAYS)), {
    language,
    stamp: `${today}T00:00:00Z`,
    name: course.person.body.name,
    ...(alarmMinutes === undefined ? {} : { alarmMinutes }),
  });
}
