import type { Day } from '../calendar/day.ts';
import type { CourseRecord } from '../course/courseRecord.ts';
import type { Entry } from '../entries/entry.ts';
import { lastDoseDay, nextDoseDay, type PlanRun, planRuns } from './planRuns.ts';

/** Where a plan stands on a day. */
export interface PlanOnDay {
  readonly plan: Entry<'plan'>;
  /**
   * `pausing`: begun, no step holds now, another is to come. `planned`: begins later, or was never marked as begun and
   * nothing of it is logged. `finished`: all its doses lie behind, or somebody said so. `empty`: without a step.
   */
  readonly state: 'running' | 'pausing' | 'planned' | 'finished' | 'stopped' | 'empty';
  readonly from?: Day;
  /** Last day of the whole plan as it is written; absent: until further notice. */
  readonly to?: Day;
  /** What holds now: two where a morning and an evening dose have steps of their own. */
  readonly now: readonly PlanRun[];
  /** What begins later, in order; of a planned plan all of it. */
  readonly ahead: readonly PlanRun[];
  /** The next day with a dose, today included, of a plan that is not over. */
  readonly next?: Day;
  /** The last day with a planned dose before today. */
  readonly last?: Day;
  /** Of a plan that is over: the day of its last dose, or of the stop; absent where it is not known. */
  readonly endedOn?: Day;
}

/** All plans as they stand on a day, in the order of the course: what runs, what pauses, what is to come and what is over. */
export function plansOn(course: CourseRecord, today: Day): PlanOnDay[] {
  const logged = new Map<string, Day>();
  for (const { body } of course.of.dose)
    if (body.planId !== undefined && body.status !== 'missed' && body.day <= today)
      if (body.day > (logged.get(body.planId) ?? '')) logged.set(body.planId, body.day);
  return course.of.plan.map((plan) => planOn(plan, logged.get(plan.id), today));
}

function planOn(plan: Entry<'plan'>, lastLogged: Day | undefined, today: Day): PlanOnDay {
  const { status, stoppedOn, steps } = plan.body;
  const runs = planRuns(steps, stoppedOn);
  if (runs.length === 0) {
    const stopped = stoppedOn !== undefined && stoppedOn <= today ? { endedOn: stoppedOn } : {};
    return { plan, state: status === 'stopped' ? 'stopped' : 'empty', now: [], ahead: [], ...stopped };
  }
  const lastDays = runs.map(lastDoseDay);
  const open = lastDays.includes(undefined);
  const end = open ? undefined : latest(lastDays);
  const to = open ? undefined : latest(runs.map((run) => run.to));
  const head = { plan, from: runs[0]!.from, ...(to === undefined ? {} : { to }) };
  const over = (state: 'finished' | 'stopped', endedOn: Day | undefined): PlanOnDay => ({
    ...head,
    state,
    now: [],
    ahead: [],
    ...(endedOn === undefined ? {} : { endedOn }),
  });
  if (stoppedOn !== undefined && stoppedOn <= today) return over('stopped', stoppedOn);
  if (status === 'stopped' && stoppedOn === undefined) return over('stopped', lastLogged);
  if (status === 'finished') return over('finished', end !== undefined && end <= today ? end : lastLogged);
  const ahead = runs.filter(({ from }) => from > today);
  const now = runs.filter((run, k) => run.from <= today && (lastDays[k] === undefined || lastDays[k]! >= today));
  const next = earliest(runs.map((run) => nextDoseDay(run, today)));
  const known = { ...head, ahead, ...(next === undefined ? {} : { next }) };
  if (ahead.length === runs.length || (status === 'planned' && lastLogged === undefined))
    return { ...known, ahead: runs, state: 'planned', now: [] };
  if (end !== undefined && end < today) return over('finished', end);
  const past = latest(lastDays.filter((day) => day !== undefined && day < today));
  const last = past === undefined ? {} : { last: past };
  return { ...known, ...last, state: now.length === 0 ? 'pausing' : 'running', now };
}

function latest(days: readonly (Day | undefined)[]): Day | undefined {
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}

function earliest(days: readonly (Day | undefined)[]): Day | undefined {
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(0);
}
