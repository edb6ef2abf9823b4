import { addDays } from '../../clinic/index.ts';
import { drawPriorMembers, valuesOfMember } from '../calibrate/calibrated.ts';
import { CHILD_PARAMETERS } from '../parameters/childParameters.ts';
import { valuesOf } from '../parameters/entry.ts';
import { publishedProtocol } from '../protocols/publishedProtocols.ts';
import type { CourseToFit, FitOptions } from './types.ts';
import { type VirtualCourse, virtualCourse } from './virtualCourse.ts';

export const MEDIAN_VALUES = valuesOf(CHILD_PARAMETERS);

/** A small filter: quick, and good enough for laws. */
export const SMALL: FitOptions & Required<Pick<FitOptions, 'members'>> = {
  seed: 11,
  members: drawPriorMembers(4, 3).map((member) => valuesOfMember(member).values),
  perMember: 40,
};

/** A made-up child on prednisolone with five visits. */
export function visitedChild(id = 1, visitDays: readonly number[] = [20, 50, 80, 110, 140]): VirtualCourse {
  const { protocol } = publishedProtocol('prednisolone-taper');
  return virtualCourse(id, MEDIAN_VALUES, protocol, { seed: 5, visitDays, ahead: 60 }, [30]);
}

/** A course with nothing in it but its dates. */
export function bareCourse(days: number): CourseToFit {
  return {
    onsetDay: '2024-01-10',
    ageAtOnsetDays: 550,
    today: addDays('2024-01-10', days),
    hasTumour: false,
    doses: [],
    infectionDays: [],
    relapseDays: [],
    observations: [],
  };
}
