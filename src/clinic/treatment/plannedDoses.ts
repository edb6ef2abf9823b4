import { type Day, dayNumber } from '../calendar/day.ts';
import type { CourseRecord } from '../course/courseRecord.ts';
import type { Entry } from '../entries/entry.ts';
import { bySlotTime, type DoseSlot, dayOfSlot, joinDoses, stateOf } from './doseSlots.ts';
import type { PlannedDose } from './types.ts';

/**
 * The doses that all plans foresee from one day to another, both included, in order of day, time and plan, each with
 * what was logged of it. A stopped plan foresees none from its stop on; what was logged of it stays.
 * @throws RangeError where `to` is before `from`
 */
export function plannedDoses(course: CourseRecord, from: Day, to: Day, today: Day): PlannedDose[] {
  const [first, last] = windowOf(from, to);
  const now = dayNumber(today);
  return joinDoses(course, first, last)
    .slots.sort(bySlotTime)
    .map((slot) => plannedDose(slot, now));
}

/** Doses that were logged and that no plan foresees, or no longer foresees, in order of day. */
export function unplannedDoses(course: CourseRecord, from: Day, to: Day): Entry<'dose'>[] {
  const [first, last] = windowOf(from, to);
  return joinDoses(course, first, last).loose.sort(byDayTimeId);
}

function windowOf(from: Day, to: Day): [number, number] {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  if (last < first) throw new RangeError(`the last day must not be before the first; got ${from} to ${to}`);
  return [first, last];
}

function plannedDose(slot: DoseSlot, today: number): PlannedDose {
  const site = slot.log?.body.site ?? slot.step.site;
  return {
    planId: slot.plan.id,
    stepId: slot.step.id,
    day: dayOfSlot(slot),
    ...(slot.time === undefined ? {} : { time: slot.time }),
    drug: slot.plan.body.drug,
    dose: slot.step.dose,
    ...(site === undefined ? {} : { site }),
    state: stateOf(slot, today),
    ...(slot.log === undefined ? {} : { doseEntryId: slot.log.id }),
  };
}

function byDayTimeId(a: Entry<'dose'>, b: Entry<'dose'>): number {
  const [left, right] = [a, b].map(({ id, body }) => `${body.day} ${body.dueTime ?? body.givenAt ?? ''} ${id}`);
  return left! < right! ? -1 : left! > right! ? 1 : 0;
}
