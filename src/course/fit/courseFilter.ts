import { type Day, dayNumber } from '../../clinic/plain.ts';
import { normalShareBelow } from '../../signal/index.ts';
import { COURSE_MODEL_VERSION } from '../model/version.ts';
import { RELAPSE_RULE } from '../treatment/protocol.ts';
import { checkCourse } from './checkCourse.ts';
import { intervalOf, orderOf, reorder, weightedQuantiles } from './fan.ts';
import { fittingSets } from './fittingSets.ts';
import { type Likelihood, likelihoods } from './likelihood.ts';
import { beginSpan, liveDay, watchAttack } from './liveDay.ts';
import { LivingParticle, reproductionsOf } from './livingParticle.ts';
import { makeMember } from './member.ts';
import { particlesEach } from './particlesEach.ts';
import { moveRow, spreadOf } from './rejuvenate.ts';
import { Repeats } from './repeats.ts';
import { divergenceNats, effectiveCount } from './resample.ts';
import { SetWeights } from './setWeights.ts';
import { startParticle } from './startParticle.ts';
import { Streams } from './streams.ts';
import { ATTACK_COUNT, copySwarm, EFFECT_COUNT, emptySwarm, type Swarm } from './swarm.ts';
import { type Timeline, timelineOf } from './timeline.ts';
import {
  type Change,
  type CourseFit,
  type CourseToFit,
  EFFECT_NAMES,
  type EffectSupport,
  type FitOptions,
  type FitProgress,
  type FittingPopulation,
  type Interval,
  type Observation,
  ROBUST_FILTER,
} from './types.ts';

/** A relapse that a clinic has put on record. */
export interface RecordedRelapse {
  readonly kind: 'relapse';
  readonly day: Day;
}

/** Particles are copied where fewer than this share of those of a set would count as much. */
const LEAST_EFFECTIVE = 0.5;
/** Particles between two yields. */
const CHUNK = 250;
/** Tail of what was expected that counts as surprising, on each side. */
const TAIL = 0.005;
const PRIOR_DRIVEN = 0.8;
/** How well a recorded relapse must fit the rule: width around its rise, in points, and share of records that fit nothing. Chosen, both. */
const RELAPSE_RECORD = { sd: 1.5, contamination: 0.1 } as const;

/**
 * The belief about one child as the record goes on: a particle filter over states, effects of the child and parameter
 * sets of the population. At any time it knows only what was pushed, and of doses and infections only those up to the day that it has reached.
 */
export class CourseFilter {
  readonly #course: CourseToFit;
  readonly #options: FilterOptions;
  readonly #timeline: Timeline;
  readonly #streams: Streams;
  readonly #particle: LivingParticle;
  #swarm: Swarm;
  readonly #sets: SetWeights;
  /** Of the effects, by member. */
  readonly #spreads: readonly (readonly number[])[];
  readonly #priorSds = new Float64Array(EFFECT_COUNT);
  readonly #changes: Change[] = [];
  readonly #repeats: Repeats;
  /** Particles in ascending order of score and of reproduction number, as they were when last looked at. */
  readonly #scoreOrder: Uint32Array;
  readonly #reproductionOrder: Uint32Array;
  #begun = false;
  #day = 0;
  #step = 0;

  /** @throws RangeError where the course or the options are flawed; ask `checkCourse` first */
  constructor(course: CourseToFit, options: FitOptions) {
    const issue = checkCourse(course)[0];
    if (issue !== undefined) throw new RangeError(`${issue.path}: ${issue.message}`);
    this.#course = course;
    this.#timeline = timelineOf(course);
    this.#options = withDefaults(course, this.#timeline.dayNow, options);
    const { members, perMember, noiseFactor, seed, repeatDays, leastSets } = this.#options;
    this.#repeats = new Repeats(repeatDays);
    const count = members.length * perMember;
    this.#streams = new Streams(seed, count);
    const all = members.map((values) => makeMember(values, noiseFactor));
    this.#particle = new LivingParticle(all);
    this.#spreads = all.map(({ spreads: ofMember }) => ofMember);
    this.#swarm = emptySwarm(count, members.length);
    this.#scoreOrder = orderOf(new Float64Array(count));
    this.#reproductionOrder = this.#scoreOrder.slice();
    this.#sets = new SetWeights(count, members.length, leastSets);
  }

  /** Takes in one thing more; it must not lie before the last one. Yields in between. @param index its place in the record */
  *push(seen: Observation | RecordedRelapse, index: number): Generator<FitProgress, Change> {
    const day = dayNumber(seen.day) - dayNumber(this.#course.onsetDay);
    if (day < this.#day) throw new RangeError(`what is pushed must not lie before day ${this.#day}, got ${day}`);
    yield* this.#liveTo(day);
    const change = this.#weigh(seen, index);
    this.#changes.push(change);
    if (this.#sets.effectiveShare < LEAST_EFFECTIVE) this.#copyAndMove();
    this.#step++;
    return change;
  }

  /** Lives on to the last day of the record and tells what is believed then. */
  *finish(): Generator<FitProgress, CourseFit> {
    yield* this.#liveTo(this.#timeline.dayNow);
    this.#step++;
    const { members, population, futures, seed, relapse, noiseFactor, reportedShare } = this.#options;
    const rated = this.#course.observations.filter(({ kind }) => kind === 'rating' || kind === 'total');
    const { factors: _, ...particles } = copySwarm(this.#swarm, Int32Array.from(this.#sets.joint.keys()));
    return {
      modelVersion: COURSE_MODEL_VERSION,
      course: this.#course,
      seed,
      members,
      population,
      futures,
      relapse,
      noiseFactor,
      reportedShare,
      dayNow: this.#timeline.dayNow,
      particles: {
        ...particles,
        weights: this.#sets.joint.slice(),
      },
      changes: [...this.#changes],
      score: intervalOf(this.#swarm.scores, this.#sets.joint),
      reproduction: intervalOf(reproductionsOf(this.#swarm, this.#particle), this.#sets.joint),
      support: this.#support(),
      visits: new Set(rated.map(({ day }) => day)).size,
    };
  }

  *#liveTo(toDay: number): Generator<FitProgress, void> {
    const swarm = this.#swarm;
    const particle = this.#particle;
    if (!this.#begun) {
      for (let i = 0; i < swarm.count; i++) {
        startParticle(particle, swarm, i, this.#timeline, this.#streams.of('start', 0, i));
        if (i % CHUNK === CHUNK - 1) yield { done: (0.1 * i) / swarm.count };
      }
      this.#begun = true;
      spreads(this.#priorSds, swarm.effects, this.#sets.joint);
    }
    const from = this.#day;
    if (toDay > from) {
      const { reportedShare, relapse } = this.#options;
      const infections = { share: 1 - reportedShare, untilDay: toDay };
      const { watchFromDay, dayNow } = this.#timeline;
      for (let i = 0; i < swarm.count; i++) {
        const stream = this.#streams.of('live', this.#step, i);
        particle.load(swarm, i);
        beginSpan(particle, from, this.#timeline, reportedShare, infections, stream);
        for (let day = from; day < toDay; day++) {
          liveDay(particle, day, this.#timeline.dosesOn(day), this.#timeline, infections, stream);
          watchAttack(particle, day + 1, watchFromDay, relapse);
        }
        particle.store(swarm, i);
        if (i % CHUNK === CHUNK - 1)
          yield { done: 0.1 + (0.9 * (from + ((toDay - from) * i) / swarm.count)) / Math.max(1, dayNow) };
      }
    }
    this.#day = toDay;
  }

  #weigh(seen: Observation | RecordedRelapse, index: number): Change {
    const swarm = this.#swarm;
    const before = this.#sets.joint.slice();
    const likelihood =
      seen.kind === 'relapse'
        ? this.#relapseLikelihood()
        : likelihoods().of(seen, (look) => this.#repeats.weigh(look, this.#day));
    const place = likelihood.place === undefined ? undefined : this.#placeOf(likelihood.place);
    this.#sets.weigh((i) => this.#options.temper * this.#logLikelihood(likelihood, i));
    const weights = this.#sets.joint;
    if (seen.kind === 'relapse') this.#beginAttacks();
    const reproduction = reproductionsOf(this.#swarm, this.#particle);
    return {
      index,
      kind: seen.kind,
      day: seen.day,
      score: shiftOf(swarm.scores, before, weights, this.#scoreOrder),
      reproduction: shiftOf(reproduction, before, weights, this.#reproductionOrder),
      gainNats: divergenceNats(weights, before),
      effective: effectiveCount(weights),
      place: place?.middle,
      surprising: place?.surprising ?? false,
    };
  }

  #logLikelihood(likelihood: Likelihood | ParticleLikelihood, i: number): number {
    if ('ofParticle' in likelihood) return likelihood.ofParticle(i);
    this.#particle.loadState(this.#swarm, i);
    return likelihood.of(this.#particle.state, this.#particle.member.residue);
  }

  #placeOf(placeInto: NonNullable<Likelihood['place']>): { middle: number; surprising: boolean } {
    const out = new Float64Array(2);
    let [below, at] = [0, 0];
    for (let i = 0; i < this.#swarm.count; i++) {
      this.#particle.loadState(this.#swarm, i);
      const { state, member } = this.#particle;
      placeInto(out, state, member.residue, this.#streams.of('place', this.#step, i));
      below += this.#sets.joint[i]! * out[0]!;
      at += this.#sets.joint[i]! * out[1]!;
    }
    return { middle: below + at / 2, surprising: below + at < TAIL || 1 - below < TAIL };
  }

  /** A relapse on record is one that the rule would have seen, give or take some points. */
  #relapseLikelihood(): ParticleLikelihood {
    const { rise, least } = this.#options.relapse;
    const { sd, contamination } = RELAPSE_RECORD;
    const swarm = this.#swarm;
    return {
      place: undefined,
      ofParticle(i) {
        const over = Math.min(swarm.scores[i]! - swarm.attacks[i * ATTACK_COUNT + 2]! - rise, swarm.scores[i]! - least);
        return Math.log(contamination + (1 - contamination) * normalShareBelow(over / sd));
      },
    };
  }

  /** All particles know of a relapse that is on record. */
  #beginAttacks(): void {
    const { count, attacks, scores } = this.#swarm;
    for (let i = 0; i < count; i++) attacks.set([this.#day, scores[i]!, scores[i]!], i * ATTACK_COUNT);
  }

  #copyAndMove(): void {
    const spread = spreadOf(this.#swarm.effects, EFFECT_COUNT, this.#sets.joint);
    const parents = new Int32Array(this.#swarm.count);
    const stream = this.#streams.of('copy', this.#step);
    this.#sets.copyInto(parents, () => stream.uniform());
    this.#swarm = copySwarm(this.#swarm, parents);
    const { rejuvenation } = this.#options;
    if (rejuvenation === 0) return;
    const deviates = new Float64Array(EFFECT_COUNT);
    for (let i = 0; i < parents.length; i++)
      moveRow(this.#swarm.effects, i, spread, rejuvenation, this.#streams.of('move', this.#step, i), deviates);
  }

  #support(): EffectSupport[] {
    const { effects, member } = this.#swarm;
    const sds = new Float64Array(EFFECT_COUNT);
    spreads(sds, effects, this.#sets.joint);
    return EFFECT_NAMES.map((effect, place) => {
      const factors = Float64Array.from(member, (of, i) =>
        Math.exp(this.#spreads[of]![place]! * effects[i * EFFECT_COUNT + place]!),
      );
      const [low, middle, high] = weightedQuantiles(factors, this.#sets.joint, [0.1, 0.5, 0.9]) as [
        number,
        number,
        number,
      ];
      const sdShare = sds[place]! / this.#priorSds[place]!;
      return { effect, factor: { median: middle, p80: [low, high] }, sdShare, priorDriven: sdShare > PRIOR_DRIVEN };
    });
  }
}

interface ParticleLikelihood {
  readonly place: undefined;
  ofParticle(i: number): number;
}

/** @param order of earlier values; put right */
function shiftOf(
  values: Float64Array,
  before: Float64Array,
  after: Float64Array,
  order: Uint32Array,
): { before: Interval; after: Interval } {
  reorder(order, values);
  return { before: intervalOf(values, before, order), after: intervalOf(values, after, order) };
}

/** Standard deviation of each effect. */
function spreads(out: Float64Array, effects: Float64Array, weights: Float64Array): void {
  for (let place = 0; place < EFFECT_COUNT; place++) {
    let [mean, square] = [0, 0];
    for (let i = 0; i < weights.length; i++) mean += weights[i]! * effects[i * EFFECT_COUNT + place]!;
    for (let i = 0; i < weights.length; i++) square += weights[i]! * (effects[i * EFFECT_COUNT + place]! - mean) ** 2;
    out[place] = Math.sqrt(square);
  }
}

type FilterOptions = Required<Omit<FitOptions, 'population'>> & {
  readonly population: FittingPopulation | undefined;
  readonly futures: number;
};

function withDefaults(course: CourseToFit, dayNow: number, options: FitOptions): FilterOptions {
  const sets = options.members === undefined ? fittingSets(course) : undefined;
  const members = options.members ?? sets!.members;
  const all = {
    ...ROBUST_FILTER,
    relapse: RELAPSE_RULE,
    ...options,
    members,
    population: sets?.population ?? options.population,
    perMember: options.perMember ?? particlesEach(members.length, dayNow, course.observations.length),
    futures: members.length * (options.perMember ?? ROBUST_FILTER.perMember),
  };
  if (members.length === 0) throw new RangeError('members must hold at least one parameter set, got none');
  if (!(Number.isInteger(all.perMember) && all.perMember >= 1))
    throw new RangeError(`perMember must be a whole number from 1, got ${all.perMember}`);
  for (const name of ['temper', 'reportedShare', 'rejuvenation'] as const)
    if (!(all[name] >= 0 && all[name] <= 1)) throw new RangeError(`${name} must be 0 to 1, got ${all[name]}`);
  for (const name of ['noiseFactor', 'repeatDays', 'leastSets'] as const)
    if (!(all[name] >= 0)) throw new RangeError(`${name} must be at least 0, got ${all[name]}`);
  return all;
}
