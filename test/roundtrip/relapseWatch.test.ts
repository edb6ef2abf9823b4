import { describe, expect, test } from 'vitest';
import { scoreWatch } from '../../bench/accuracy/watch.ts';
import { courseOfDiary, lastDayOf, makeEntry, simulateCase, WATCH_SCENARIOS } from '../../bench/accuracy/watchCases.ts';
import { checkEntry, courseOf, type EntryKind, scaleOf, watchCourse } from '../../src/clinic/index.ts';
import { simulateCourse } from '../../src/simulate/index.ts';

/** Simulated diaries with known relapses, read by the watch. The page of figures has many more of them. */
const scenario = (id: string) => WATCH_SCENARIOS.find((each) => each.id === id)!;
const PERSONS = 8;
const SEED = 31;

describe('relapses that were put in are found', () => {
  test.each([
    // diary, least share within 14 days of the day on which two signs truly stand a step higher, longest median delay
    ['quick', 0.8, 5],
    ['slow', 0.7, 5],
    ['mild', 0.75, 6],
    ['gaps-40', 0.75, 7],
    ['gaps-60', 0.6, 9],
    ['responder', 0.6, 6],
  ])('%s: at least %f of them, half of those within %i days', (id, least, longestDays) => {
    const { found, relapses, delaysDays } = scoreWatch(scenario(id), PERSONS, SEED);
    expect(relapses).toBeGreaterThanOrEqual(PERSONS);
    expect(found[2]! / relapses).toBeGreaterThanOrEqual(least);
    expect([...delaysDays].sort((a, b) => a - b)[delaysDays.length >> 1]).toBeLessThanOrEqual(longestDays);
  });
});

describe('where there is no relapse the watch is mostly silent', () => {
  test.each([
    ['stable', 0.8],
    ['noisy', 0.8],
    ['two-observers', 0.8],
    ['recovery', 1],
    ['illness', 1.2],
  ])('%s: at most %f hints a year', (id, most) => {
    const { falseHints, quietYears } = scoreWatch(scenario(id), PERSONS, SEED);
    expect(falseHints / quietYears).toBeLessThanOrEqual(most);
  });

  test('a child without noise, illness or relapse: nothing at all in two years', () => {
    const silent = {
      ...scenario('stable'),
      options: () => ({
        parameters: {
          illnessPerYear: 0,
          itemNoise: 0,
          dayNoise: 0,
          residualLevel: 0,
          residualSpread: 0,
          weekendRise: 0,
        },
      }),
    };
    for (let person = 0; person < 5; person++) {
      const diary = simulateCase(silent, person, SEED + person);
      // why: single rages stay, as in any small child; they are one item and never two
      expect(watchCourse(courseOfDiary(diary), lastDayOf(diary)).findings).toEqual([]);
    }
  });

  test('flares under 72 h with an infection on record are told as such, and rarely as a hint', () => {
    const { flares, flaresAsIllness, flaresAsHint } = scoreWatch(scenario('illness'), PERSONS, SEED);
    expect(flares).toBeGreaterThan(20);
    expect(flaresAsIllness / flares).toBeGreaterThan(0.6);
    expect(flaresAsHint / flares).toBeLessThan(0.15);
  });
});

describe.each(['child-with-tumour', 'child-after-infection', 'adult'] as const)('a made-up course: %s', (form) => {
  const { entries } = simulateCourse({ form, onsetDay: '2024-02-10', lastDay: '2025-11-20', name: 'Made-up Mara' }, 7);

  test('every entry is one that the records take', () => {
    for (const { kind, key, body } of entries)
      expect(checkEntry(kind as EntryKind, body, '2025-11-20'), key).toEqual([]);
  });

  test('ids and keys are told apart, and doses point at plans that are there', () => {
    expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
    const ids = new Set(entries.map(({ id }) => id));
    for (const { kind, body } of entries) if (kind === 'dose') expect(ids).toContain(body.planId);
  });

  test('ratings use a scale of the catalogue with all its items, and their total is right', () => {
    for (const { kind, body } of entries) {
      if (kind !== 'rating') continue;
      const scale = scaleOf(body.scaleId as string, body.scaleVersion as string);
      const items = body.items as Record<string, number>;
      expect(Object.keys(items).sort()).toEqual(scale!.items.map(({ id }) => id).sort());
      expect(body.total).toBe(Object.values(items).reduce((sum, item) => sum + item, 0));
    }
  });
});

test('a course that ends in a relapse has a hint that is still going on, and none of a relapse nobody judged yet', () => {
  const lastDay = '2026-11-20';
  for (const seed of [1, 2, 3]) {
    const { entries, truth } = simulateCourse(
      {
        form: 'child-after-infection',
        onsetDay: '2025-02-10',
        lastDay,
        name: 'Made-up Mara',
        openRelapseDays: 14,
        everyDay: true,
      },
      seed,
    );
    const made = entries.map(({ kind, id, body }) => makeEntry(kind as EntryKind, id, body as never));
    const findings = watchCourse(courseOf(made)!, lastDay).findings.filter(({ kind }) => kind === 'hint');
    expect(findings[0], `seed ${seed}`).toMatchObject({ ongoing: true });
    expect(findings[0]!.since > '2026-11-05').toBe(true);
    expect(entries.filter(({ kind }) => kind === 'relapse')).toHaveLength(truth.relapses.length - 1);
  }
});
