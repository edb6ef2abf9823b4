import { DAYS_PER_YEAR } from '../../units/index.ts';
import type { VirtualChild } from '../child/drawChild.ts';
import { MEDIAN_CHILD } from '../model/constants.ts';
import { RULES } from '../parameters/ruleParameters.ts';
import { CourseSimulation, type Fate, QUIET_FATE } from '../run/courseSimulation.ts';
import { type Protocol, RELAPSE_RULE } from '../treatment/protocol.ts';
import type { CourseExport } from './courseOdeModel.ts';

/** The course that an export describes, lived by the kernel: a median child without chance, doses on fixed days, nothing done at a relapse. */
export function medianCourse({ values, hasTumour, infections, treatment }: CourseExport): CourseSimulation {
  const child: VirtualChild = {
    id: 0,
    sex: 'female',
    ageAtTriggerDays: values.onsetAgeYears * DAYS_PER_YEAR,
    hasTumour,
    delayDays: Math.round(values.delayDays),
    effects: MEDIAN_CHILD,
    frailty: 1,
    seasonDay: 0,
    triggerSize: values.triggerInfectionSize,
  };
  const none: Pick<Protocol, 'decisions' | 'reinduction'> = {
    decisions: [],
    reinduction: { stops: [], lines: [], most: 0 },
  };
  const plan: Protocol = treatment?.protocol ?? { id: 'untreated', lines: [], relapse: RELAPSE_RULE, ...none };
  return new CourseSimulation(
    child,
    values,
    { ...plan, ...none },
    givenInfections(infections),
    treatment?.day ?? 'after-delay',
  );
}

/** The infections of an export in order, and no noise; those of one day are one, with the sum of their sizes. */
function givenInfections(infections: CourseExport['infections']): Fate {
  return {
    ...QUIET_FATE,
    nextInfection(afterDay) {
      const days = infections.filter(({ day }) => day >= afterDay).map(({ day }) => day);
      if (days.length === 0) return { day: Number.POSITIVE_INFINITY, size: 0 };
      const next = Math.min(...days);
      const sizes = infections.filter(({ day }) => day === next).map(({ size }) => size);
      return { day: next, size: sizes.reduce((sum, size) => sum + size, 0) };
    },
  };
}

/** The day on which treatment begins where nobody says: onset and the median delay; undefined where the illness is never seen. */
export function usualTreatmentDay(course: CourseExport): number | undefined {
  const { treatment: _, ...untreated } = course;
  const run = medianCourse(untreated);
  const last = RULES.latestOnsetDays + Math.round(course.values.delayDays) + 1;
  while (run.treatmentDay === undefined && run.day <= last) run.advance();
  return run.treatmentDay;
}
