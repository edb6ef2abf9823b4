import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../calendar/day.ts';
import { ENTRY_KIND_NAMES } from '../entries/entryKinds.ts';
import { SIGN_IDS } from '../entries/personEntry.ts';
import { ageAt, isAdultForm } from './ageAt.ts';
import { delayToDiagnosis } from './delayToDiagnosis.ts';
import { madeUpCourse, sign } from './madeUpCourse.testing.ts';
import { KIND_NAMES, SIGN_NAMES } from './names.ts';
import { signOrder } from './signOrder.ts';

describe('age and form', () => {
  test('18 months at onset', () => {
    expect(ageAt(madeUpCourse([]), '2024-08-10')).toMatchObject({ years: 1, months: 18 });
  });

  test('onset at 18 years or later is the adult form, whatever the age today', () => {
    const born = { birth: '1990-05-01' };
    expect(isAdultForm(madeUpCourse([], { ...born, onset: '2008-05-01' }))).toBe(true);
    expect(isAdultForm(madeUpCourse([], { ...born, onset: '2008-04-30' }))).toBe(false);
    expect(isAdultForm(madeUpCourse([], { ...born, onset: '1992' }), '2026-01-01')).toBe(false);
  });

  test('without an onset the first sign stands for it, then the diagnosis, then today; else a child', () => {
    const born = { birth: '1990-05-01' };
    expect(isAdultForm(madeUpCourse([sign('s1', 'ataxia', '2020-01')], { ...born, diagnosis: '1995' }))).toBe(true);
    expect(isAdultForm(madeUpCourse([], { ...born, diagnosis: '2020' }))).toBe(true);
    expect(isAdultForm(madeUpCourse([], born), '2026-01-01')).toBe(true);
    expect(isAdultForm(madeUpCourse([], born))).toBe(false);
  });
});

describe('signOrder', () => {
  const places = (...signs: ReturnType<typeof sign>[]) =>
    signOrder(madeUpCourse(signs)).map(({ place, tied, signs: at }) => [place, tied, at.map((s) => s.sign).join(' ')]);

  test('known days stand in their order', () => {
    expect(
      places(
        sign('s1', 'opsoclonus', '2024-08-20'),
        sign('s2', 'ataxia', '2024-08-03'),
        sign('s3', 'sleep', '2024-08-10'),
      ),
    ).toEqual([
      [1, false, 'ataxia'],
      [2, false, 'sleep'],
      [3, false, 'opsoclonus'],
    ]);
  });

  test('the same day is a tie, and after two at place 1 comes place 3', () => {
    expect(
      places(sign('s1', 'rage', '2024-08-03'), sign('s2', 'ataxia', '2024-08-03'), sign('s3', 'sleep', '2024-08-10')),
    ).toEqual([
      [1, true, 'ataxia rage'],
      [3, false, 'sleep'],
    ]);
  });

  test('a month cannot be told apart from its own days, and joins what it overlaps', () => {
    expect(
      places(sign('s1', 'rage', '2024-08-03'), sign('s2', 'sleep', '2024-08-20'), sign('s3', 'ataxia', '2024-08')),
    ).toEqual([[1, true, 'ataxia rage sleep']]);
    expect(places(sign('s1', 'rage', '2024-08'), sign('s2', 'sleep', '2024-09'))).toEqual([
      [1, false, 'rage'],
      [2, false, 'sleep'],
    ]);
  });

  test('a sign recorded twice stands at its earliest; two other signs are two', () => {
    expect(places(sign('s1', 'ataxia', '2025-01-01'), sign('s2', 'ataxia', '2024-08-03'))).toEqual([
      [1, false, 'ataxia'],
    ]);
    expect(
      places(
        sign('s1', 'other', '2024-01-01', { note: 'hiccups' }),
        sign('s2', 'other', '2024-02-01', { note: 'squint' }),
      ),
    ).toEqual([
      [1, false, 'other'],
      [2, false, 'other'],
    ]);
  });

  test('property: the order of entry does not matter, and places count every sign once', () => {
    const days = fc.array(fc.tuple(fc.constantFrom(...SIGN_IDS), fc.nat(60), fc.constantFrom(4, 7, 10)), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(days, (drawn) => {
        const signs = drawn.map(([name, after, length], i) =>
          sign(`s${i}`, name, addDays('2024-01-01', after).slice(0, length)),
        );
        expect(places(...signs)).toEqual(places(...[...signs].reverse()));
        const order = signOrder(madeUpCourse(signs));
        expect(order.reduce((sum, { signs: at }) => sum + at.length, 0)).toBe(
          new Set(drawn.map(([name]) => name)).size,
        );
        order.forEach(({ place }, i) => {
          expect(place).toBe(1 + order.slice(0, i).reduce((sum, { signs: at }) => sum + at.length, 0));
        });
      }),
    );
  });
});

describe('delayToDiagnosis', () => {
  const delay = (onset?: string, diagnosis?: string) =>
    delayToDiagnosis(
      madeUpCourse([], {
        ...(onset === undefined ? {} : { onset }),
        ...(diagnosis === undefined ? {} : { diagnosis }),
      }),
    );

  test('known days: 3 August to 12 September 2024 are 28 + 12 days', () => {
    expect(delay('2024-08-03', '2024-09-12')).toEqual({ fewestDays: 40, mostDays: 40 });
  });

  test('a month of onset gives a range: 31 August to 12 September is 12, 1 August 42', () => {
    expect(delay('2024-08', '2024-09-12')).toEqual({ fewestDays: 12, mostDays: 42 });
    expect(delay('2024', '2024')).toEqual({ fewestDays: 0, mostDays: 365 });
  });

  test('nothing is said without both, or where the diagnosis came first', () => {
    expect(delay('2024-08')).toBeUndefined();
    expect(delay(undefined, '2024-08')).toBeUndefined();
    expect(delay('2024-08-03', '2024-08-02')).toBeUndefined();
  });
});

test('every kind and every sign has its words', () => {
  expect(Object.keys(KIND_NAMES).sort()).toEqual([...ENTRY_KIND_NAMES].sort());
  expect(Object.keys(SIGN_NAMES).sort()).toEqual([...SIGN_IDS].sort());
});
