import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeLocalTime } from '../../recording/index.ts';
import { clockSecondsAt, type LocalDay, localDays, timeAtClock } from './localDays.ts';

const HOUR_S = 3600;
const hours = (days: readonly LocalDay[]) =>
  days.map(({ day, midnightS, lengthS }) => [day, midnightS / HOUR_S, lengthS / HOUR_S]);

test('from 22:00 for four hours: midnight was 22 h before the start, the next day begins after 2 h', () => {
  const localTime = makeLocalTime({ startLocal: '2026-03-02T22:00:00' });
  expect(hours(localDays(0, 4 * HOUR_S, localTime))).toEqual([
    ['2026-03-02', -22, 24],
    ['2026-03-03', 2, 24],
  ]);
});

test('a recording that ends at midnight does not touch the next day', () => {
  const localTime = makeLocalTime({ startLocal: '2026-03-02T22:00:00' });
  expect(localDays(0, 2 * HOUR_S, localTime)).toHaveLength(1);
});

test('29 March 2026 in Berlin has 23 hours, 25 October 25; the days after are whole again', () => {
  const spring = makeLocalTime({ startLocal: '2026-03-28T12:00:00', zone: 'Europe/Berlin' });
  expect(hours(localDays(0, 48 * HOUR_S, spring))).toEqual([
    ['2026-03-28', -12, 24],
    ['2026-03-29', 12, 23],
    ['2026-03-30', 35, 24],
  ]);
  const autumn = makeLocalTime({ startLocal: '2026-10-24T12:00:00', zone: 'Europe/Berlin' });
  expect(hours(localDays(0, 48 * HOUR_S, autumn))).toEqual([
    ['2026-10-24', -12, 24],
    ['2026-10-25', 12, 25],
    ['2026-10-26', 37, 24],
  ]);
});

test('a recording that begins after the change, on the day of the change, still finds its midnight', () => {
  const localTime = makeLocalTime({ startLocal: '2026-03-29T12:00:00', zone: 'Europe/Berlin' });
  expect(hours(localDays(0, HOUR_S, localTime))).toEqual([['2026-03-29', -11, 23]]);
});

test('without a time of day, 30 hours from second 100 on are two days from there', () => {
  expect(localDays(100, 100 + 30 * HOUR_S, undefined).map(({ day, midnightS }) => [day, midnightS])).toEqual([
    [undefined, 100],
    [undefined, 86_500],
  ]);
});

test('noon is 43,200 s of the clock on days of 23, 24 and 25 hours', () => {
  for (const length of [23, 24, 25]) {
    const day = { day: '2026-03-29', midnightS: 1000, lengthS: length * HOUR_S };
    expect(clockSecondsAt(day, 1000 + (length - 12) * HOUR_S)).toBe(12 * HOUR_S);
    expect(timeAtClock(day, 12 * HOUR_S)).toBe(1000 + (length - 12) * HOUR_S);
  }
});

test('law: what the clock shows leads back to its moment, outside of the hours that occur twice or never', () => {
  const moments = fc.record({
    length: fc.constantFrom(23, 24, 25),
    sinceS: fc.double({ min: 0, max: 22.9 * HOUR_S, noNaN: true }),
  });
  fc.assert(
    fc.property(moments, ({ length, sinceS }) => {
      fc.pre(sinceS < 3 * HOUR_S || sinceS >= 5 * HOUR_S);
      const day = { day: 'x', midnightS: 7, lengthS: length * HOUR_S };
      expect(timeAtClock(day, clockSecondsAt(day, 7 + sinceS))).toBeCloseTo(7 + sinceS, 6);
    }),
  );
});

test('slow twin: days of a zone are those that the clock counts minute by minute', () => {
  const localTime = makeLocalTime({ startLocal: '2026-10-24T17:20:00', zone: 'America/New_York' });
  const minutes = new Map<string, number>();
  for (let timeS = 0; timeS < 20 * 24 * HOUR_S; timeS += 60) {
    const { day } = localTime(timeS);
    minutes.set(day, (minutes.get(day) ?? 0) + 1);
  }
  const days = localDays(0, 20 * 24 * HOUR_S, localTime);
  expect(days.map(({ day }) => day)).toEqual([...minutes.keys()]);
  for (const { day, lengthS } of days.slice(1, -1)) expect(lengthS / 60).toBe(minutes.get(day!));
});
