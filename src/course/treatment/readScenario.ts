import { type Day, findDrug, type Text4, text4 } from '../../clinic/plain.ts';
import { CHILD_PARAMETERS } from '../parameters/childParameters.ts';
import { RULES } from '../parameters/ruleParameters.ts';
import { amountOfDose, type BodySize } from './amountOfDose.ts';
import { DayCount, isDayText } from './datedSteps.ts';
import type { DoseLine } from './doseLines.ts';
import { unknownDrug, wrongOrder } from './linesOfPlans.ts';
import { modelDrug } from './modelDrugs.ts';
import { type Protocol, RELAPSE_RULE, type RelapseRule } from './protocol.ts';
import { stepIssue, type TreatmentIssue } from './treatmentIssue.ts';

/** A virtual child with its treatment and its illnesses, as a file or a page says it. */
export interface Scenario {
  readonly child: {
    readonly ageYears: number;
    readonly hasTumour: boolean;
    /** Days from the first signs to treatment. */
    readonly delayDays: number;
    /** Size of the infection that triggers the illness; an average one is 1. */
    readonly triggerSize: number;
  };
  /** Id of a ready protocol; or the own one. */
  readonly protocol: string | Protocol;
  /** Illnesses by days from the trigger. */
  readonly infections: readonly { readonly day: number; readonly size: number }[];
}

export type ScenarioReading =
  | { readonly scenario: Scenario; readonly issues: readonly [] }
  | { readonly scenario?: never; readonly issues: readonly TreatmentIssue[] };

/** Body of a made-up toddler, for doses that are counted by another measure. */
const TODDLER = { weightKg: RULES.toddlerKg, areaM2: RULES.toddlerKg / RULES.toddlerKgPerM2 };
const DAYS_OF_FIVE_YEARS = 1826;

/**
 * Reads a scenario: `{"child": {"ageYears": 1.5, "tumour": false, "delayDays": 43, "trigger": 2}, "protocol": "…" or
 * {"steps": [{"drug": "prednisolone", "dose": "1 mg/kg", "from": 0, "to": 27, "everyDays": 1, "timesPerDay": 2}], "resectionDay": 14},
 * "infections": [{"day": 200, "size": 1}], "rules": {"relapse": {"rise": 3}}}`. Days of steps count from the start of treatment, or are
 * dates ("2026-03-02"): then day 0 is `startDay`, or where that is missing the first date.
 * @param protocolIds ready protocols that may be named
 */
export function readScenario(json: unknown, protocolIds: readonly string[]): ScenarioReading {
  const issues: TreatmentIssue[] = [];
  const file = asRecord(json, 'scenario', ['child', 'protocol', 'infections', 'rules'], issues);
  const child = asRecord(
    file.child,
    'child',
    ['ageYears', 'tumour', 'delayDays', 'trigger', 'weightKg', 'areaM2'],
    issues,
  );
  const numberOf = (value: unknown, name: string, low: number, high: number, otherwise: number): number =>
    value === undefined ? otherwise : checkNumber(value, name, low, high, undefined, issues);
  const size: BodySize = {
    weightKg: numberOf(child.weightKg, 'child.weightKg', 2, 200, TODDLER.weightKg),
    areaM2: numberOf(child.areaM2, 'child.areaM2', 0.1, 3, TODDLER.areaM2),
  };
  if (child.tumour !== undefined && typeof child.tumour !== 'boolean')
    issues.push(notKnown('child.tumour', child.tumour, 'true, false'));
  const scenario: Scenario = {
    child: {
      ageYears: numberOf(child.ageYears, 'child.ageYears', 0.2, 18, CHILD_PARAMETERS.onsetAgeYears.value),
      hasTumour: child.tumour === true,
      delayDays: numberOf(child.delayDays, 'child.delayDays', 0, 3650, CHILD_PARAMETERS.delayDays.value),
      triggerSize: numberOf(child.trigger, 'child.trigger', 0, 20, CHILD_PARAMETERS.triggerInfectionSize.value),
    },
    protocol: readProtocol(file.protocol, file.rules, protocolIds, size, issues),
    infections: readInfections(file.infections, issues),
  };
  return issues.length === 0 ? { scenario, issues: [] } : { issues };
}

function readProtocol(
  value: unknown,
  rules: unknown,
  ids: readonly string[],
  size: BodySize,
  issues: TreatmentIssue[],
): string | Protocol {
  const relapse = readRelapseRule(rules, issues);
  if (typeof value === 'string') {
    if (!ids.includes(value)) issues.push(notKnown('protocol', value, ids.join(', ')));
    return value;
  }
  const own = asRecord(value ?? {}, 'protocol', ['steps', 'resectionDay', 'startDay'], issues);
  const steps = own.steps === undefined ? [] : own.steps;
  if (!Array.isArray(steps)) issues.push(notKnown('protocol.steps', steps, '[…]'));
  const list: readonly unknown[] = Array.isArray(steps) ? steps : [];
  if (own.startDay !== undefined && !isDayText(own.startDay))
    issues.push(notKnown('protocol.startDay', own.startDay, '2026-03-02'));
  const days = new DayCount([...list.flatMap(daysOfStep), own.resectionDay], own.startDay);
  const lines = list.flatMap((step, index) => readStep(step, index + 1, size, days, issues));
  const resectionDay =
    own.resectionDay === undefined
      ? undefined
      : checkNumber(days.counted(own.resectionDay), 'protocol.resectionDay', 0, 3650, undefined, issues);
  return {
    id: 'own',
    lines,
    ...(resectionDay === undefined ? {} : { resectionDay }),
    decisions: [],
    relapse,
    reinduction: { stops: [], lines: [], most: 0 },
  };
}

const STEP_FIELDS = ['drug', 'dose', 'from', 'to', 'everyDays', 'timesPerDay'];

function daysOfStep(step: unknown): unknown[] {
  return typeof step === 'object' && step !== null && 'from' in step ? [step.from] : [];
}

function readStep(value: unknown, at: number, size: BodySize, days: DayCount, issues: TreatmentIssue[]): DoseLine[] {
  const before = issues.length;
  const step = asRecord(value, `protocol.steps[${at - 1}]`, STEP_FIELDS, issues, at);
  const name = typeof step.drug === 'string' ? step.drug : '';
  const drug = modelDrug(findDrug(name)?.id ?? '');
  if (drug === undefined) issues.push(unknownDrug(name, at));
  const whole = (
    field: 'from' | 'to' | 'everyDays' | 'timesPerDay',
    low: number,
    high: number,
    otherwise: number,
  ): number =>
    step[field] === undefined ? otherwise : checkNumber(days.counted(step[field]), field, low, high, at, issues, true);
  const fromDay = whole('from', -DAYS_OF_FIVE_YEARS, DAYS_OF_FIVE_YEARS, 0);
  if (fromDay < 0) issues.push(beforeStart(days.written(fromDay), days.written(0), at, name));
  const toDay = whole('to', -DAYS_OF_FIVE_YEARS, DAYS_OF_FIVE_YEARS, fromDay);
  const everyDays = whole('everyDays', 1, 366, 1);
  const times = step.timesPerDay === undefined ? undefined : whole('timesPerDay', 1, 8, 1);
  if (Number.isFinite(fromDay) && Number.isFinite(toDay) && toDay < fromDay)
    issues.push(wrongOrder(days.written(fromDay), days.written(toDay), at, name));
  if (drug === undefined) return [];
  // why: a bare number is a dose without its unit; it is read as text, and refused as such
  const dose = amountOfDose(
    drug,
    typeof step.dose === 'string' ? step.dose : String(step.dose ?? ''),
    size,
    times,
    at,
    name,
  );
  if (dose.issue !== undefined) issues.push(dose.issue);
  if (issues.length > before || dose.issue !== undefined) return [];
  return [{ channel: drug.channel, fromDay, toDay, everyDays, timesPerDay: dose.timesPerDay, amount: dose.amount }];
}

function beforeStart(from: Day | number, start: Day | number, step: number, name: string): TreatmentIssue {
  return stepIssue(
    'wrong-order',
    text4(
      `it begins (${from}) before treatment starts (${start}). Correct the day or the start.`,
      `er beginnt (${from}), bevor die Behandlung anfängt (${start}). Berichtigen Sie den Tag oder den Anfang.`,
      `elle commence (${from}) avant le début du traitement (${start}). Corrigez le jour ou le début.`,
      `empieza (${from}) antes de que comience el tratamiento (${start}). Corrija el día o el comienzo.`,
    ),
    step,
    name,
  );
}

function readInfections(value: unknown, issues: TreatmentIssue[]): Scenario['infections'] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    issues.push(notKnown('infections', value, '[{"day": 200, "size": 1}]'));
    return [];
  }
  return value
    .map((entry: unknown, index) => {
      const name = `infections[${index}]`;
      const { day, size } = asRecord(entry, name, ['day', 'size'], issues);
      return {
        day: checkNumber(day, `${name}.day`, 0, 36_500, undefined, issues, true),
        size: size === undefined ? 1 : checkNumber(size, `${name}.size`, 0.01, 20, undefined, issues),
      };
    })
    .sort((a, b) => a.day - b.day);
}

const RULE_LIMITS: Readonly<Record<keyof RelapseRule, readonly [number, number]>> = {
  checkEveryDays: [1, 366],
  least: [0, 18],
  rise: [0, 18],
  improvement: [0, 1],
  apartDays: [0, 3650],
};

function readRelapseRule(value: unknown, issues: TreatmentIssue[]): RelapseRule {
  if (value === undefined) return RELAPSE_RULE;
  const names = Object.keys(RULE_LIMITS) as (keyof RelapseRule)[];
  const { relapse } = asRecord(value, 'rules', ['relapse'], issues);
  const given = asRecord(relapse ?? {}, 'rules.relapse', names, issues);
  const changed = names
    .filter((name) => given[name] !== undefined)
    .map((name) => [
      name,
      checkNumber(given[name], `rules.relapse.${name}`, ...RULE_LIMITS[name], undefined, issues, name.endsWith('Days')),
    ]);
  return { ...RELAPSE_RULE, ...(Object.fromEntries(changed) as Partial<RelapseRule>) };
}

function asRecord(
  value: unknown,
  name: string,
  fields: readonly string[],
  issues: TreatmentIssue[],
  step?: number,
): Readonly<Record<string, unknown>> {
  if (value === undefined && name === 'child') return {};
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    issues.push(notKnown(name, value, `{${fields.join(', ')}}`, step));
    return {};
  }
  for (const field of Object.keys(value))
    if (!fields.includes(field)) issues.push(notKnown(`${name}.${field}`, undefined, fields.join(', '), step));
  return value as Record<string, unknown>;
}

function checkNumber(
  value: unknown,
  name: string,
  low: number,
  high: number,
  step: number | undefined,
  issues: TreatmentIssue[],
  whole = false,
): number {
  if (typeof value === 'number' && value >= low && value <= high && (!whole || Number.isInteger(value))) return value;
  const found = JSON.stringify(value) ?? '–';
  const text: Text4 = whole
    ? text4(
        `${name} is ${found}; expected a whole number from ${low} to ${high}.`,
        `${name} ist ${found}; erwartet wird eine ganze Zahl von ${low} bis ${high}.`,
        `${name} vaut ${found} ; attendu : un nombre entier de ${low} à ${high}.`,
        `${name} es ${found}; se espera un número entero de ${low} a ${high}.`,
      )
    : text4(
        `${name} is ${found}; expected a number from ${low} to ${high}.`,
        `${name} ist ${found}; erwartet wird eine Zahl von ${low} bis ${high}.`,
        `${name} vaut ${found} ; attendu : un nombre de ${low} à ${high}.`,
        `${name} es ${found}; se espera un número de ${low} a ${high}.`,
      );
  issues.push(stepIssue('not-a-number', text, step));
  return Number.NaN;
}

function notKnown(name: string, value: unknown, expected: string, step?: number): TreatmentIssue {
  const found = value === undefined ? '' : ` (${JSON.stringify(value)})`;
  return stepIssue(
    'not-known',
    text4(
      `${name}${found} is not known here; expected: ${expected}.`,
      `${name}${found} ist hier nicht bekannt; erwartet wird: ${expected}.`,
      `${name}${found} n’est pas connu ici ; attendu : ${expected}.`,
      `${name}${found} no se conoce aquí; se espera: ${expected}.`,
    ),
    step,
  );
}
