import { COURSE_TYPE_RULE, type CourseType, courseTypeOf, SIGNS_FROM_SCORE } from '../cohort/followUp.ts';
import { activeScore } from '../model/score.ts';
import { STATE } from '../model/states.ts';
import type { ParameterValues } from '../parameters/childParameters.ts';
import type { CourseSimulation } from '../run/courseSimulation.ts';
import { drawPatient, type PatientStreams } from '../run/drawPatient.ts';
import type { Protocol } from '../treatment/protocol.ts';

/** What is seen of a virtual child on one day. */
export interface Look {
  /** Latent score, 0 to 18. */
  readonly score: number;
  /** The same without what damage leaves. */
  readonly activity: number;
  /** B cells in spinal fluid, percent. */
  readonly csfB: number;
  /** B cells in blood, share of normal. */
  readonly bloodB: number;
  /** Recruitment of B cells into the spinal fluid under steroids and ACTH, as a share of that without. */
  readonly recruitment: number;
}

/** What the targets need of one course; the fields of a row. */
export interface FollowedChild {
  /** Days from the trigger to onset. */
  readonly onsetDay: number;
  readonly delayDays: number;
  /** At the start of treatment. */
  readonly start: Look;
  /** On the days of the arm, counted from the start of treatment. */
  readonly looks: ReadonlyMap<number, Look>;
  /** Days of relapses, counted from the start of treatment. */
  readonly relapseDays: readonly number[];
  readonly damage: number;
  /** Undefined where it was followed for less than a year. */
  readonly courseType: CourseType | undefined;
}

/** Follows the child of an id under a protocol for some days from the start of treatment. */
export function followChild(
  id: number,
  values: ParameterValues,
  protocol: Protocol,
  days: number,
  lookDays: readonly number[],
  streams: PatientStreams,
): FollowedChild {
  const { simulation, child, onsetDay } = drawPatient(id, values, protocol, streams);
  const startDay = onsetDay + child.delayDays;
  while (simulation.day < startDay) simulation.advance();
  const start = lookAt(simulation);
  const looks = new Map<number, Look>();
  let signDays = 0;
  for (let day = 1; day <= days; day++) {
    simulation.advance();
    if (simulation.score >= SIGNS_FROM_SCORE && day >= COURSE_TYPE_RULE.fromDay) signDays++;
    if (lookDays.includes(day)) looks.set(day, lookAt(simulation));
  }
  const relapseDays = simulation.relapseDays.map((day) => day - startDay);
  return {
    onsetDay,
    delayDays: child.delayDays,
    start,
    looks,
    relapseDays,
    damage: simulation.state[STATE.damage]!,
    courseType: courseTypeOf(days, signDays, relapseDays.length),
  };
}

function lookAt({ state, score, constants }: CourseSimulation): Look {
  return {
    score,
    activity: activeScore(state),
    csfB: state[STATE.csfB]!,
    bloodB: state[STATE.bloodB]!,
    recruitment:
      1 /
      (1 +
        constants.steroidRecruitment * state[STATE.steroid]! +
        constants.melanocortinRecruitment * state[STATE.melanocortin]!),
  };
}
