import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../calendar/day.ts';
import type { CourseRecord } from '../course/courseRecord.ts';
import type { Entry } from '../entries/entry.ts';
import { plannedDoses, unplannedDoses } from './plannedDoses.ts';
import { courseWith, dose, plan, step } from './treatmentCourse.testing.ts';
import type { PlannedDose } from './types.ts';

const short = (doses: readonly PlannedDose[]) => doses.map(({ day, time, state }) => [day, time, state]);

test('every second day from 1 May, today 5 May, 3 May given: not logged, given, due today, upcoming', () => {
  const course = courseWith([
    plan('plan', [step('s1', '2026-05-01', '2026-05-08', { everyDays: 2 })]),
    dose('d1', { day: '2026-05-03', site: 'left' }),
  ]);
  expect(plannedDoses(course, '2026-05-01', '2026-05-31', '2026-05-05')).toEqual([
    { planId: 'plan', stepId: 's1', day: '2026-05-01', drug: 'Drug A', dose: '10 mg', state: 'not-logged' },
    {
      planId: 'plan',
      stepId: 's1',
      day: '2026-05-03',
      drug: 'Drug A',
      dose: '10 mg',
      site: 'left',
      state: 'given',
      doseEntryId: 'd1',
    },
    { planId: 'plan', stepId: 's1', day: '2026-05-05', drug: 'Drug A', dose: '10 mg', state: 'due-today' },
    { planId: 'plan', stepId: 's1', day: '2026-05-07', drug: 'Drug A', dose: '10 mg', state: 'upcoming' },
  ]);
});

test('two times a day: the evening that was missed is not hidden by a morning that was logged twice', () => {
  const course = courseWith([
    plan('plan', [step('s1', '2026-05-01', '2026-05-01', { times: ['20:00', '08:00'] })]),
    dose('d1', { day: '2026-05-01', dueTime: '08:00' }),
    dose('d2', { day: '2026-05-01', dueTime: '08:00' }),
  ]);
  expect(short(plannedDoses(course, '2026-05-01', '2026-05-01', '2026-05-02'))).toEqual([
    ['2026-05-01', '08:00', 'given'],
    ['2026-05-01', '20:00', 'not-logged'],
  ]);
  expect(unplannedDoses(course, '2026-05-01', '2026-05-01').map(({ id }) => id)).toEqual(['d2']);
});

test('a dose logged for 21:00 belongs to the 20:00 that the plan says now, not to 09:00', () => {
  const course = courseWith([
    plan('plan', [step('s1', '2026-05-01', '2026-05-01', { times: ['09:00', '20:00'] })]),
    dose('d1', { day: '2026-05-01', dueTime: '21:00', status: 'late' }),
  ]);
  expect(short(plannedDoses(course, '2026-05-01', '2026-05-01', '2026-05-02'))).toEqual([
    ['2026-05-01', '09:00', 'not-logged'],
    ['2026-05-01', '20:00', 'late'],
  ]);
});

test('a plan stopped on 3 May foresees 1 and 2 May; the dose given on the 3rd stays', () => {
  const steps = [step('s1', '2026-05-01', undefined)];
  const course = courseWith([
    plan('plan', steps, { status: 'stopped', stoppedOn: '2026-05-03' }),
    dose('d1', { day: '2026-05-03' }),
  ]);
  expect(short(plannedDoses(course, '2026-04-30', '2026-05-09', '2026-05-05'))).toEqual([
    ['2026-05-01', undefined, 'not-logged'],
    ['2026-05-02', undefined, 'not-logged'],
    ['2026-05-03', undefined, 'given'],
  ]);
});

test('stopped on 2 May after the morning dose: the evening of that day is no longer foreseen', () => {
  const course = courseWith([
    plan('plan', [step('s1', '2026-05-01', undefined, { times: ['08:00', '20:00'] })], { stoppedOn: '2026-05-02' }),
    dose('d1', { day: '2026-05-02', dueTime: '08:00' }),
  ]);
  expect(short(plannedDoses(course, '2026-05-02', '2026-05-03', '2026-05-05'))).toEqual([
    ['2026-05-02', '08:00', 'given'],
  ]);
});

test('an open plan that was finished without a day ends with its last logged dose, 2 May', () => {
  const course = courseWith([
    plan('plan', [step('s1', '2026-05-01', undefined)], { status: 'finished' }),
    dose('d1', { day: '2026-05-02', status: 'missed' }),
  ]);
  expect(short(plannedDoses(course, '2026-05-01', '2026-05-09', '2026-05-05'))).toEqual([
    ['2026-05-01', undefined, 'not-logged'],
    ['2026-05-02', undefined, 'missed'],
  ]);
});

test('a dose whose step was taken away, and one that no plan foresaw, are listed apart', () => {
  const course = courseWith([
    plan('plan', [step('s1', '2026-05-01', '2026-05-02')]),
    dose('d1', { day: '2026-05-01', stepId: 's7' }),
    { ...dose('d2', { day: '2026-05-02' }), body: { drug: 'Drug B', day: '2026-05-02', status: 'given' } },
    dose('d3', { day: '2026-05-09' }),
  ]);
  expect(unplannedDoses(course, '2026-05-01', '2026-05-31').map(({ id }) => id)).toEqual(['d1', 'd2', 'd3']);
});

test('the window is asked for the right way round', () => {
  expect(() => plannedDoses(courseWith([]), '2026-05-02', '2026-05-01', '2026-05-01')).toThrow(
    'got 2026-05-02 to 2026-05-01',
  );
});

// A twin that walks every day of the window and asks every step of every plan.
function slowly(course: CourseRecord, from: string, to: string, today: string): { slots: string[]; loose: string[] } {
  const used = new Set<string>();
  const slots: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1))
    for (const entry of course.of.plan)
      for (const part of entry.body.steps) {
        let walk = part.from;
        while (walk < day) walk = addDays(walk, part.everyDays);
        if (walk !== day || (part.to !== undefined && day > part.to)) continue;
        const stopped = entry.body.stoppedOn !== undefined && day >= entry.body.stoppedOn;
        const times: (string | undefined)[] = part.times === undefined ? [undefined] : [...new Set(part.times)].sort();
        const logs = course.of.dose
          .filter(({ body }) => body.planId === entry.id && body.stepId === part.id && body.day === day)
          .sort((a, b) => (a.id < b.id ? -1 : 1));
        for (const time of times) {
          const log = logs.find(({ id, body }) => body.dueTime === time && !used.has(id));
          if (log !== undefined) used.add(log.id);
          if (log === undefined && stopped) continue;
          const state = log?.body.status ?? (day === today ? 'due-today' : day > today ? 'upcoming' : 'not-logged');
          slots.push([day, time ?? '', entry.id, part.id, state, log?.id ?? ''].join(' '));
        }
      }
  const inWindow = course.of.dose.filter(({ body }) => body.day >= from && body.day <= to);
  return {
    slots: slots.sort(),
    loose: inWindow
      .map(({ id }) => id)
      .filter((id) => !used.has(id))
      .sort(),
  };
}

const dayIn = (most: number) => fc.integer({ min: 0, max: most }).map((at) => addDays('2026-02-20', at));
const times = fc.constantFrom<string[] | undefined>(undefined, ['08:00'], ['20:00', '08:00']);
const steps = fc.array(
  fc.tuple(dayIn(30), fc.option(fc.integer({ min: 0, max: 25 })), fc.integer({ min: 1, max: 5 }), times),
  {
    maxLength: 3,
  },
);
const plans = fc.array(fc.tuple(steps, fc.option(dayIn(50))), { maxLength: 3 }).map((list) =>
  list.map(([parts, stoppedOn], at) =>
    plan(
      `p${at}`,
      parts.map(([from, long, everyDays, clock], index) =>
        step(`s${index}`, from, long === null ? undefined : addDays(from, long), {
          everyDays,
          ...(clock === undefined ? {} : { times: clock }),
        }),
      ),
      stoppedOn === null ? {} : { stoppedOn },
    ),
  ),
);
const status = fc.constantFrom('given' as const, 'late' as const, 'missed' as const, 'partial' as const);
const place = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }), dayIn(60), status);

/** Logs at the times that their step foresees: what becomes of others is told by the examples above. */
function logsFor(list: readonly Entry<'plan'>[], places: readonly [number, number, string, DoseStatus][]) {
  return places.flatMap(([planAt, stepAt, day, state], at) => {
    const clocks = list[planAt]?.body.steps[stepAt]?.times ?? [undefined];
    const dueTime = clocks[at % clocks.length];
    const more = dueTime === undefined ? {} : { dueTime };
    return [dose(`d${at}`, { planId: `p${planAt}`, stepId: `s${stepAt}`, day, status: state, ...more })];
  });
}
type DoseStatus = 'given' | 'late' | 'missed' | 'partial';

test('law: plannedDoses and unplannedDoses are those of the slow twin, in order, whatever the order of the entries', () => {
  fc.assert(
    fc.property(
      plans,
      fc.array(place, { maxLength: 40 }),
      dayIn(50),
      dayIn(50),
      dayIn(50),
      (list, places, a, b, today) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const logs = logsFor(list, places);
        const course = courseWith([...list, ...logs]);
        const expected = slowly(course, from, to, today);
        const found = plannedDoses(course, from, to, today);
        const lines = found.map(({ day, time, planId, stepId, state, doseEntryId }) =>
          [day, time ?? '', planId, stepId, state, doseEntryId ?? ''].join(' '),
        );
        expect(lines).toEqual(expected.slots);
        expect(
          unplannedDoses(course, from, to)
            .map(({ id }) => id)
            .sort(),
        ).toEqual(expected.loose);
        const turned: CourseRecord = {
          ...course,
          of: { ...course.of, plan: [...course.of.plan].reverse(), dose: [...course.of.dose].reverse() },
        };
        expect(plannedDoses(turned, from, to, today)).toEqual(found);
        expect(unplannedDoses(turned, from, to)).toEqual(unplannedDoses(course, from, to));
      },
    ),
    { numRuns: 300 },
  );
});
