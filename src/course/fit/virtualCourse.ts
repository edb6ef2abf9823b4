import { addDays, type Day } from '../../clinic/plain.ts';
import { makeCounterStream } from '../../signal/index.ts';
import { PART } from '../child/parts.ts';
import { reproductionNumber } from '../model/derivative.ts';
import { RATER, type Rater } from '../observe/levels.ts';
import { drawRating, SIX_ITEM_SCALE } from '../observe/rating.ts';
import type { ParameterValues } from '../parameters/childParameters.ts';
import type { CourseSimulation } from '../run/courseSimulation.ts';
import { drawPatient, makePatientStreams } from '../run/drawPatient.ts';
import type { DoseLine } from '../treatment/doseLines.ts';
import type { Protocol } from '../treatment/protocol.ts';
import { spreadsOf } from './member.ts';
import { type CourseToFit, EFFECT_NAMES, type Observation } from './types.ts';

/** Day 0 of made-up calendars, before the day of the year of the trigger is added. */
const YEAR: Day = '2020-01-01';

export interface VirtualCourseOptions {
  readonly seed: number;
  /** Days of the ratings from the start of treatment; the last is today. */
  readonly visitDays: readonly number[];
  /** Days lived after today. */
  readonly ahead: number;
  readonly reportedShare?: number;
  readonly rater?: Rater;
  /** Called before each day from onset on; may disturb the child. */
  readonly disturb?: (simulation: CourseSimulation) => void;
}

/** A made-up child as a clinic would have it on record, with the truth beside it. */
export interface VirtualCourse {
  readonly course: CourseToFit;
  readonly truth: {
    /** Latent score by day from onset. */
    readonly scores: Float64Array;
    /** State vector of today. */
    readonly state: Float64Array;
    readonly reproduction: (x: ArrayLike<number>) => number;
    /** Effects in standard deviations, in the order of EFFECT_NAMES. */
    readonly effects: readonly number[];
    /** Days from onset, those after today too. */
    readonly relapseDays: readonly number[];
    /** Six-item totals that would be written down on days from onset; undefined on others. */
    readonly totals: ReadonlyMap<number, number>;
    readonly dayNow: number;
    readonly treatmentDay: number;
  };
}

/** Makes the record of one child of a population. @param totalDays days after today on which a rating is drawn for the truth */
export function virtualCourse(
  id: number,
  values: ParameterValues,
  protocol: Protocol,
  options: VirtualCourseOptions,
  totalDays: readonly number[] = [],
): VirtualCourse {
  const { visitDays, ahead, reportedShare = 0.8, rater = RATER } = options;
  const { simulation, child, onsetDay } = drawPatient(id, values, protocol, makePatientStreams(options.seed));
  const chance = makeCounterStream(options.seed, PART.ratings);
  chance.start(id);
  const dayOfOnset = addDays(YEAR, child.seasonDay + onsetDay);
  const lastVisit = visitDays.at(-1)!;
  const observations: Observation[] = [];
  const totals = new Map<number, number>();
  const scores: number[] = [];
  const lines = new Map<DoseLine, number>();
  const treatmentDay = child.delayDays;
  const dayNow = treatmentDay + lastVisit;
  let state = new Float64Array();
  let known: DoseLine[] = [];
  for (let day = 0; day <= dayNow + ahead; day++) {
    scores.push(simulation.score);
    const rate = (): number[] => drawRating(SIX_ITEM_SCALE, simulation.state, simulation.residue, rater, chance);
    if (visitDays.includes(day - treatmentDay))
      observations.push({ kind: 'rating', day: addDays(dayOfOnset, day), items: rate() });
    if (totalDays.includes(day - dayNow))
      totals.set(
        day,
        rate().reduce((sum, level) => sum + level, 0),
      );
    if (day === dayNow) {
      state = simulation.state.slice();
      known = endedLines(lines, simulation.lines, onsetDay);
    }
    options.disturb?.(simulation);
    simulation.advance();
    for (const line of simulation.lines) lines.set(line, day);
  }
  const spreads = spreadsOf(values);
  const { signs, ...rest } = child.effects;
  const factors = [...EFFECT_NAMES.slice(0, 7).map((name) => rest[name as keyof typeof rest]), ...signs];
  const relapseDays = simulation.relapseDays.map((day) => day - onsetDay);
  const course: CourseToFit = {
    onsetDay: dayOfOnset,
    ageAtOnsetDays: child.ageAtTriggerDays + onsetDay,
    today: addDays(dayOfOnset, dayNow),
    hasTumour: child.hasTumour,
    ...(child.hasTumour && protocol.resectionDay !== undefined && protocol.resectionDay <= lastVisit
      ? { resectionDay: addDays(dayOfOnset, treatmentDay + protocol.resectionDay) }
      : {}),
    doses: known,
    infectionDays: simulation.infectionDays
      .map((day) => day - onsetDay)
      .filter((day) => day >= 0 && day < dayNow && chance.uniform() < reportedShare)
      .map((day) => addDays(dayOfOnset, day)),
    relapseDays: relapseDays.filter((day) => day <= dayNow).map((day) => addDays(dayOfOnset, day)),
    observations,
  };
  const truth = {
    scores: Float64Array.from(scores),
    state,
    reproduction: (x: ArrayLike<number>) => reproductionNumber(x, simulation.constants),
    effects: factors.map((factor, place) => (spreads[place]! > 0 ? Math.log(factor) / spreads[place]! : 0)),
    relapseDays,
    totals,
    dayNow,
    treatmentDay,
  };
  return { course, truth };
}

/** Lines as a record has them on a day: those that were stopped end on the last day on which they held. */
function endedLines(seen: ReadonlyMap<DoseLine, number>, running: readonly DoseLine[], onsetDay: number): DoseLine[] {
  return [...new Set([...seen.keys(), ...running])]
    .map((line) => {
      const last = running.includes(line) ? line.toDay - onsetDay : Math.min(line.toDay - onsetDay, seen.get(line)!);
      return { ...line, fromDay: line.fromDay - onsetDay, toDay: last };
    })
    .filter(({ fromDay, toDay }) => toDay >= fromDay);
}
