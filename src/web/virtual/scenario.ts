import type { DoseLine, DrugChannel } from '../../course/index.ts';
import { DAYS_PER_YEAR } from '../../units/index.ts';

/** An illness on the time axis. Its key tells it from others while it is moved. */
export interface Illness {
  readonly key: number;
  /** Days after the trigger. */
  readonly day: number;
  /** An average one is 1. */
  readonly size: number;
}

/** A line of doses as it stands in the form: with its length, so that a first day that is being typed does not lose it. */
export interface StepDraft {
  readonly channel: DrugChannel;
  /** One single dose, in the units of DoseLine. */
  readonly amount: number;
  /** From the start of treatment. */
  readonly fromDay: number;
  readonly days: number;
  readonly everyDays: number;
  readonly timesPerDay: number;
}

/** A plan as it stands in the form: a ready one, and its steps as they were edited. */
export interface PlanDraft {
  readonly readyId: string;
  readonly steps: readonly StepDraft[];
  /** Whether the ready plan's treatment of relapses is carried out. */
  readonly treatsRelapses: boolean;
}

/** Factors on three numbers of the median child; 1 is the median. */
export interface ChildFactors {
  /** How strongly steroids act; the level of half effect is divided by it. */
  readonly steroidSensitivity: number;
  readonly memoryHalfLife: number;
  readonly recovery: number;
}

/** Everything that a virtual child's course depends on. A field that holds no number is NaN. */
export interface Scenario {
  readonly trigger: 'infection' | 'tumour';
  readonly ageYears: number;
  /** Days from the first signs to treatment. */
  readonly delayDays: number;
  /** Whether a tumour is removed, and how many days after treatment begins. */
  readonly resected: boolean;
  readonly resectionDay: number;
  readonly years: number;
  readonly noise: boolean;
  readonly seed: number;
  readonly factors: ChildFactors;
  readonly illnesses: readonly Illness[];
  readonly planA: PlanDraft;
  /** Absent: nothing is compared. */
  readonly planB: PlanDraft | undefined;
}

export type PlanName = 'A' | 'B';

export const MOST_YEARS = 5;
export const MOST_STEPS = 60;
export const MOST_ILLNESSES = 120;
/** Ages that the model's numbers were taken from end about here; beyond it the page says so. */
export const OLDEST_SEEN_YEARS = 8;

/** Most that one single dose may be: above what is given anywhere, so that a wrong unit is found. Units as in DoseLine. */
export const MOST_DOSE: Readonly<Record<DrugChannel, number>> = {
  steroid: 50,
  gel: 300,
  depot: 5,
  immunoglobulin: 3,
  rituximab: 2000,
  cyclophosphamide: 2000,
};

export const LIMITS = {
  ageYears: [0.2, 17.9],
  delayDays: [0, 1460],
  resectionDay: [0, 1460],
  seed: [0, 999_999_999],
  illnessSize: [0.1, 5],
  fromDay: [0, 1825],
  days: [1, 1826],
  everyDays: [1, 365],
  timesPerDay: [1, 4],
} as const;

/** The draw after a draw; the first one after none. */
export function nextSeed(seed: number): number {
  const [first, last] = LIMITS.seed;
  return seed >= first && seed < last ? Math.floor(seed) + 1 : 1;
}

/** The last day that is simulated; the trigger is day 0. */
export function lastDayOf(years: number): number {
  return Math.round(years * DAYS_PER_YEAR);
}

export function plansOf(scenario: Scenario): readonly (readonly [PlanName, PlanDraft])[] {
  const { planA, planB } = scenario;
  return planB === undefined
    ? [['A', planA]]
    : [
        ['A', planA],
        ['B', planB],
      ];
}

export function lineOf({ channel, amount, fromDay, days, everyDays, timesPerDay }: StepDraft): DoseLine {
  return { channel, fromDay, toDay: fromDay + days - 1, everyDays, timesPerDay, amount };
}

/** A line for the form: amounts with four digits, as many as anybody reads. */
export function stepOf({ channel, amount, fromDay, toDay, everyDays, timesPerDay }: DoseLine): StepDraft {
  return {
    channel,
    amount: Number(amount.toPrecision(4)),
    fromDay,
    days: toDay - fromDay + 1,
    everyDays,
    timesPerDay,
  };
}
