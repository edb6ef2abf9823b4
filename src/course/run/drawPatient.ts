import { type CounterStream, makeCounterStream } from '../../signal/index.ts';
import { drawChild, type VirtualChild } from '../child/drawChild.ts';
import { drawnFate } from '../child/fate.ts';
import { PART } from '../child/parts.ts';
import type { ParameterValues } from '../parameters/childParameters.ts';
import { RULES } from '../parameters/ruleParameters.ts';
import type { Protocol } from '../treatment/protocol.ts';
import { CourseSimulation, type TreatmentStart } from './courseSimulation.ts';

/** Days from the trigger within which the illness must be seen; where it is not, the child is drawn again. */
export const LATEST_ONSET_DAYS = RULES.latestOnsetDays;
const MOST_DRAWS = 200;

/** The chance of one cohort: one stream for each part, all of one seed. */
export interface PatientStreams {
  readonly person: CounterStream;
  readonly infections: CounterStream;
  readonly noise: CounterStream;
}

/** @throws RangeError for a seed that is not a whole number from 0 to 2^53 − 1 */
export function makePatientStreams(seed: number): PatientStreams {
  return {
    person: makeCounterStream(seed, PART.person),
    infections: makeCounterStream(seed, PART.infections),
    noise: makeCounterStream(seed, PART.noise),
  };
}

/** A child whose illness has just been seen for the first time. */
export interface Patient {
  readonly child: VirtualChild;
  /** Stands on the day of onset. */
  readonly simulation: CourseSimulation;
  readonly onsetDay: number;
  /** How often the child was drawn until the illness was seen; mostly once. */
  readonly draws: number;
}

/**
 * The patient of an id: always the same child with the same fate, whatever the treatment and however long the course is followed.
 * An attempt in which the illness is not seen is thrown away and the next one goes on where its draws ended.
 * @throws RangeError where hardly anybody of the population falls ill
 */
export function drawPatient(
  id: number,
  values: ParameterValues,
  protocol: Protocol,
  streams: PatientStreams,
  start: TreatmentStart = 'after-delay',
): Patient {
  streams.person.start(id);
  streams.infections.start(id);
  streams.noise.start(id);
  for (let draws = 1; draws <= MOST_DRAWS; draws++) {
    const child = drawChild(id, values, streams.person);
    // why: no last day, since the place where a fate ends must not change its draws
    const fate = drawnFate(child, values, streams.infections, streams.noise, Number.POSITIVE_INFINITY);
    const simulation = new CourseSimulation(child, values, protocol, fate, start);
    while (simulation.onsetDay === undefined && simulation.day < LATEST_ONSET_DAYS) simulation.advance();
    if (simulation.onsetDay !== undefined) return { child, simulation, onsetDay: simulation.onsetDay, draws };
  }
  throw new RangeError(
    `none of ${MOST_DRAWS} draws of person ${id} fell ill within ${LATEST_ONSET_DAYS} days of the trigger; the parameters hardly allow the illness`,
  );
}
