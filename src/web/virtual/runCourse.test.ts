import { expect, test } from 'vitest';
import { CourseSimulation, STATE } from '../../course/index.ts';
import { byDay } from './illnesses.ts';
import { MIDDLE_VALUES } from './inputDraws.ts';
import { draftOf, READY_PLANS, readyPlanOf } from './readyPlans.ts';
import { channelsOf, childOf, drawIllnesses, drawIllnessesAnew, fateOf, protocolOf, runCourse } from './runCourse.ts';
import { lastDayOf, nextSeed, type Scenario } from './scenario.ts';
import { START } from './startScenario.ts';
import { coursesOf } from './useCourses.ts';

const runOf = (scenario: Scenario) => coursesOf(scenario).runs![0]!;

test('the columns are the simulation itself, day by day', () => {
  const protocol = protocolOf(readyPlanOf('prednisolone-taper').protocol, START.planA, START);
  const child = childOf(START);
  const sim = new CourseSimulation(child, MIDDLE_VALUES, protocol, fateOf(START, child, MIDDLE_VALUES));
  const run = runCourse(START, protocol, MIDDLE_VALUES);
  for (let day = 1; day <= 400; day++) {
    sim.advance();
    expect(run.columns.score[day]).toBe(Math.fround(sim.score));
    expect(run.columns.csfB[day]).toBe(Math.fround(sim.state[STATE.csfB]!));
    expect(run.columns.ownAxis[day]).toBe(Math.fround(sim.axis.ownAxis));
  }
});

test('3 years are 1096 days and the day of the trigger; nothing is seen on that day', () => {
  const run = runOf(START);
  expect(lastDayOf(3)).toBe(1096);
  expect(run.columns.score).toHaveLength(1097);
  expect(run.columns.score[0]).toBe(0);
});

test('what is given on a day is what the steps say: 1 mg/kg twice for 28 days, then 1.8 mg/kg once', () => {
  const run = runOf(START);
  const start = run.treatmentDay!;
  expect(start).toBe(run.onsetDay! + START.delayDays);
  const doses = run.doses.steroid!;
  expect([start - 1, start, start + 27, start + 28].map((day) => doses[day])).toEqual([0, 2, 2, Math.fround(1.8)]);
  expect(channelsOf([run])).toEqual(['steroid']);
});

test('a relapse begins its steps on the day it is seen, and not where relapses are not treated', () => {
  // A memory that lasts four times as long brings the illness back once the taper has ended.
  const lasting = { ...START, years: 5, factors: { ...START.factors, memoryHalfLife: 4 } };
  const run = runOf(lasting);
  const [relapse] = run.relapseDays;
  expect(relapse).toBeGreaterThan(run.treatmentDay! + 280);
  expect(run.doses.steroid![relapse! - 1]).toBe(0);
  expect(run.doses.steroid![relapse!]).toBe(2);
  const untreated = runOf({ ...lasting, planA: { ...START.planA, treatsRelapses: false } });
  expect(untreated.relapseDays[0]).toBe(relapse);
  expect(untreated.doses.steroid![relapse!]).toBe(0);
});

test('the tumour goes on the day of the operation and stays where there is none', () => {
  const run = runOf({ ...START, resectionDay: 20 });
  const day = run.treatmentDay! + 20;
  expect(run.resectionDay).toBe(day);
  expect(run.columns.tumour[day]).toBe(1);
  expect(run.columns.tumour[day + 1]).toBeCloseTo(MIDDLE_VALUES.tumourRest, 6);
  const kept = runOf({ ...START, resected: false });
  expect(kept.resectionDay).toBeUndefined();
  expect(kept.columns.tumour[kept.lastDay]).toBe(1);
});

test('an illness is felt from its day on, two of one day together, and one that lies past the years shown not at all', () => {
  const quiet = runOf({ ...START, illnesses: [] });
  const ill = runOf({ ...START, illnesses: [{ key: 1, day: 300, size: 1 }] });
  expect(ill.columns.infection[300]).toBe(quiet.columns.infection[300]);
  expect(ill.columns.infection[301]! - quiet.columns.infection[301]!).toBeCloseTo(2 ** (-1 / 6), 5);
  const twice = runOf({ ...START, illnesses: [1, 2].map((key) => ({ key, day: 300, size: 0.5 })) });
  expect(twice.columns.infection).toEqual(ill.columns.infection);
  const later = runOf({ ...START, years: 1, illnesses: [{ key: 1, day: 900, size: 1 }] });
  expect(later.columns.score).toEqual(runOf({ ...START, years: 1, illnesses: [] }).columns.score);
});

test('chance is the same for the same number, another for another, and none where it is switched off', () => {
  const noisy = (seed: number) => runOf({ ...START, noise: true, seed }).columns.score;
  expect(noisy(7)).toEqual(noisy(7));
  expect(noisy(7)).not.toEqual(noisy(8));
  expect(runOf({ ...START, seed: 7 }).columns.score).toEqual(runOf(START).columns.score);
});

test('both plans meet the same child: until treatment begins they are one', () => {
  const { runs } = coursesOf({ ...START, noise: true, planB: draftOf(readyPlanOf('acth-52-weeks')) });
  const [a, b] = runs!;
  expect(b!.treatmentDay).toBe(a!.treatmentDay);
  const until = a!.treatmentDay! + 1;
  expect(b!.columns.score.subarray(0, until)).toEqual(a!.columns.score.subarray(0, until));
  expect(b!.columns.score).not.toEqual(a!.columns.score);
});

test('illnesses are drawn within the years shown, in order, the same for the same number', () => {
  const drawn = drawIllnesses({ ...START, years: 5 }, MIDDLE_VALUES, 10);
  expect(drawn.length).toBeGreaterThan(10);
  expect(byDay(drawn)).toEqual(drawn);
  expect(drawn.every(({ day }) => day < lastDayOf(5))).toBe(true);
  expect(drawn[0]!.key).toBe(10);
  expect(drawIllnesses({ ...START, years: 5 }, MIDDLE_VALUES, 10)).toEqual(drawn);
});

test.each(READY_PLANS.map((ready) => [ready.protocol.id, ready] as const))(
  '%s can be simulated as it stands',
  (_, ready) => {
    const { problems, runs } = coursesOf({ ...START, planA: draftOf(ready) });
    expect(problems).toEqual([]);
    expect(runs![0]!.columns.score.every(Number.isFinite)).toBe(true);
  },
);

test('drawn anew, illnesses are those of the number first, then those of the next one', () => {
  const first = drawIllnessesAnew(START, MIDDLE_VALUES);
  expect(first).toEqual({ seed: 1, illnesses: drawIllnesses(START, MIDDLE_VALUES, 6) });
  const second = drawIllnessesAnew({ ...START, ...first }, MIDDLE_VALUES);
  expect(second.seed).toBe(2);
  expect(second.illnesses.map(({ day }) => day)).not.toEqual(first.illnesses.map(({ day }) => day));
  expect(drawIllnessesAnew({ ...START, seed: Number.NaN }, MIDDLE_VALUES).seed).toBe(1);
});

test('after the last number comes the first, as after none', () => {
  expect([0, 41.5, 999_999_999, -3, Number.NaN].map(nextSeed)).toEqual([1, 42, 1, 1, 1]);
});
