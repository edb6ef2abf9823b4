import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../calendar/day.ts';
import type { PlanBody, PlanStep } from '../entries/treatmentEntry.ts';
import { CLINIC_LANGUAGES } from '../text.ts';
import { courseWith, entryOf } from '../watch/watchCourse.testing.ts';
import { describePlan } from './describeRun.ts';
import { makePlan } from './makePlan.ts';
import { plannedDoses } from './plannedDoses.ts';
import { planRuns } from './planRuns.ts';
import { plansOn } from './plansOn.ts';
import type { PlanShape } from './types.ts';

const HEAD = { title: 'Plan', drug: 'Drug A', route: 'oral' } as const;
const step = (from: string, to: string | undefined, dose = '5 mg', everyDays = 1, times?: string[]): PlanStep => ({
  id: `${from}${times ?? ''}`,
  from,
  ...(to === undefined ? {} : { to }),
  everyDays,
  dose,
  ...(times === undefined ? {} : { times }),
});
const planOf = (steps: readonly PlanStep[], more: Partial<PlanBody> = {}): PlanBody => ({
  ...HEAD,
  status: 'active',
  steps: [...steps],
  ...more,
});
const shaped = (shape: PlanShape, from: string): PlanBody => ({
  ...makePlan(shape, HEAD, from, '100 mg'),
  status: 'active',
});
const dose = (day: string, status: 'given' | 'missed') =>
  entryOf('dose', `dose ${day}`, { planId: 'p', stepId: 's', drug: 'Drug A', day, status });
const courseOfPlan = (body: PlanBody, ...doses: ReturnType<typeof dose>[]) =>
  courseWith([entryOf('plan', 'p', body), ...doses]);
const on = (today: string, body: PlanBody, ...doses: ReturnType<typeof dose>[]) =>
  plansOn(courseOfPlan(body, ...doses), today)[0]!;
const said = (today: string, body: PlanBody, ...doses: ReturnType<typeof dose>[]) =>
  describePlan(on(today, body, ...doses), today, 'en', (day) => day);

describe('a plan on a day', () => {
  const everySecond = planOf([step('2026-03-01', '2026-05-30', '5 mg', 2)]);

  test('5 mg every 2 days from 1 March to 30 May: 45 days after the 1st no dose, 46 after one', () => {
    expect(said('2026-04-15', everySecond)).toEqual([
      '5 mg, every 2 days, since 2026-03-01, ends 2026-05-30',
      'next on 2026-04-16',
    ]);
    expect(said('2026-04-16', everySecond)[1]).toBe('next on 2026-04-16');
  });

  test('the last of these doses is due on 30 May, 90 days after the first; the day after it is finished', () => {
    expect(on('2026-05-30', everySecond).state).toBe('running');
    expect(on('2026-05-31', everySecond)).toMatchObject({ state: 'finished', endedOn: '2026-05-30', now: [] });
    expect(said('2026-12-01', everySecond)).toEqual(['finished on 2026-05-30']);
  });

  test('one that begins tomorrow is planned from then on, whatever its status says', () => {
    expect(on('2026-02-28', everySecond)).toMatchObject({ state: 'planned', now: [], from: '2026-03-01' });
    expect(said('2026-02-28', everySecond)).toEqual(['planned from 2026-03-01', '5 mg, every 2 days, ends 2026-05-30']);
  });

  test('one still called planned whose first day has passed is not told as running, unless a dose of it is logged', () => {
    const planned = { ...everySecond, status: 'planned' } as const;
    expect(said('2026-03-05', planned)[0]).toBe('planned from 2026-03-01, not marked as begun');
    expect(on('2026-03-05', planned, dose('2026-03-01', 'missed')).state).toBe('planned');
    expect(on('2026-03-05', planned, dose('2026-03-01', 'given')).state).toBe('running');
  });

  test('a step without an end goes on until further notice', () => {
    const open = planOf([step('2026-03-01', undefined)]);
    expect(said('2027-03-01', open)).toEqual(['5 mg, every day, since 2026-03-01, until further notice']);
  });

  test('in a gap it pauses, with the last and the next dose', () => {
    const gap = planOf([step('2026-03-01', '2026-03-10'), step('2026-04-01', '2026-04-10', '3 mg')]);
    expect(on('2026-03-11', gap).state).toBe('pausing');
    expect(said('2026-03-11', gap)).toEqual([
      'pause since the dose of 2026-03-10',
      'then from 2026-04-01 3 mg, every day',
      'whole plan ends 2026-04-10',
    ]);
  });

  test('three days every 28 days, six times: between two pulses it runs, and after day 5 × 28 + 2 = 142 it is finished', () => {
    const pulses = shaped({ shape: 'pulses', daysPerPulse: 3, everyDays: 28, pulses: 6 }, '2026-01-01');
    expect(on('2026-01-10', pulses)).toMatchObject({ state: 'running', next: '2026-01-29' });
    expect(said('2026-01-10', pulses)).toEqual([
      '100 mg, 3 days in a row every 28 days, since 2026-01-01, ends 2026-05-23',
      'next on 2026-01-29',
    ]);
    expect(on(addDays('2026-01-01', 142), pulses).state).toBe('running');
    expect(on(addDays('2026-01-01', 143), pulses)).toMatchObject({ state: 'finished', endedOn: '2026-05-23' });
  });

  test('twenty injections are one line; one of them moved by a day leaves "on 20 days"', () => {
    const daily = shaped({ shape: 'daily-injections', count: 20, sites: ['left', 'right'] }, '2026-06-01');
    expect(said('2026-06-05', daily)).toEqual(['100 mg, every day, since 2026-06-01, ends 2026-06-20']);
    const moved = {
      ...daily,
      steps: daily.steps.map((one, k) => (k === 19 ? step('2026-06-21', '2026-06-21', '100 mg') : one)),
    };
    expect(said('2026-06-05', moved)[0]).toBe('100 mg, on 20 days, since 2026-06-01, ends 2026-06-21');
  });

  test('infusions every 28 days are one line with the next day; a single one is once', () => {
    const infusions = shaped({ shape: 'infusions', everyDays: 28, count: 3 }, '2026-06-01');
    expect(said('2026-06-02', infusions)).toEqual([
      '100 mg, every 28 days, since 2026-06-01, ends 2026-07-27',
      'next on 2026-06-29',
    ]);
    const one = shaped({ shape: 'infusions', everyDays: 28, count: 1 }, '2026-06-01');
    expect(said('2026-06-01', one)[0]).toBe('100 mg, once, since 2026-06-01, ends 2026-06-01');
  });

  test('a taper tells the step of today, the next two, how many more, and the end of the whole', () => {
    const doses = ['8 mg', '6 mg', '4 mg', '2 mg', '1 mg'];
    const taper = shaped({ shape: 'taper', stepDays: 7, everyDays: 1, doses }, '2026-06-01');
    expect(said('2026-06-03', taper)).toEqual([
      '8 mg, every day, since 2026-06-01, ends 2026-06-07',
      'then from 2026-06-08 6 mg, every day; from 2026-06-15 4 mg, every day; and 2 more steps',
      'whole plan ends 2026-07-05',
    ]);
  });

  test('a morning and an evening dose of their own are both told', () => {
    const both = planOf([
      step('2026-03-01', undefined, '10 mg', 1, ['08:00']),
      step('2026-03-01', undefined, '5 mg', 1, ['20:00']),
    ]);
    expect(said('2026-03-05', both)).toEqual([
      '10 mg, every day, at 08:00, since 2026-03-01, until further notice',
      '5 mg, every day, at 20:00, since 2026-03-01, until further notice',
    ]);
  });

  test('stopped today is stopped; stopped in five days runs until the day before', () => {
    expect(said('2026-03-05', { ...everySecond, status: 'stopped', stoppedOn: '2026-03-05' })).toEqual([
      'stopped on 2026-03-05',
    ]);
    expect(said('2026-03-05', { ...everySecond, stoppedOn: '2026-03-10' })[0]).toBe(
      '5 mg, every 2 days, since 2026-03-01, ends 2026-03-09',
    );
    expect(said('2026-03-05', { ...everySecond, status: 'stopped' })).toEqual(['stopped']);
    expect(said('2026-03-05', { ...everySecond, status: 'finished' }, dose('2026-03-03', 'given'))).toEqual([
      'finished on 2026-03-03',
    ]);
  });

  test('without a step, or with one that ends before it begins, nothing runs', () => {
    expect(on('2026-03-05', planOf([])).state).toBe('empty');
    expect(on('2026-03-05', planOf([step('2026-03-05', '2026-03-04')])).state).toBe('empty');
  });

  test.each(CLINIC_LANGUAGES)('every sentence is there in %s', (language) => {
    for (const today of ['2026-02-01', '2026-04-15', '2026-07-01'])
      for (const text of describePlan(on(today, everySecond), today, language)) expect(text).toMatch(/2026/);
  });
});

const anyStep = fc
  .record({
    start: fc.nat(60),
    length: fc.option(fc.nat(30)),
    everyDays: fc.integer({ min: 1, max: 5 }),
    dose: fc.constantFrom('5 mg', '3 mg'),
    times: fc.constantFrom<string[] | undefined>(undefined, ['08:00'], ['20:00']),
  })
  .map(({ start, length, everyDays, dose: text, times }) => {
    const from = addDays('2026-01-01', start);
    return step(from, length === null ? undefined : addDays(from, length), text, everyDays, times);
  });

test('property: runs hold every step once, with its own dose and times', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 8 }), (steps) => {
      const runs = planRuns(steps);
      expect(runs.flatMap((run) => run.steps)).toHaveLength(steps.length);
      for (const run of runs)
        for (const one of run.steps) expect([one.dose, one.times ?? []]).toEqual([run.dose, run.times]);
    }),
    { seed: 3 },
  );
});

test('property: slow twin: the next dose is the first one that the plan foresees from today on, and none is left once it is finished', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { minLength: 1, maxLength: 5 }), fc.nat(120), (steps, after) => {
      const course = courseOfPlan(planOf(steps.map((one, k) => ({ ...one, id: `s${k}` }))));
      const today = addDays('2026-01-01', after);
      const [plan] = plansOn(course, today);
      const [first] = plannedDoses(course, today, addDays(today, 200), today);
      if (plan!.state === 'finished') {
        expect(first).toBeUndefined();
        expect(daysBetween(plan!.endedOn!, today)).toBeGreaterThan(0);
      } else expect(plan!.next).toBe(first?.day);
      if (plan!.state === 'planned') expect(plan!.from! > today).toBe(true);
    }),
    { seed: 4, numRuns: 300 },
  );
});
