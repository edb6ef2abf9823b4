import { expect, test } from 'vitest';
import { makeCounterStream } from '../../signal/index.ts';
import { drawChild, type VirtualChild } from '../child/drawChild.ts';
import { drawnFate } from '../child/fate.ts';
import { PART } from '../child/parts.ts';
import { MEDIAN_CHILD } from '../model/constants.ts';
import { MEDIANS } from '../model/scenarios.testing.ts';
import { STATE } from '../model/states.ts';
import { type Protocol, RELAPSE_RULE } from '../treatment/protocol.ts';
import { CourseSimulation, type Fate, ONSET_SCORE, QUIET_FATE } from './courseSimulation.ts';

const NOTHING: Protocol = {
  id: 'nothing',
  lines: [],
  decisions: [],
  relapse: RELAPSE_RULE,
  reinduction: { stops: [], lines: [], most: 0 },
};

const CHILD: VirtualChild = {
  id: 0,
  sex: 'female',
  ageAtTriggerDays: 548,
  hasTumour: false,
  delayDays: 43,
  effects: MEDIAN_CHILD,
  frailty: 1,
  seasonDay: 0,
  triggerSize: 2,
};

const steroid = (amount: number, from: number, to: number) =>
  ({ channel: 'steroid', fromDay: from, toDay: to, everyDays: 1, timesPerDay: 2, amount }) as const;

/** Infections on given days, and no noise. */
function infectionsOn(...days: number[]): Fate {
  return {
    nextInfection: (after) => ({ day: days.find((day) => day >= after) ?? Number.POSITIVE_INFINITY, size: 2 }),
    noise: () => 1,
  };
}

function run(
  protocol: Protocol,
  days: number,
  child = CHILD,
  fate: Fate = QUIET_FATE,
  start: 'after-delay' | number = 'after-delay',
) {
  const simulation = new CourseSimulation(child, MEDIANS, protocol, fate, start);
  const scores: number[] = [];
  for (let day = 0; day < days; day++) {
    simulation.advance();
    scores.push(simulation.score);
  }
  return { simulation, scores };
}

test('the first day with a score of 3 is the onset; treatment begins after the delay, or on a given day', () => {
  const { simulation, scores } = run({ ...NOTHING, lines: [steroid(1, 0, 30)] }, 200);
  const onset = scores.findIndex((score) => score >= ONSET_SCORE) + 1;
  expect(simulation.onsetDay).toBe(onset);
  expect(simulation.treatmentDay).toBe(onset + 43);
  expect(simulation.scoreAtTreatment).toBe(scores[onset + 43 - 1]);
  expect(simulation.lines).toEqual([steroid(1, onset + 43, onset + 73)]);
  expect(run(NOTHING, 200, CHILD, QUIET_FATE, 5).simulation.treatmentDay).toBe(5);
});

test('nothing of the future has an effect: two protocols that agree until day 60 give the same course until then', () => {
  const early = { ...NOTHING, lines: [steroid(1, 0, 60)] };
  const late = { ...NOTHING, lines: [steroid(1, 0, 60), steroid(2, 61, 90)] };
  const [one, other] = [run(early, 300, CHILD, infectionsOn(80, 200)), run(late, 300, CHILD, infectionsOn(80, 250))];
  const changed = one.simulation.treatmentDay! + 61;
  expect(one.scores.slice(0, changed)).toEqual(other.scores.slice(0, changed));
  expect(one.scores.slice(changed + 5)).not.toEqual(other.scores.slice(changed + 5));
});

test('an untreated child who is not triggered never falls ill; one with a tumour does without an infection', () => {
  expect(run(NOTHING, 1000, { ...CHILD, triggerSize: 0 }).simulation.onsetDay).toBeUndefined();
  expect(run(NOTHING, 300, { ...CHILD, hasTumour: true, triggerSize: 0 }).simulation.onsetDay).toBeGreaterThan(0);
});

test('a tumour is removed on its day after treatment began, down to its rest; without a tumour nothing is', () => {
  const protocol = { ...NOTHING, resectionDay: 14 };
  const { simulation } = run(protocol, 20, { ...CHILD, hasTumour: true }, QUIET_FATE, 3);
  expect(simulation.state[STATE.tumour]).toBe(MEDIANS.tumourRest);
  expect(run(protocol, 17, { ...CHILD, hasTumour: true }, QUIET_FATE, 3).simulation.state[STATE.tumour]).toBe(1);
  expect(run(protocol, 20, CHILD, QUIET_FATE, 3).simulation.state[STATE.tumour]).toBe(0);
});

test('infections fall on their days and add their size', () => {
  const { simulation } = run(NOTHING, 50, { ...CHILD, triggerSize: 0 }, infectionsOn(10, 40));
  expect(simulation.infectionDays).toEqual([10, 40]);
  // 10 whole days of a half-life of 6 after the second, 40 after the first
  expect(simulation.state[STATE.infection]).toBeCloseTo(2 * 2 ** (-10 / 6) + 2 * 2 ** (-40 / 6), 10);
});

test('a decision is taken on its day only where the score fell too little, ends what it names and begins its own', () => {
  const next = { channel: 'rituximab', fromDay: 0, toDay: 0, everyDays: 1, timesPerDay: 1, amount: 375 } as const;
  const decide = (improvementBelow: number): Protocol => ({
    ...NOTHING,
    lines: [steroid(1, 0, 300)],
    decisions: [{ day: 90, improvementBelow, stops: ['steroid'], lines: [next] }],
  });
  const [taken, not] = [run(decide(2), 260), run(decide(-10), 260)];
  const day = taken.simulation.treatmentDay! + 90;
  expect(taken.simulation.decisionsTaken).toEqual([0]);
  expect(taken.simulation.lines).toEqual([{ ...next, fromDay: day, toDay: day }]);
  expect(taken.simulation.state[STATE.rituximab]).toBeGreaterThan(0);
  expect(not.simulation.decisionsTaken).toEqual([]);
  expect(not.simulation.lines).toHaveLength(1);
});

/** The relapse rule once more, over a list of scores of the days 1, 2, …: as it stands in docs/model/course.md. */
function relapsesByHand(scores: readonly number[], treatmentDay: number): number[] {
  const relapses: number[] = [];
  const onset = scores.findIndex((score) => score >= ONSET_SCORE) + 1;
  let attack = onset;
  for (let day = onset; day <= scores.length; day++) {
    const since = scores.slice(attack - 1, day);
    const top = Math.max(...since);
    const lowest = Math.min(...since.slice(since.lastIndexOf(top)));
    const score = scores[day - 1]!;
    if (day < treatmentDay + 1 || (day - onset) % 7 !== 0 || day - attack < 45) continue;
    if (lowest <= 0.5 * top && score >= 4 && score >= lowest + 3) {
      relapses.push(day);
      attack = day;
    }
  }
  return relapses;
}

test('relapses are those that the rule written out by hand finds, in 40 drawn children', () => {
  const [person, infections, noise] = [PART.person, PART.infections, PART.noise].map((part) =>
    makeCounterStream(3, part),
  );
  const protocol = { ...NOTHING, lines: [steroid(1, 0, 27), steroid(0.5, 28, 120), steroid(0.2, 121, 300)] };
  let found = 0;
  for (let id = 0; id < 40; id++) {
    for (const stream of [person!, infections!, noise!]) stream.start(id);
    const child = drawChild(id, MEDIANS, person!);
    const { simulation, scores } = run(protocol, 1200, child, drawnFate(child, MEDIANS, infections!, noise!, 2000));
    if (simulation.treatmentDay === undefined) continue;
    expect(simulation.relapseDays).toEqual(relapsesByHand(scores, simulation.treatmentDay));
    expect(simulation.attacks.slice(1).map(({ day }) => day)).toEqual(simulation.relapseDays);
    found += simulation.relapseDays.length;
  }
  expect(found).toBeGreaterThan(10);
});

test('at a relapse what it names ends and re-induction begins, at most as often as it says', () => {
  const again = steroid(1, 0, 120);
  const protocol: Protocol = {
    ...NOTHING,
    lines: [steroid(1, 0, 100)],
    reinduction: { stops: ['steroid'], lines: [again], most: 1 },
  };
  const [person, infections, noise] = [PART.person, PART.infections, PART.noise].map((part) =>
    makeCounterStream(3, part),
  );
  let seen = 0;
  for (let id = 0; id < 200 && seen < 3; id++) {
    for (const stream of [person!, infections!, noise!]) stream.start(id);
    const child = drawChild(id, MEDIANS, person!);
    const { simulation } = run(protocol, 1800, child, drawnFate(child, MEDIANS, infections!, noise!, 2000));
    const { relapseDays } = simulation;
    if (relapseDays.length < 2) continue;
    seen++;
    // only the first relapse was treated again
    expect(simulation.lines).toEqual([{ ...again, fromDay: relapseDays[0], toDay: relapseDays[0]! + 120 }]);
  }
  expect(seen).toBe(3);
});
