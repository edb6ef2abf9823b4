import { type CounterStream, makeCounterStream } from '../../signal/index.ts';
import { DAYS_PER_YEAR } from '../../units/index.ts';
import { PART } from '../child/parts.ts';
import { visibleSignsInto } from '../model/score.ts';
import { STATE } from '../model/states.ts';
import { RATER } from '../observe/levels.ts';
import { drawRating, SIX_ITEM_SCALE } from '../observe/rating.ts';
import type { CourseSimulation } from '../run/courseSimulation.ts';
import { drawPatient, makePatientStreams, type Patient, type PatientStreams } from '../run/drawPatient.ts';
import { shiftLines } from '../treatment/doseLines.ts';
import { COHORT_COLUMNS, type CohortRows } from './cohortColumns.ts';
import { DoseTally } from './doseTally.ts';
import {
  AFTER_INFECTION_DAYS,
  B_CELL_CHECKS,
  CHECKS,
  COURSE_TYPE_RULE,
  COURSE_TYPES,
  courseTypeOf,
  followedDays,
  SIGNS_FROM_SCORE,
} from './followUp.ts';
import type { CohortChunk, CohortSpec } from './spec.ts';

const SCALES = COHORT_COLUMNS.map(({ decimals }) => 10 ** decimals);
const PLACES = new Map(COHORT_COLUMNS.map(({ name }, place) => [name, place]));
const SCORE_CHECKS = CHECKS.map(({ id, day }) => ({ day, score: `score_${id}`, rated: `rated_${id}` }));
const CELL_CHECKS = B_CELL_CHECKS.map(({ id, day }) => ({ day, csf: `csf_b_${id}_percent`, blood: `blood_b_${id}` }));

/** Puts a value into a column of the row at hand, rounded to the decimals that the column keeps. */
type Put = (name: string, value: number) => void;

/**
 * Lives the people of one chunk and writes their rows. Pure: equal spec and chunk give equal rows, bit for bit, in any order
 * and on any machine; a person's row does not depend on the chunk it is in.
 * @param rows `chunk.count` long; overwritten
 * @param onPerson called after each person; what it throws ends the run
 */
export function runChunkInto(
  rows: CohortRows,
  spec: CohortSpec,
  chunk: CohortChunk,
  onPerson?: (done: number) => void,
): void {
  if (rows.count !== chunk.count) throw new RangeError(`rows must be ${chunk.count} long, got ${rows.count}`);
  const streams = makePatientStreams(spec.seed);
  const ratings = makeCounterStream(spec.seed, PART.ratings);
  for (const column of rows.values) column.fill(Number.NaN);
  for (let index = 0; index < chunk.count; index++) {
    const put: Put = (name, value) => {
      const place = PLACES.get(name)!;
      // why + 0: a rounded −0.0001 is −0, which would be another row than 0
      rows.values[place]![index] = Math.round(value * SCALES[place]!) / SCALES[place]! + 0;
    };
    livePerson(put, chunk.firstId + index, chunk.arm, spec, streams, ratings);
    onPerson?.(index + 1);
  }
}

function livePerson(
  put: Put,
  id: number,
  arm: number,
  spec: CohortSpec,
  streams: PatientStreams,
  ratings: CounterStream,
): void {
  const protocol = spec.arms[arm]!;
  const member = id % spec.members.length;
  const patient = drawPatient(id, spec.members[member]!, protocol, streams);
  const { simulation, child } = patient;
  const start = patient.onsetDay + child.delayDays;
  while (simulation.day < start) simulation.advance();
  put('id', id);
  put('arm', arm);
  put('member', member);
  putPerson(put, patient);

  ratings.start(id);
  const rate = (): number =>
    drawRating(SIX_ITEM_SCALE, simulation.state, simulation.residue, RATER, ratings).reduce((sum, one) => sum + one, 0);
  put('csf_b_at_treatment_percent', simulation.state[STATE.csfB]!);
  put('score_at_treatment', simulation.score);
  put('rated_at_treatment', rate());

  const days = followedDays(spec);
  const doses = new DoseTally(start, days);
  doses.change(start, shiftLines(protocol.lines, start));
  let changes = 0;
  let signDays = 0;
  let lateSignDays = 0;
  let scoreCheck = 0;
  let cellCheck = 0;
  let rated = Number.NaN;
  for (let day = 1; day <= days; day++) {
    simulation.advance();
    const changesNow = simulation.relapseDays.length + simulation.decisionsTaken.length;
    if (changesNow !== changes) {
      doses.change(simulation.day, simulation.lines);
      changes = changesNow;
    }
    if (simulation.score >= SIGNS_FROM_SCORE) {
      signDays++;
      if (day > COURSE_TYPE_RULE.fromDay) lateSignDays++;
    }
    rated = Number.NaN;
    if (day === SCORE_CHECKS[scoreCheck]?.day) {
      const check = SCORE_CHECKS[scoreCheck++]!;
      rated = rate();
      put(check.score, simulation.score);
      put(check.rated, rated);
    }
    if (day === CELL_CHECKS[cellCheck]?.day) {
      const check = CELL_CHECKS[cellCheck++]!;
      put(check.csf, simulation.state[STATE.csfB]!);
      put(check.blood, simulation.state[STATE.bloodB]!);
    }
  }
  doses.change(start + days, []);

  put('score_end', simulation.score);
  // why: one rating a day; an end that falls on a check is that check
  put('rated_end', Number.isNaN(rated) ? rate() : rated);
  put('followed_days', days);
  put('sign_days', signDays);
  putAttacks(put, simulation, start, days);
  put('steroid_days', doses.hormoneDays);
  put('steroid_mg_per_kg', doses.steroidMgPerKg);
  put('acth_gel_iu_per_m2', doses.gelIuPerM2);
  put('acth_depot_mg_per_m2', doses.depotMgPerM2);
  putEnd(put, simulation);
  const relapses = simulation.relapseDays.length;
  const type = courseTypeOf(days, lateSignDays, relapses);
  if (type !== undefined) put('course_type', COURSE_TYPES.indexOf(type));
  const taken = simulation.decisionsTaken.reduce((sum, decision) => sum + 2 ** decision, 0);
  put('decisions_taken', taken);
  put('reinductions', Math.min(relapses, protocol.reinduction.most));
}

function putPerson(put: Put, { child, onsetDay, draws }: Patient): void {
  put('sex', child.sex === 'female' ? 0 : 1);
  put('age_at_onset_years', (child.ageAtTriggerDays + onsetDay) / DAYS_PER_YEAR);
  put('tumour', child.hasTumour ? 1 : 0);
  put('trigger_to_onset_days', onsetDay);
  put('delay_days', child.delayDays);
  put('draws', draws);
}

function putAttacks(put: Put, { relapseDays, infectionDays }: CourseSimulation, start: number, days: number): void {
  put('relapses', relapseDays.length);
  if (relapseDays.length > 0) put('first_relapse_days', relapseDays[0]! - start);
  put('infections', infectionDays.filter((day) => day >= start).length);
  let after = 0;
  for (const day of relapseDays)
    if (infectionDays.some((infection) => day > infection && day - infection <= AFTER_INFECTION_DAYS)) after++;
  put('relapses_after_infection', after);
  let covered = 0;
  let counted = start;
  for (const infection of infectionDays) {
    const from = Math.max(counted, infection);
    const to = Math.min(start + days, infection + AFTER_INFECTION_DAYS);
    if (to <= from) continue;
    covered += to - from;
    counted = to;
  }
  put('after_infection_days', covered);
}

const signs = new Float64Array(4);

function putEnd(put: Put, { state, residue }: CourseSimulation): void {
  visibleSignsInto(signs, state, residue);
  put('opsoclonus_end', signs[0]!);
  put('myoclonus_end', signs[1]!);
  put('ataxia_end', signs[2]!);
  put('encephalopathy_end', signs[3]!);
  const damage = state[STATE.damage]!;
  put('damage_end', damage);
  // why: the score of a state without any active sign (see latentScore)
  put('residual_score_end', 3 * damage * (2.5 * residue.ataxia + 1.5 * residue.encephalopathy));
}
