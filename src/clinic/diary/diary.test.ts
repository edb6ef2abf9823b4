import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../calendar/day.ts';
import { checkEntry } from '../entries/checkEntry.ts';
import { DiarySchema } from '../entries/diaryEntry.ts';
import { DIARY_ITEMS } from './diaryItems.ts';
import { diaryEntryId, diaryLock } from './diaryLock.ts';

describe('the eight questions', () => {
  test('are eight, in their order, and fill each field of an entry once', () => {
    expect(DIARY_ITEMS.map(({ id }) => id)).toEqual([
      'jerks',
      'walking',
      'hands',
      'eyes',
      'rage',
      'sleep',
      'energy',
      'overall',
    ]);
    const fields = DIARY_ITEMS.flatMap((item) => item.fields);
    expect(new Set(fields).size).toBe(fields.length);
    const others = ['day', 'enteredAt', 'tags', 'note'];
    expect([...fields, ...others].sort()).toEqual(Object.keys(DiarySchema.properties).sort());
  });

  test('a ladder goes from 0 to 3, energy from -2 to 2 and overall from -3 to 3, and the entry takes every tap', () => {
    const ends = DIARY_ITEMS.map(({ taps }) => [taps[0]?.value, taps.at(-1)?.value]);
    const ladder = [0, 3];
    const none = [undefined, undefined];
    expect(ends).toEqual([ladder, ladder, ladder, ladder, none, none, [-2, 2], [-3, 3]]);
    for (const { taps, fields } of DIARY_ITEMS)
      for (const { value } of taps) {
        const entry = { day: '2024-06-01', enteredAt: '2024-06-01T19:00:00Z', [fields[0]!]: value };
        expect(checkEntry('diary', entry)).toEqual([]);
      }
  });

  test('an evening on which everything was skipped is an entry', () => {
    expect(checkEntry('diary', { day: '2024-06-01', enteredAt: '2024-06-01T19:00:00Z' })).toEqual([]);
  });

  test('questions and taps are short enough for a phone in every language', () => {
    for (const { question, taps } of DIARY_ITEMS) {
      for (const text of Object.values(question)) expect(text.length, text).toBeLessThanOrEqual(60);
      for (const tap of taps)
        for (const text of Object.values(tap.text)) expect(text.length, text).toBeLessThanOrEqual(45);
    }
  });
});

describe('the lock', () => {
  test('1 June is open on 3 June at 11:59 and locked at 12:00: 36 h after its end', () => {
    expect(diaryLock('2024-06-01', { day: '2024-06-03', minutes: 11 * 60 + 59 })).toEqual({
      locked: false,
      locksOn: { day: '2024-06-03', time: '12:00' },
      minutesLeft: 1,
    });
    expect(diaryLock('2024-06-01', { day: '2024-06-03', minutes: 12 * 60 })).toMatchObject({
      locked: true,
      minutesLeft: 0,
    });
  });

  test('on the evening itself 4 + 36 hours are left; years later none', () => {
    expect(diaryLock('2024-06-01', { day: '2024-06-01', minutes: 20 * 60 }).minutesLeft).toBe(40 * 60);
    expect(diaryLock('2024-06-01', { day: '2026-06-01', minutes: 0 }).locked).toBe(true);
  });

  test('property: once locked it stays locked, and the lock moves with the day', () => {
    const moment = fc.record({ day: fc.integer({ min: -5, max: 5 }), minutes: fc.integer({ min: 0, max: 1439 }) });
    fc.assert(
      fc.property(moment, fc.nat(5000), fc.integer({ min: -1000, max: 1000 }), ({ day, minutes }, later, shift) => {
        const start = '2024-02-28';
        const then = minutes + later;
        const at = (base: string) => diaryLock(base, { day: addDays(base, day), minutes });
        const after = diaryLock(start, { day: addDays(start, day + Math.floor(then / 1440)), minutes: then % 1440 });
        if (at(start).locked) expect(after.locked).toBe(true);
        expect(after.minutesLeft).toBe(Math.max(0, at(start).minutesLeft - later));
        expect(at(addDays(start, shift)).minutesLeft).toBe(at(start).minutesLeft);
      }),
    );
  });

  test('a day has 1440 minutes, and the id names person and day', () => {
    expect(() => diaryLock('2024-06-01', { day: '2024-06-01', minutes: 1440 })).toThrow(RangeError);
    expect(() => diaryLock('2024-06-01', { day: '2024-06-01', minutes: Number.NaN })).toThrow(RangeError);
    expect(diaryEntryId('p1', '2024-06-01')).toBe('diary:p1:2024-06-01');
    expect(() => diaryEntryId('p1', '2024-06-31')).toThrow(RangeError);
  });
});
