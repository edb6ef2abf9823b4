import type { CounterStream } from '../../signal/index.ts';
import { drawGamma } from '../child/drawChild.ts';
import { drawInfectionSize, drawNextInfection } from '../child/infections.ts';
import { advanceDay } from '../model/kernel.ts';
import { latentScore } from '../model/score.ts';
import { STATE } from '../model/states.ts';
import { ONSET_SCORE } from '../run/courseSimulation.ts';
import { LATEST_ONSET_DAYS } from '../run/drawPatient.ts';
import { beginAttack } from './liveDay.ts';
import type { LivingParticle } from './livingParticle.ts';
import { EFFECT_COUNT, type Swarm } from './swarm.ts';
import type { Timeline } from './timeline.ts';

/** A particle that does not fall ill in time is drawn again, so often at most; after that it begins with what signs it has. */
const MOST_TRIES = 20;

/** Draws a child of the particle's population and lives it from the trigger to its onset, where the record begins. */
export function startParticle(
  particle: LivingParticle,
  swarm: Swarm,
  i: number,
  timeline: Timeline,
  stream: CounterStream,
): void {
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    for (let place = 0; place < EFFECT_COUNT; place++) swarm.effects[i * EFFECT_COUNT + place] = stream.normal();
    swarm.factors[i * EFFECT_COUNT] = Number.NaN;
    particle.settle(swarm, i);
    if (liveToOnset(particle, timeline, stream)) break;
  }
  beginAttack(particle, 0);
  Object.assign(particle.axis, { prednisoloneNgPerMl: 0, gelNgPerL: 0, depotNgPerL: 0, adrenal: 1, ownAxis: 1 });
  particle.store(swarm, i);
}

function liveToOnset(particle: LivingParticle, timeline: Timeline, stream: CounterStream): boolean {
  const { member, state: x, kernel } = particle;
  const { values, residue, kept, fresh } = member;
  const tumourDrawn = stream.uniform() < values.tumourShare;
  const tumour = timeline.hasTumour ?? tumourDrawn;
  const trigger = values.triggerInfectionSize * drawInfectionSize(stream, values.spreadInfectionSize);
  x.fill(0);
  x[STATE.memory] = values.memoryAtTrigger;
  x[STATE.bloodB] = 1;
  x[STATE.csfB] = values.csfBNormal;
  x[STATE.tumour] = tumour ? 1 : 0;
  x[STATE.infection] = tumour ? 0 : trigger;
  const { infectionFrailtyShape: shape, infectionsPerYearInfant: perYear } = values;
  const rate = (perYear * drawGamma(shape, stream)) / shape;
  const nextAfter = (day: number): number =>
    drawNextInfection(stream, values, rate, timeline.ageAtOnsetDays, timeline.seasonDay, day, LATEST_ONSET_DAYS);
  let infection = nextAfter(0);
  let fate = member.noiseSd * stream.normal();
  let score = 0;
  for (let day = 0; day < LATEST_ONSET_DAYS && score < ONSET_SCORE; day++) {
    if (infection <= day) {
      x[STATE.infection] = x[STATE.infection]! + drawInfectionSize(stream, values.spreadInfectionSize);
      infection = nextAfter(day + 1);
    }
    fate = kept * fate + fresh * stream.normal();
    advanceDay(x, kernel, 0, 0, Math.exp(fate));
    score = latentScore(x, residue);
  }
  particle.fate = fate;
  particle.score = score;
  return score >= ONSET_SCORE;
}
