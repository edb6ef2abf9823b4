import { type Day, dayNumber, dayOfNumber } from '../calendar/day.ts';
import type { PlanStep } from '../entries/treatmentEntry.ts';
import { doseDayNumbers, lastDoseDayNumber, timesOf } from './stepDays.ts';

/** Steps with the same dose text that follow each other as one: twenty injections, six pulses, a step that goes on for months. */
export interface PlanRun {
  /** As it is written. */
  readonly dose: string;
  readonly from: Day;
  /** Last day as it is written; absent: until further notice. */
  readonly to?: Day;
  /** Days of doses that come one after the other, `withinDays` apart; more than one: a pulse. */
  readonly doseDays: number;
  /** How often doses, or pulses, come; absent where the days between them differ. */
  readonly everyDays?: number;
  /** How many doses, or pulses, there are; absent without an end. */
  readonly count?: number;
  readonly times: readonly string[];
  readonly steps: readonly PlanStep[];
}

/** The steps of a plan as runs, in order of their first day. Steps that begin on or after `stopDay` are left out, others cut. */
export function planRuns(steps: readonly PlanStep[], stopDay?: Day): PlanRun[] {
  const groups: Group[] = [];
  const newestOf = new Map<string, Group>();
  const inOrder = [...steps].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  for (const step of inOrder.flatMap((each) => cut(each, stopDay))) {
    // why: a morning and an evening dose are two rows of steps side by side
    const lane = timesOf(step).join(' ');
    const group = newestOf.get(lane);
    const known = knownOf(step);
    if (group === undefined || !joined(group, known)) {
      const begun: Group = { steps: [known], widest: 0, form: known.doseDays === 1 ? 'single' : 'open' };
      groups.push(begun);
      newestOf.set(lane, begun);
    }
  }
  return groups.map(runOf);
}

/** Number of the first day from `from` on that a run has a dose on; undefined where there is none. */
export function nextDoseDay(run: PlanRun, from: Day): Day | undefined {
  const first = dayNumber(from);
  for (const step of run.steps) {
    const start = Math.max(first, dayNumber(step.from));
    for (const number of doseDayNumbers(step, start, start + step.everyDays)) return dayOfNumber(number);
  }
  return undefined;
}

/** The last day that a run has a dose on; undefined without an end. */
export function lastDoseDay(run: PlanRun): Day | undefined {
  const last = lastDoseDayNumber(run.steps.at(-1)!);
  return last === undefined ? undefined : dayOfNumber(last);
}

function cut(step: PlanStep, stopDay: Day | undefined): PlanStep[] {
  if (step.to !== undefined && step.to < step.from) return [];
  if (stopDay === undefined || (step.to !== undefined && step.to < stopDay)) return [step];
  return step.from >= stopDay ? [] : [{ ...step, to: dayOfNumber(dayNumber(stopDay) - 1) }];
}

/** A step with what follows from it, worked out once: a plan may hold hundreds. */
interface KnownStep {
  readonly step: PlanStep;
  readonly start: number;
  /** Last day with a dose; undefined without an end. */
  readonly end: number | undefined;
  readonly doseDays: number | undefined;
}

interface Group {
  readonly steps: KnownStep[];
  /** Most days between the starts of two neighbours. */
  widest: number;
  /** `open`: one step so far that can become either; `long`: steps whose rhythm runs on; `pulses`: with pauses between. */
  form: 'single' | 'open' | 'long' | 'pulses';
}

/** Two of a row that lie this many times as far apart as any two before are two rows, with a pause between; and at least so many days. Chosen. */
const PAUSE = { times: 2, days: 7 } as const;

function knownOf(step: PlanStep): KnownStep {
  const [start, end] = [dayNumber(step.from), lastDoseDayNumber(step)];
  return { step, start, end, doseDays: end === undefined ? undefined : (end - start) / step.everyDays + 1 };
}

/** Lets a step go on with a group, where it does: the rhythm runs on, or it is the next injection, infusion or pulse of the same length. */
function joined(group: Group, next: KnownStep): boolean {
  const last = group.steps.at(-1)!;
  if (last.end === undefined || last.step.dose !== next.step.dose || next.start <= last.end) return false;
  const gap = next.start - last.start;
  const form = formWith(group, last, next);
  // why: a second course half a year later is no dose that came a little late
  const late = form !== 'long' && group.widest > 0 && gap > PAUSE.days && gap > PAUSE.times * group.widest;
  if (form === undefined || late) return false;
  group.steps.push(next);
  group.widest = Math.max(group.widest, gap);
  group.form = form;
  return true;
}

function formWith({ form }: Group, last: KnownStep, next: KnownStep): Group['form'] | undefined {
  if (form === 'single') return next.doseDays === 1 ? 'single' : undefined;
  if (last.step.everyDays !== next.step.everyDays) return undefined;
  if (next.start - last.end! === last.step.everyDays) return form === 'pulses' ? undefined : 'long';
  return form !== 'long' && last.doseDays === next.doseDays ? 'pulses' : undefined;
}

function runOf({ steps: known, form }: Group): PlanRun {
  const steps = known.map(({ step }) => step);
  const [first, last] = [steps[0]!, steps.at(-1)!];
  const isRow = form === 'single' || form === 'pulses';
  const gaps = new Set(known.slice(1).map(({ start }, k) => start - known[k]!.start));
  const everyDays = isRow ? (gaps.size === 1 ? [...gaps][0] : undefined) : first.everyDays;
  return {
    dose: first.dose,
    from: first.from,
    ...(last.to === undefined ? {} : { to: last.to }),
    doseDays: form === 'pulses' ? known[0]!.doseDays! : 1,
    ...(everyDays === undefined ? {} : { everyDays }),
    ...(isRow ? { count: steps.length } : {}),
    times: timesOf(first).filter((time) => time !== undefined),
    steps,
  };
}
