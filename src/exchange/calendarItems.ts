import {
  type CourseRecord,
  type Day,
  daysBetween,
  doseEntryId,
  dueItems,
  plannedDoses,
  type Text4,
} from '../clinic/index.ts';

/** One thing for a calendar. Times are floating: 08:00 is 08:00 on the wall, wherever the family is. */
export interface CalendarItem {
  /** The same for the same thing, so that a second import replaces the first. */
  readonly uid: string;
  readonly kind: 'dose' | 'due' | 'appointment';
  readonly day: Day;
  /** Last day of what lasts longer. */
  readonly lastDay?: Day;
  /** HH:MM; absent: the whole day. */
  readonly time?: string;
  readonly title: Text4;
  readonly note?: Text4;
  readonly place?: string;
}

/** Kinds of events that one plans to go to. */
const APPOINTMENT_TYPES: readonly string[] = ['appointment', 'procedure', 'therapy', 'hospital-stay'];

/**
 * What is to come from one day to another, both included, seen from `today` (`from` where nothing is said): doses that
 * are not logged yet, due items of rules that are kept (proposals are nobody's appointment), and appointments.
 */
export function calendarItems(course: CourseRecord, from: Day, to: Day, today: Day = from): CalendarItem[] {
  return [
    ...doseItems(course, from, to, today),
    ...ruleItems(course, from, to, today),
    ...appointments(course, from, to),
  ].sort(byDayTimeUid);
}

function doseItems(course: CourseRecord, from: Day, to: Day, today: Day): CalendarItem[] {
  return plannedDoses(course, from, to, today)
    .filter(({ state }) => state === 'upcoming' || state === 'due-today')
    .map(({ planId, stepId, day, time, drug, dose, site }) => ({
      uid: doseEntryId(planId, stepId, day, time),
      kind: 'dose',
      day,
      ...(time === undefined ? {} : { time }),
      title: same(dose.trim() === '' ? drug : `${drug}: ${dose}`),
      ...(site === undefined ? {} : { note: same(site) }),
    }));
}

function ruleItems(course: CourseRecord, from: Day, to: Day, today: Day): CalendarItem[] {
  return dueItems(course, today, { horizonDays: Math.max(0, daysBetween(today, to)) })
    .filter(
      ({ state, ruleEntryId, dueDay }) =>
        state !== 'done' && ruleEntryId !== undefined && dueDay >= from && dueDay <= to,
    )
    .map(({ id, dueDay, title }) => ({ uid: id, kind: 'due', day: dueDay, title }));
}

function appointments(course: CourseRecord, from: Day, to: Day): CalendarItem[] {
  return course.of.event
    .filter(({ body }) => APPOINTMENT_TYPES.includes(body.type) && body.start <= to && (body.end ?? body.start) >= from)
    .map(({ id, body }) => ({
      uid: `event:${id}`,
      kind: 'appointment',
      day: body.start,
      ...(body.end === undefined || body.end === body.start ? {} : { lastDay: body.end }),
      ...(body.time === undefined ? {} : { time: body.time }),
      title: same(body.title),
      ...(body.note === undefined ? {} : { note: same(body.note) }),
      ...(body.place === undefined ? {} : { place: body.place }),
    }));
}

/** Words of a person stand in every language as they were written. */
function same(text: string): Text4 {
  return { en: text, de: text, fr: text, es: text };
}

function byDayTimeUid(a: CalendarItem, b: CalendarItem): number {
  const [left, right] = [a, b].map(({ day, time, uid }) => `${day} ${time ?? ''} ${uid}`);
  return left! < right! ? -1 : left! > right! ? 1 : 0;
}
