import { expect, test } from 'vitest';
import { addDays } from '../../clinic/index.ts';
import { type CourseToFit, drain } from '../../course/index.ts';
import type { ForecastResult } from './forecastProtocol.ts';
import { makeForecast } from './makeForecast.ts';

const TODAY = '2026-03-01';
const ago = (days: number): string => addDays(TODAY, -days);
type Visit = readonly [daysAgo: number, level: number];

/** A child on daily prednisolone from the third week on, with all six items at one level at each visit. */
function courseWith(visits: readonly Visit[], more: Partial<CourseToFit> = {}): CourseToFit {
  return {
    onsetDay: ago(120),
    ageAtOnsetDays: 600,
    today: TODAY,
    doses: [{ channel: 'steroid', fromDay: 20, toDay: 300, everyDays: 1, timesPerDay: 1, amount: 2 }],
    infectionDays: [],
    relapseDays: [],
    observations: visits.map(([days, level]) => ({ kind: 'rating', day: ago(days), items: Array(6).fill(level) })),
    ...more,
  };
}

const made = (course: CourseToFit, days = 30): ForecastResult => drain(makeForecast({ course, days, seed: 1 }));

const FEW: readonly Visit[] = [
  [100, 2],
  [80, 1],
];

test('three months without signs, then all of them on two days in a row: the model does not understand this child, and only simulated children are told', () => {
  const { forecast } = made(
    courseWith([
      [100, 0],
      [80, 0],
      [60, 0],
      [40, 0],
      [2, 3],
      [1, 3],
    ]),
  );
  expect(forecast.state).toBe('not-understood');
  expect(forecast.climatology).toBeDefined();
  expect(forecast).not.toHaveProperty('score');
  expect(forecast).not.toHaveProperty('relapses');
});

test('two visits: no forecast, and three would do; a third makes one', () => {
  const { forecast } = made(courseWith(FEW));
  expect(forecast).toMatchObject({ state: 'too-few-visits', visits: 2, needed: 3 });
  expect(made(courseWith([...FEW, [60, 1]])).forecast.state).toBe('ok');
});

test('what goes beyond the data is flagged: older than 8 years, an adult, an unknown drug, more than a year ahead; else nothing is', () => {
  const flagsOf = (more: Partial<CourseToFit>, days = 30): readonly string[] =>
    made(courseWith(FEW, more), days).forecast.flags;
  expect(flagsOf({})).toEqual([]);
  expect(flagsOf({ ageAtOnsetDays: 9 * 366 })).toEqual(['age-over-8']);
  expect(flagsOf({ otherDrugs: ['Melatonin'] })).toEqual(['drug-not-in-model']);
  expect(flagsOf({}, 366)).toEqual(['over-12-months']);
  const adult = made(courseWith(FEW, { ageAtOnsetDays: 40 * 366, hasTumour: false }));
  expect(adult.forecast.flags).toEqual(['age-over-8', 'adult']);
  expect([adult.populations, adult.fitted, adult.scoreHolds]).toEqual([['adult-idiopathic'], false, false]);
});

test('what was believed before stands beside what is believed now, for every effect', () => {
  const { forecast, priors, setsLeft, parameterSets } = made(courseWith([...FEW, [60, 1]]));
  if (forecast.state !== 'ok') throw new Error(forecast.state);
  expect(priors.map(({ effect }) => effect)).toEqual(forecast.support.map(({ effect }) => effect));
  for (const { p80 } of priors) expect(p80[1]).toBeGreaterThan(1);
  expect(setsLeft).toBeGreaterThanOrEqual(1);
  expect(setsLeft).toBeLessThanOrEqual(parameterSets);
});
