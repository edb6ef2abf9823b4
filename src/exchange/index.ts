export { type CalendarItem, calendarItems } from './calendarItems.ts';
export { type CalendarOptions, writeCalendar } from './writeCalendar.ts';
