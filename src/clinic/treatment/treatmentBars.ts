import { type Day, dayNumber, dayOfNumber } from '../calendar/day.ts';
import type { CourseRecord } from '../course/courseRecord.ts';
import type { PlanBody } from '../entries/treatmentEntry.ts';
import { bySlotTime, type DoseSlot, joinDoses, stateOf } from './doseSlots.ts';
import { changesOfPlan, type PlanChange } from './planChanges.ts';
import type { PlannedDose } from './types.ts';

/** Doses of one state that follow each other, at most this far apart, are one run. */
const RUN_GAP_DAYS = 7;
/** Groups of doses up to this long, with pauses between, are drawn as marks: a pulse, an infusion over some days. */
const MARK_DAYS = 5;

/** One plan as a bar of the timeline. */
export interface TreatmentBar {
  readonly planId: string;
  readonly title: string;
  readonly drug: string;
  readonly drugId?: string;
  readonly route: PlanBody['route'];
  readonly status: PlanBody['status'];
  readonly from: Day;
  /** Last day of the plan, itself included; absent: until further notice. */
  readonly to?: Day;
  /** Its start, changes of dose and stop. */
  readonly changes: readonly PlanChange[];
  /** True where doses come far apart, so that each group of them is drawn as a mark: pulses, infusions. */
  readonly single: boolean;
  /** Doses of one state that follow each other, in order: a long course stays small. */
  readonly runs: readonly DoseRun[];
}

export interface DoseRun {
  readonly from: Day;
  readonly to: Day;
  readonly doses: number;
  readonly state: PlannedDose['state'];
}

/** All plans that have a step, in order of their first day; an open plan has its doses shown to today. */
export function treatmentBars(course: CourseRecord, today: Day): TreatmentBar[] {
  const now = dayNumber(today);
  let [first, last] = [Number.POSITIVE_INFINITY, now];
  for (const { body } of course.of.plan)
    for (const { from, to } of body.steps) {
      first = Math.min(first, dayNumber(from));
      last = Math.max(last, dayNumber(to ?? from));
    }
  if (first > last) return [];
  const slotsOf = new Map<string, DoseSlot[]>(course.of.plan.map(({ id }) => [id, []]));
  for (const slot of joinDoses(course, first, last).slots)
    if (slot.dayNumber <= now || slot.step.to !== undefined) slotsOf.get(slot.plan.id)!.push(slot);
  return course.of.plan
    .filter(({ body }) => body.steps.length > 0)
    .map((plan) => {
      const { title, drug, drugId, route, status } = plan.body;
      const slots = slotsOf.get(plan.id)!.sort(bySlotTime);
      const { from, to } = extentOf(plan.body, slots);
      return {
        planId: plan.id,
        title,
        drug,
        ...(drugId === undefined ? {} : { drugId }),
        route,
        status,
        from,
        ...(to === undefined ? {} : { to }),
        changes: changesOfPlan(plan),
        single: isSingle(slots),
        runs: runsOf(slots, now),
      };
    })
    .sort((a, b) => (a.from !== b.from ? (a.from < b.from ? -1 : 1) : a.planId < b.planId ? -1 : 1));
}

/** A stopped plan ends the day before its stop, or with the last dose that was logged, whichever is later. */
function extentOf({ steps, stoppedOn, status }: PlanBody, slots: readonly DoseSlot[]): { from: Day; to?: Day } {
  const from = steps.reduce((first, step) => (step.from < first ? step.from : first), steps[0]!.from);
  const openEnd = steps.some(({ to }) => to === undefined);
  const lastSlot = slots.at(-1)?.dayNumber;
  const start = dayNumber(from);
  if (stoppedOn !== undefined)
    return { from, to: dayOfNumber(Math.max(start, dayNumber(stoppedOn) - 1, lastLoggedDay(slots) ?? start)) };
  if (status === 'stopped' || (status === 'finished' && openEnd)) return { from, to: dayOfNumber(lastSlot ?? start) };
  if (openEnd) return { from };
  return { from, to: steps.reduce((last, { to }) => (to! > last ? to! : last), steps[0]!.to!) };
}

function lastLoggedDay(slots: readonly DoseSlot[]): number | undefined {
  return slots.filter(({ log }) => log !== undefined).at(-1)?.dayNumber;
}

function isSingle(slots: readonly DoseSlot[]): boolean {
  let groupStart = Number.NEGATIVE_INFINITY;
  let previous = Number.NEGATIVE_INFINITY;
  for (const { dayNumber: day } of slots) {
    if (day - previous >= RUN_GAP_DAYS) groupStart = day;
    if (day - groupStart >= MARK_DAYS) return false;
    previous = day;
  }
  return slots.length > 0;
}

function runsOf(slots: readonly DoseSlot[], now: number): DoseRun[] {
  const runs: { from: number; to: number; doses: number; state: DoseRun['state'] }[] = [];
  for (const slot of slots) {
    const state = stateOf(slot, now);
    const run = runs.at(-1);
    if (run !== undefined && run.state === state && slot.dayNumber - run.to < RUN_GAP_DAYS) {
      run.to = slot.dayNumber;
      run.doses += 1;
    } else runs.push({ from: slot.dayNumber, to: slot.dayNumber, doses: 1, state });
  }
  return runs.map(({ from, to, ...rest }) => ({ from: dayOfNumber(from), to: dayOfNumber(to), ...rest }));
}
