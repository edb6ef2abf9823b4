import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayNumber } from '../calendar/day.ts';
import { editStep, insertStep, removeStep, shiftPlan, stopPlan } from './editPlan.ts';
import { makePlan } from './makePlan.ts';
import { doseDayNumbers } from './stepDays.ts';
import { plan as entryOf, step } from './treatmentCourse.testing.ts';

const weekly = makePlan({ shape: 'weekly', count: 4 }, { title: 'P', drug: 'D', route: 'oral' }, '2026-05-01', 'x');

test('shiftPlan moves 1, 8, 15, 22 May by 3 days to 4, 11, 18, 25 May, and back', () => {
  const later = shiftPlan(weekly, 3);
  expect(later.steps.map(({ from }) => from)).toEqual(['2026-05-04', '2026-05-11', '2026-05-18', '2026-05-25']);
  expect(shiftPlan(later, -3)).toEqual(weekly);
});

test('shiftPlan from 10 May leaves 1 and 8 May and moves the rest', () => {
  const later = shiftPlan(weekly, 7, '2026-05-10');
  expect(later.steps.map(({ from, id }) => [from, id])).toEqual([
    ['2026-05-01', 's1'],
    ['2026-05-08', 's2'],
    ['2026-05-22', 's3'],
    ['2026-05-29', 's4'],
  ]);
});

test('shiftPlan cuts a step under way: every second day from 1 May, moved by 10 from 6 May, goes on at 17 May', () => {
  const body = entryOf('p', [step('s1', '2026-05-01', '2026-05-20', { everyDays: 2 })]).body;
  expect(shiftPlan(body, 10, '2026-05-06').steps.map(({ id, from, to }) => [id, from, to])).toEqual([
    ['s1', '2026-05-01', '2026-05-05'],
    ['i20260507', '2026-05-17', '2026-05-30'],
  ]);
});

test('shiftPlan refuses to move steps back into those that stay', () => {
  expect(() => shiftPlan(weekly, -7, '2026-05-10')).toThrow('(to 2026-05-08); got 2026-05-08');
  expect(() => shiftPlan(weekly, 0.5)).toThrow('got 0.5');
});

test('law: shifting keeps the number of doses and moves each by the same days', () => {
  const part = fc.tuple(
    fc.integer({ min: 0, max: 900 }),
    fc.integer({ min: 0, max: 90 }),
    fc.integer({ min: 1, max: 10 }),
  );
  const steps = fc.array(part, { minLength: 1, maxLength: 8 }).map((parts) =>
    parts.map(([start, long, everyDays], at) => {
      const from = addDays('2026-01-01', start);
      return step(`s${at}`, from, addDays(from, long), { everyDays });
    }),
  );
  const daysOf = (body: ReturnType<typeof entryOf>['body']) =>
    body.steps.flatMap((part) => [...doseDayNumbers(part, 0, 1e6)]).sort((a, b) => a - b);
  fc.assert(
    fc.property(steps, fc.integer({ min: -400, max: 400 }), fc.integer({ min: 0, max: 900 }), (list, by, cut) => {
      const body = entryOf('p', list).body;
      const before = daysOf(body);
      expect(daysOf(shiftPlan(body, by))).toEqual(before.map((day) => day + by));
      const cutDay = dayNumber('2026-01-01') + cut;
      const forward = Math.abs(by);
      const shifted = daysOf(shiftPlan(body, forward, addDays('2026-01-01', cut)));
      expect(shifted).toEqual(before.map((day) => (day >= cutDay ? day + forward : day)).sort((a, b) => a - b));
    }),
    { numRuns: 200 },
  );
});

test('stopPlan keeps the steps and marks the day', () => {
  expect(stopPlan(weekly, '2026-05-09')).toEqual({ ...weekly, status: 'stopped', stoppedOn: '2026-05-09' });
  expect(() => stopPlan(weekly, '9 May')).toThrow('9 May');
});

test('editStep changes one step, takes an optional field away with undefined, and keeps ids and order', () => {
  const timed = editStep(weekly, 's2', { times: ['08:00'], from: '2026-05-30', to: '2026-05-30' });
  expect(timed.steps.map(({ id }) => id)).toEqual(['s1', 's3', 's4', 's2']);
  expect(editStep(timed, 's2', { times: undefined }).steps.at(-1)).not.toHaveProperty('times');
  expect(() => editStep(weekly, 's9', { dose: 'y' })).toThrow('the steps s1, s2, s3, s4; got "s9"');
  expect(() => editStep(weekly, 's2', { to: '2026-05-01' })).toThrow('got 2026-05-08 to 2026-05-01');
});

test('insertStep puts a step in its place under an id of its own; removeStep takes it away again', () => {
  const extra = { from: '2026-05-10', to: '2026-05-10', everyDays: 1, dose: 'y' };
  const more = insertStep(insertStep(weekly, extra), extra);
  expect(more.steps.map(({ id }) => id)).toEqual(['s1', 's2', 'i20260510', 'i20260510-2', 's3', 's4']);
  expect(removeStep(removeStep(more, 'i20260510'), 'i20260510-2')).toEqual(weekly);
  expect(() => removeStep(weekly, 'i1')).toThrow('got "i1"');
});
