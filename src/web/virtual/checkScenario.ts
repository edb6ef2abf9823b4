import { DRUG_CHANNELS, type DrugChannel } from '../../course/index.ts';
import {
  LIMITS,
  lastDayOf,
  MOST_DOSE,
  MOST_ILLNESSES,
  MOST_STEPS,
  MOST_YEARS,
  type PlanName,
  plansOf,
  type Scenario,
} from './scenario.ts';

/** Fields with a number, as their labels name them. */
export type FieldName =
  | 'ageYears'
  | 'delayDays'
  | 'resectionDay'
  | 'years'
  | 'seed'
  | 'steroidSensitivity'
  | 'memoryHalfLife'
  | 'recovery'
  | 'illnessDay'
  | 'illnessSize'
  | 'amount'
  | 'fromDay'
  | 'days'
  | 'everyDays'
  | 'timesPerDay';

/** What is wrong with one field: where it stands, what it holds, what it may hold. */
export interface Problem {
  readonly field: FieldName | 'steps' | 'illnesses' | 'channel';
  readonly plan?: PlanName;
  /** Step of the plan, or illness, from 1. */
  readonly place?: number;
  readonly channel?: DrugChannel;
  readonly got: number;
  readonly low: number;
  readonly high: number;
  readonly whole: boolean;
}

/** Everything that keeps a scenario from being simulated; none where it can be. */
export function checkScenario(scenario: Scenario): Problem[] {
  const problems: Problem[] = [];
  const look = (
    field: FieldName,
    got: number,
    [low, high]: readonly [number, number],
    whole = true,
    at: Pick<Problem, 'plan' | 'place' | 'channel'> = {},
  ): void => {
    const fits = got >= low && got <= high && (!whole || Number.isInteger(got));
    if (!fits) problems.push({ field, got, low, high, whole, ...at });
  };
  look('ageYears', scenario.ageYears, LIMITS.ageYears, false);
  look('delayDays', scenario.delayDays, LIMITS.delayDays);
  if (scenario.trigger === 'tumour' && scenario.resected)
    look('resectionDay', scenario.resectionDay, LIMITS.resectionDay);
  look('years', scenario.years, [1, MOST_YEARS]);
  if (scenario.noise) look('seed', scenario.seed, LIMITS.seed);
  for (const [name, value] of Object.entries(scenario.factors))
    look(name as keyof Scenario['factors'], value, [0.05, 20], false);
  const last = lastDayOf(scenario.years);
  count('illnesses', scenario.illnesses.length, MOST_ILLNESSES);
  scenario.illnesses.forEach(({ day, size }, index) => {
    const at = { place: index + 1 };
    // why: fewer years may be shown than there were; what lies behind the end waits there
    look('illnessDay', day, [0, Math.max(last, lastDayOf(MOST_YEARS))], true, at);
    look('illnessSize', size, LIMITS.illnessSize, false, at);
  });
  for (const [plan, { steps }] of plansOf(scenario)) {
    count('steps', steps.length, MOST_STEPS, plan);
    steps.forEach((step, index) => {
      const at = { plan, place: index + 1, channel: step.channel };
      if (!DRUG_CHANNELS.includes(step.channel)) {
        problems.push({ field: 'channel', plan, place: index + 1, got: Number.NaN, low: 0, high: 0, whole: true });
        return;
      }
      look('amount', step.amount, [Number.MIN_VALUE, MOST_DOSE[step.channel]], false, at);
      look('fromDay', step.fromDay, LIMITS.fromDay, true, at);
      look('days', step.days, LIMITS.days, true, at);
      look('everyDays', step.everyDays, LIMITS.everyDays, true, at);
      look('timesPerDay', step.timesPerDay, LIMITS.timesPerDay, true, at);
    });
  }
  return problems;

  function count(field: 'steps' | 'illnesses', got: number, high: number, plan?: PlanName): void {
    if (got <= high) return;
    problems.push({ field, got, low: 0, high, whole: true, ...(plan === undefined ? {} : { plan }) });
  }
}
