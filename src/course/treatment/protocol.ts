import { RULES } from '../parameters/ruleParameters.ts';
import type { DoseLine, DrugChannel } from './doseLines.ts';

/** When a worsening counts as a relapse. All of it is data, so that a clinic can set its own. */
export interface RelapseRule {
  /** The score is looked at every so many days. */
  readonly checkEveryDays: number;
  /** Least score of a relapse, 0 to 18. */
  readonly least: number;
  /** Rise above the lowest score since the last attack. */
  readonly rise: number;
  /** Share of the attack's top score that must have been lost before. */
  readonly improvement: number;
  /** Days from one attack to the next. */
  readonly apartDays: number;
}

/** A step that is taken on a day where the child has not improved enough. */
export interface Decision {
  /** Days from the start of treatment. */
  readonly day: number;
  /** Taken where the score has fallen by less than this share since the start of treatment. */
  readonly improvementBelow: number;
  /** What ends with it. */
  readonly stops: readonly DrugChannel[];
  /** What begins with it; days count from the decision. */
  readonly lines: readonly DoseLine[];
}

/** What is done at a relapse. */
export interface Reinduction {
  readonly stops: readonly DrugChannel[];
  /** Days count from the relapse. */
  readonly lines: readonly DoseLine[];
  /** How often it is done at most; later relapses are left to what runs. */
  readonly most: number;
}

/** A treatment from its start on, with its rules. Days count from the start of treatment. */
export interface Protocol {
  readonly id: string;
  readonly lines: readonly DoseLine[];
  /** Day on which a tumour is removed; absent: it is not. */
  readonly resectionDay?: number;
  readonly decisions: readonly Decision[];
  readonly relapse: RelapseRule;
  readonly reinduction: Reinduction;
}

/** The rule that holds where a protocol brings none of its own. */
export const RELAPSE_RULE: RelapseRule = {
  checkEveryDays: RULES.relapseCheckDays,
  least: RULES.relapseLeast,
  rise: RULES.relapseRise,
  improvement: RULES.relapseImprovement,
  apartDays: RULES.relapseApartDays,
};
