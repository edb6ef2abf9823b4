import { Dopri } from 'dopri';
import { makeCounterStream } from '../../signal/index.ts';
import { CHILD_PARAMETERS, type ParameterValues } from '../parameters/childParameters.ts';
import { valuesOf } from '../parameters/entry.ts';
import { DoseBook } from '../treatment/doseBook.ts';
import type { DoseLine, DrugChannel } from '../treatment/doseLines.ts';
import type { Constants } from './constants.ts';
import { derivativeInto } from './derivative.ts';
import { giveDosesInto, makeHourScale, restingAxis } from './drugEffects.ts';
import { type DayInput, STATE, STATE_COUNT } from './states.ts';

export const MEDIANS = valuesOf(CHILD_PARAMETERS);

/** What a state is at most, or full: the measure of its errors. In the order of STATE. */
const FULL_SCALE = [1, 1, 1, 1, 1.5, 1, 15, 1.3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1] as const;

/** A course whose inputs are fixed, so that several solvers can be put beside each other. */
export interface Scenario {
  readonly name: string;
  readonly hasTumour: boolean;
  readonly resectionDay?: number;
  readonly lines: readonly DoseLine[];
}

const START = 60;

function line(
  channel: DrugChannel,
  [from, to, everyDays]: readonly [number, number, number],
  timesPerDay: number,
  amount: number,
): DoseLine {
  return { channel, fromDay: START + from, toDay: START + to, everyDays, timesPerDay, amount };
}

const once = (channel: DrugChannel, days: readonly number[], amount: number): DoseLine[] =>
  days.map((day) => line(channel, [day, day, 1], 1, amount));

const taper = [
  line('steroid', [0, 27, 1], 2, 1),
  ...Array.from({ length: 9 }, (_, k) => line('steroid', [28 + 28 * k, 55 + 28 * k, 1], 1, 2 * (1 - (k + 1) / 10))),
];
const gel = [
  line('gel', [0, 6, 1], 2, 75),
  line('gel', [7, 13, 1], 1, 75),
  ...Array.from({ length: 12 }, (_, k) => line('gel', [14 + 28 * k, 41 + 28 * k, 2], 1, 75 * (1 - (k + 1) / 13))),
];
const monthly = Array.from({ length: 12 }, (_, k) => 28 * k);
const ivig = [...once('immunoglobulin', [0, 1], 1), ...once('immunoglobulin', monthly.slice(1), 1)];
const rituximab = once('rituximab', [0, 7, 14, 21], 375);

/** Every way in which the inputs move: smooth, every other day, in pulses, with jumps, all together. */
export const SCENARIOS: readonly Scenario[] = [
  { name: 'untreated', hasTumour: false, lines: [] },
  { name: 'untreated, with a tumour', hasTumour: true, lines: [] },
  { name: 'tumour removed', hasTumour: true, resectionDay: START + 14, lines: [] },
  { name: 'prednisolone with a taper', hasTumour: false, lines: taper },
  { name: 'prednisolone every other day', hasTumour: false, lines: [line('steroid', [0, 365, 2], 1, 2)] },
  {
    name: 'dexamethasone pulses',
    hasTumour: false,
    lines: monthly.map((day) => line('steroid', [day, day + 2, 1], 1, (20 * 6.7) / 23)),
  },
  { name: 'corticotropin in gel', hasTumour: false, lines: gel },
  { name: 'tetracosactide in depot', hasTumour: false, lines: [line('depot', [0, 180, 3], 1, 1)] },
  { name: 'rituximab', hasTumour: false, lines: rituximab },
  { name: 'rituximab, two doses of 750', hasTumour: true, lines: once('rituximab', [0, 14], 750) },
  { name: 'immunoglobulin', hasTumour: false, lines: ivig },
  { name: 'cyclophosphamide', hasTumour: false, lines: once('cyclophosphamide', monthly.slice(0, 6), 750) },
  { name: 'ACTH, immunoglobulin and rituximab', hasTumour: false, lines: [...gel, ...ivig, ...rituximab] },
  {
    name: 'all at once, with a tumour removed',
    hasTumour: true,
    resectionDay: START + 14,
    lines: [...taper, ...gel, ...ivig, ...rituximab, ...once('cyclophosphamide', monthly.slice(0, 6), 750)],
  },
];

const INFECTION_DAYS = [0, 100, 230, 300, 305, 480, 640];

/** The state before the first day of a scenario. */
export function startOf({ hasTumour }: Scenario, values: ParameterValues = MEDIANS): Float64Array {
  const x = new Float64Array(STATE_COUNT);
  x[STATE.memory] = values.memoryAtTrigger;
  x[STATE.bloodB] = 1;
  x[STATE.csfB] = values.csfBNormal;
  x[STATE.tumour] = hasTumour ? 1 : 0;
  x[STATE.infection] = hasTumour ? 0 : 1;
  return x;
}

/** One day: what jumps at its start, and what holds during it. */
export interface ScenarioDay extends DayInput {
  /** Pairs of a state and what is added to it. */
  readonly added: readonly (readonly [state: number, amount: number])[];
  /** Tumour antigen is at most this much from now on. */
  readonly tumourAtMost: number;
}

/** The days of a scenario, doses already turned into effects. */
export function daysOf(scenario: Scenario, days: number): ScenarioDay[] {
  const book = new DoseBook();
  book.add(scenario.lines, 0);
  const [axis, scale] = [restingAxis(), makeHourScale(MEDIANS, 1)];
  const chance = makeCounterStream(3, 3);
  chance.start(5);
  let xi = 0;
  return Array.from({ length: days }, (_, day) => {
    const jumps = new Float64Array(STATE_COUNT);
    const effect = { steroid: 0, melanocortin: 0 };
    giveDosesInto(effect, jumps, axis, book.on(day), scale);
    if (INFECTION_DAYS.includes(day)) jumps[STATE.infection] = 1;
    xi = xi * Math.exp(-1 / 21) + 0.35 * Math.sqrt(1 - Math.exp(-2 / 21)) * chance.normal();
    return {
      ...effect,
      noise: Math.exp(xi),
      added: [...jumps].map((amount, state) => [state, amount] as const).filter(([, amount]) => amount !== 0),
      tumourAtMost: scenario.resectionDay !== undefined && day >= scenario.resectionDay ? MEDIANS.tumourRest : 1,
    };
  });
}

/** Lets happen what jumps at the start of a day. */
export function beginDay(x: Float64Array, day: ScenarioDay): void {
  for (const [state, amount] of day.added) x[state] = x[state]! + amount;
  x[STATE.tumour] = Math.min(x[STATE.tumour]!, day.tumourAtMost);
}

/** Moves a state on by one day with the adaptive Dormand–Prince solver, which starts anew each day. */
export function makeSolver(c: Constants, tolerance: number): (x: Float64Array, input: DayInput) => void {
  const out = new Float64Array(STATE_COUNT);
  let today: DayInput = { steroid: 0, melanocortin: 0, noise: 1 };
  const solver = new Dopri(
    (_, y, dy) => {
      derivativeInto(out, y, c, today);
      for (let i = 0; i < STATE_COUNT; i++) dy[i] = out[i]!;
    },
    STATE_COUNT,
    { atol: tolerance / 100, rtol: tolerance, maxSteps: 100_000 },
  );
  return (x, input) => {
    today = input;
    solver.initialise(0, [...x]);
    x.set(solver.run(1)([1])[0]!);
  };
}

/** |x − ref| over the larger of |ref| and a thousandth of full scale; 0 where both are 0. */
export function errorOf(state: number, x: number, reference: number): number {
  return Math.abs(x - reference) / Math.max(Math.abs(reference), 1e-3 * FULL_SCALE[state]!);
}

/** A scenario as plain numbers, for solvers in other languages. Inputs are rounded, so that all get the same. */
export interface SolverProblem {
  readonly name: string;
  readonly constants: Constants;
  readonly start: readonly number[];
  /** One for each day: steroid, melanocortin, noise, highest tumour antigen, then pairs of a state and what is added to it. */
  readonly days: readonly (readonly number[])[];
}

export function solverProblem(scenario: Scenario, constants: Constants, days: number): SolverProblem {
  const rounded = (value: number): number => Number(value.toPrecision(9));
  return {
    name: scenario.name,
    constants,
    start: [...startOf(scenario)],
    days: daysOf(scenario, days).map(({ steroid, melanocortin, noise, tumourAtMost, added }) =>
      [steroid, melanocortin, noise, tumourAtMost, ...added.flat()].map(rounded),
    ),
  };
}

/** The days of a problem as the model takes them. */
export function daysOfProblem({ days }: SolverProblem): ScenarioDay[] {
  return days.map(([steroid, melanocortin, noise, tumourAtMost, ...flat]) => ({
    steroid: steroid!,
    melanocortin: melanocortin!,
    noise: noise!,
    tumourAtMost: tumourAtMost!,
    added: Array.from({ length: flat.length / 2 }, (_, k) => [flat[2 * k]!, flat[2 * k + 1]!] as const),
  }));
}
