import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayNumber } from '../calendar/day.ts';
import { checkEntry } from '../entries/checkEntry.ts';
import { makePlan } from './makePlan.ts';
import { doseDayNumbers } from './stepDays.ts';
import type { PlanShape } from './types.ts';

const HEAD = { title: 'Plan', drug: 'Drug A', route: 'oral' } as const;

test('20 daily injections from 3 May 2026 with three sites: 20 steps to 22 May, sites in turn, ids s1 to s20', () => {
  const shape = { shape: 'daily-injections', count: 20, sites: ['left', 'right', 'belly'], time: '08:00' } as const;
  const plan = makePlan(shape, { ...HEAD, route: 'intramuscular' }, '2026-05-03', 'as written');
  expect(plan.steps).toHaveLength(20);
  expect(plan.steps[0]).toEqual({
    id: 's1',
    from: '2026-05-03',
    to: '2026-05-03',
    everyDays: 1,
    dose: 'as written',
    times: ['08:00'],
    site: 'left',
  });
  expect(plan.steps.slice(0, 4).map(({ site }) => site)).toEqual(['left', 'right', 'belly', 'left']);
  expect(plan.steps.at(-1)).toMatchObject({ id: 's20', from: '2026-05-22', site: 'right' });
  expect(plan).toMatchObject({ status: 'planned', sites: ['left', 'right', 'belly'] });
});

test('12 pulses of 3 days every 28 days from 1 January 2026: the second is 29 to 31 January, the last begins on 5 November', () => {
  const plan = makePlan({ shape: 'pulses', daysPerPulse: 3, everyDays: 28, pulses: 12 }, HEAD, '2026-01-01', 'x');
  expect(plan.steps[1]).toMatchObject({ from: '2026-01-29', to: '2026-01-31' });
  expect(plan.steps.at(-1)).toMatchObject({ id: 's12', from: '2026-11-05', to: '2026-11-07' });
});

test('4 weekly doses from 26 February 2024: 4, 11 and 18 March, over the leap day', () => {
  const plan = makePlan({ shape: 'weekly', count: 4 }, HEAD, '2024-02-26', 'x');
  expect(plan.steps.map(({ from }) => from)).toEqual(['2024-02-26', '2024-03-04', '2024-03-11', '2024-03-18']);
});

test('every second day for 7 days from 1 May is 1, 3, 5 and 7 May', () => {
  const [step] = makePlan({ shape: 'alternate-days', days: 7, time: '09:00' }, HEAD, '2026-05-01', 'x').steps;
  expect([...doseDayNumbers(step!, 0, 1e6)]).toEqual(
    ['2026-05-01', '2026-05-03', '2026-05-05', '2026-05-07'].map(dayNumber),
  );
});

test('a taper of 7-day steps on every second day keeps its rhythm: 1, 3, 5, 7 then 9, 11, 13 then 15 May', () => {
  const shape = { shape: 'taper', stepDays: 7, everyDays: 2, doses: ['a', 'b', 'c'] } as const;
  const plan = makePlan(shape, HEAD, '2026-05-01', '');
  expect(plan.steps.map(({ from, to, dose }) => [from, to, dose])).toEqual([
    ['2026-05-01', '2026-05-07', 'a'],
    ['2026-05-09', '2026-05-14', 'b'],
    ['2026-05-15', '2026-05-21', 'c'],
  ]);
});

test('daily without an end is open; its times are kept once and in order', () => {
  const plan = makePlan({ shape: 'daily', times: ['20:00', '08:00', '20:00'] }, HEAD, '2026-05-01', 'x');
  expect(plan.steps).toEqual([{ id: 's1', from: '2026-05-01', everyDays: 1, dose: 'x', times: ['08:00', '20:00'] }]);
});

const count = fc.integer({ min: 1, max: 60 });
const shapes: fc.Arbitrary<{ shape: PlanShape; total: number }> = fc.oneof(
  count.map((n) => ({ shape: { shape: 'daily-injections', count: n, sites: ['a', 'b'] }, total: n }) as const),
  count.map((n) => ({ shape: { shape: 'weekly', count: n }, total: n }) as const),
  fc
    .tuple(count, fc.integer({ min: 1, max: 60 }))
    .map(([n, everyDays]) => ({ shape: { shape: 'infusions', count: n, everyDays }, total: n }) as const),
  fc.tuple(count, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 30 })).map(
    ([n, long, pause]) =>
      ({
        shape: { shape: 'pulses', pulses: n, daysPerPulse: long, everyDays: long + pause },
        total: n * long,
      }) as const,
  ),
  count.map((n) => ({ shape: { shape: 'daily', days: n }, total: n }) as const),
  count.map((n) => ({ shape: { shape: 'alternate-days', days: n }, total: Math.ceil(n / 2) }) as const),
  fc
    .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 14 }))
    .map(([n, every, more]) => {
      const stepDays = every + more;
      const doses = Array.from({ length: n }, (_, at) => `${at} mg`);
      return {
        shape: { shape: 'taper', stepDays, everyDays: every, doses } as const,
        total: Math.ceil((n * stepDays) / every),
      };
    }),
);
const days = fc.integer({ min: 0, max: 20000 }).map((number) => addDays('1990-01-01', number));

test('law: every shape gives the doses it was asked for, each inside its step, no day twice, ids unique, and a body the store accepts', () => {
  fc.assert(
    fc.property(shapes, days, ({ shape, total }, from) => {
      const plan = makePlan(shape, HEAD, from, 'as written');
      const doseDays = plan.steps.flatMap((step) => {
        const inside = [...doseDayNumbers(step, dayNumber(step.from), dayNumber(step.to!))];
        expect(inside[0]).toBe(dayNumber(step.from));
        return inside;
      });
      expect(doseDays).toHaveLength(total);
      expect(new Set(doseDays).size).toBe(total);
      expect(doseDays[0]).toBe(dayNumber(from));
      expect(new Set(plan.steps.map(({ id }) => id)).size).toBe(plan.steps.length);
      expect(checkEntry('plan', plan)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

const bad: [string, PlanShape, string][] = [
  [
    'no injection',
    { shape: 'daily-injections', count: 0, sites: [] },
    'count must be a whole number from 1 to 800; got 0',
  ],
  ['half an infusion', { shape: 'infusions', count: 1.5, everyDays: 28 }, 'got 1.5'],
  [
    'a pulse longer than its rhythm',
    { shape: 'pulses', daysPerPulse: 5, everyDays: 3, pulses: 2 },
    'got 5 days every 3 days',
  ],
  ['a taper without doses', { shape: 'taper', stepDays: 7, everyDays: 1, doses: [] }, 'number of doses'],
  ['a taper step without a dose', { shape: 'taper', stepDays: 2, everyDays: 3, doses: ['a'] }, 'got 2 days'],
  ['a time that is none', { shape: 'daily', times: ['24:00'] }, 'got "24:00"'],
  ['not a number', { shape: 'weekly', count: Number.NaN }, 'got NaN'],
];

test.each(bad)('makePlan refuses %s', (_, shape, sentence) => {
  expect(() => makePlan(shape, HEAD, '2026-05-01', 'x')).toThrow(sentence);
});

test('makePlan refuses a day that is in no calendar and a dose text of 201 characters', () => {
  expect(() => makePlan({ shape: 'weekly', count: 1 }, HEAD, '2026-02-30', 'x')).toThrow('2026-02-30');
  expect(() => makePlan({ shape: 'weekly', count: 1 }, HEAD, '2026-02-20', 'x'.repeat(201))).toThrow('got 201');
});
