import { type Day, dayNumber, dayOfNumber } from '../calendar/day.ts';
import type { CourseRecord } from '../course/courseRecord.ts';
import type { Entry } from '../entries/entry.ts';
import type { PlanStep } from '../entries/treatmentEntry.ts';
import { doseDayNumbers, timesOf } from './stepDays.ts';

/** One dose that a plan foresees, with the entry that logs it where there is one. */
export interface DoseSlot {
  readonly plan: Entry<'plan'>;
  readonly step: PlanStep;
  readonly dayNumber: number;
  readonly time: string | undefined;
  readonly log: Entry<'dose'> | undefined;
}

export interface JoinedDoses {
  readonly slots: DoseSlot[];
  /** Logged doses that belong to no slot. */
  readonly loose: Entry<'dose'>[];
}

/**
 * Joins the plans with what was logged, from one day number to another, both included; in no particular order.
 * A dose that was logged stays in its place whatever became of the plan; one that was not is no longer foreseen from
 * the day on that the plan was stopped.
 */
export function joinDoses(course: CourseRecord, from: number, to: number): JoinedDoses {
  const logs = new LoggedDoses(course.of.dose, from, to);
  const slots: DoseSlot[] = [];
  const loose: Entry<'dose'>[] = [];
  for (const plan of course.of.plan) {
    const end = firstDayWithoutDose(plan, logs);
    for (const step of plan.body.steps) {
      const times = timesOf(step);
      for (const day of doseDayNumbers(step, from, to)) {
        const logged = logs.take(plan.id, step.id, day);
        if (logged === undefined && day >= end) continue;
        const matched = logged === undefined ? undefined : matchLogs(times, logged, loose);
        times.forEach((time, index) => {
          const log = matched?.[index];
          if (log !== undefined || day < end) slots.push({ plan, step, dayNumber: day, time, log });
        });
      }
    }
  }
  loose.push(...logs.rest());
  return { slots, loose };
}

/** Number of the day from which on a dose that was not logged is no longer foreseen. */
function firstDayWithoutDose({ id, body }: Entry<'plan'>, logs: LoggedDoses): number {
  if (body.stoppedOn !== undefined) return dayNumber(body.stoppedOn);
  const openEnd = body.steps.some(({ to }) => to === undefined);
  if (body.status === 'stopped' || (body.status === 'finished' && openEnd)) return logs.lastDay(id) + 1;
  return Number.POSITIVE_INFINITY;
}

/** Logged doses by plan, step and day. */
class LoggedDoses {
  readonly #byPlan = new Map<string, Map<string, Entry<'dose'>[]>>();
  readonly #lastDays = new Map<string, Day>();
  readonly #withoutPlan: Entry<'dose'>[] = [];

  constructor(doses: readonly Entry<'dose'>[], from: number, to: number) {
    const [first, last] = [dayOfNumber(from), dayOfNumber(to)];
    for (const entry of doses) {
      const { planId, stepId, day } = entry.body;
      // Days are compared as text, which is their order: most of a long course lies outside the window.
      if (planId !== undefined && day > (this.#lastDays.get(planId) ?? '')) this.#lastDays.set(planId, day);
      if (day < first || day > last) continue;
      if (planId === undefined || stepId === undefined) {
        this.#withoutPlan.push(entry);
        continue;
      }
      const ofPlan = this.#byPlan.get(planId) ?? new Map<string, Entry<'dose'>[]>();
      this.#byPlan.set(planId, ofPlan);
      const key = `${dayNumber(day)} ${stepId}`;
      const known = ofPlan.get(key);
      if (known === undefined) ofPlan.set(key, [entry]);
      else known.push(entry);
    }
  }

  /** Number of the last day on which a dose of a plan was logged; minus infinity where none was. */
  lastDay(planId: string): number {
    const day = this.#lastDays.get(planId);
    return day === undefined ? Number.NEGATIVE_INFINITY : dayNumber(day);
  }

  take(planId: string, stepId: string, day: number): Entry<'dose'>[] | undefined {
    const ofPlan = this.#byPlan.get(planId);
    const key = `${day} ${stepId}`;
    const found = ofPlan?.get(key);
    ofPlan?.delete(key);
    return found;
  }

  rest(): Entry<'dose'>[] {
    return [...this.#withoutPlan, ...[...this.#byPlan.values()].flatMap((ofPlan) => [...ofPlan.values()].flat())];
  }
}

/**
 * Which log belongs to which time of the day: the one with that very time; then, where the times of the plan were
 * changed after the dose was logged, the nearest time still free. A second log of one time belongs to none, or a
 * double tap in the morning would hide a dose missed in the evening.
 */
function matchLogs(
  times: readonly (string | undefined)[],
  logged: readonly Entry<'dose'>[],
  loose: Entry<'dose'>[],
): (Entry<'dose'> | undefined)[] {
  const ordered = [...logged].sort(byDueTimeThenId);
  const matched: (Entry<'dose'> | undefined)[] = times.map(() => undefined);
  const others: Entry<'dose'>[] = [];
  for (const entry of ordered) {
    const at = times.indexOf(entry.body.dueTime);
    if (at === -1) others.push(entry);
    else if (matched[at] === undefined) matched[at] = entry;
    else loose.push(entry);
  }
  for (const entry of others) {
    const at = nearestFree(times, matched, entry.body.dueTime);
    if (at === undefined) loose.push(entry);
    else matched[at] = entry;
  }
  return matched;
}

function nearestFree(
  times: readonly (string | undefined)[],
  matched: readonly (Entry<'dose'> | undefined)[],
  dueTime: string | undefined,
): number | undefined {
  let best: { at: number; minutes: number } | undefined;
  for (const [at, time] of times.entries()) {
    if (matched[at] !== undefined) continue;
    const minutes = time === undefined || dueTime === undefined ? 0 : Math.abs(minutesOf(time) - minutesOf(dueTime));
    if (best === undefined || minutes < best.minutes) best = { at, minutes };
  }
  return best?.at;
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

function byDueTimeThenId(a: Entry<'dose'>, b: Entry<'dose'>): number {
  const [left, right] = [`${a.body.dueTime ?? ''} ${a.id}`, `${b.body.dueTime ?? ''} ${b.id}`];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** In order of day, time, plan and step. */
export function bySlotTime(a: DoseSlot, b: DoseSlot): number {
  if (a.dayNumber !== b.dayNumber) return a.dayNumber - b.dayNumber;
  const [left, right] = [orderOf(a), orderOf(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function orderOf({ time, plan, step }: DoseSlot): string {
  return `${time ?? ''} ${plan.id} ${step.id}`;
}

/** What can be said of a slot on a day. */
export function stateOf(slot: DoseSlot, today: number) {
  if (slot.log !== undefined) return slot.log.body.status;
  if (slot.dayNumber === today) return 'due-today';
  return slot.dayNumber > today ? 'upcoming' : 'not-logged';
}

export function dayOfSlot(slot: DoseSlot): Day {
  return slot.log?.body.day ?? dayOfNumber(slot.dayNumber);
}
