import {
  type Day,
  type DoseBody,
  dayNumber,
  dayOfNumber,
  doseEntryId,
  makePlan,
  type PlanBody,
  type PlanShape,
} from '../../clinic/index.ts';
import type { DemoCourse } from './demoEntry.ts';

export interface DemoPlan {
  readonly name: string;
  readonly title: string;
  readonly drug: string;
  readonly drugId: string;
  readonly route: PlanBody['route'];
  readonly shape: PlanShape;
  readonly from: Day;
  readonly status: PlanBody['status'];
  readonly cardId?: string;
  /** As a published card prints it; absent: words without a number. */
  readonly dose?: string;
  readonly note?: string;
  /** Share of doses that were missed and of those given late. */
  readonly missed?: number;
  readonly late?: number;
  /** The last so many days are not logged yet. */
  readonly openDays?: number;
}

/** A plan with what was logged of it until today. The dose is words, or as a published card prints it: this program computes none and suggests none. */
export function addPlan(course: DemoCourse, plan: DemoPlan): string {
  const { name, title, drug, drugId, route, shape, from, status, cardId, note } = plan;
  const head = {
    title,
    drug,
    drugId,
    route,
    prescriber: course.words('doctor'),
    ...(cardId === undefined ? {} : { cardId }),
    ...(note === undefined ? {} : { note }),
  };
  const body: PlanBody = { ...makePlan(shape, head, from, plan.dose ?? course.words('dose')), status };
  const planId = course.add('plan', name, body);
  addDoses(course, planId, body, plan);
  return planId;
}

function addDoses(
  course: DemoCourse,
  planId: string,
  body: PlanBody,
  { name, missed = 0, late = 0, openDays = 0 }: DemoPlan,
): void {
  const random = course.random(`doses ${name}`);
  const last = dayNumber(course.today) - openDays;
  for (const step of body.steps) {
    const end = step.to === undefined ? last : Math.min(last, dayNumber(step.to));
    for (let number = dayNumber(step.from); number <= end; number += step.everyDays) {
      // why: drawn for each dose, so that one more plan does not change another's log
      const [kind, minutes] = [random(), Math.floor(60 * random())];
      const day = dayOfNumber(number);
      const [time] = step.times ?? [];
      const status: DoseBody['status'] = kind < missed ? 'missed' : kind < missed + late ? 'late' : 'given';
      course.addAs('dose', doseEntryId(planId, step.id, day, time), {
        planId,
        stepId: step.id,
        drug: body.drug,
        day,
        ...(time === undefined ? {} : { dueTime: time }),
        status,
        ...(status === 'missed'
          ? {}
          : { givenAt: `${day}T${status === 'late' ? '13' : '08'}:${String(minutes).padStart(2, '0')}:00Z` }),
        ...(step.site === undefined || status === 'missed' ? {} : { site: step.site }),
      });
    }
  }
}
