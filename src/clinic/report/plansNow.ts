import type { Day } from '../calendar/day.ts';
import type { CourseRecord } from '../course/courseRecord.ts';
import type { PlanStep } from '../entries/treatmentEntry.ts';
import type { VisitReport } from './types.ts';

/** The plans that run or are still to come, each with the dose as it is written now and the next change of it. */
export function plansNow(course: CourseRecord, today: Day): VisitReport['plans'] {
  return course.of.plan.flatMap(({ body: { title, drug, route, status, stoppedOn, steps } }) => {
    if (status === 'finished' || status === 'stopped' || (stoppedOn !== undefined && stoppedOn <= today)) return [];
    const inOrder = [...steps].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
    const ahead = inOrder.filter(({ from }) => from > today);
    const lastBegun = inOrder.filter(({ from }) => from <= today).at(-1);
    const runs = lastBegun !== undefined && runsOn(lastBegun, today);
    if (!runs && ahead.length === 0) return [];
    const shown = lastBegun ?? ahead[0]!;
    // why: single injections are steps of a day each; a dose that stays the same is not a change
    const next = ahead.find(({ dose }) => dose !== shown.dose) ?? (runs ? undefined : ahead[0]);
    const since = firstOfSameDose(inOrder, shown);
    return [
      {
        title,
        drug,
        route,
        now: shown.dose,
        since,
        ...(next === undefined || next === shown ? {} : { next: { day: next.from, dose: next.dose } }),
      },
    ];
  });
}

function runsOn({ to }: PlanStep, today: Day): boolean {
  return to === undefined || to >= today;
}

/** First day of the run of steps with the same dose that ends with `step`. */
function firstOfSameDose(inOrder: readonly PlanStep[], step: PlanStep): Day {
  let first = step;
  for (let k = inOrder.indexOf(step); k >= 0 && inOrder[k]!.dose === step.dose; k--) first = inOrder[k]!;
  return first.from;
}
