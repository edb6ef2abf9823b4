import { rateRatioInterval95 } from '../../signal/index.ts';
import { COURSE_MODEL_VERSION } from '../model/version.ts';
import { CAUTION } from './caution.ts';
import { COHORT_COLUMNS } from './cohortColumns.ts';
import { exactPower, rejectionTable } from './fisherTest.ts';
import { COURSE_TYPES, followedDays } from './followUp.ts';
import {
  betweenMembers,
  type Estimate,
  type IntervalKind,
  intervalKind,
  meanEstimate,
  shareEstimate,
  sharesOfSets,
} from './interval.ts';
import { kaplanMeier, survivalOn } from './kaplanMeier.ts';
import { type EscalationReplay, type IvigReplay, replayEscalation, replayIvigTrial } from './replays.ts';
import type { CohortSpec } from './spec.ts';
import { specHash } from './specHash.ts';
import { type ArmTally, type CohortTally, classQuantile, dayOfMonth, RELAPSE_MONTHS, SCORE_TIMES } from './tally.ts';

/** People in each arm for which the power is worked out. */
export const POWER_SIZES = [10, 15, 20, 25, 30, 40, 60, 80, 100] as const;
/** By when a relapse counts in the comparison of two arms. */
const POWER_RELAPSE_MONTH = 24;
const SCORE_SCALE = 1000;
const QUANTILES = [0.1, 0.25, 0.5, 0.75, 0.9] as const;

export interface ScoreAtTime {
  readonly time: (typeof SCORE_TIMES)[number];
  readonly mean: Estimate;
  readonly sd: number;
  /** Between people, of `QUANTILES`: 10, 25, 50, 75 and 90 %. */
  readonly quantiles: readonly number[];
}

export interface ArmSummary {
  readonly id: string;
  readonly people: number;
  readonly response?: Estimate;
  readonly tumourResponse?: Estimate;
  readonly symptomFree48Weeks?: Estimate;
  readonly relapseFree: readonly ({ readonly month: number } & Estimate)[];
  /** Days with a first relapse and the share still without one: the curve. */
  readonly relapseFreeCurve: readonly (readonly [day: number, share: number])[];
  readonly scores: readonly ScoreAtTime[];
  /** People with 0, 1, 2, 3 and 4 or more relapses. */
  readonly relapses: readonly number[];
  readonly courseTypes: Readonly<Record<string, number>>;
  /** Relapses in the 28 days after an infection over those on other days, each for its time. */
  readonly relapsesAfterInfection?: Estimate;
  readonly means: Readonly<Record<string, number>>;
}

export interface Comparison {
  readonly arms: readonly [string, string];
  readonly response: readonly PowerOfSize[];
  readonly relapse: readonly PowerOfSize[];
}

/** Chance that the exact test at 5 % tells two arms apart: mean over parameter sets, and between them. */
export interface PowerOfSize extends Estimate {
  readonly perArm: number;
}

export interface CohortSummary {
  readonly caution: string;
  readonly modelVersion: string;
  readonly specSha256: string;
  readonly rowsSha256?: string;
  readonly seed: number;
  readonly people: number;
  readonly years: number;
  readonly members: number;
  readonly intervals: IntervalKind;
  readonly arms: readonly ArmSummary[];
  /** The first arm against each other one. */
  readonly comparisons: readonly Comparison[];
  readonly ivigTrial?: IvigReplay;
  readonly escalation?: EscalationReplay;
}

/** What a cohort comes to. Depends on the tally alone, so also on no order in which it was counted. */
export function summarise(tally: CohortTally, spec: CohortSpec, rowsSha256?: string): CohortSummary {
  const ivigTrial = replayIvigTrial(tally, spec);
  const escalation = replayEscalation(tally, spec);
  return {
    caution: CAUTION,
    modelVersion: COURSE_MODEL_VERSION,
    specSha256: specHash(spec),
    ...(rowsSha256 !== undefined && { rowsSha256 }),
    seed: spec.seed,
    people: spec.people,
    years: spec.years,
    members: spec.members.length,
    intervals: intervalKind(spec.members.length),
    arms: spec.arms.map(({ id }, arm) => summariseArm(id, tally.arms[arm]!, spec)),
    comparisons: spec.arms.slice(1).map((_, index) => compare(tally, spec, 0, index + 1)),
    ...(ivigTrial && { ivigTrial }),
    ...(escalation && { escalation }),
  };
}

function summariseArm(id: string, arm: ArmTally, spec: CohortSpec): ArmSummary {
  const people = arm.members.reduce((sum, member) => sum + member.people, 0);
  const curve = kaplanMeier(arm.firstRelapseOn, people);
  const estimates = {
    response: shareEstimate(arm.members.map(({ response }) => response)),
    tumourResponse: shareEstimate(arm.members.map(({ tumourResponse }) => tumourResponse)),
    symptomFree48Weeks: shareEstimate(arm.members.map(({ symptomFree48Weeks }) => symptomFree48Weeks)),
    relapsesAfterInfection: afterInfection(arm),
  };
  return {
    id,
    people,
    ...Object.fromEntries(Object.entries(estimates).filter(([, estimate]) => estimate !== undefined)),
    relapseFree: monthsWithin(spec).map(([month, index]) => {
      const { share, low, high } = survivalOn(curve, dayOfMonth(month));
      if (spec.members.length === 1) return { month, value: share, low, high };
      const free = shareEstimate(
        arm.members.map(({ people: of, relapsedBy }) => ({ of, hits: of - relapsedBy[index]! })),
      )!;
      return { ...free, month, value: share };
    }),
    relapseFreeCurve: curve.map(({ day, share }) => [day, share] as const),
    scores: SCORE_TIMES.flatMap((time, index) => {
      const mean = meanEstimate(
        arm.members.map(({ scores }) => scores[index]!),
        SCORE_SCALE,
      );
      if (mean === undefined) return [];
      const { sd, ...estimate } = mean;
      return [
        { time, mean: estimate, sd, quantiles: QUANTILES.map((q) => classQuantile(arm.scoreClasses[index]!, q)) },
      ];
    }),
    relapses: arm.relapses,
    courseTypes: Object.fromEntries(COURSE_TYPES.map((type, index) => [type, arm.courseTypes[index]!])),
    means: Object.fromEntries(
      COHORT_COLUMNS.flatMap(({ name, type, decimals }, place) => {
        const { count, sum } = arm.columns[place]!;
        return type === 'category' || name === 'id' || name === 'member' || count === 0
          ? []
          : [[name, sum / count / 10 ** decimals]];
      }),
    ),
  };
}

/** Rate of relapses within 28 days of an infection over the rate on other days: the raw share would say nothing. */
function afterInfection(arm: ArmTally): Estimate | undefined {
  const sumOf = (name: string): number => arm.columns[COHORT_COLUMNS.findIndex((column) => column.name === name)]!.sum;
  const after = sumOf('relapses_after_infection');
  const daysAfter = sumOf('after_infection_days');
  const other = sumOf('relapses') - after;
  const daysOther = sumOf('followed_days') - daysAfter;
  if (!(daysAfter > 0 && daysOther > 0 && other > 0)) return undefined;
  const [low, high] = rateRatioInterval95(after, daysAfter, other, daysOther);
  return { value: after / daysAfter / (other / daysOther), low, high };
}

function compare(tally: CohortTally, spec: CohortSpec, first: number, second: number): Comparison {
  const ids = [spec.arms[first]!.id, spec.arms[second]!.id] as const;
  const [a, b] = [tally.arms[first]!.members, tally.arms[second]!.members];
  const month = RELAPSE_MONTHS.indexOf(POWER_RELAPSE_MONTH);
  const within = monthsWithin(spec).some(([, index]) => index === month);
  return {
    arms: ids,
    response: powers(
      a.map(({ response }) => response),
      b.map(({ response }) => response),
    ),
    relapse: within
      ? powers(
          a.map(({ people, relapsedBy }) => ({ of: people, hits: relapsedBy[month]! })),
          b.map(({ people, relapsedBy }) => ({ of: people, hits: relapsedBy[month]! })),
        )
      : [],
  };
}

const rejections = new Map<number, boolean[][]>();

function rejectionOf(perArm: number): boolean[][] {
  const known = rejections.get(perArm) ?? rejectionTable(perArm, perArm);
  rejections.set(perArm, known);
  return known;
}

type Shares = readonly { readonly of: number; readonly hits: number }[];

function powers(first: Shares, second: Shares): PowerOfSize[] {
  const usable = first.map((one, member) => one.of > 0 && second[member]!.of > 0);
  if (!usable.includes(true)) return [];
  const [shares, others] = [sharesOfSets(first), sharesOfSets(second)];
  const pairs = shares.map((share, member) => [share, others[member]!] as const).filter((_, member) => usable[member]);
  return POWER_SIZES.map((perArm) => {
    const reject = rejectionOf(perArm);
    const all = pairs.map(([share1, share2]) => exactPower(share1, share2, reject));
    return { perArm, value: all.reduce((sum, one) => sum + one, 0) / all.length, ...betweenMembers(all) };
  });
}

function monthsWithin(spec: CohortSpec): [month: number, index: number][] {
  return RELAPSE_MONTHS.map((month, index) => [month, index] as [number, number]).filter(
    ([month]) => dayOfMonth(month) <= followedDays(spec),
  );
}
