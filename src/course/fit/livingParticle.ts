import type { Constants } from '../model/constants.ts';
import { reproductionNumber } from '../model/derivative.ts';
import { type HormoneAxis, type HourScale, restingAxis } from '../model/drugEffects.ts';
import type { Kernel } from '../model/kernel.ts';
import { MODEL_SIGNS, STATE_COUNT } from '../model/states.ts';
import type { Member } from './member.ts';
import { ATTACK_COUNT, AXIS_COUNT, EFFECT_COUNT, type ParticleColumns, type Swarm } from './swarm.ts';
import { EFFECT_NAMES } from './types.ts';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

const PLACE = Object.fromEntries(EFFECT_NAMES.map((name, place) => [name, place])) as {
  readonly [Name in (typeof EFFECT_NAMES)[number]]: number;
};

/**
 * The one particle that is being lived. Its numbers are loaded from the columns of a swarm and stored back, so that days are lived on few
 * objects that stay in the fast memory, and nothing is made anew.
 */
export class LivingParticle {
  readonly state = new Float64Array(STATE_COUNT);
  readonly axis: HormoneAxis = restingAxis();
  readonly kernel: Kernel;
  hours: HourScale;
  member: Member;
  fate = 0;
  score = 0;
  attackDay = 0;
  attackTop = 0;
  attackLowest = 0;
  /** Factor on how often infections come; drawn for each span. */
  frailty = 1;
  nextInfectionDay = Number.POSITIVE_INFINITY;
  readonly #members: readonly Member[];
  /** Of each member, with what is the particle's own put in. */
  readonly #constants: readonly Mutable<Constants>[];
  readonly #hours: readonly Mutable<HourScale>[];
  readonly #halves: [number, number, number, number] = [0.5, 0.5, 0.5, 0.5];
  readonly #kernel: Mutable<Kernel>;

  constructor(members: readonly Member[]) {
    this.#members = members;
    this.member = members[0]!;
    this.#constants = members.map(({ constants }) => ({ ...constants, signHalfSquared: this.#halves }));
    this.#hours = members.map(({ hours }) => ({ ...hours }));
    this.#kernel = { constants: this.#constants[0]!, tables: [] };
    this.kernel = this.#kernel;
    this.hours = this.#hours[0]!;
  }

  get reproduction(): number {
    return reproductionNumber(this.state, this.kernel.constants);
  }

  /** `reproduction` of a particle that is only looked at: of what is its own, only the activation counts (test). */
  reproductionOf(swarm: ParticleColumns, i: number): number {
    this.loadState(swarm, i);
    const { constants, spreads } = this.member;
    const own = Math.exp(spreads[PLACE.activation]! * swarm.effects[i * EFFECT_COUNT + PLACE.activation]!);
    return own * reproductionNumber(this.state, constants);
  }

  load(swarm: Swarm, i: number): void {
    this.loadState(swarm, i);
    this.settle(swarm, i);
    const axis = i * AXIS_COUNT;
    this.axis.prednisoloneNgPerMl = swarm.axes[axis]!;
    this.axis.gelNgPerL = swarm.axes[axis + 1]!;
    this.axis.depotNgPerL = swarm.axes[axis + 2]!;
    this.axis.adrenal = swarm.axes[axis + 3]!;
    this.axis.ownAxis = swarm.axes[axis + 4]!;
    this.fate = swarm.fates[i]!;
    this.score = swarm.scores[i]!;
    this.attackDay = swarm.attacks[i * ATTACK_COUNT]!;
    this.attackTop = swarm.attacks[i * ATTACK_COUNT + 1]!;
    this.attackLowest = swarm.attacks[i * ATTACK_COUNT + 2]!;
  }

  /** Only what an observation is about. */
  loadState(swarm: ParticleColumns, i: number): void {
    const from = i * STATE_COUNT;
    for (let k = 0; k < STATE_COUNT; k++) this.state[k] = swarm.states[from + k]!;
    this.member = this.#members[swarm.member[i]!]!;
  }

  /** Works out what follows from the member and the effects of a particle: `makeConstants` and `makeHourScale` of that child (test). */
  settle(swarm: Swarm, i: number): void {
    const place = swarm.member[i]!;
    const member = this.#members[place]!;
    const { constants: c, spreads, hours } = member;
    const own = this.#constants[place]!;
    const ownHours = this.#hours[place]!;
    const { factors } = swarm;
    const row = i * EFFECT_COUNT;
    if (Number.isNaN(factors[row]!))
      for (let effect = 0; effect < EFFECT_COUNT; effect++)
        factors[row + effect] = Math.exp(spreads[effect]! * swarm.effects[row + effect]!);
    this.member = member;
    this.#kernel.constants = own;
    this.hours = ownHours;
    own.activation = c.activation * factors[row + PLACE.activation]!;
    own.memoryLoss = c.memoryLoss / factors[row + PLACE.memoryHalfLife]!;
    own.infectionDrive = c.infectionDrive * factors[row + PLACE.infectionDrive]!;
    own.rituximabMemory = c.rituximabMemory * factors[row + PLACE.rituximab]!;
    for (let sign = 0; sign < MODEL_SIGNS.length; sign++)
      this.#halves[sign] =
        c.signHalfSquared[sign]! * (factors[row + PLACE.signHalf]! * factors[row + PLACE.opsoclonus + sign]!) ** 2;
    this.#kernel.tables = member.tablesFor(spreads[PLACE.recovery]! * swarm.effects[row + PLACE.recovery]!);
    ownHours.ic50NgPerMl = hours.ic50NgPerMl * factors[row + PLACE.steroidIc50]!;
    ownHours.ceiling = hours.ceiling / factors[row + PLACE.steroidIc50]!;
  }

  store(swarm: Swarm, i: number): void {
    const to = i * STATE_COUNT;
    for (let k = 0; k < STATE_COUNT; k++) swarm.states[to + k] = this.state[k]!;
    const axis = i * AXIS_COUNT;
    swarm.axes[axis] = this.axis.prednisoloneNgPerMl;
    swarm.axes[axis + 1] = this.axis.gelNgPerL;
    swarm.axes[axis + 2] = this.axis.depotNgPerL;
    swarm.axes[axis + 3] = this.axis.adrenal;
    swarm.axes[axis + 4] = this.axis.ownAxis;
    swarm.fates[i] = this.fate;
    swarm.scores[i] = this.score;
    swarm.attacks[i * ATTACK_COUNT] = this.attackDay;
    swarm.attacks[i * ATTACK_COUNT + 1] = this.attackTop;
    swarm.attacks[i * ATTACK_COUNT + 2] = this.attackLowest;
  }
}

/** Immune reproduction number of every particle. */
export function reproductionsOf(swarm: ParticleColumns, particle: LivingParticle): Float64Array {
  const found = new Float64Array(swarm.count);
  for (let i = 0; i < swarm.count; i++) {
    found[i] = particle.reproductionOf(swarm, i);
  }
  return found;
}
