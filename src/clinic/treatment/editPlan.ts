import { addDays, type Day, dayNumber } from '../calendar/day.ts';
import type { PlanBody, PlanStep } from '../entries/treatmentEntry.ts';

/** What of a step can be changed; undefined takes an optional field away. */
export type StepChange = { readonly [K in Exclude<keyof PlanStep, 'id'>]?: PlanStep[K] | undefined };

/**
 * The plan `days` later; earlier where it is negative. With `fromDay` only what lies on or after that day is moved: a
 * step under way is cut in two there, and its later part begins with its next dose.
 * @throws RangeError where steps that move would run into steps that stay
 */
export function shiftPlan(plan: PlanBody, days: number, fromDay?: Day): PlanBody {
  if (!Number.isInteger(days)) throw new RangeError(`a plan is shifted by whole days; got ${days}`);
  if (fromDay === undefined) {
    const stop = plan.stoppedOn === undefined ? {} : { stoppedOn: addDays(plan.stoppedOn, days) };
    return { ...plan, ...stop, steps: plan.steps.map((step) => moved(step, days)) };
  }
  const parts: PlanStep[] = [];
  for (const step of plan.steps) parts.push(...cutAt(step, fromDay, [...plan.steps, ...parts]));
  const staying = parts.filter(({ from }) => from < fromDay);
  const moving = parts.filter(({ from }) => from >= fromDay).map((step) => moved(step, days));
  const lastKept = staying.reduce((last, { from, to }) => maxDay(last, to ?? from), '');
  const clash = days < 0 ? moving.find(({ from }) => from <= lastKept) : undefined;
  if (clash !== undefined)
    throw new RangeError(`what is moved must stay after the steps that are kept (to ${lastKept}); got ${clash.from}`);
  return { ...plan, steps: inOrder([...staying, ...moving]) };
}

/** The plan stopped on a day: from that day on no dose is due. What was logged stays. */
export function stopPlan(plan: PlanBody, day: Day): PlanBody {
  dayNumber(day);
  return { ...plan, status: 'stopped', stoppedOn: day };
}

/** @throws RangeError where there is no such step, or where it would end before it begins */
export function editStep(plan: PlanBody, stepId: string, change: StepChange): PlanBody {
  stepOf(plan, stepId);
  const steps = plan.steps.map((step) => {
    if (step.id !== stepId) return step;
    const fields = Object.entries({ ...step, ...change }).filter(([, value]) => value !== undefined);
    return checked({ ...(Object.fromEntries(fields) as PlanStep), id: stepId });
  });
  return { ...plan, steps: inOrder(steps) };
}

/** Adds a step in its place by day. Its id names its first day, so that a step taken away never lends its id to another day's. */
export function insertStep(plan: PlanBody, step: Omit<PlanStep, 'id'>): PlanBody {
  return { ...plan, steps: inOrder([...plan.steps, checked({ ...step, id: freshId(step.from, plan.steps) })]) };
}

/** @throws RangeError where there is no such step */
export function removeStep(plan: PlanBody, stepId: string): PlanBody {
  stepOf(plan, stepId);
  return { ...plan, steps: plan.steps.filter(({ id }) => id !== stepId) };
}

function stepOf(plan: PlanBody, stepId: string): PlanStep {
  const step = plan.steps.find(({ id }) => id === stepId);
  if (step === undefined)
    throw new RangeError(
      `the plan has the steps ${plan.steps.map(({ id }) => id).join(', ') || 'none'}; got "${stepId}"`,
    );
  return step;
}

function moved(step: PlanStep, days: number): PlanStep {
  return { ...step, from: addDays(step.from, days), ...(step.to === undefined ? {} : { to: addDays(step.to, days) }) };
}

function cutAt(step: PlanStep, day: Day, steps: readonly PlanStep[]): PlanStep[] {
  if (step.from >= day || (step.to !== undefined && step.to < day)) return [step];
  const gone = dayNumber(day) - dayNumber(step.from);
  const next = addDays(step.from, Math.ceil(gone / step.everyDays) * step.everyDays);
  const kept = { ...step, to: addDays(day, -1) };
  if (step.to !== undefined && next > step.to) return [step];
  return [kept, { ...step, id: freshId(next, steps), from: next }];
}

function checked(step: PlanStep): PlanStep {
  if (dayNumber(step.from) > dayNumber(step.to ?? step.from))
    throw new RangeError(`a step must not end before it begins; got ${step.from} to ${step.to}`);
  if (!(Number.isInteger(step.everyDays) && step.everyDays >= 1 && step.everyDays <= 366))
    throw new RangeError(`everyDays must be a whole number from 1 to 366; got ${step.everyDays}`);
  return step;
}

function freshId(from: Day, steps: readonly PlanStep[]): string {
  const base = `i${from.replaceAll('-', '')}`;
  const taken = new Set(steps.map(({ id }) => id));
  let id = base;
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
  return id;
}

function inOrder(steps: readonly PlanStep[]): PlanStep[] {
  return [...steps].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

function maxDay(a: Day, b: Day): Day {
  return a > b ? a : b;
}
