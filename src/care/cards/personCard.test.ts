import fc from 'fast-check';
import Value from 'typebox/value';
import { describe, expect, test } from 'vitest';
import { PersonCardShape } from '../../api/index.ts';
import { type AnyEntry, addDays, type Bodies, courseOf, ENTRY_KINDS, type EntryKind } from '../../clinic/index.ts';
import { demoCourses } from '../demo/demoPeople.ts';
import { ATTENTION, attentionOf, CARD_WINDOWS, personCard } from './personCard.ts';

const TODAY = '2026-11-23';
const ACTOR = { id: 'a', name: 'A', role: 'family' } as const;

function entry<K extends EntryKind>(kind: K, id: string, body: Bodies[K]): AnyEntry {
  const span = (ENTRY_KINDS[kind].span as (body: unknown) => { first: string; last?: string } | undefined)(body);
  return {
    id,
    personId: 'p',
    kind,
    version: 1,
    body,
    removed: false,
    writtenAt: '2026-01-01T00:00:00Z',
    author: ACTOR,
    ...(span === undefined ? {} : { firstDay: span.first, ...(span.last === undefined ? {} : { lastDay: span.last }) }),
  } as AnyEntry;
}

const PERSON = entry('person', 'p', { name: 'Demo Someone', birth: '2022', onset: '2025' });
const card = (...entries: AnyEntry[]) => personCard(courseOf([PERSON, ...entries])!, TODAY, '2026-11-22T10:00:00Z');

function rating(id: string, day: string, scaleId: string, total: number): AnyEntry {
  const rated = { raterRole: 'clinician', source: 'live', blinded: false, currentInfection: 'no' } as const;
  return entry('rating', id, { scaleId, scaleVersion: '1', day, total, ...rated });
}

describe('personCard', () => {
  test('a person with nothing else: name, birth, onset, day, and no attention', () => {
    expect(card()).toEqual({
      personId: 'p',
      name: 'Demo Someone',
      synthetic: false,
      birth: '2022',
      onset: '2025',
      openFindings: 0,
      overdueCount: 0,
      dosesNotLogged: 0,
      activePlans: [],
      lastChangeAt: '2026-11-22T10:00:00Z',
      asOf: TODAY,
      attention: 0,
    });
  });

  test('the last rating beside the one before of the same scale: 4 after 9 is a change of -5', () => {
    const ratings = [
      rating('a', '2026-01-01', 'x', 9),
      rating('b', '2026-02-01', 'y', 3),
      rating('c', '2026-03-01', 'x', 4),
    ];
    expect(card(...ratings).lastRating).toEqual({ day: '2026-03-01', scaleId: 'x', total: 4, change: -5 });
    expect(card(ratings[1]!).lastRating).toEqual({ day: '2026-02-01', scaleId: 'y', total: 3 });
  });

  test('a daily dose since five days, three of them logged: the last logged day is not among the ones that wait', () => {
    const plan = entry('plan', 'plan', {
      title: 'Drops',
      drug: 'X',
      route: 'oral',
      status: 'active',
      steps: [{ id: 's1', from: addDays(TODAY, -5), everyDays: 1, dose: 'as written' }],
    });
    const logged = [-5, -4, -3].map((k) =>
      entry('dose', `d${k}`, { planId: 'plan', stepId: 's1', drug: 'X', day: addDays(TODAY, k), status: 'given' }),
    );
    expect(card(plan, ...logged)).toMatchObject({ dosesNotLogged: 2, activePlans: ['Drops'] });
  });

  test('doses that were not logged longer ago than the window wait for nobody', () => {
    const [from, to] = [addDays(TODAY, -60), addDays(TODAY, -CARD_WINDOWS.doseDays - 1)];
    const steps = [{ id: 's1', from, to, everyDays: 1, dose: 'as written' }];
    const plan = entry('plan', 'plan', { title: 'Old', drug: 'X', route: 'oral', status: 'finished', steps });
    expect(card(plan).dosesNotLogged).toBe(0);
  });

  test('a rule of the clinic makes something overdue, a proposal does not', () => {
    const rule = entry('due-rule', 'r', {
      area: 'monitoring',
      testId: 'igg',
      title: 'IgG',
      from: addDays(TODAY, -100),
      active: true,
      setBy: 'clinic',
    });
    expect(card(rule)).toMatchObject({ overdueCount: 1, nextDue: { day: addDays(TODAY, -100), area: 'monitoring' } });
    expect(card(entry('person', 'p', { name: 'x', birth: '2022', diagnosis: '2023-01-01' })).overdueCount).toBe(0);
  });

  test('the made-up child of today has an open finding, something overdue and a dose to log', () => {
    const [ada] = demoCourses({ today: TODAY, language: 'en', seed: 1 });
    const made = personCard(ada!.asRecord(ACTOR), TODAY, '2026-11-23T00:00:00Z');
    expect(made).toMatchObject({ openFindings: 1, overdueCount: 1, dosesNotLogged: 1, synthetic: true });
    expect(made.attention).toBe(101_001_001);
    expect(Value.Check(PersonCardShape, made)).toBe(true);
  });
});

describe('attention', () => {
  test('1 finding, 2 overdue, 3 doses, 4 days are 102 003 004', () => {
    expect(attentionOf({ findings: 1, overdueCount: 2, dosesNotLogged: 3, diaryDays: 4 })).toBe(102_003_004);
  });

  test('a diary given up a year ago counts as 30 days', () => {
    expect(attentionOf({ findings: 0, overdueCount: 0, dosesNotLogged: 0, diaryDays: 365 })).toBe(30);
  });

  test('property: one more finding outweighs everything below it, and so on down; it fits 32 bits', () => {
    const count = fc.nat(5000);
    fc.assert(
      fc.property(
        fc.nat(19),
        count,
        count,
        fc.integer({ min: -5, max: 5000 }),
        (findings, overdueCount, dosesNotLogged, diaryDays) => {
          const all = { findings, overdueCount, dosesNotLogged, diaryDays };
          const one = attentionOf(all);
          expect(one).toBeLessThan(2 ** 31);
          expect(
            attentionOf({ findings: findings + 1, overdueCount: 0, dosesNotLogged: 0, diaryDays: 0 }),
          ).toBeGreaterThan(one);
          if (overdueCount < ATTENTION.overdue.most)
            expect(
              attentionOf({ ...all, overdueCount: overdueCount + 1, dosesNotLogged: 0, diaryDays: 0 }),
            ).toBeGreaterThan(one);
          if (dosesNotLogged < ATTENTION.dose.most)
            expect(attentionOf({ ...all, dosesNotLogged: dosesNotLogged + 1, diaryDays: 0 })).toBeGreaterThan(one);
        },
      ),
      { seed: 2 },
    );
    expect.hasAssertions();
  });
});
