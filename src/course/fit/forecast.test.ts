import { describe, expect, test } from 'vitest';
import { checkCourse } from './checkCourse.ts';
import { comparePlans } from './comparePlans.ts';
import { bareCourse, SMALL, visitedChild } from './courses.testing.ts';
import { extrapolationOf } from './extrapolation.ts';
import { fitCourse } from './fitCourse.ts';
import { forecast, forecastSteps } from './forecast.ts';
import { frequencyOf } from './frequency.ts';
import { libraryLike } from './library.ts';
import { timelineOf, withPlan } from './timeline.ts';
import type { CourseToFit, Observation } from './types.ts';

const { course } = visitedChild();
const fit = fitCourse(course, SMALL);

describe('a forecast', () => {
  const library = libraryLike(course, SMALL.members, 7, 200, 60);
  const made = forecast(fit, 200, { library });

  test('is a fan of every day with bounds in order, between 0 and 18', () => {
    expect(made.state).toBe('ok');
    if (made.state !== 'ok') return;
    expect(made.score.days).toHaveLength(201);
    for (const { fan, most } of [
      { fan: made.score, most: 18 },
      { fan: made.rated, most: 18 },
      { fan: made.reproduction, most: Number.POSITIVE_INFINITY },
    ])
      fan.days.forEach((_, place) => {
        const bounds = [fan.q025, fan.q10, fan.q25, fan.median, fan.q75, fan.q90, fan.q975].map(
          (column) => column[place]!,
        );
        expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
        expect(bounds[0]).toBeGreaterThanOrEqual(0);
        expect(bounds[6]).toBeLessThanOrEqual(most);
      });
    expect(made.rated.days.slice(0, 3)).toEqual([0, 7, 14]);
    expect(made.rated.days.at(-1)).toBe(200);
  });

  test('begins where the fit ends', () => {
    if (made.state !== 'ok') throw new Error(made.state);
    expect(Math.abs(made.score.median[0]! - fit.score.median)).toBeLessThan(0.5);
  });

  test('comes with 20 paths, baselines, chances of a relapse and no recalibration', () => {
    if (made.state !== 'ok') throw new Error(made.state);
    expect(made.paths).toHaveLength(20);
    expect(made.paths.every((path) => path.length === 201)).toBe(true);
    expect(made.relapses.map(({ days }) => days)).toEqual([90, 180]);
    for (const { frequency } of made.relapses) {
      expect(frequency.low).toBeLessThanOrEqual(frequency.of100);
      expect(frequency.high).toBeGreaterThanOrEqual(frequency.of100);
    }
    const last = course.observations.at(-1) as Extract<Observation, { kind: 'rating' }>;
    expect(made.baselines.persistence).toBe(last.items.reduce<number>((sum, level) => sum + level!, 0));
    expect(made.baselines.neighbours!.days).toEqual(made.climatology!.days);
    expect(made.recalibration).toEqual({ on: false, courses: 0, needed: 50 });
  });

  test('is the same again, and its first days are those of a shorter one', () => {
    expect(forecast(fit, 200, { library })).toEqual(made);
    const short = forecast(fit, 30);
    if (made.state !== 'ok' || short.state !== 'ok') throw new Error('not ok');
    expect(short.relapses).toEqual([]);
    expect(short.climatology).toBeUndefined();
    expect([...short.score.median.subarray(0, 15)]).toEqual([...made.score.median.subarray(0, 15)]);
  });

  test('can be stopped between its steps', () => {
    const steps = forecastSteps(fitCourse(course, { ...SMALL, perMember: 100 }), 30);
    expect(steps.next().done).toBe(false);
  });

  test('of less than a day is refused', () => {
    expect(() => forecast(fit, 0)).toThrow(/days must be/);
  });
});

describe('is refused', () => {
  test('below 3 visits, with the number that would suffice; climatology stays', () => {
    const two = { ...course, observations: course.observations.slice(0, 2) };
    const made = forecast(fitCourse(two, SMALL), 60, { library: libraryLike(two, SMALL.members, 7, 60, 40) });
    expect(made).toMatchObject({ state: 'too-few-visits', visits: 2, needed: 3 });
    expect(made.climatology!.days.at(-1)).toBe(60);
    expect('score' in made).toBe(false);
  });

  test('where both last observations were outside the middle 99 %: the model does not understand this child', () => {
    const days = course.observations.map(({ day }) => day);
    const level = (value: number) => new Array<number>(6).fill(value);
    const jumps = [0, 0, 0, 3, 3].map(
      (value, visit): Observation => ({ kind: 'rating', day: days[visit]!, items: level(value) }),
    );
    const made = forecast(fitCourse({ ...course, observations: jumps }, SMALL), 60);
    expect(made).toMatchObject({ state: 'not-understood', visits: 5 });
    if (made.state === 'not-understood') expect(made.surprises.map(({ index }) => index)).toEqual([3, 4]);
  });
});

describe('two plans', () => {
  const steroids = [
    { channel: 'steroid', fromDay: fit.dayNow, toDay: fit.dayNow + 90, everyDays: 1, timesPerDay: 2, amount: 1 },
  ] as const;

  test('that are the same differ by nothing', () => {
    const same = comparePlans(fit, 100, steroids, steroids);
    expect(same.kind).toBe('model-based-association');
    expect([...same.score.q025, ...same.score.q975].every((value) => value === 0)).toBe(true);
    expect(same.relapses).toEqual([{ days: 90, difference: { of100: 0, low: 0, high: 0 } }]);
  });

  test('swapped have the opposite difference', () => {
    const there = comparePlans(fit, 40, [], steroids);
    const back = comparePlans(fit, 40, steroids, []);
    expect(there.score.median[40]).toBeCloseTo(-back.score.median[40]!, 6);
    expect(there.score.q025[40]).toBeCloseTo(-back.score.q975[40]!, 6);
    expect(there.score.median[0]).toBe(0);
    expect(there.score.median[40]).toBeLessThan(0);
  });
});

test('from a day on, another plan holds; what was given before stays, and a rhythm is kept', () => {
  const line = { channel: 'gel', timesPerDay: 1, amount: 75 } as const;
  const given = [
    { ...line, fromDay: 0, toDay: 50, everyDays: 1 },
    { ...line, fromDay: 40, toDay: 60, everyDays: 1 },
  ];
  const plan = [
    { ...line, fromDay: 1, toDay: 40, everyDays: 7 },
    { ...line, fromDay: 0, toDay: 9, everyDays: 1 },
  ];
  expect(withPlan(given, plan, 30)).toEqual([
    { ...line, fromDay: 0, toDay: 29, everyDays: 1 },
    { ...line, fromDay: 36, toDay: 40, everyDays: 7 },
  ]);
});

test('a timeline counts days from onset, and knows infections only until a day', () => {
  const timeline = timelineOf({
    ...bareCourse(30),
    infectionDays: ['2023-12-30', '2024-01-12', '2024-01-12', '2024-01-20'],
    doses: [{ channel: 'rituximab', fromDay: 7, toDay: 7, everyDays: 1, timesPerDay: 1, amount: 375 }],
  });
  expect([timeline.dayNow, timeline.watchFromDay, timeline.seasonDay]).toEqual([30, 7, 9]);
  expect([0, 2, 3, 11].map(timeline.infectionsBefore)).toEqual([0, 0, 2, 3]);
  expect([6, 7, 8].map((day) => timeline.dosesOn(day).rituximab)).toEqual([0, 375, 0]);
  expect(timeline.expectedBefore(30)).toBeGreaterThan(30 / 366 / 2);
});

test('what lies beyond the children of the model is flagged', () => {
  const child: CourseToFit = { ...bareCourse(100), ageAtOnsetDays: 550 };
  expect(extrapolationOf(child, 100, 180)).toEqual([]);
  expect(extrapolationOf({ ...child, ageAtOnsetDays: 7.6 * 365.25 }, 100, 180)).toEqual(['age-over-8']);
  expect(extrapolationOf({ ...child, ageAtOnsetDays: 30 * 365.25 }, 0, 1)).toEqual(['age-over-8', 'adult']);
  expect(extrapolationOf({ ...child, otherDrugs: ['tocilizumab'] }, 0, 366)).toEqual([
    'drug-not-in-model',
    'over-12-months',
  ]);
});

test('of 4 + 1 particles of two sets 3 relapse: 60 of 100, plausible 50 to 100', () => {
  const frequency = frequencyOf(Uint16Array.of(0, 0, 0, 0, 1), 2, (i) => [1, 0, 1, 0, 1][i]!);
  expect(frequency).toEqual({ of100: 60, low: 50, high: 100 });
});

test('a made-up record knows nothing of the future', () => {
  const { course: record, truth } = visitedChild(3);
  expect(checkCourse(record)).toEqual([]);
  expect(truth.scores).toHaveLength(truth.dayNow + 61);
  expect(truth.totals.size).toBe(1);
  expect(record.observations).toHaveLength(5);
});
