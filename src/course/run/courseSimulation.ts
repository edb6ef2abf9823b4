import type { VirtualChild } from '../child/drawChild.ts';
import { type Constants, makeConstants } from '../model/constants.ts';
import {
  type DayEffect,
  giveDosesInto,
  type HormoneAxis,
  type HourScale,
  makeHourScale,
  restingAxis,
} from '../model/drugEffects.ts';
import { advanceDay, type Kernel, makeKernel } from '../model/kernel.ts';
import { latentScore, type Residue, residueOf } from '../model/score.ts';
import { STATE, STATE_COUNT } from '../model/states.ts';
import type { ParameterValues } from '../parameters/childParameters.ts';
import { RULES } from '../parameters/ruleParameters.ts';
import { DoseBook } from '../treatment/doseBook.ts';
import type { DoseLine, DrugChannel } from '../treatment/doseLines.ts';
import { shiftLines } from '../treatment/doseLines.ts';
import type { Protocol } from '../treatment/protocol.ts';

/** Score from which the illness is seen, 0 to 18. */
export const ONSET_SCORE = RULES.onsetScore;

/** What happens to a child from outside. */
export interface Fate {
  /** Day of the first infection after a day, and its size; a day past the end where there is none. */
  nextInfection(afterDay: number): { readonly day: number; readonly size: number };
  /** Factor e^ξ of a day; called once a day in order. */
  noise(): number;
}

/** Nothing happens: no infection, no noise. */
export const QUIET_FATE: Fate = {
  nextInfection: () => ({ day: Number.POSITIVE_INFINITY, size: 0 }),
  noise: () => 1,
};

/** One attack: the first, or a relapse. */
export interface Attack {
  readonly day: number;
  /** Top score until the next one. */
  top: number;
  /** Lowest score after its top. */
  lowest: number;
}

/** How treatment begins: so many days after onset, or on a day of the simulation. */
export type TreatmentStart = 'after-delay' | number;

/**
 * One virtual child, day by day. Day 0 is the trigger. Doses and jumps come at the start of a day; `state` holds the end of it.
 */
export class CourseSimulation {
  readonly state = new Float64Array(STATE_COUNT);
  readonly constants: Constants;
  readonly residue: Residue;
  axis: HormoneAxis = restingAxis();
  /** Days that have passed since the trigger. */
  day = 0;
  onsetDay: number | undefined;
  treatmentDay: number | undefined;
  /** Score (0 to 18, latent) at the start of treatment. */
  scoreAtTreatment = Number.NaN;
  score = 0;
  readonly attacks: Attack[] = [];
  readonly relapseDays: number[] = [];
  readonly infectionDays: number[] = [];
  /** Decisions that were taken, as indexes into the protocol. */
  readonly decisionsTaken: number[] = [];
  steroidEffect = 0;
  readonly #book = new DoseBook();
  #kernel: Kernel;
  #hourScale: HourScale;
  #protocol: Protocol;
  #fate: Fate;
  #child: VirtualChild;
  #start: TreatmentStart;
  #tumourRest: number;
  #infection: { readonly day: number; readonly size: number };
  #effect: DayEffect = { steroid: 0, melanocortin: 0 };

  constructor(
    child: VirtualChild,
    values: ParameterValues,
    protocol: Protocol,
    fate: Fate = QUIET_FATE,
    start: TreatmentStart = 'after-delay',
  ) {
    this.#child = child;
    this.#protocol = protocol;
    this.#fate = fate;
    this.#start = start;
    this.constants = makeConstants(values, child.effects);
    this.residue = residueOf(values);
    this.#kernel = makeKernel(this.constants);
    this.#hourScale = makeHourScale(values, child.effects.steroidIc50);
    this.#tumourRest = values.tumourRest;
    const x = this.state;
    x[STATE.memory] = values.memoryAtTrigger;
    x[STATE.bloodB] = 1;
    x[STATE.csfB] = values.csfBNormal;
    x[STATE.tumour] = child.hasTumour ? 1 : 0;
    // why: with a tumour the antigen is the trigger; without one an infection is
    x[STATE.infection] = child.hasTumour ? 0 : child.triggerSize;
    this.#infection = fate.nextInfection(0);
  }

  /** The lines that hold now; days count from the trigger. */
  get lines(): readonly DoseLine[] {
    return this.#book.lines;
  }

  /** Lives one day. */
  advance(): void {
    const x = this.state;
    const day = this.day;
    if (this.treatmentDay === undefined) this.#maybeBeginTreatment();
    if (this.#infection.day <= day) {
      x[STATE.infection] = x[STATE.infection]! + this.#infection.size;
      this.infectionDays.push(day);
      this.#infection = this.#fate.nextInfection(day + 1);
    }
    const resection = this.#protocol.resectionDay;
    if (
      resection !== undefined &&
      this.#child.hasTumour &&
      this.treatmentDay !== undefined &&
      day === this.treatmentDay + resection
    )
      x[STATE.tumour] = Math.min(x[STATE.tumour]!, this.#tumourRest);
    giveDosesInto(this.#effect, x, this.axis, this.#book.on(day), this.#hourScale);
    this.steroidEffect = this.#effect.steroid;
    advanceDay(x, this.#kernel, this.#effect.steroid, this.#effect.melanocortin, this.#fate.noise());
    this.day = day + 1;
    this.score = latentScore(x, this.residue);
    this.#watch();
  }

  #maybeBeginTreatment(): void {
    const due =
      this.#start === 'after-delay'
        ? this.onsetDay !== undefined && this.day >= this.onsetDay + this.#child.delayDays
        : this.day >= this.#start;
    if (!due) return;
    this.treatmentDay = this.day;
    this.scoreAtTreatment = this.score;
    this.#book.add(shiftLines(this.#protocol.lines, this.day), this.day);
  }

  #watch(): void {
    if (this.onsetDay === undefined) {
      if (this.score < ONSET_SCORE) return;
      this.onsetDay = this.day;
      this.attacks.push({ day: this.day, top: this.score, lowest: this.score });
    }
    const rule = this.#protocol.relapse;
    const attack = this.attacks.at(-1)!;
    if (this.score > attack.top) {
      attack.top = this.score;
      attack.lowest = this.score;
    } else if (this.score < attack.lowest) attack.lowest = this.score;
    if (this.treatmentDay === undefined) return;
    this.#decide();
    if ((this.day - this.onsetDay) % rule.checkEveryDays !== 0) return;
    const improved = attack.lowest <= (1 - rule.improvement) * attack.top;
    const worse = this.score >= rule.least && this.score >= attack.lowest + rule.rise;
    if (improved && worse && this.day - attack.day >= rule.apartDays) this.#relapse();
  }

  #decide(): void {
    const since = this.day - this.treatmentDay!;
    const { decisions } = this.#protocol;
    for (let index = 0; index < decisions.length; index++) {
      const decision = decisions[index]!;
      if (since !== decision.day) continue;
      const improvement = 1 - this.score / this.scoreAtTreatment;
      if (!(improvement < decision.improvementBelow)) continue;
      this.decisionsTaken.push(index);
      this.#change(decision.stops, decision.lines);
    }
  }

  #relapse(): void {
    const { reinduction } = this.#protocol;
    this.relapseDays.push(this.day);
    this.attacks.push({ day: this.day, top: this.score, lowest: this.score });
    if (this.relapseDays.length <= reinduction.most) this.#change(reinduction.stops, reinduction.lines);
  }

  #change(stops: readonly DrugChannel[], lines: readonly DoseLine[]): void {
    this.#book.stop(stops);
    this.#book.add(shiftLines(lines, this.day), this.day);
  }
}
