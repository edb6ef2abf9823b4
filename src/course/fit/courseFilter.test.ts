import { describe, expect, test } from 'vitest';
import { addDays } from '../../clinic/index.ts';
import { makeCounterStream } from '../../signal/index.ts';
import { makeConstants } from '../model/constants.ts';
import { makeHourScale } from '../model/drugEffects.ts';
import { latentScore } from '../model/score.ts';
import { RATER } from '../observe/levels.ts';
import { makeRatingTables, ratingLogLikelihood, SIX_ITEM_SCALE } from '../observe/rating.ts';
import { NO_REINDUCTION } from '../protocols/doseShapes.ts';
import { drawPatient, makePatientStreams } from '../run/drawPatient.ts';
import { RELAPSE_RULE } from '../treatment/protocol.ts';
import { CourseFilter } from './courseFilter.ts';
import { bareCourse, MEDIAN_VALUES, SMALL, visitedChild } from './courses.testing.ts';
import { drain, fitCourse, fitSteps } from './fitCourse.ts';
import { libraryLike, scoresOn } from './library.ts';
import { LivingParticle } from './livingParticle.ts';
import { makeMember } from './member.ts';
import { emptySwarm } from './swarm.ts';
import type { CourseToFit, Observation } from './types.ts';

const mean = (values: ArrayLike<number>, weights?: ArrayLike<number>): number =>
  Array.from(values).reduce((sum, value, i) => sum + value * (weights?.[i] ?? 1 / values.length), 0);

describe('a particle', () => {
  test('lives with the constants that makeConstants and makeHourScale give its child', () => {
    const swarm = emptySwarm(1, 1);
    const member = makeMember(MEDIAN_VALUES, 1);
    const deviates = [0.5, -1, 0.3, 1.2, -0.7, 0, 0.9, -0.2, 0.4, 1.1, -1.5];
    swarm.effects.set(deviates);
    const particle = new LivingParticle([member]);
    particle.load(swarm, 0);
    const [activation, memoryHalfLife, infectionDrive, steroidIc50, signHalf, recovery, rituximab, ...signs] =
      deviates.map((deviate, place) => Math.exp(member.spreads[place]! * deviate)) as [
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
      ];
    const effects = { activation, memoryHalfLife, infectionDrive, steroidIc50, signHalf, recovery, rituximab, signs };
    const { signHalfSquared, ...constants } = makeConstants(MEDIAN_VALUES, effects);
    const { signHalfSquared: halves, ...own } = particle.kernel.constants;
    for (const [name, value] of Object.entries(constants)) {
      const got = own[name as keyof typeof own];
      if (typeof value === 'number') expect(got).toBeCloseTo(value, 12);
      else expect(got).toEqual(value);
    }
    Array.from(signHalfSquared).forEach((value, sign) => {
      expect(halves[sign]).toBeCloseTo(value, 12);
    });
    for (const [name, value] of Object.entries(makeHourScale(MEDIAN_VALUES, steroidIc50)))
      expect(particle.hours[name as keyof typeof particle.hours]).toBeCloseTo(value, 10);
  });

  test('comes back from the columns as it went', () => {
    const swarm = emptySwarm(3, 2);
    const stream = makeCounterStream(1, 5);
    for (const column of [swarm.states, swarm.axes, swarm.fates, swarm.scores, swarm.attacks])
      column.forEach((_, place) => {
        column[place] = stream.uniform();
      });
    const before = structuredClone(swarm);
    const particle = new LivingParticle([makeMember(MEDIAN_VALUES, 1), makeMember(MEDIAN_VALUES, 1.3)]);
    for (let i = 0; i < 3; i++) {
      particle.load(swarm, i);
      particle.store(swarm, i);
    }
    const { factors, ...columns } = swarm;
    const { factors: unknown, ...columnsBefore } = before;
    expect(columns).toEqual(columnsBefore);
    expect(unknown.every(Number.isNaN)).toBe(true);
    // why: all effects are 0
    expect(factors.every((factor) => factor === 1)).toBe(true);
  });
});

test('the reproduction number of a particle that is only looked at is that of one that is lived', () => {
  const swarm = emptySwarm(2, 2);
  const stream = makeCounterStream(2, 5);
  for (const column of [swarm.states, swarm.effects, swarm.axes])
    column.forEach((_, place) => {
      column[place] = stream.uniform();
    });
  const members = [MEDIAN_VALUES, { ...MEDIAN_VALUES, activationPerDay: 0.4 }];
  const particle = new LivingParticle(members.map((values) => makeMember(values, 1)));
  for (const i of [0, 1]) {
    particle.load(swarm, i);
    const lived = particle.reproduction;
    expect(particle.reproductionOf(swarm, i)).toBeCloseTo(lived, 12);
  }
});

describe('without observations', () => {
  test('particles are the simulated children of the same doses', () => {
    const { course } = visitedChild();
    const empty = { ...course, observations: [], infectionDays: [], relapseDays: [] };
    const fit = fitCourse(empty, {
      seed: 2,
      members: [MEDIAN_VALUES],
      perMember: 600,
      temper: 1,
      leastSets: 0,
      noiseFactor: 1,
      reportedShare: 0,
    });
    const library = libraryLike(empty, [MEDIAN_VALUES], 9, 0, 600);
    const simulated = scoresOn(library, library.days);
    const sorted = [Float64Array.from(fit.particles.scores).sort(), Float64Array.from(simulated).sort()];
    let widest = 0;
    for (const at of [0.5, 1, 2, 3, 4, 6, 8, 10, 12]) {
      const [a, b] = sorted.map((values) => values.filter((value) => value < at).length / values.length) as [
        number,
        number,
      ];
      widest = Math.max(widest, Math.abs(a - b));
    }
    // Kolmogorov–Smirnov bound at 0.1 %: 1.95 √(2/600)
    expect(widest).toBeLessThan(0.113);
    expect(fit.changes).toEqual([]);
  });
});

test('two ratings: the posterior is that of simulated children weighted by their likelihood', () => {
  const rated: Observation[] = [
    { kind: 'rating', day: addDays('2024-01-10', 20), items: [2, 2, 1, 2, 1, 1] },
    { kind: 'rating', day: addDays('2024-01-10', 60), items: [2, 3, 2, 2, 2, 1] },
  ];
  const course: CourseToFit = { ...bareCourse(60), observations: rated };
  const fit = fitCourse(course, {
    seed: 4,
    members: [MEDIAN_VALUES],
    perMember: 3000,
    temper: 1,
    leastSets: 0,
    noiseFactor: 1,
    reportedShare: 0,
    rejuvenation: 0,
  });
  const values = { ...MEDIAN_VALUES, tumourShare: 0, onsetAgeYears: 550 / 365.25, spreadOnsetAge: 0 };
  const protocol = { id: 'none', lines: [], decisions: [], relapse: RELAPSE_RULE, reinduction: NO_REINDUCTION };
  const streams = makePatientStreams(8);
  const tables = makeRatingTables(SIX_ITEM_SCALE, RATER);
  const latent = new Float64Array(6);
  const scores: number[] = [];
  const logs: number[] = [];
  for (let id = 0; id < 3000; id++) {
    const { simulation, onsetDay } = drawPatient(id, values, protocol, streams, 1e9);
    let log = 0;
    for (const [place, day] of [20, 60].entries()) {
      while (simulation.day < onsetDay + day) simulation.advance();
      SIX_ITEM_SCALE.latentInto(latent, simulation.state, simulation.residue);
      log += ratingLogLikelihood((rated[place] as unknown as { items: number[] }).items, latent, tables);
    }
    scores.push(latentScore(simulation.state, simulation.residue));
    logs.push(log);
  }
  const top = Math.max(...logs);
  const raw = logs.map((log) => Math.exp(log - top));
  const sum = raw.reduce((a, b) => a + b, 0);
  const exact = mean(
    scores,
    raw.map((weight) => weight / sum),
  );
  const got = mean(fit.particles.scores, fit.particles.weights);
  expect(Math.abs(got - exact)).toBeLessThan(0.35);
  expect(Math.abs(mean(scores) - exact)).toBeGreaterThan(0.5);
});

describe('the record', () => {
  const { course } = visitedChild();
  const fit = fitCourse(course, SMALL);

  test('gives the same fit again, bit for bit, and another one under another seed', () => {
    expect(fitCourse(course, SMALL)).toEqual(fit);
    expect(fitCourse(course, { ...SMALL, seed: 12 }).particles.scores).not.toEqual(fit.particles.scores);
  });

  test('pushed step by step gives the same', () => {
    const filter = new CourseFilter(course, SMALL);
    course.observations.forEach((seen, index) => {
      drain(filter.push(seen, index));
    });
    expect(drain(filter.finish())).toEqual(fit);
  });

  test('read up to a day does not know what comes after it', () => {
    const today = course.observations[2]!.day;
    const until = <T extends { day: string } | string>(all: readonly T[]) =>
      all.filter((one) => (typeof one === 'string' ? one : one.day) <= today);
    const early: CourseToFit = {
      ...course,
      today,
      observations: until(course.observations),
      infectionDays: until(course.infectionDays),
      relapseDays: until(course.relapseDays),
    };
    expect(fitCourse(early, SMALL).changes).toEqual(fit.changes.slice(0, 3));
  });

  test('in which nothing was rated is skipped over: no weight changes', () => {
    const nothing: Observation = {
      kind: 'rating',
      day: course.observations[0]!.day,
      items: new Array(6).fill(undefined),
    };
    const [change] = fitCourse({ ...course, observations: [nothing] }, SMALL).changes;
    expect(change).toMatchObject({ gainNats: 0, place: undefined, surprising: false });
    expect(change!.effective).toBeCloseTo(160, 6);
    expect(change!.score.before).toEqual(change!.score.after);
  });

  test('tells of every observation what it did, and how far the fit is', () => {
    const steps = [...fitSteps(course, SMALL)];
    expect(steps.flatMap(({ change }) => (change === undefined ? [] : [change.index]))).toEqual([0, 1, 2, 3, 4]);
    for (const { done } of steps) expect(done >= 0 && done <= 1).toBe(true);
    for (const { effective, gainNats } of fit.changes) {
      expect(effective).toBeGreaterThan(1);
      expect(effective).toBeLessThanOrEqual(160 + 1e-9);
      expect(gainNats).toBeGreaterThan(0);
    }
    expect(fit.visits).toBe(5);
    expect(mean(fit.particles.weights) * 160).toBeCloseTo(1, 9);
  });

  test('a high rating moves the score up, a low one down; a relapse on record moves it up', () => {
    const day = course.observations[3]!.day;
    const last = (seen: Observation) => fitCourse({ ...course, observations: [seen] }, SMALL).changes[0]!.score;
    const high = last({ kind: 'total', day, scale: 6, total: 16 });
    const low = last({ kind: 'total', day, scale: 6, total: 0 });
    expect(high.after.median).toBeGreaterThan(high.before.median);
    expect(low.after.median).toBeLessThan(low.before.median);
    const relapse = fitCourse({ ...course, observations: [], relapseDays: [day] }, SMALL).changes[0]!;
    expect(relapse.kind).toBe('relapse');
    expect(relapse.score.after.median).toBeGreaterThanOrEqual(relapse.score.before.median);
  });

  test('takes every kind of observation', () => {
    const day = course.observations[1]!.day;
    const seen: Observation[] = [
      { kind: 'rating', day, items: [1, 1, undefined, 0.5, 1, 1] },
      { kind: 'rating', day, items: [1, 1, 1, 1, 0, 0, 1, 1, 1, 2, 1, 1] },
      { kind: 'total', day, scale: 5, total: 4.5 },
      { kind: 'total', day, scale: 12, total: 11 },
      { kind: 'csf-b', day, percent: 0 },
      { kind: 'bands', day, present: true },
      { kind: 'diary', day, answers: { eyes: 1, walking: undefined } },
      { kind: 'measure', day, sign: 'opsoclonus', share: 0.2 },
      { kind: 'measure', day, sign: 'myoclonus', share: 0, sd: 0.3 },
    ];
    const { changes, visits } = fitCourse({ ...course, observations: seen }, SMALL);
    expect(changes.map(({ kind }) => kind)).toEqual(seen.map(({ kind }) => kind));
    for (const { gainNats } of changes) expect(gainNats).toBeGreaterThan(0);
    expect(visits).toBe(1);
  });

  test('support: without observations everything is driven by the prior; ratings narrow something', () => {
    const none = fitCourse({ ...course, observations: [] }, SMALL).support;
    expect(none.every(({ priorDriven, sdShare }) => priorDriven && Math.abs(sdShare - 1) < 1e-9)).toBe(true);
    expect(Math.min(...fit.support.map(({ sdShare }) => sdShare))).toBeLessThan(0.9);
  });
});

test.each([
  [{ members: [] }, /members/],
  [{ perMember: 0 }, /perMember/],
  [{ temper: 1.2 }, /temper/],
  [{ reportedShare: -0.1 }, /reportedShare/],
  [{ rejuvenation: 2 }, /rejuvenation/],
  [{ noiseFactor: -1 }, /noiseFactor/],
  [{ repeatDays: -7 }, /repeatDays/],
  [{ seed: 0.5 }, /seed/],
])('options %j are refused', (change, message) => {
  expect(() => new CourseFilter(bareCourse(10), { ...SMALL, ...change })).toThrow(message);
});

test('what lies before the last observation is refused', () => {
  const { course } = visitedChild();
  const filter = new CourseFilter(course, SMALL);
  drain(filter.push(course.observations[1]!, 1));
  expect(() => drain(filter.push(course.observations[0]!, 0))).toThrow(/must not lie before/);
});
