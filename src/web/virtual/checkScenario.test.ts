import { expect, test } from 'vitest';
import { checkScenario } from './checkScenario.ts';
import type { Scenario, StepDraft } from './scenario.ts';
import { START } from './startScenario.ts';
import { coursesOf } from './useCourses.ts';

const withStep = (change: Partial<StepDraft>): Scenario => ({
  ...START,
  planA: { ...START.planA, steps: START.planA.steps.map((step, i) => (i === 1 ? { ...step, ...change } : step)) },
});

test('the child to begin with is in order', () => expect(checkScenario(START)).toEqual([]));

test.each([
  ['a negative dose', { amount: -1 }, 'amount', -1],
  ['no dose at all', { amount: 0 }, 'amount', 0],
  ['milligrams for milligrams a kilogram', { amount: 60 }, 'amount', 60],
  ['a dose that is no number', { amount: Number.NaN }, 'amount', Number.NaN],
  ['an infinite dose', { amount: Number.POSITIVE_INFINITY }, 'amount', Number.POSITIVE_INFINITY],
  ['a step before treatment', { fromDay: -3 }, 'fromDay', -3],
  ['a step of no days', { days: 0 }, 'days', 0],
  ['half a day', { days: 1.5 }, 'days', 1.5],
  ['every zeroth day', { everyDays: 0 }, 'everyDays', 0],
  ['a hundred times a day', { timesPerDay: 100 }, 'timesPerDay', 100],
] as const)('%s is refused, and the step is named', (_, change, field, got) => {
  const scenario = withStep(change);
  expect(checkScenario(scenario)).toEqual([
    expect.objectContaining({ field, got, plan: 'A', place: 2, channel: 'steroid' }),
  ]);
  expect(coursesOf(scenario).runs).toBeUndefined();
});

test.each([
  ['ageYears', { ageYears: 0 }],
  ['delayDays', { delayDays: -1 }],
  ['delayDays', { delayDays: 2.5 }],
  ['years', { years: 6 }],
  ['resectionDay', { resectionDay: Number.NaN }],
  ['seed', { noise: true, seed: -1 }],
  ['illnessDay', { illnesses: [{ key: 1, day: -1, size: 1 }] }],
  ['illnessSize', { illnesses: [{ key: 1, day: 1, size: 0 }] }],
  ['steroidSensitivity', { factors: { ...START.factors, steroidSensitivity: 0 } }],
] as const)('%s is looked at', (field, change) => {
  expect(checkScenario({ ...START, ...change }).map((problem) => problem.field)).toEqual([field]);
});

test('a drug that is not known is refused', () => {
  const [problem] = checkScenario(withStep({ channel: 'aspirin' as never }));
  expect(problem).toMatchObject({ field: 'channel', plan: 'A', place: 2 });
});

test('what is not used is not asked for: the day of an operation where there is no tumour, the number of no chance', () => {
  expect(checkScenario({ ...START, trigger: 'infection', resectionDay: Number.NaN, seed: Number.NaN })).toEqual([]);
});

test('61 steps are too many, and so are 121 illnesses', () => {
  const [step] = START.planA.steps;
  const many = { ...START, planB: { ...START.planA, steps: Array.from({ length: 61 }, () => step!) } };
  expect(checkScenario(many)).toEqual([expect.objectContaining({ field: 'steps', plan: 'B', got: 61, high: 60 })]);
  const ill = Array.from({ length: 121 }, (_, key) => ({ key, day: key, size: 1 }));
  expect(checkScenario({ ...START, illnesses: ill })).toEqual([expect.objectContaining({ field: 'illnesses' })]);
});
