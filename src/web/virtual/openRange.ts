import type { Protocol } from '../../course/index.ts';
import { quantile } from '../../signal/index.ts';
import { DRAWS, drawInputs } from './inputDraws.ts';
import { difference, OUTCOME_IDS, type OutcomeId, type Outcomes, outcomesOf } from './outcomes.ts';
import { type CourseRun, runCourse } from './runCourse.ts';
import type { Scenario } from './scenario.ts';

/** Every so many days the range of the score is kept. */
const STEP_DAYS = 7;
const INNER = [0.25, 0.75] as const;
const OUTER = [0.05, 0.95] as const;

/** The score's range on some days over the draws in which the illness broke out. */
export interface ScoreBand {
  readonly days: readonly number[];
  readonly low: readonly number[];
  readonly innerLow: readonly number[];
  readonly innerHigh: readonly number[];
  readonly high: readonly number[];
}

/** A difference B less A over the draws: its middle and what 90 of 100 draws lie between. */
export interface DifferenceRange {
  readonly middle: number;
  readonly low: number;
  readonly high: number;
}

/** What the inputs leave open: the same child, with other numbers that are as likely. */
export interface OpenRange {
  readonly draws: number;
  /** Draws in which there is something to treat. */
  readonly ill: number;
  /** One for each plan. */
  readonly bands: readonly ScoreBand[];
  readonly differences: Readonly<Partial<Record<OutcomeId, DifferenceRange>>>;
}

/** Gathers the range draw by draw, so that a page can do it in between. */
export class RangeGatherer {
  readonly #scenario: Scenario;
  readonly #protocols: readonly Protocol[];
  readonly #scores: Float64Array[][];
  readonly #days: number[] = [];
  readonly #outcomes: Outcomes[][] = [];
  #next = 0;
  #ill = 0;

  constructor(scenario: Scenario, protocols: readonly Protocol[], lastDay: number) {
    this.#scenario = scenario;
    this.#protocols = protocols;
    for (let day = 0; day <= lastDay; day += STEP_DAYS) this.#days.push(day);
    this.#scores = protocols.map(() => this.#days.map(() => new Float64Array(DRAWS)));
  }

  /** Computes one more draw. @returns whether there are more */
  step(): boolean {
    const values = drawInputs(this.#next++);
    const runs = this.#protocols.map((protocol) => runCourse(this.#scenario, protocol, values));
    if (runs[0]?.treatmentDay !== undefined) this.#keep(runs);
    return this.#next < DRAWS;
  }

  #keep(runs: readonly CourseRun[]): void {
    runs.forEach(({ columns }, plan) => {
      this.#days.forEach((day, index) => {
        this.#scores[plan]![index]![this.#ill] = columns.score[day]!;
      });
    });
    this.#outcomes.push(runs.map(outcomesOf));
    this.#ill++;
  }

  result(): OpenRange {
    const ill = this.#ill;
    const days = this.#days;
    const bands = this.#scores.map((byDay): ScoreBand => {
      const at = (share: number): number[] => byDay.map((scores) => quantile(scores.subarray(0, ill), share));
      return { days, low: at(OUTER[0]), innerLow: at(INNER[0]), innerHigh: at(INNER[1]), high: at(OUTER[1]) };
    });
    const differences: Partial<Record<OutcomeId, DifferenceRange>> = {};
    for (const id of OUTCOME_IDS) {
      const found = this.#outcomes.flatMap(([a, b]) => {
        const one = a === undefined || b === undefined ? undefined : difference(a, b, id);
        return one === undefined ? [] : [one];
      });
      if (found.length === 0) continue;
      differences[id] = {
        middle: quantile(found, 0.5),
        low: quantile(found, OUTER[0]),
        high: quantile(found, OUTER[1]),
      };
    }
    return { draws: this.#next, ill, bands: ill === 0 ? [] : bands, differences };
  }
}
