import { type Day, dayNumber, dayOfNumber } from '../calendar/day.ts';
import type { CourseRecord } from '../course/courseRecord.ts';
import type { Entry } from '../entries/entry.ts';
import type { PlanStep } from '../entries/treatmentEntry.ts';
import { compareDoseTexts } from './compareDoseTexts.ts';
import { lastDoseDayNumber, timesOf } from './stepDays.ts';

/** A day on which what a plan foresees changes. */
export interface PlanChange {
  readonly day: Day;
  readonly planId: string;
  readonly drug: string;
  /** `stop` is the first day without the drug. `lower` and `higher` only where that can be read off the texts. */
  readonly change: 'start' | 'stop' | 'lower' | 'higher' | 'changed';
  /** Dose texts before and from that day. */
  readonly before?: string;
  readonly after?: string;
}

/** Every start, stop and change of dose that the plans foresee, planned ones to come included, in order of day. */
export function planChanges(course: CourseRecord): PlanChange[] {
  return course.of.plan.flatMap(changesOfPlan).sort(byDayThenPlan);
}

/** The changes that lower a dose, space doses out or end a drug: days after which relapses are reported. */
export function doseReductions(course: CourseRecord): PlanChange[] {
  return planChanges(course).filter(({ change }) => change === 'lower' || change === 'stop');
}

/** Days on which a plan begins, changes and ends; the pauses of pulses and infusions are part of it and no change. */
export function changesOfPlan({ id, body }: Entry<'plan'>): PlanChange[] {
  const stop = body.stoppedOn === undefined ? Number.POSITIVE_INFINITY : dayNumber(body.stoppedOn);
  const spans = body.steps.flatMap((step) => spanOf(step, stop)).sort((a, b) => a.first - b.first);
  const changes: PlanChange[] = [];
  const add = (day: number, change: PlanChange['change'], before?: readonly PlanStep[], after?: readonly PlanStep[]) =>
    changes.push({
      day: dayOfNumber(day),
      planId: id,
      drug: body.drug,
      change,
      ...(before === undefined ? {} : { before: doseTexts(before) }),
      ...(after === undefined ? {} : { after: doseTexts(after) }),
    });

  let now: readonly PlanStep[] | undefined;
  for (const { day, steps } of regimes(spans)) {
    if (steps.length === 0) continue;
    const change = now === undefined ? 'start' : compareRegimes(now, steps);
    if (change !== 'same') add(day, change, now, steps);
    now = steps;
  }
  const end = spans.reduce((last, span) => Math.max(last, span.last), Number.NEGATIVE_INFINITY);
  // A plan that was stopped on an unknown day has no day to show for it.
  if (now !== undefined && Number.isFinite(Math.min(end + 1, stop))) add(Math.min(end + 1, stop), 'stop', now);
  return changes;
}

interface Span {
  readonly step: PlanStep;
  readonly first: number;
  readonly last: number;
}

function spanOf(step: PlanStep, stop: number): Span[] {
  const first = dayNumber(step.from);
  const last = Math.min(lastDayOf(step), stop - 1);
  return last < first ? [] : [{ step, first, last }];
}

function lastDayOf(step: PlanStep): number {
  if (step.to === undefined) return Number.POSITIVE_INFINITY;
  return dayNumber(step.to);
}

/** The sets of steps that hold together, each from its first day on; empty ones are pauses. */
function regimes(spans: readonly Span[]): { day: number; steps: readonly PlanStep[] }[] {
  const bounds = new Set(spans.flatMap(({ first, last }) => [first, last + 1]));
  const days = [...bounds].filter(Number.isFinite).sort((a, b) => a - b);
  const found: { day: number; steps: readonly PlanStep[] }[] = [];
  let running: Span[] = [];
  let next = 0;
  for (const day of days) {
    running = running.filter(({ last }) => last >= day);
    for (; next < spans.length && spans[next]!.first <= day; next++) running.push(spans[next]!);
    found.push({ day, steps: running.map(({ step }) => step) });
  }
  return found;
}

type Comparison = 'same' | 'lower' | 'higher' | 'changed';

function compareRegimes(before: readonly PlanStep[], after: readonly PlanStep[]): Comparison {
  if (before.length === 1 && after.length === 1) return compareSteps(before[0]!, after[0]!);
  const [left, right] = [before.map(signature).sort(), after.map(signature).sort()];
  if (left.join('\n') === right.join('\n')) return 'same';
  if (left.length > right.length && isPartOf(right, left)) return 'lower';
  if (right.length > left.length && isPartOf(left, right)) return 'higher';
  return 'changed';
}

/** Dose, spacing and times of the day together: what pulls both ways is merely changed. */
function compareSteps(before: PlanStep, after: PlanStep): Comparison {
  const parts: Comparison[] = [
    compareDoseTexts(before.dose, after.dose),
    isRepeated(before) && isRepeated(after) ? compareNumbers(after.everyDays, before.everyDays) : 'same',
    compareNumbers(timesOf(before).length, timesOf(after).length),
  ];
  const moved = new Set(parts.filter((part) => part !== 'same'));
  return moved.size === 0 ? 'same' : moved.size === 1 ? [...moved][0]! : 'changed';
}

function compareNumbers(before: number, after: number): Comparison {
  return after === before ? 'same' : after < before ? 'lower' : 'higher';
}

/** A step of one dose has no spacing of its own. */
function isRepeated(step: PlanStep): boolean {
  return lastDoseDayNumber(step) !== dayNumber(step.from);
}

function signature(step: PlanStep): string {
  return `${step.dose.trim().replace(/\s+/g, ' ')} ${isRepeated(step) ? step.everyDays : ''} ${timesOf(step).length}`;
}

function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  const left = [...whole];
  return part.every((text) => {
    const at = left.indexOf(text);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
}

function doseTexts(steps: readonly PlanStep[]): string {
  return steps.map(({ dose }) => dose).join(' + ');
}

function byDayThenPlan(a: PlanChange, b: PlanChange): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return a.planId < b.planId ? -1 : a.planId > b.planId ? 1 : 0;
}
