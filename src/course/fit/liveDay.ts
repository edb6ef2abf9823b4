import type { CounterStream } from '../../signal/index.ts';
import { drawGamma } from '../child/drawChild.ts';
import { drawInfectionSize, drawNextInfection } from '../child/infections.ts';
import { type DayEffect, giveDosesInto } from '../model/drugEffects.ts';
import { advanceDay } from '../model/kernel.ts';
import { latentScore } from '../model/score.ts';
import { STATE } from '../model/states.ts';
import type { DayDoses } from '../treatment/doseBook.ts';
import type { RelapseRule } from '../treatment/protocol.ts';
import type { LivingParticle } from './livingParticle.ts';
import type { Timeline } from './timeline.ts';

/** Which part of the infections of a span is drawn. */
export interface Infections {
  /** Share of all infections that is drawn; the rest is on record. */
  readonly share: number;
  readonly untilDay: number;
}

const effect: DayEffect = { steroid: 0, melanocortin: 0 };

/**
 * Draws a particle's proneness to infections from what the record has told of it until a day, and the first infection that
 * is not on record.
 */
export function beginSpan(
  particle: LivingParticle,
  day: number,
  timeline: Timeline,
  reportedShare: number,
  infections: Infections,
  stream: CounterStream,
): void {
  const { infectionFrailtyShape: shape, infectionsPerYearInfant: perYear } = particle.member.values;
  const seen = timeline.infectionsBefore(day);
  const expected = reportedShare * perYear * timeline.expectedBefore(day);
  particle.frailty = drawGamma(shape + seen, stream) / (shape + expected);
  drawNext(particle, day, timeline, infections, stream);
}

function drawNext(
  particle: LivingParticle,
  afterDay: number,
  timeline: Timeline,
  { share, untilDay }: Infections,
  stream: CounterStream,
): void {
  const { values } = particle.member;
  const perYear = values.infectionsPerYearInfant * particle.frailty * share;
  const { ageAtOnsetDays, seasonDay } = timeline;
  const day = drawNextInfection(stream, values, perYear, ageAtOnsetDays, seasonDay, afterDay, untilDay);
  particle.nextInfectionDay = day >= untilDay ? Number.POSITIVE_INFINITY : day;
}

/** Lives one day of a particle. */
export function liveDay(
  particle: LivingParticle,
  day: number,
  doses: Readonly<DayDoses>,
  timeline: Timeline,
  infections: Infections,
  stream: CounterStream,
): void {
  const { state: x, member } = particle;
  for (let left = day < timeline.infections.length ? timeline.infections[day]! : 0; left > 0; left--)
    x[STATE.infection] = x[STATE.infection]! + drawInfectionSize(stream, member.values.spreadInfectionSize);
  if (particle.nextInfectionDay <= day) {
    x[STATE.infection] = x[STATE.infection]! + drawInfectionSize(stream, member.values.spreadInfectionSize);
    drawNext(particle, day + 1, timeline, infections, stream);
  }
  if (day === timeline.resectionDay) x[STATE.tumour] = Math.min(x[STATE.tumour]!, member.values.tumourRest);
  giveDosesInto(effect, x, particle.axis, doses, particle.hours);
  const fate = member.kept * particle.fate + member.fresh * stream.normal();
  particle.fate = fate;
  advanceDay(x, particle.kernel, effect.steroid, effect.melanocortin, Math.exp(fate));
  particle.score = latentScore(x, member.residue);
}

/** A new attack begins: of onset, or a relapse. */
export function beginAttack(particle: LivingParticle, day: number): void {
  particle.attackDay = day;
  particle.attackTop = particle.score;
  particle.attackLowest = particle.score;
}

/**
 * Follows the running attack; true where the rule says that a relapse begins, and then a new attack has begun.
 * @param day days that have passed since onset
 */
export function watchAttack(particle: LivingParticle, day: number, watchFromDay: number, rule: RelapseRule): boolean {
  const { score } = particle;
  if (score > particle.attackTop) {
    particle.attackTop = score;
    particle.attackLowest = score;
  } else if (score < particle.attackLowest) particle.attackLowest = score;
  if (day <= watchFromDay || day % rule.checkEveryDays !== 0) return false;
  const lowest = particle.attackLowest;
  if (score < rule.least || score < lowest + rule.rise || day - particle.attackDay < rule.apartDays) return false;
  if (lowest > (1 - rule.improvement) * particle.attackTop) return false;
  beginAttack(particle, day);
  return true;
}
