import {
  COURSE_MODEL_VERSION,
  type CohortSpec,
  membersOf,
  POPULATIONS,
  publishedProtocol,
} from '../../course/index.ts';

/** A cohort of two arms that takes a moment. */
export function smallCohort(people: number): CohortSpec {
  return {
    modelVersion: COURSE_MODEL_VERSION,
    seed: 11,
    people,
    years: 1,
    members: membersOf(POPULATIONS[0]!, 1),
    arms: ['prednisolone-taper', 'triple'].map((id) => publishedProtocol(id).protocol),
  };
}
