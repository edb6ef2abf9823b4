import { describe, expect, test } from 'vitest';
import { addDays } from '../../clinic/plain.ts';
import { membersOf, POPULATIONS } from '../cohort/populations.ts';
import { bareCourse } from './courses.testing.ts';
import { fitCourse } from './fitCourse.ts';
import { fittingSets } from './fittingSets.ts';
import { forecast } from './forecast.ts';
import { libraryLike } from './library.ts';
import type { CourseToFit } from './types.ts';

const YEAR = 365.25;
const setsOf = (id: string, count: number) => membersOf(POPULATIONS.find((one) => one.id === id)!, count);

describe('whose parameter sets a fit uses', () => {
  test('up to the 18th birthday those of children, which are fitted', () => {
    const { members, population } = fittingSets({ ageAtOnsetDays: 17.9 * YEAR, hasTumour: true });
    expect(population).toEqual({ ids: ['child'], fitted: true });
    expect(members).toEqual(setsOf('child', 30));
  });

  test.each([
    [true, 'adult-paraneoplastic'],
    [false, 'adult-idiopathic'],
  ])('from then on, with a tumour: %s, those of %s, which are not fitted', (hasTumour, id) => {
    const { members, population } = fittingSets({ ageAtOnsetDays: 18 * YEAR, hasTumour });
    expect(population).toEqual({ ids: [id], fitted: false });
    expect(members).toEqual(setsOf(id, 30));
  });

  test('where nobody has looked for a tumour, 61 % of 30 sets are 18 without and 12 with one', () => {
    const { members, population } = fittingSets({ ageAtOnsetDays: 50 * YEAR, hasTumour: undefined });
    expect(population.ids).toEqual(['adult-idiopathic', 'adult-paraneoplastic']);
    expect(members.map(({ tumourShare }) => tumourShare)).toEqual([...Array(18).fill(0), ...Array(12).fill(1)]);
  });
});

test('an adult is forecast under the sets of adults, and the forecast says that these are not fitted', () => {
  const course: CourseToFit = {
    ...bareCourse(60),
    ageAtOnsetDays: 50 * YEAR,
    hasTumour: undefined,
    observations: [20, 40, 60].map((after) => ({
      kind: 'total',
      day: addDays(bareCourse(0).onsetDay, after),
      scale: 6,
      total: 6,
    })),
  };
  const fit = fitCourse(course, { seed: 3, perMember: 10 });
  expect(fit.members).toEqual(fittingSets(course).members);
  const made = forecast(fit, 30, { library: libraryLike(course, fit.members, 3, 30, 30) });
  expect(made.state).toBe('ok');
  expect(made.flags).toContain('adult');
  expect(made.population).toEqual({ ids: ['adult-idiopathic', 'adult-paraneoplastic'], fitted: false });
});

test('sets that are handed in are used as they are, and nothing is said of where they come from unless it is told', () => {
  const members = setsOf('child', 2);
  const course = { ...bareCourse(5), ageAtOnsetDays: 50 * YEAR };
  expect(fitCourse(course, { seed: 3, members, perMember: 5 })).toMatchObject({ members, population: undefined });
  const population = { ids: ['child'], fitted: true };
  expect(fitCourse(course, { seed: 3, members, population, perMember: 5 }).population).toEqual(population);
});
