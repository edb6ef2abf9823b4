// The second door of this folder: days, words, drugs and plans, without the schemas of entries and the library behind them. Whoever
// only simulates loads a fraction through it, and so does each of its threads.
export { ADULT_YEARS } from './calendar/age.ts';
export { addDays, type Day, dayNumber, daysBetween, isDay } from './calendar/day.ts';
export type { CourseRecord } from './course/courseRecord.ts';
export type { FieldIssue } from './entries/checkEntry.ts';
export type { Entry } from './entries/entry.ts';
export type { PlanBody } from './entries/treatmentEntry.ts';
export { type CitationKey, type Text4, text4 } from './text.ts';
export { drugOf, findDrug } from './treatment/drugs.ts';
export { plannedDoses, unplannedDoses } from './treatment/plannedDoses.ts';
