import { dayNumber } from '../calendar/day.ts';
import type { PlanStep } from '../entries/treatmentEntry.ts';

/** Numbers of the days on which a step foresees a dose, from one day number to another, both included. */
export function* doseDayNumbers(step: PlanStep, from: number, to: number): Generator<number> {
  const first = dayNumber(step.from);
  const last = Math.min(to, step.to === undefined ? Number.POSITIVE_INFINITY : dayNumber(step.to));
  const skipped = Math.max(0, Math.ceil((from - first) / step.everyDays));
  for (let day = first + skipped * step.everyDays; day <= last; day += step.everyDays) yield day;
}

/** Number of the last day that a step has a dose on; undefined where it is open at the end or has none. */
export function lastDoseDayNumber(step: PlanStep): number | undefined {
  if (step.to === undefined) return undefined;
  const [first, last] = [dayNumber(step.from), dayNumber(step.to)];
  return last < first ? undefined : first + Math.floor((last - first) / step.everyDays) * step.everyDays;
}

/** Clock times of a step in order, each once; one without a time where the step names none. */
export function timesOf(step: PlanStep): readonly (string | undefined)[] {
  if (step.times === undefined || step.times.length === 0) return NO_TIME;
  return step.times.length === 1 ? step.times : [...new Set(step.times)].sort();
}

const NO_TIME: readonly undefined[] = [undefined];
