import { CourseFilter, type RecordedRelapse } from './courseFilter.ts';
import type { CourseFit, CourseToFit, FitOptions, FitProgress, Observation } from './types.ts';

/**
 * Fits one recorded course: what is believed of the child on its last day, as particles. In steps, so that a worker can
 * tell how far it is and be stopped between them: a `change` comes with every observation.
 * @throws RangeError where the course is flawed; ask `checkCourse` first
 */
export function* fitSteps(course: CourseToFit, options: FitOptions): Generator<FitProgress, CourseFit> {
  const filter = new CourseFilter(course, options);
  const observations = course.observations.map((seen, index) => ({
    seen: seen as Observation | RecordedRelapse,
    index,
  }));
  const relapses = course.relapseDays.map((day, index) => ({ seen: { kind: 'relapse', day } as const, index }));
  // why: a stable sort, relapses first: on a day with both, the rating is of the relapse
  const all = [...relapses, ...observations].sort((a, b) =>
    a.seen.day < b.seen.day ? -1 : a.seen.day > b.seen.day ? 1 : 0,
  );
  for (const [place, { seen, index }] of all.entries()) {
    const change = yield* filter.push(seen, index);
    yield { done: place / all.length, change };
  }
  return yield* filter.finish();
}

/** `fitSteps` in one go. */
export function fitCourse(course: CourseToFit, options: FitOptions): CourseFit {
  return drain(fitSteps(course, options));
}

/** Runs a generator to its end. */
export function drain<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
