import { expect, test } from 'vitest';
import { compareDoseTexts } from './compareDoseTexts.ts';
import { makePlan } from './makePlan.ts';
import { doseReductions, planChanges } from './planChanges.ts';
import { courseWith, plan, step } from './treatmentCourse.testing.ts';
import type { PlanShape } from './types.ts';

const changesOf = (...entries: Parameters<typeof courseWith>[0]) =>
  planChanges(courseWith(entries)).map(({ day, change, before, after }) => [day, change, before, after]);
const made = (shape: PlanShape, dose = '20 mg') =>
  plan('plan', makePlan(shape, { title: 'P', drug: 'Drug A', route: 'oral' }, '2026-05-01', dose).steps);

test.each([
  ['20 mg', '15 mg', 'lower'],
  ['7,5 mg', '10 mg', 'higher'],
  ['20 mg', '20  mg', 'same'],
  ['20 mg', '20.0 mg', 'same'],
  ['20 mg', '15 mg/m²', 'changed'],
  ['20 mg', 'half a tablet', 'changed'],
  ['1.500 IU', '1.400 IU', 'changed'],
  ['0.125 mg', '0.25 mg', 'higher'],
  ['20-15 mg', '20-10 mg', 'changed'],
  ['1.2.3 mg', '1.2.2 mg', 'changed'],
  ['150', '80', 'lower'],
])('compareDoseTexts("%s", "%s") is %s', (before, after, expected) => {
  expect(compareDoseTexts(before, after)).toBe(expected);
});

test('a taper 20, 15, 10 mg of 7 days each from 1 May: start, lower on 8 and 15 May, stop on 22 May', () => {
  const taper = made({ shape: 'taper', stepDays: 7, everyDays: 1, doses: ['20 mg', '15 mg', '10 mg'] });
  expect(changesOf(taper)).toEqual([
    ['2026-05-01', 'start', undefined, '20 mg'],
    ['2026-05-08', 'lower', '20 mg', '15 mg'],
    ['2026-05-15', 'lower', '15 mg', '10 mg'],
    ['2026-05-22', 'stop', '10 mg', undefined],
  ]);
  expect(doseReductions(courseWith([taper])).map(({ day }) => day)).toEqual(['2026-05-08', '2026-05-15', '2026-05-22']);
});

test('3 pulses of 3 days every 28 days: the pauses are no changes; start on 1 May, stop on 29 June', () => {
  expect(changesOf(made({ shape: 'pulses', daysPerPulse: 3, everyDays: 28, pulses: 3 }))).toEqual([
    ['2026-05-01', 'start', undefined, '20 mg'],
    ['2026-06-29', 'stop', '20 mg', undefined],
  ]);
});

test('20 single injections of the same dose are one start and one stop', () => {
  const entries = made({ shape: 'daily-injections', count: 20, sites: ['a', 'b'] });
  expect(changesOf(entries).map(([day, change]) => [day, change])).toEqual([
    ['2026-05-01', 'start'],
    ['2026-05-21', 'stop'],
  ]);
});

test('the same dose every second day instead of every day is lower; twice a day instead of once is higher', () => {
  const steps = [
    step('s1', '2026-05-01', '2026-05-10'),
    step('s2', '2026-05-11', '2026-05-20', { everyDays: 2 }),
    step('s3', '2026-05-21', '2026-05-30', { everyDays: 2, times: ['08:00', '20:00'] }),
  ];
  expect(changesOf(plan('plan', steps)).map(([day, change]) => [day, change])).toEqual([
    ['2026-05-01', 'start'],
    ['2026-05-11', 'lower'],
    ['2026-05-21', 'higher'],
    ['2026-05-31', 'stop'],
  ]);
});

test('a higher dose given less often is changed, not higher', () => {
  const steps = [
    step('s1', '2026-05-01', '2026-05-10'),
    step('s2', '2026-05-11', undefined, { everyDays: 2, dose: '15 mg' }),
  ];
  expect(changesOf(plan('plan', steps))[1]).toEqual(['2026-05-11', 'changed', '10 mg', '15 mg']);
});

test('of a morning and an evening step the evening one ends on 10 May: lower on 11 May', () => {
  const steps = [
    step('s1', '2026-05-01', '2026-05-20', { times: ['08:00'] }),
    step('s2', '2026-05-01', '2026-05-10', { times: ['20:00'], dose: '5 mg' }),
  ];
  expect(changesOf(plan('plan', steps)).slice(0, 2)).toEqual([
    ['2026-05-01', 'start', undefined, '10 mg + 5 mg'],
    ['2026-05-11', 'lower', '10 mg + 5 mg', '10 mg'],
  ]);
});

test('a plan stopped on 5 May ends there; steps that would have come later change nothing', () => {
  const steps = [step('s1', '2026-05-01', '2026-05-10'), step('s2', '2026-05-11', undefined, { dose: '5 mg' })];
  const stopped = plan('plan', steps, { status: 'stopped', stoppedOn: '2026-05-05' });
  expect(changesOf(stopped).map(([day, change]) => [day, change])).toEqual([
    ['2026-05-01', 'start'],
    ['2026-05-05', 'stop'],
  ]);
  expect(changesOf(plan('plan', steps, { stoppedOn: '2026-05-01' }))).toEqual([]);
});

test('an open plan has no stop', () => {
  expect(changesOf(plan('plan', [step('s1', '2026-05-01', undefined)])).map(([, change]) => change)).toEqual(['start']);
});
