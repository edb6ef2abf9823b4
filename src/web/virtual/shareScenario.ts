import { DRUG_CHANNELS } from '../../course/index.ts';
import { checkScenario } from './checkScenario.ts';
import type { Illness, PlanDraft, Scenario, StepDraft } from './scenario.ts';

/** First number of a shared scenario: raised when its form changes. */
const FORM = 1;

type Json = null | boolean | number | string | readonly Json[];

/** A scenario as one short line, for addresses and files. */
export function writeScenario(scenario: Scenario): string {
  const { factors, planA, planB } = scenario;
  return JSON.stringify([
    FORM,
    scenario.trigger,
    scenario.ageYears,
    scenario.delayDays,
    scenario.resected ? scenario.resectionDay : null,
    scenario.years,
    scenario.noise ? scenario.seed : null,
    [factors.steroidSensitivity, factors.memoryHalfLife, factors.recovery],
    scenario.illnesses.map(({ day, size }) => [day, size]),
    writePlan(planA),
    planB === undefined ? null : writePlan(planB),
  ]);
}

function writePlan({ readyId, steps, treatsRelapses }: PlanDraft): Json {
  return [
    readyId,
    treatsRelapses,
    steps.map(({ channel, amount, fromDay, days, everyDays, timesPerDay }) => [
      channel,
      amount,
      fromDay,
      days,
      everyDays,
      timesPerDay,
    ]),
  ];
}

/** The scenario of such a line; undefined where it is none, or none that can be simulated. @param known ids of ready plans */
export function readScenario(text: string, fallback: Scenario, known: readonly string[]): Scenario | undefined {
  try {
    const scenario = scenarioOf(JSON.parse(text) as Json, fallback, known);
    return checkScenario(scenario).length === 0 ? scenario : undefined;
  } catch {
    return undefined; // why: the line comes from an address that anybody can write
  }
}

function scenarioOf(json: Json, fallback: Scenario, known: readonly string[]): Scenario {
  const [form, trigger, age, delay, resection, years, seed, factors, illnesses, planA, planB] = listOf(json);
  if (form !== FORM) throw new RangeError(`form must be ${FORM}, got ${form}`);
  if (trigger !== 'infection' && trigger !== 'tumour') throw new RangeError(`unknown trigger ${trigger}`);
  const [steroidSensitivity, memoryHalfLife, recovery] = listOf(factors).map(numberOf);
  const resected = typeof resection === 'number';
  const noise = typeof seed === 'number';
  return {
    trigger,
    ageYears: numberOf(age),
    delayDays: numberOf(delay),
    resected,
    resectionDay: resected ? resection : fallback.resectionDay,
    years: numberOf(years),
    noise,
    seed: noise ? seed : fallback.seed,
    factors: {
      steroidSensitivity: steroidSensitivity!,
      memoryHalfLife: memoryHalfLife!,
      recovery: recovery!,
    },
    illnesses: listOf(illnesses).map((one, index): Illness => {
      const [day, size] = listOf(one).map(numberOf);
      return { key: index + 1, day: day!, size: size! };
    }),
    planA: planOf(planA, known),
    planB: planB === null ? undefined : planOf(planB, known),
  };
}

function planOf(json: Json | undefined, known: readonly string[]): PlanDraft {
  const [readyId, treatsRelapses, steps] = listOf(json);
  if (typeof readyId !== 'string' || !known.includes(readyId)) throw new RangeError(`unknown plan ${readyId}`);
  return {
    readyId,
    treatsRelapses: treatsRelapses === true,
    steps: listOf(steps).map((one): StepDraft => {
      const [name, ...numbers] = listOf(one);
      const channel = DRUG_CHANNELS.find((known) => known === name);
      if (channel === undefined) throw new RangeError(`unknown drug ${name}`);
      const [amount, fromDay, days, everyDays, timesPerDay] = numbers.map(numberOf);
      return {
        channel,
        amount: amount!,
        fromDay: fromDay!,
        days: days!,
        everyDays: everyDays!,
        timesPerDay: timesPerDay!,
      };
    }),
  };
}

function listOf(json: Json | undefined): readonly Json[] {
  if (!Array.isArray(json)) throw new RangeError(`expected a list, got ${typeof json}`);
  return json as readonly Json[];
}

function numberOf(json: Json | undefined): number {
  if (typeof json !== 'number') throw new RangeError(`expected a number, got ${typeof json}`);
  return json;
}
