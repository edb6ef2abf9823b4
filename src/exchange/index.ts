export { type CalendarItem, calendarItems } from './calendarItems.ts';
export { courseBundle, type MadeUpHistory, type MadeUpValue } from './fhir/courseBundle.ts';
export type { Bundle } from './fhir/r4.ts';
export { type CalendarOptions, writeCalendar } from './writeCalendar.ts';
