import { DoseBook } from '../treatment/doseBook.ts';
import { type DoseLine, shiftLines } from '../treatment/doseLines.ts';
import type { Reinduction } from '../treatment/protocol.ts';
import { likelihoods } from './likelihood.ts';
import { beginSpan, liveDay, watchAttack } from './liveDay.ts';
import { LivingParticle } from './livingParticle.ts';
import { makeMember } from './member.ts';
import { resampleSystematic } from './resample.ts';
import { Streams } from './streams.ts';
import { copySwarm } from './swarm.ts';
import { timelineOf } from './timeline.ts';
import type { CourseFit, FitProgress } from './types.ts';

/** Days between two places of a fan that is not daily. */
export const WEEK = 7;
/** One particle of so many is also rated: a rating costs more than a day. */
const RATED_EVERY = 4;
const CHUNK = 250;
const TOTALS = 19;

export interface AheadOptions {
  readonly plan?: readonly DoseLine[] | undefined;
  readonly reinduction?: Reinduction | undefined;
}

/** Equally likely futures of one child. */
export interface Ahead {
  readonly count: number;
  readonly days: number;
  /** (days + 1) × count: latent score on each day from today on. */
  readonly scores: Float32Array;
  /** Days from today of the weekly columns: 0, 7, 14 … and the last. */
  readonly weekDays: readonly number[];
  /** weekDays × count. */
  readonly reproduction: Float32Array;
  /** weekDays × 19: shares of the totals of a six-item rating. */
  readonly ratedShares: Float64Array;
  /** Days from today to the first relapse; −1 where none comes. */
  readonly firstRelapse: Int32Array;
  readonly member: Uint16Array;
}

/**
 * Lives all particles on from today, in steps. Futures of the same fit and seed meet the same chance, whatever the plan.
 */
export function* aheadSteps(fit: CourseFit, days: number, options: AheadOptions = {}): Generator<FitProgress, Ahead> {
  if (!(Number.isInteger(days) && days >= 1)) throw new RangeError(`days must be a whole number from 1, got ${days}`);
  const { particles, dayNow, relapse } = fit;
  const count = fit.futures;
  const streams = new Streams(fit.seed, count);
  const parents = new Int32Array(count);
  resampleSystematic(parents, particles.weights, streams.of('choose', 0).uniform());
  const swarm = copySwarm(particles, parents);
  const particle = new LivingParticle(fit.members.map((values) => makeMember(values, fit.noiseFactor)));
  const timeline = timelineOf(fit.course, options.plan);
  // why: no last day, since the length of a forecast must not change its draws
  const infections = { share: 1, untilDay: Number.POSITIVE_INFINITY };
  const weekDays = daysTo(days, WEEK);
  const totals = new Float64Array(TOTALS);
  const scores = new Float32Array((days + 1) * count);
  const reproduction = new Float32Array(weekDays.length * count);
  const ratedShares = new Float64Array(weekDays.length * TOTALS);
  const firstRelapse = new Int32Array(count).fill(-1);
  const rated = Math.ceil(count / RATED_EVERY);

  for (let i = 0; i < count; i++) {
    const stream = streams.of('ahead', 0, i);
    particle.load(swarm, i);
    let book: DoseBook | undefined;
    let relapsed = 0;
    let week = 0;
    beginSpan(particle, dayNow, timeline, fit.reportedShare, infections, stream);
    scores[i] = particle.score;
    for (let ahead = 0; ahead <= days; ahead++) {
      if (ahead > 0) {
        const day = dayNow + ahead - 1;
        liveDay(particle, day, book === undefined ? timeline.dosesOn(day) : book.on(day), timeline, infections, stream);
        scores[ahead * count + i] = particle.score;
        if (watchAttack(particle, day + 1, timeline.watchFromDay, relapse)) {
          if (relapsed++ === 0) firstRelapse[i] = ahead;
          if (options.reinduction !== undefined && relapsed <= options.reinduction.most)
            book = rebook(book, timeline.lines, options.reinduction, day + 1);
        }
      }
      if (weekDays[week] !== ahead) continue;
      reproduction[week * count + i] = particle.reproduction;
      if (i % RATED_EVERY === 0) {
        likelihoods().sixTotalInto(totals, particle.state, particle.member.residue);
        for (let total = 0; total < TOTALS; total++)
          ratedShares[week * TOTALS + total] = ratedShares[week * TOTALS + total]! + totals[total]! / rated;
      }
      week++;
    }
    if (i % CHUNK === CHUNK - 1) yield { done: i / count };
  }
  return { count, days, scores, weekDays, reproduction, ratedShares, firstRelapse, member: swarm.member };
}

/** 0, step, 2 step … and the last day. */
export function daysTo(days: number, step: number): number[] {
  const found = Array.from({ length: Math.floor(days / step) + 1 }, (_, place) => place * step);
  return found.at(-1) === days ? found : [...found, days];
}

/** From a relapse on, a particle has doses of its own. */
function rebook(
  book: DoseBook | undefined,
  lines: readonly DoseLine[],
  { stops, lines: more }: Reinduction,
  day: number,
): DoseBook {
  const own = book ?? new DoseBook();
  if (book === undefined) own.add(lines, day);
  own.stop(stops);
  own.add(shiftLines(more, day), day);
  return own;
}
