import { daysBetween } from '../../clinic/plain.ts';
import { DAYS_PER_YEAR } from '../../units/index.ts';
import { CHILD_PARAMETERS, type ParameterValues } from '../parameters/childParameters.ts';
import { drawPatient, makePatientStreams } from '../run/drawPatient.ts';
import { shiftLines } from '../treatment/doseLines.ts';
import { type Protocol, RELAPSE_RULE, type Reinduction, type RelapseRule } from '../treatment/protocol.ts';
import { seenScores } from './seenScores.ts';
import { timelineOf } from './timeline.ts';
import type { CourseLibrary, CourseToFit } from './types.ts';

/** Children in a library where nobody says otherwise and the record is not long. */
export const LIBRARY_CHILDREN = 600;
/** Days that all children of a library together are followed before there are fewer of them. Chosen: 600 for 833 days. */
const CHILD_DAYS = 500_000;
const FEWEST_CHILDREN = 150;
export const NEIGHBOURS = 50;
const NO_REINDUCTION: Reinduction = { stops: [], lines: [], most: 0 };
/** `drawChild` knows no shorter and no longer delay. */
const DELAY_LIMITS_DAYS = [CHILD_PARAMETERS.delayLeastDays.value, CHILD_PARAMETERS.delayMostDays.value] as const;
/** Days over which a visit loses its weight in the comparison of two children. Chosen. */
const FADES_DAYS = 60;

/** Follows simulated children from the start of treatment. Child `id` lives under member and protocol `id` modulo their numbers. */
export function simulateLibrary(
  members: readonly ParameterValues[],
  protocols: readonly Protocol[],
  seed: number,
  days: number,
  count = LIBRARY_CHILDREN,
): CourseLibrary {
  const streams = makePatientStreams(seed);
  const scores = new Float32Array(count * (days + 1));
  const relapses = new Uint8Array(count * (days + 1));
  for (let id = 0; id < count; id++) {
    const values = members[id % members.length]!;
    const { simulation, child, onsetDay } = drawPatient(id, values, protocols[id % protocols.length]!, streams);
    const treatmentDay = onsetDay + child.delayDays;
    while (simulation.day < treatmentDay) simulation.advance();
    for (let day = 0; day <= days; day++) {
      scores[id * (days + 1) + day] = simulation.score;
      relapses[id * (days + 1) + day] = Math.min(255, simulation.relapseDays.length);
      simulation.advance();
    }
  }
  return { count, days, scores, relapses };
}

/**
 * Simulated children like a recorded one: the same age, tumour, delay and doses, given and planned, but other children with another fate.
 * @param ahead days after today
 */
export function libraryLike(
  course: CourseToFit,
  members: readonly ParameterValues[],
  seed: number,
  ahead: number,
  count = childrenFor(course, ahead),
  relapse: RelapseRule = RELAPSE_RULE,
): CourseLibrary {
  const { watchFromDay, dayNow, resectionDay } = timelineOf(course);
  const delayDays = Math.min(DELAY_LIMITS_DAYS[1], Math.max(DELAY_LIMITS_DAYS[0], watchFromDay));
  const alike = members.map((values) => ({
    ...values,
    delayDays,
    spreadDelay: 0,
    onsetAgeYears: course.ageAtOnsetDays / DAYS_PER_YEAR,
    spreadOnsetAge: 0,
    ...(course.hasTumour === undefined ? {} : { tumourShare: course.hasTumour ? 1 : 0 }),
  }));
  const protocol: Protocol = {
    id: 'recorded',
    lines: shiftLines(course.doses, -watchFromDay),
    ...(resectionDay >= 0 ? { resectionDay: resectionDay - watchFromDay } : {}),
    decisions: [],
    relapse,
    reinduction: NO_REINDUCTION,
  };
  return simulateLibrary(alike, [protocol], seed, Math.max(0, dayNow - watchFromDay) + ahead, count);
}

/** How many children a library like a course has: fewer where they would have to be followed for long. */
export function childrenFor(course: CourseToFit, ahead: number): number {
  const days = Math.max(1, daysBetween(course.onsetDay, course.today) + ahead);
  return Math.max(FEWEST_CHILDREN, Math.min(LIBRARY_CHILDREN, Math.floor(CHILD_DAYS / days)));
}

/**
 * The children of a library most alike at the visits of a course: mean squared difference of scores, late visits counting
 * more, and of the number of relapses.
 */
export function neighboursOf(course: CourseToFit, library: CourseLibrary, count = NEIGHBOURS): number[] {
  const { watchFromDay, dayNow } = timelineOf(course);
  const visits = seenScores(course)
    .map(({ day, score }) => ({ day: day - watchFromDay, score }))
    .filter(({ day }) => day >= 0 && day <= library.days);
  const now = Math.min(library.days, Math.max(0, dayNow - watchFromDay));
  const row = library.days + 1;
  const distances = Float64Array.from({ length: library.count }, (_, id) => {
    let [sum, all] = [0, 0];
    for (const { day, score } of visits) {
      const weight = Math.exp((day - now) / FADES_DAYS);
      sum += weight * (library.scores[id * row + day]! - score) ** 2;
      all += weight;
    }
    return (all === 0 ? 0 : sum / all) + (library.relapses[id * row + now]! - course.relapseDays.length) ** 2;
  });
  return Array.from(distances.keys())
    .sort((a, b) => distances[a]! - distances[b]! || a - b)
    .slice(0, count);
}

/** Scores of some children of a library so many days after treatment began. */
export function scoresOn(library: CourseLibrary, day: number, ids?: readonly number[]): Float32Array {
  const row = library.days + 1;
  const at = Math.max(0, Math.min(library.days, day));
  return Float32Array.from(
    { length: ids?.length ?? library.count },
    (_, i) => library.scores[(ids?.[i] ?? i) * row + at]!,
  );
}

/** Share of some children of a library that relapse after one day and up to another. */
export function relapseShare(library: CourseLibrary, fromDay: number, toDay: number, ids?: readonly number[]): number {
  const row = library.days + 1;
  const [from, to] = [fromDay, toDay].map((day) => Math.max(0, Math.min(library.days, day))) as [number, number];
  const count = ids?.length ?? library.count;
  let relapsed = 0;
  for (let i = 0; i < count; i++) {
    const id = ids?.[i] ?? i;
    if (library.relapses[id * row + to]! > library.relapses[id * row + from]!) relapsed++;
  }
  return relapsed / count;
}
