import {
  CHILD_PARAMETERS,
  type ChildEffects,
  CourseSimulation,
  type DoseLine,
  DRUG_CHANNELS,
  type DrugChannel,
  drawnFate,
  type Fate,
  isDoseDay,
  MEDIAN_CHILD,
  PART,
  type ParameterValues,
  type Protocol,
  QUIET_FATE,
  reproductionNumber,
  STATE,
  shiftLines,
  type VirtualChild,
  visibleSignsInto,
} from '../../course/index.ts';
import { makeCounterStream } from '../../signal/index.ts';
import { DAYS_PER_YEAR } from '../../units/index.ts';
import { nextKey, sameIllnesses } from './illnesses.ts';
import { type Illness, lastDayOf, lineOf, nextSeed, type PlanDraft, type Scenario } from './scenario.ts';

/** What is kept of every day. */
export const COLUMNS = [
  'score',
  'reproduction',
  'opsoclonus',
  'myoclonus',
  'ataxia',
  'encephalopathy',
  'tumour',
  'infection',
  'memory',
  'bloodB',
  'csfB',
  'humoral',
  'steroid',
  'melanocortin',
  'adrenal',
  'ownAxis',
  'damage',
] as const;

export type ColumnId = (typeof COLUMNS)[number];

/** Readiness of the own axis under which it is said not to answer stress. Chosen. */
export const OWN_AXIS_WARNING = 0.5;

/** The course of one virtual child under one plan. Element d of a column is the state d days after the trigger. */
export interface CourseRun {
  readonly lastDay: number;
  readonly columns: Readonly<Record<ColumnId, Float32Array>>;
  /** What is given on day d, in the units of DoseLine times doses a day; only drugs that are given at all. */
  readonly doses: Readonly<Partial<Record<DrugChannel, Float32Array>>>;
  readonly onsetDay: number | undefined;
  readonly treatmentDay: number | undefined;
  /** Day on which the tumour is removed. */
  readonly resectionDay: number | undefined;
  readonly relapseDays: readonly number[];
  /** Days on which a decision of the plan was taken. */
  readonly decisionDays: readonly number[];
}

/** Size of an infection that triggers the illness in the median child. */
const TRIGGER_SIZE =
  CHILD_PARAMETERS.triggerInfectionSize.value * Math.exp(-(CHILD_PARAMETERS.spreadInfectionSize.value ** 2) / 2);

export function childOf({ trigger, ageYears, delayDays, factors }: Scenario): VirtualChild {
  const effects: ChildEffects = {
    ...MEDIAN_CHILD,
    steroidIc50: 1 / factors.steroidSensitivity,
    memoryHalfLife: factors.memoryHalfLife,
    recovery: factors.recovery,
  };
  return {
    id: 0,
    sex: 'female', // why: nothing in the model depends on it
    ageAtTriggerDays: ageYears * DAYS_PER_YEAR,
    hasTumour: trigger === 'tumour',
    delayDays,
    effects,
    frailty: 1,
    seasonDay: 0,
    triggerSize: TRIGGER_SIZE,
  };
}

/** What happens from outside: the illnesses on the axis, and the fate of the days where it is wanted. */
export function fateOf(scenario: Scenario, child: VirtualChild, values: ParameterValues): Fate {
  const sizes = new Map<number, number>();
  for (const { day, size } of scenario.illnesses) sizes.set(day, (sizes.get(day) ?? 0) + size);
  const days = [...sizes.keys()].sort((a, b) => a - b);
  return {
    nextInfection(afterDay) {
      const day = days.find((one) => one >= afterDay);
      return day === undefined ? QUIET_FATE.nextInfection(afterDay) : { day, size: sizes.get(day)! };
    },
    noise: scenario.noise ? noiseOf(scenario.seed, child, values) : QUIET_FATE.noise,
  };
}

function noiseOf(seed: number, child: VirtualChild, values: ParameterValues): () => number {
  const infections = makeCounterStream(seed, PART.infections);
  const noise = makeCounterStream(seed, PART.noise);
  infections.start(0);
  noise.start(0);
  const fate = drawnFate(child, values, infections, noise, lastDayOf(1));
  return () => fate.noise();
}

/** Illnesses as often as the model draws them at this age, in their season. */
export function drawIllnesses(scenario: Scenario, values: ParameterValues, firstKey: number): Illness[] {
  const child = childOf(scenario);
  const stream = makeCounterStream(scenario.seed, PART.infections);
  const unused = makeCounterStream(scenario.seed, PART.noise);
  stream.start(0);
  unused.start(0);
  const last = lastDayOf(scenario.years);
  const fate = drawnFate(child, values, stream, unused, last);
  const drawn: Illness[] = [];
  for (let at = fate.nextInfection(0); at.day < last; at = fate.nextInfection(at.day + 1))
    drawn.push({ key: firstKey + drawn.length, day: at.day, size: Number(at.size.toFixed(2)) });
  return drawn;
}

/** Drawn illnesses; those of the next draw where these are there already, so that a second press shows something new. */
export function drawIllnessesAnew(scenario: Scenario, values: ParameterValues): Pick<Scenario, 'illnesses' | 'seed'> {
  const firstKey = nextKey(scenario.illnesses);
  const drawWith = (seed: number): Pick<Scenario, 'illnesses' | 'seed'> => ({
    seed,
    illnesses: drawIllnesses({ ...scenario, seed }, values, firstKey),
  });
  const drawn = drawWith(Number.isNaN(scenario.seed) ? nextSeed(scenario.seed) : scenario.seed);
  return sameIllnesses(drawn.illnesses, scenario.illnesses) ? drawWith(nextSeed(drawn.seed)) : drawn;
}

/** The ready plan with what was edited. */
export function protocolOf(ready: Protocol, draft: PlanDraft, scenario: Scenario): Protocol {
  const { resectionDay: _, ...plan } = ready;
  return {
    ...plan,
    lines: draft.steps.map(lineOf),
    reinduction: { ...ready.reinduction, most: draft.treatsRelapses ? ready.reinduction.most : 0 },
    ...(scenario.trigger === 'tumour' && scenario.resected ? { resectionDay: scenario.resectionDay } : {}),
  };
}

/** Simulates a child under a plan. The scenario has been checked. */
export function runCourse(scenario: Scenario, protocol: Protocol, values: ParameterValues): CourseRun {
  const child = childOf(scenario);
  const lastDay = lastDayOf(scenario.years);
  const sim = new CourseSimulation(child, values, protocol, fateOf(scenario, child, values));
  const columns = emptyColumns(lastDay);
  const doses: Partial<Record<DrugChannel, Float32Array>> = {};
  const signs = new Float64Array(4);
  keepDay(columns, sim, signs);
  while (sim.day < lastDay) {
    const day = sim.day;
    const begun = sim.treatmentDay !== undefined;
    // why: a relapse at the end of a day changes the lines, and treatment that begins on a day adds them within it
    if (begun) addDoses(doses, sim.lines, day, lastDay);
    sim.advance();
    if (!begun && sim.treatmentDay !== undefined) addDoses(doses, shiftLines(protocol.lines, day), day, lastDay);
    keepDay(columns, sim, signs);
  }
  const { onsetDay, treatmentDay, relapseDays } = sim;
  const resected = protocol.resectionDay === undefined || treatmentDay === undefined;
  return {
    lastDay,
    columns,
    doses,
    onsetDay,
    treatmentDay,
    resectionDay: resected ? undefined : treatmentDay + protocol.resectionDay!,
    relapseDays,
    decisionDays: sim.decisionsTaken.map((index) => treatmentDay! + protocol.decisions[index]!.day),
  };
}

function emptyColumns(lastDay: number): Record<ColumnId, Float32Array> {
  const block = new Float32Array(COLUMNS.length * (lastDay + 1));
  const columns = {} as Record<ColumnId, Float32Array>;
  COLUMNS.forEach((id, index) => {
    columns[id] = block.subarray(index * (lastDay + 1), (index + 1) * (lastDay + 1));
  });
  return columns;
}

function keepDay(columns: Record<ColumnId, Float32Array>, sim: CourseSimulation, signs: Float64Array): void {
  const { day, state: x, axis } = sim;
  visibleSignsInto(signs, x, sim.residue);
  columns.score[day] = sim.score;
  columns.reproduction[day] = reproductionNumber(x, sim.constants);
  columns.opsoclonus[day] = signs[0]!;
  columns.myoclonus[day] = signs[1]!;
  columns.ataxia[day] = signs[2]!;
  columns.encephalopathy[day] = signs[3]!;
  columns.tumour[day] = x[STATE.tumour]!;
  columns.infection[day] = x[STATE.infection]!;
  columns.memory[day] = x[STATE.memory]!;
  columns.bloodB[day] = x[STATE.bloodB]!;
  columns.csfB[day] = x[STATE.csfB]!;
  columns.humoral[day] = x[STATE.humoral]!;
  columns.steroid[day] = x[STATE.steroid]!;
  columns.melanocortin[day] = x[STATE.melanocortin]!;
  columns.adrenal[day] = axis.adrenal;
  columns.ownAxis[day] = axis.ownAxis;
  columns.damage[day] = x[STATE.damage]!;
}

function addDoses(
  doses: Partial<Record<DrugChannel, Float32Array>>,
  lines: readonly DoseLine[],
  day: number,
  lastDay: number,
): void {
  for (const line of lines) {
    if (!isDoseDay(line, day)) continue;
    let column = doses[line.channel];
    if (column === undefined) {
      column = new Float32Array(lastDay + 1);
      doses[line.channel] = column;
    }
    column[day] = column[day]! + line.amount * line.timesPerDay;
  }
}

/** The drugs of some courses, in the order in which they are listed everywhere. */
export function channelsOf(runs: readonly CourseRun[]): DrugChannel[] {
  return DRUG_CHANNELS.filter((channel) => runs.some(({ doses }) => doses[channel] !== undefined));
}
