import type { Constants } from '../model/constants.ts';
import { reproductionNumber } from '../model/derivative.ts';
import { type HormoneAxis, type HourScale, restingAxis } from '../model/drugEffects.ts';
import type { Kernel } from '../model/kernel.ts';
import { MODEL_SIGNS, STATE_COUNT } from '../model/states.ts';
import type { Member } from './member.ts';
import { ATTACK_COUNT, AXIS_COUNT, EFFECT_COUNT, type Swarm } from './swarm.ts';
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
  readonly hours: HourScale;
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
  readonly #constants: Mutable<Constants>;
  readonly #halves: [number, number, number, number] = [0.5, 0.5, 0.5, 0.5];
  readonly #factors = new Float64Array(EFFECT_COUNT);
  #settled = false;
  readonly #kernel: Mutable<Kernel>;
  readonly #hours: Mutable<HourScale>;

  constructor(members: readonly Member[]) {
    this.#members = members;
    this.member = members[0]!;
    this.#constants = { ...this.member.constants };
    this.#kernel = { constants: this.#constants, tables: [] };
    this.#hours = { ...this.member.hours };
    this.kernel = this.#kernel;
    this.hours = this.#hours;
  }

  get reproduction(): number {
    return reproductionNumber(this.state, this.#constants);
  }

  /** `reproduction` of a particle that is only looked at: of what is its own, only the activation counts (test). */
  reproductionOf(swarm: Swarm, i: number): number {
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
  loadState(swarm: Swarm, i: number): void {
    const from = i * STATE_COUNT;
    for (let k = 0; k < STATE_COUNT; k++) this.state[k] = swarm.states[from + k]!;
    const member = this.#members[swarm.member[i]!]!;
    if (member !== this.member) this.#settled = false;
    this.member = member;
  }

  /** Works out what follows from the member and the effects of a particle: `makeConstants` and `makeHourScale` of that child (test). */
  settle(swarm: Swarm, i: number): void {
    const member = this.#members[swarm.member[i]!]!;
    const { constants: c, spreads, hours } = member;
    const own = this.#constants;
    const factors = this.#factors;
    const row = i * EFFECT_COUNT;
    for (let place = 0; place < EFFECT_COUNT; place++)
      factors[place] = Math.exp(spreads[place]! * swarm.effects[row + place]!);
    if (member !== this.member || !this.#settled) {
      Object.assign(own, c);
      own.signHalfSquared = this.#halves;
      Object.assign(this.#hours, hours);
      this.member = member;
      this.#settled = true;
    }
    own.activation = c.activation * factors[PLACE.activation]!;
    own.memoryLoss = c.memoryLoss / factors[PLACE.memoryHalfLife]!;
    own.infectionDrive = c.infectionDrive * factors[PLACE.infectionDrive]!;
    own.rituximabMemory = c.rituximabMemory * factors[PLACE.rituximab]!;
    for (let sign = 0; sign < MODEL_SIGNS.length; sign++)
      this.#halves[sign] =
        c.signHalfSquared[sign]! * (factors[PLACE.signHalf]! * factors[PLACE.opsoclonus + sign]!) ** 2;
    this.#kernel.tables = member.tablesFor(spreads[PLACE.recovery]! * swarm.effects[row + PLACE.recovery]!);
    this.#hours.ic50NgPerMl = hours.ic50NgPerMl * factors[PLACE.steroidIc50]!;
    this.#hours.ceiling = hours.ceiling / factors[PLACE.steroidIc50]!;
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
export function reproductionsOf(swarm: Swarm, particle: LivingParticle): Float64Array {
  const found = new Float64Array(swarm.count);
  for (let i = 0; i < swarm.count; i++) {
    found[i] = particle.reproductionOf(swarm, i);
  }
  return found;
}
