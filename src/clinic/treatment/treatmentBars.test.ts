import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../calendar/day.ts';
import { makePlan } from './makePlan.ts';
import { plannedDoses } from './plannedDoses.ts';
import { treatmentBars } from './treatmentBars.ts';
import { courseWith, dose, plan, step } from './treatmentCourse.testing.ts';

test('5 daily doses from 1 May, today 4 May, two given and one missed: runs of given, missed, due, upcoming', () => {
  const course = courseWith([
    plan('plan', [step('s1', '2026-05-01', '2026-05-05')]),
    dose('d1', { day: '2026-05-01' }),
    dose('d2', { day: '2026-05-02' }),
    dose('d3', { day: '2026-05-03', status: 'missed' }),
  ]);
  const [bar] = treatmentBars(course, '2026-05-04');
  expect(bar).toMatchObject({ planId: 'plan', from: '2026-05-01', to: '2026-05-05', single: true });
  expect(bar!.runs).toEqual([
    { from: '2026-05-01', to: '2026-05-02', doses: 2, state: 'given' },
    { from: '2026-05-03', to: '2026-05-03', doses: 1, state: 'missed' },
    { from: '2026-05-04', to: '2026-05-04', doses: 1, state: 'due-today' },
    { from: '2026-05-05', to: '2026-05-05', doses: 1, state: 'upcoming' },
  ]);
});

test('pulses every 28 days are single marks of 3 doses; 20 daily injections are a bar', () => {
  const head = { title: 'P', drug: 'D', route: 'oral' } as const;
  const pulses = makePlan({ shape: 'pulses', daysPerPulse: 3, everyDays: 28, pulses: 2 }, head, '2026-05-01', 'x');
  const daily = makePlan({ shape: 'daily-injections', count: 20, sites: [] }, head, '2026-05-02', 'x');
  const bars = treatmentBars(courseWith([plan('b', daily.steps), plan('a', pulses.steps)]), '2026-04-01');
  expect(bars.map(({ planId, single, to }) => [planId, single, to])).toEqual([
    ['a', true, '2026-05-31'],
    ['b', false, '2026-05-21'],
  ]);
  expect(bars[0]!.runs).toEqual([
    { from: '2026-05-01', to: '2026-05-03', doses: 3, state: 'upcoming' },
    { from: '2026-05-29', to: '2026-05-31', doses: 3, state: 'upcoming' },
  ]);
});

test('an open plan has no end and its doses are shown to today; a stopped one ends the day before', () => {
  const open = plan('open', [step('s1', '2026-05-01', undefined)]);
  const stopped = plan('stopped', [step('s1', '2026-05-01', undefined)], { stoppedOn: '2026-05-08' });
  const bars = treatmentBars(courseWith([open, stopped]), '2026-05-10');
  expect(bars[0]).not.toHaveProperty('to');
  expect(bars[0]!.runs.at(-1)).toMatchObject({ to: '2026-05-10', state: 'due-today' });
  expect(bars[1]).toMatchObject({ to: '2026-05-07', runs: [{ doses: 7, state: 'not-logged' }] });
});

test('plans without steps, and no plans at all, have no bar', () => {
  expect(treatmentBars(courseWith([plan('plan', [])]), '2026-05-10')).toEqual([]);
  expect(treatmentBars(courseWith([]), '2026-05-10')).toEqual([]);
});

function countByState(pairs: readonly (readonly [string, number])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [state, doses] of pairs) counts.set(state, (counts.get(state) ?? 0) + doses);
  return counts;
}

test('law: the runs of a closed plan count the doses of plannedDoses, state by state', () => {
  const gaps = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 9 })), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(
      gaps,
      fc.array(fc.integer({ min: 0, max: 80 })),
      fc.integer({ min: 0, max: 80 }),
      (list, given, now) => {
        let start = '2026-05-01';
        const steps = list.map(([gap, long], at) => {
          const from = addDays(start, gap);
          start = addDays(from, long + 1);
          return step(`s${at}`, from, addDays(from, long), { everyDays: 1 + (at % 3) });
        });
        const logs = given.flatMap((at, index) =>
          steps.map((_, s) => dose(`d${index}-${s}`, { day: addDays('2026-05-01', at), stepId: `s${s}` })),
        );
        const course = courseWith([plan('plan', steps), ...logs]);
        const today = addDays('2026-05-01', now);
        const bar = treatmentBars(course, today)[0]!;
        const doses = plannedDoses(course, '2026-05-01', '2027-12-31', today);
        expect(countByState(bar.runs.map(({ state, doses: n }) => [state, n]))).toEqual(
          countByState(doses.map(({ state }) => [state, 1])),
        );
        for (const [at, run] of bar.runs.entries()) expect(run.from >= (bar.runs[at - 1]?.to ?? '')).toBe(true);
      },
    ),
    { numRuns: 150 },
  );
});

test('ten years of three doses a day, all logged, stay small: one run of 10,959 doses', () => {
  const times = ['08:00', '14:00', '20:00'];
  const logs = Array.from({ length: 3653 * 3 }, (_, at) =>
    dose(`d${at}`, { day: addDays('2016-05-01', Math.floor(at / 3)), dueTime: times[at % 3]! }),
  );
  const course = courseWith([plan('plan', [step('s1', '2016-05-01', '2026-05-01', { times })]), ...logs]);
  expect(treatmentBars(course, '2026-06-01')[0]!.runs).toEqual([
    { from: '2016-05-01', to: '2026-05-01', doses: 10_959, state: 'given' },
  ]);
});
