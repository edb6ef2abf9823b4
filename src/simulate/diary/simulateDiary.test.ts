import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockTime, dayToNumber, isWeekend, numberToDay, winterShare } from './calendarDay.ts';
import { diaryBodies } from './diaryBodies.ts';
import { DIARY_PARAMETERS } from './diaryParameters.ts';
import { simulateCourse } from './simulateCourse.ts';
import { type SimulateDiaryOptions, simulateDiary } from './simulateDiary.ts';
import { DIARY_SIGNS } from './types.ts';

const YEAR: SimulateDiaryOptions = { firstDay: '2025-01-01', dayCount: 365 };
const CALM = { itemNoise: 0, dayNoise: 0, residualLevel: 0, residualSpread: 0, weekendRise: 0, illnessPerYear: 0 };
const filledShare = (missingFraction: number, seed: number) =>
  simulateDiary({ ...YEAR, dayCount: 3650, parameters: { missingFraction } }, seed).filled.reduce(
    (sum, one) => sum + one,
    0,
  ) / 3650;

test('the same seed gives the same days, another seed others', () => {
  expect(simulateDiary(YEAR, 5)).toEqual(simulateDiary(YEAR, 5));
  expect(simulateDiary(YEAR, 6)).not.toEqual(simulateDiary(YEAR, 5));
});

test('more missing days change nothing of what truly happened', () => {
  const few = simulateDiary({ ...YEAR, parameters: { missingFraction: 0.1 } }, 5);
  const many = simulateDiary({ ...YEAR, parameters: { missingFraction: 0.6 } }, 5);
  expect(many.truth).toEqual(few.truth);
});

test.each([0, 0.2, 0.6])('a fraction of %f of ten years is missing, within 4 in a hundred', (missing) => {
  expect(Math.abs(1 - filledShare(missing, 3) - missing)).toBeLessThan(0.04);
});

test('without noise and illness every filled ladder is 0', () => {
  const { columns } = simulateDiary({ ...YEAR, parameters: CALM }, 2);
  for (const sign of ['jerks', 'walking', 'hands', 'eyes'] as const)
    expect([...columns[sign]].filter((level) => level !== 0 && !Number.isNaN(level))).toEqual([]);
});

describe('a relapse', () => {
  const relapse = (kind: 'quick' | 'slow') =>
    simulateDiary({ ...YEAR, parameters: CALM, relapses: [{ startDay: 100, kind }] }, 4).truth;

  test('is not there before its start, evident when two signs stand a step higher, and goes back', () => {
    for (const kind of ['quick', 'slow'] as const) {
      const { levels, relapses } = relapse(kind);
      const [{ startDay, evidentDay, endDay }] = relapses as [(typeof relapses)[number]];
      const stepsUp = (day: number) => DIARY_SIGNS.filter((sign) => levels[sign][day]! >= 1).length;
      expect(DIARY_SIGNS.map((sign) => levels[sign][startDay - 1])).toEqual([0, 0, 0, 0, 0]);
      expect(stepsUp(evidentDay)).toBeGreaterThanOrEqual(2);
      expect(stepsUp(evidentDay - 1)).toBeLessThan(2);
      expect(endDay).toBeGreaterThan(evidentDay);
      expect(stepsUp(Math.min(364, endDay + 1))).toBeLessThan(2);
    }
  });

  test('that is slow takes weeks to be evident, a quick one days', () => {
    expect(relapse('quick').relapses[0]!.evidentDay - 100).toBeLessThan(7);
    expect(relapse('slow').relapses[0]!.evidentDay - 100).toBeGreaterThan(12);
  });

  test('after a taper step begins within four weeks of it', () => {
    const taperDays = [60, 250];
    const { relapses } = simulateDiary({ ...YEAR, taperDays, relapseAfterTaperFraction: 1 }, 9).truth;
    expect(relapses.map(({ after }) => after)).toEqual(relapses.map(() => 'taper-step'));
    expect(relapses.length).toBeGreaterThan(0);
    for (const { startDay } of relapses)
      expect(
        taperDays.some((day) => startDay >= day && startDay < day + 28),
        `day ${startDay}`,
      ).toBe(true);
  });
});

test('flares last 3 days at the most and lie in or right after the start of their infection', () => {
  const { illnesses } = simulateDiary({ ...YEAR, dayCount: 3650, parameters: { flareFraction: 1 } }, 8).truth;
  expect(illnesses.length).toBeGreaterThan(30);
  for (const { startDay, flare } of illnesses)
    if (flare !== undefined) {
      expect(flare.endDay - flare.startDay).toBeLessThanOrEqual(2);
      expect(flare.startDay - startDay).toBeLessThanOrEqual(1);
    }
});

test('there are more infections in winter than in summer', () => {
  const { illnesses } = simulateDiary({ ...YEAR, dayCount: 7300 }, 8).truth;
  const winter = illnesses.filter(({ startDay }) => winterShare(dayToNumber('2025-01-01') + startDay) > 0.5).length;
  expect(winter / illnesses.length).toBeGreaterThan(0.55);
});

test('rage goes with bad nights: more wakings on days with three rages or more', () => {
  const { columns } = simulateDiary({ ...YEAR, dayCount: 3650, parameters: { residualLevel: 0.8 } }, 8);
  const mean = (wild: boolean) => {
    const nights = [...columns.wakings].filter(
      (count, day) => !Number.isNaN(count) && columns.rageCount[day]! >= 3 === wild,
    );
    return nights.reduce((sum, count) => sum + count, 0) / nights.length;
  };
  expect(mean(true)).toBeGreaterThan(mean(false) + 0.2);
});

test('bodies: rage counts as the diary has them, no field for a skipped item, entered on the evening or later', () => {
  const bodies = diaryBodies(simulateDiary({ ...YEAR, parameters: { skipFraction: 0.3 } }, 1));
  expect(new Set(bodies.map(({ body }) => body.rageCount))).toContain(undefined);
  for (const { body } of bodies) {
    expect(Object.values(body).every((value) => value !== undefined && !Number.isNaN(value))).toBe(true);
    expect(body.enteredAt >= `${body.day}T20:00:00Z`).toBe(true);
  }
});

test('every parameter has a unit, a meaning and a source', () => {
  for (const { unit, meaning, source } of Object.values(DIARY_PARAMETERS)) {
    expect(unit && meaning).toBeTruthy();
    expect(source).toMatch(/^chosen: .+|^[A-Z]\w+\d{4}/);
  }
});

test('days of the calendar: there and back; 2025-03-01 was a Saturday; 24:30 is 00:30', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 60_000 }), (number) => dayToNumber(numberToDay(number)) === number));
  expect([isWeekend(dayToNumber('2025-03-01')), isWeekend(dayToNumber('2025-03-03'))]).toEqual([true, false]);
  expect(clockTime(1470)).toBe('00:30');
  expect(() => dayToNumber('2025-02-30')).toThrow('got "2025-02-30"');
});

test.each([
  ['no days', { ...YEAR, dayCount: 0 }, 'dayCount must be a whole number above 0, got 0'],
  ['a parameter that is none', { ...YEAR, parameters: { nonsense: 1 } as object }, 'got nonsense: 1'],
])('a wrong call is refused: %s', (_, options, message) => {
  expect(() => simulateDiary(options, 1)).toThrow(message);
});

test('a course is the same for the same seed, has the ids that were asked for and needs two months', () => {
  const options = {
    form: 'child-with-tumour',
    onsetDay: '2024-02-10',
    lastDay: '2025-02-10',
    name: 'Made-up Mara',
  } as const;
  expect(simulateCourse(options, 3)).toEqual(simulateCourse(options, 3));
  const { entries } = simulateCourse({ ...options, idOf: (key) => `x-${key}` }, 3);
  expect(entries.every(({ id, key }) => id === `x-${key}`)).toBe(true);
  expect(entries.find(({ kind }) => kind === 'dose')!.body.planId).toBe('x-plan:injections');
  expect(entries.filter(({ kind }) => kind === 'dose' && String(kind)).length).toBeGreaterThan(20);
  expect(() => simulateCourse({ ...options, lastDay: '2024-03-01' }, 3)).toThrow('needs 60 days, got 20');
});

test('with every day asked for, the diary has every day from the diagnosis on', () => {
  const course = simulateCourse(
    { form: 'adult', onsetDay: '2024-02-10', lastDay: '2024-08-10', name: 'Made-up Ada', everyDay: true },
    3,
  );
  const days = course.entries.filter(({ kind }) => kind === 'diary').length;
  expect(days).toBe(dayToNumber('2024-08-10') - dayToNumber(course.truth.diaryFirstDay) + 1);
});
