import { useMemo } from 'react';
import type { Protocol } from '../../course/index.ts';
import { checkScenario, type Problem } from './checkScenario.ts';
import { MIDDLE_VALUES } from './inputDraws.ts';
import { readyPlanOf } from './readyPlans.ts';
import { type CourseRun, protocolOf, runCourse } from './runCourse.ts';
import { plansOf, type Scenario } from './scenario.ts';

export interface Courses {
  readonly problems: readonly Problem[];
  /** Absent where something is wrong: then nothing is simulated. */
  readonly protocols: readonly Protocol[] | undefined;
  /** A, and B where it is compared; absent too where the model finds no answer. */
  readonly runs: readonly CourseRun[] | undefined;
}

const NONE: readonly Problem[] = [];

/** The courses of a scenario, anew whenever it changes. */
export function useCourses(scenario: Scenario): Courses {
  return useMemo(() => coursesOf(scenario), [scenario]);
}

export function coursesOf(scenario: Scenario): Courses {
  const problems = checkScenario(scenario);
  if (problems.length > 0) return { problems, protocols: undefined, runs: undefined };
  const protocols = plansOf(scenario).map(([, draft]) =>
    protocolOf(readyPlanOf(draft.readyId).protocol, draft, scenario),
  );
  const runs = protocols.map((protocol) => runCourse(scenario, protocol, MIDDLE_VALUES));
  const found = runs.every(({ columns, lastDay }) => Number.isFinite(columns.score[lastDay]!));
  return { problems: NONE, protocols, runs: found ? runs : undefined };
}
