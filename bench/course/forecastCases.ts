import { drawPriorMembers, valuesOfMember } from '../../src/course/calibrate/calibrated.ts';
import { POPULATIONS } from '../../src/course/cohort/populations.ts';
import { type VirtualCourse, virtualCourse } from '../../src/course/fit/virtualCourse.ts';
import { STATE } from '../../src/course/model/states.ts';
import { RATER } from '../../src/course/observe/levels.ts';
import type { ParameterName, ParameterValues } from '../../src/course/parameters/childParameters.ts';
import { publishedProtocol } from '../../src/course/protocols/publishedProtocols.ts';
import type { Protocol } from '../../src/course/treatment/protocol.ts';
import { makeCounterStream } from '../../src/signal/index.ts';

export const HORIZONS = [30, 90, 180] as const;
/** Days of the nine visits from the start of treatment. */
export const VISIT_DAYS = Array.from({ length: 9 }, (_, visit) => 30 * (visit + 1));
/** Five years with a visit every 30 days. */
export const LONG_VISIT_DAYS = Array.from({ length: 60 }, (_, visit) => 30 * (visit + 1));
const AHEAD = 180;
/** Parameter sets of the filter; the true children come from further sets of the same population. */
export const FILTER_MEMBERS = 30;
const TRUE_MEMBERS = 150;

/** Treatments that the children get, in turn. */
const PROTOCOL_IDS = [
  'prednisolone-taper',
  'prednisolone-ivig',
  'dexamethasone-pulses',
  'anbl00p3-ivig',
  'acth-52-weeks',
  'triple',
  'toronto',
] as const;
export const PROTOCOLS: readonly Protocol[] = PROTOCOL_IDS.map((id) => publishedProtocol(id).protocol);

/** Wrong worlds: what is not as the filter believes. */
export const WRONG = {
  worlds: 10,
  parameters: [
    'activationPerDay',
    'memoryHalfLifeDays',
    'memoryFormationPerDay',
    'regulationStrength',
    'effectorLossPerDay',
    'infectionDrivePerDay',
    'steroidStrength',
    'ivigStrength',
    'rituximabMemoryPerDay',
    'signHalf',
    'recovery',
    'damagePerDay',
    'csfBGain',
  ] as const satisfies readonly ParameterName[],
  least: 0.12,
  most: 0.3,
  attacksPerYear: 0.5,
  attack: 0.3,
  reportedShare: 0.5,
  rater: { sd: 0.6, contamination: 0.05 },
} as const;

const PART_OF_WRONG = 200;
const PART_OF_ORDER = 202;

export interface Population {
  readonly filter: readonly ParameterValues[];
  readonly truth: readonly ParameterValues[];
}

const CHILDREN = POPULATIONS.find(({ id }) => id === 'child')!;
/** Where the children come from, for the page. */
export const POPULATION_TEXT =
  CHILDREN.ensemble === undefined
    ? `no fit was there: ${FILTER_MEMBERS} sets drawn from beliefs for the filter, ${TRUE_MEMBERS} others for the truth`
    : `the ${CHILDREN.ensemble.length} fitted parameter sets in an order of chance, ${FILTER_MEMBERS} for the filter and the others for the truth`;

/** The fitted parameter sets in an order of chance, or sets drawn from beliefs where there is no fit. */
export function populationOf(seed: number): Population {
  const { ensemble } = CHILDREN;
  const members =
    ensemble === undefined
      ? drawPriorMembers(FILTER_MEMBERS + TRUE_MEMBERS, seed).map((member) => valuesOfMember(member).values)
      : shuffled(ensemble, seed);
  return { filter: members.slice(0, FILTER_MEMBERS), truth: members.slice(FILTER_MEMBERS) };
}

function shuffled<T>(all: readonly T[], seed: number): T[] {
  const stream = makeCounterStream(seed, PART_OF_ORDER);
  stream.start(0);
  return all
    .map((one) => ({ one, at: stream.uniform() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

export function protocolOf(id: number): Protocol {
  return PROTOCOLS[id % PROTOCOLS.length]!;
}

/** A child of the population that the filter assumes. */
export function rightChild(
  id: number,
  seed: number,
  { truth }: Population,
  visitDays: readonly number[] = VISIT_DAYS,
): VirtualCourse {
  return virtualCourse(
    id,
    truth[id % truth.length]!,
    protocolOf(id),
    { seed, visitDays, ahead: AHEAD, rater: RATER },
    HORIZONS,
  );
}

/** A child of a world that is not as the filter believes. */
export function wrongChild(
  id: number,
  seed: number,
  { truth }: Population,
  visitDays: readonly number[] = VISIT_DAYS,
): VirtualCourse {
  const world = id % WRONG.worlds;
  const stream = makeCounterStream(seed, PART_OF_WRONG);
  stream.start(world);
  const values: Record<ParameterName, number> = { ...truth[id % truth.length]! };
  for (const name of WRONG.parameters) {
    const size = WRONG.least + (WRONG.most - WRONG.least) * stream.uniform();
    values[name] *= stream.uniform() < 0.5 ? 1 - size : 1 + size;
  }
  stream.start(WRONG.worlds + id);
  return virtualCourse(
    id,
    values,
    protocolOf(id),
    {
      seed,
      visitDays,
      ahead: AHEAD,
      rater: WRONG.rater,
      reportedShare: WRONG.reportedShare,
      disturb(simulation) {
        if (stream.uniform() < WRONG.attacksPerYear / 365.25)
          simulation.state[STATE.effector] = simulation.state[STATE.effector]! + WRONG.attack;
      },
    },
    HORIZONS,
  );
}
