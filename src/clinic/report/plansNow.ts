import type { Day } from '../calendar/day.ts';
import type { CourseRecord } from '../course/courseRecord.ts';
import { plansOn } from '../treatment/plansOn.ts';
import type { VisitReport } from './types.ts';

/** The plans that run, pause or are to come, and those that ended from `from` on; each as it stands today. */
export function plansNow(course: CourseRecord, from: Day, today: Day): VisitReport['plans'] {
  return plansOn(course, today).flatMap((standing) => {
    const { state, endedOn, to } = standing;
    const { title, drug, route } = standing.plan.body;
    if (state === 'empty') return [];
    const isOver = state === 'finished' || state === 'stopped';
    if (isOver && (endedOn === undefined || endedOn < from)) return [];
    // why: a plan that nobody began and whose days lie behind says nothing of this visit
    if (state === 'planned' && to !== undefined && to < from) return [];
    return [{ title, drug, route, standing }];
  });
}
