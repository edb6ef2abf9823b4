import { STATE_NAMES, type StateName } from '../model/states.ts';
import { COURSE_MODEL_VERSION } from '../model/version.ts';
import { CHILD_ENSEMBLE_FILE } from '../parameters/childEnsemble.ts';
import type { ParameterName, ParameterValues } from '../parameters/childParameters.ts';
import type { ParameterEntry } from '../parameters/entry.ts';
import { parameterHash } from '../parameters/parameterSets.ts';
import { RULE_PARAMETERS } from '../parameters/ruleParameters.ts';
import type { Protocol } from '../treatment/protocol.ts';
import { assignmentsOf, COURSE_RATES, COURSE_RULES, RULE_QUANTITIES } from './courseEquations.ts';
import { type Formula, namesIn, parseFormula } from './formula.ts';
import { type Midnight, midnightOf } from './midnight.ts';
import type { ModelEvent, OdeModel, Quantity } from './odeModel.ts';

/** One course to be written down as a model for other tools. */
export interface CourseExport {
  /** Which parameter set it is, in words. */
  readonly title: string;
  readonly entries: Readonly<Record<ParameterName, ParameterEntry>>;
  readonly values: ParameterValues;
  /** Whether values come from the fit to published courses. */
  readonly fitted: boolean;
  readonly hasTumour: boolean;
  /** Infections by days from the trigger; the trigger itself is not among them. */
  readonly infections: readonly { readonly day: number; readonly size: number }[];
  readonly treatment?: { readonly protocol: Protocol; readonly day: number };
}

const CAUTION =
  'Research simulation. Fitted to small published series (largest randomised trial n = 53). It has not been validated on individual patients. It must not be used to start, stop or change treatment; discuss any concern with the treating team.';

const NOT_CARRIED_OVER =
  'Not in this file: chance (the noise of the days is the constant "noise", 1; infections come only on the days that are given), differences between people (all factors are 1), the rule of relapse with what is done then, decisions that depend on the score, the observation model (ratings, diary, measures), and the own hormone axis, which drives nothing.';

const STATES: Readonly<Record<StateName, { readonly unit: string; readonly note: string; readonly start?: string }>> = {
  tumour: { unit: '1', note: 'tumour antigen, 0 to 1 (U)' },
  infection: { unit: '1', note: 'stimulus by infections; an average one adds 1 (V)' },
  effector: { unit: '1', note: 'effector activity (E)' },
  regulation: { unit: '1', note: 'regulation that follows the effectors (R)' },
  memory: { unit: '1', note: 'pathogenic memory (M)', start: 'memoryAtTrigger' },
  bloodB: { unit: '1', note: 'B cells in blood as a share of normal (P)' },
  csfB: { unit: '%', note: 'B cells in spinal fluid, percent of its lymphocytes (B)', start: 'csfBNormal' },
  humoral: { unit: '1', note: 'humoral effect (A)' },
  opsoclonus: { unit: '1', note: 'opsoclonus, 0 to 1' },
  myoclonus: { unit: '1', note: 'myoclonus, 0 to 1' },
  ataxia: { unit: '1', note: 'ataxia that is active, 0 to 1' },
  encephalopathy: { unit: '1', note: 'encephalopathy that is active, 0 to 1' },
  damage: { unit: '1', note: 'slow damage, 0 to 1 (L)' },
  rituximab: { unit: '1', note: 'effect of rituximab; rituximabFullMgPerM2 adds 1 (Q)' },
  immunoglobulin: { unit: 'g/kg', note: 'immunoglobulin given that is still there (I)' },
  cyclophosphamide: { unit: '1', note: 'effect of cyclophosphamide; cyclophosphamideFullMgPerM2 adds 1 (C)' },
  steroid: { unit: '1', note: 'effect of steroids and of own cortisol under ACTH (G)' },
  melanocortin: { unit: '1', note: 'effect of ACTH beside cortisol (W)' },
};

/** Spreads of the factors by which people differ, with the parameter that the factor stands on. */
const SPREADS: Partial<Record<ParameterName, readonly ParameterName[]>> = {
  activationPerDay: ['spreadActivation'],
  memoryHalfLifeDays: ['spreadMemoryHalfLife'],
  infectionDrivePerDay: ['spreadInfectionDrive'],
  steroidIc50NgPerMl: ['spreadSteroidIc50'],
  freeCortisolIc50NM: ['spreadSteroidIc50'],
  signHalf: ['spreadSignHalf', 'spreadSign'],
  recovery: ['spreadRecovery'],
  rituximabMemoryPerDay: ['spreadRituximab'],
  triggerInfectionSize: ['spreadInfectionSize'],
};

/**
 * The equations of one child as a model for other tools: every state, the parameters that the formulas use, dated events, and the
 * doses of a plan with the scale of hours in closed form. Time is days from the trigger.
 */
export function courseOdeModel(course: CourseExport): OdeModel {
  const { infections, treatment, hasTumour } = course;
  checkDays(course);
  const lines = treatment?.protocol.lines ?? [];
  const midnight = lines.length === 0 ? undefined : midnightOf(lines);
  const resection = hasTumour ? resectionOf(treatment) : undefined;
  const events = [...infections.map((_, index) => infectionEvent(index + 1)), ...(resection?.events ?? [])];
  const rules = [...COURSE_RULES, ...(midnight?.rules ?? [])];
  const states = STATE_NAMES.map((name) => stateQuantity(name, hasTumour));
  const used = new Set([
    ...[...rules, ...COURSE_RATES].flatMap(({ formula }) => namesIn(formula)),
    ...states.flatMap(({ start }) => (start === undefined ? [] : namesIn(start))),
    ...[...events, ...(midnight ? [midnight.event] : [])].flatMap(namesOfEvent),
  ]);
  const parameters = Object.entries<ParameterEntry>({ ...course.entries, ...RULE_PARAMETERS })
    .filter(([name]) => used.has(name))
    .map(([name, entry]) => parameterQuantity(name, entry, course));
  return {
    id: 'kinsbourne_course',
    name: `Kinsbourne course model ${COURSE_MODEL_VERSION}: ${course.title}`,
    notes: notesOf(course),
    functions: midnight?.functions ?? [],
    quantities: [
      ...states,
      ...parameters,
      fixed('noise', 1, '1', 'factor on activation, e^ξ: the fate of the days. 1 is a child without chance.'),
      ...(treatment === undefined || (midnight ?? resection) === undefined
        ? []
        : [fixed('treatmentDay', treatment.day, 'd', 'day on which treatment begins; a whole number from 1')]),
      ...(resection?.quantities ?? []),
      ...infections.flatMap(({ day, size }, index) => [
        fixed(`infectionDay${index + 1}`, day, 'd', 'day on which an infection begins'),
        fixed(`infectionSize${index + 1}`, size, '1', 'its size; an average one is 1'),
      ]),
      ...inputsOf(midnight),
      ...RULE_QUANTITIES,
      ...(midnight?.quantities ?? []),
    ],
    rules,
    rates: COURSE_RATES,
    events: [...events, ...(midnight ? [midnight.event] : [])],
  };
}

function checkDays({ infections, treatment }: CourseExport): void {
  for (const { day, size } of infections) {
    if (!(Number.isSafeInteger(day) && day >= 1))
      throw new RangeError(`the day of an infection must be a whole number from 1, got ${day}`);
    if (!(size > 0 && Number.isFinite(size)))
      throw new RangeError(`the size of an infection must be above 0, got ${size}`);
  }
  if (treatment !== undefined && !(Number.isSafeInteger(treatment.day) && treatment.day >= 1))
    throw new RangeError(`the day on which treatment begins must be a whole number from 1, got ${treatment.day}`);
}

function fixed(id: string, value: number, unit: string, note: string): Quantity {
  return { id, value, unit, constant: true, notes: [note] };
}

function stateQuantity(name: StateName, hasTumour: boolean): Quantity {
  const { unit, note, start } = STATES[name];
  // why: with a tumour the antigen is the trigger; without one an infection is
  const from = start ?? (name === 'infection' && !hasTumour ? 'triggerInfectionSize' : undefined);
  const value = name === 'bloodB' || (name === 'tumour' && hasTumour) ? 1 : 0;
  return {
    id: name,
    value,
    unit,
    constant: false,
    notes: [`State: ${note}.`],
    ...(from === undefined ? {} : { start: parseFormula(from) }),
  };
}

function parameterQuantity(name: string, entry: ParameterEntry, course: CourseExport): Quantity {
  const values: Readonly<Record<string, number>> = course.values;
  const value = values[name] ?? entry.value;
  const moved = course.fitted && CHILD_ENSEMBLE_FILE.names.includes(name);
  const spreads = SPREADS[name as ParameterName] ?? [];
  return {
    id: name,
    value,
    unit: entry.unit,
    constant: true,
    notes: [
      `${entry.note}.`,
      `Kind: ${entry.kind}${entry.source === '' ? '' : `; source: ${entry.source}`}; ${moved ? 'moved by the fit' : 'not moved by a fit'}.`,
      ...spreads.map(
        (spread) =>
          `People differ by a log-normal factor on it, standard deviation of the logarithm ${values[spread]} (${spread}); here the factor is 1.`,
      ),
    ],
  };
}

/** Steroid and ACTH effects that hold during a day: constant 0 where the plan has none of them. */
function inputsOf(midnight: Midnight | undefined): Quantity[] {
  const set = new Set(midnight?.event.assignments.map(({ variable }) => variable));
  return [
    ['steroidInput', 'daily mean of the steroid effect that G follows'],
    ['melanocortinInput', 'daily mean of the direct ACTH effect that W follows'],
  ].map(([id, note]) => ({ id: id!, value: 0, unit: '1', constant: !set.has(id!), notes: [note!] }));
}

function infectionEvent(number: number): ModelEvent {
  return {
    id: `infection${number}`,
    notes: ['An infection begins.'],
    trigger: parseFormula(`time >= infectionDay${number}`),
    assignments: assignmentsOf({ infection: `infection + infectionSize${number}` }),
  };
}

function resectionOf(
  treatment: CourseExport['treatment'],
): { quantities: Quantity[]; events: ModelEvent[] } | undefined {
  const day = treatment?.protocol.resectionDay;
  if (day === undefined) return undefined;
  return {
    quantities: [fixed('resectionDay', day, 'd', 'day on which the tumour is removed, from the start of treatment')],
    events: [
      {
        id: 'resection',
        notes: ['The tumour is removed.'],
        trigger: parseFormula('time >= treatmentDay + resectionDay'),
        assignments: assignmentsOf({ tumour: 'piecewise(tumourRest, tumour > tumourRest, tumour)' }),
      },
    ],
  };
}

function namesOfEvent({ trigger, assignments }: ModelEvent): string[] {
  const formulas: readonly Formula[] = [trigger, ...assignments.map(({ formula }) => formula)];
  return formulas.flatMap(namesIn);
}

function notesOf({ title, values, fitted, treatment, hasTumour, infections }: CourseExport): string[] {
  const plan = treatment?.protocol;
  const dropped = [
    ...(plan !== undefined && plan.decisions.length > 0 ? ['its decisions by score'] : []),
    ...(plan !== undefined && plan.reinduction.most > 0 ? ['what it does at a relapse'] : []),
  ];
  return [
    CAUTION,
    `Parameter set: ${title}. ${fitted ? 'From the fit of children to published courses.' : 'Nobody has fitted it.'} Model version ${COURSE_MODEL_VERSION}, parameter hash ${parameterHash(values)}.`,
    `Time is days from the trigger of the illness. ${hasTumour ? 'The child has a tumour, which is the trigger.' : 'An infection is the trigger.'} Later infections: ${infections.length}.`,
    plan === undefined
      ? 'No treatment.'
      : `Treatment: ${plan.id}, its doses and the removal of a tumour on fixed days, from day treatmentDay on.${dropped.length === 0 ? '' : ` Not in the file: ${dropped.join(' and ')}.`}`,
    ...(plan === undefined || plan.lines.length === 0
      ? []
      : [
          'What acts by the hour enters as the mean of its effect over each day, worked out by the event midnight in closed form. The doses are those of a plan of research, never advice.',
        ]),
    NOT_CARRIED_OVER,
    'Each parameter says its kind: published (seen in the syndrome), transferred (seen elsewhere) or assumed. Sources are keys of docs/references.bib of the Kinsbourne project, whose docs/model/course.md holds the equations.',
  ];
}
