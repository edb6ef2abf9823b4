import { expect, test } from 'vitest';
import { dayNumber, type PlanBody } from '../../clinic/index.ts';
import { demoCourse } from './demoCourse.testing.ts';
import { DOSE_STATES } from './laneTypes.ts';
import { timelineModel } from './timelineModel.ts';
import { doseSegments } from './treatmentLanes.ts';

const plan = (steps: Omit<PlanBody['steps'][number], 'id'>[], more: Partial<PlanBody> = {}): PlanBody => ({
  title: 'Plan',
  drug: 'Drug',
  route: 'oral',
  status: 'active',
  steps: steps.map((step, i) => ({ id: `s${i}`, ...step })),
  ...more,
});
const TODAY = dayNumber('2026-06-01');

test('twenty single injections of one dose, day after day, are one stretch', () => {
  const steps = Array.from({ length: 20 }, (_, i) => {
    const day = `2026-05-${String(i + 1).padStart(2, '0')}`;
    return { from: day, to: day, everyDays: 1, dose: '0.5 mg' };
  });
  expect(doseSegments(plan(steps), TODAY)).toEqual([
    {
      startDay: dayNumber('2026-05-01'),
      endDay: dayNumber('2026-05-20'),
      openEnded: false,
      dose: '0.5 mg',
      everyDays: 1,
    },
  ]);
});

test('three days every 28 days are a stretch for each pulse', () => {
  const steps = ['2026-03-01', '2026-03-29', '2026-04-26'].map((from) => ({
    from,
    to: `${from.slice(0, 8)}${String(Number(from.slice(8)) + 2).padStart(2, '0')}`,
    everyDays: 1,
    dose: 'as written',
  }));
  expect(doseSegments(plan(steps), TODAY)).toHaveLength(3);
});

test('a change of dose begins a new stretch', () => {
  const segments = doseSegments(
    plan([
      { from: '2026-05-01', to: '2026-05-10', everyDays: 1, dose: '20 mg' },
      { from: '2026-05-11', to: '2026-05-20', everyDays: 1, dose: '10 mg' },
    ]),
    TODAY,
  );
  expect(segments.map(({ dose }) => dose)).toEqual(['20 mg', '10 mg']);
});

test('a step without an end lasts to today and on; a plan that was stopped ends on that day', () => {
  const steps = [{ from: '2026-05-01', everyDays: 1, dose: '5 mg' }];
  expect(doseSegments(plan(steps), TODAY)[0]).toMatchObject({ endDay: TODAY, openEnded: true });
  expect(doseSegments(plan(steps, { stoppedOn: '2026-05-12' }), TODAY)[0]).toMatchObject({
    endDay: dayNumber('2026-05-12'),
    openEnded: false,
  });
});

test('each logged dose is in its drug’s lane with its state: 1 missed and 1 late among the injections', () => {
  const { course, today } = demoCourse({ years: 1 });
  const lane = timelineModel(course, today).lanes.find(({ id }) => id === 'drug:tetracosactide');
  if (lane?.form !== 'treatment') throw new Error('no lane');
  const states = Array.from(lane.doses.states, (state) => DOSE_STATES[state]);
  expect(states.filter((state) => state === 'missed')).toHaveLength(1);
  expect(states.filter((state) => state === 'late')).toHaveLength(1);
  expect(lane.items.map(({ shape }) => shape)).toEqual(['cross', 'half']);
});
