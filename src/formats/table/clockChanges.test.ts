import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localTimeAt } from '../../recording/index.ts';
import { ClockChanges } from './clockChanges.ts';

const secondsOf = (local: string): number => Date.parse(`${local}Z`) / 1000;

/** Seconds after the first stamp, and what was taken for a change. */
function passed(stamps: readonly string[], zone?: string): { passedS: number[]; assumed: string[] } {
  const changes = new ClockChanges(zone);
  const values = stamps.map((stamp) => secondsOf(stamp) - changes.shiftAt(secondsOf(stamp)));
  return {
    passedS: values.map((value) => value - values[0]!),
    assumed: changes.assumed.map(({ code, date }) => `${code} ${date}`),
  };
}

const AUTUMN = ['2026-10-25T02:59:58', '2026-10-25T02:59:59', '2026-10-25T02:00:00', '2026-10-25T02:00:01'];
const SPRING = ['2026-03-29T01:59:58', '2026-03-29T01:59:59', '2026-03-29T03:00:00', '2026-03-29T03:00:01'];

test.each([
  ['autumn, zone told', AUTUMN, 'Europe/Berlin', [0, 1, 2, 3], []],
  ['autumn, not told', AUTUMN, undefined, [0, 1, 2, 3], ['CLOCK_REPEATS_HOUR 2026-10-25']],
  ['spring, zone told', SPRING, 'Europe/Berlin', [0, 1, 2, 3], []],
  ['spring, not told', SPRING, undefined, [0, 1, 2, 3], ['CLOCK_SKIPS_HOUR 2026-03-29']],
  ['autumn, a zone that changes at another night', AUTUMN, 'America/New_York', [0, 1, -3598, -3597], []],
  ['spring, a zone that has no such change', SPRING, 'Asia/Tokyo', [0, 1, 3602, 3603], []],
  ['half an hour in autumn', ['2026-04-05T01:59:59', '2026-04-05T01:30:00'], 'Australia/Lord_Howe', [0, 1], []],
  [
    'a pause from 00:30 to 04:00 of four and a half hours',
    ['2026-10-25T00:30:00', '2026-10-25T04:00:00'],
    'Europe/Berlin',
    [0, 16200],
    [],
  ],
  [
    'a pause of half an hour from the first 02:40 on',
    ['2026-10-25T02:40:00', '2026-10-25T02:10:00'],
    'Europe/Berlin',
    [0, 1800],
    [],
  ],
  [
    'a clock that was left as it was',
    ['2026-03-29T01:59:59', '2026-03-29T02:00:00', '2026-03-29T03:00:00'],
    'Europe/Berlin',
    [0, 1, 3601],
    [],
  ],
  [
    'an hour in July',
    ['2026-07-26T01:59:58', '2026-07-26T01:59:59', '2026-07-26T03:00:00'],
    undefined,
    [0, 1, 3602],
    [],
  ],
  [
    'an hour by day',
    ['2026-03-29T11:59:58', '2026-03-29T11:59:59', '2026-03-29T13:00:00'],
    undefined,
    [0, 1, 3602],
    [],
  ],
  [
    'an hour on a Wednesday',
    ['2026-03-25T01:59:58', '2026-03-25T01:59:59', '2026-03-25T03:00:00'],
    undefined,
    [0, 1, 3602],
    [],
  ],
  [
    'an hour and a minute',
    ['2026-03-29T01:59:58', '2026-03-29T01:59:59', '2026-03-29T03:01:00'],
    undefined,
    [0, 1, 3662],
    [],
  ],
  [
    'not at a full hour',
    ['2026-03-29T01:29:58', '2026-03-29T01:29:59', '2026-03-29T02:30:00'],
    undefined,
    [0, 1, 3602],
    [],
  ],
] as const)('%s', (_, stamps, zone, passedS, assumed) => {
  expect(passed(stamps, zone)).toEqual({ passedS, assumed });
});

test('law: what a clock on the wall shows every so many seconds, in a told zone, gives the time that passed back', () => {
  const zone = fc.constantFrom(
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Tokyo',
    'Africa/Cairo',
  );
  fc.assert(
    fc.property(
      zone,
      fc.integer({ min: secondsOf('2024-01-01T00:00:00') / 3600, max: secondsOf('2026-12-01T00:00:00') / 3600 }),
      fc.integer({ min: 1, max: 900 }),
      (name, hours, stepS) => {
        const changes = new ClockChanges(name);
        const startLocal = new Date(hours * 3600e3).toISOString().slice(0, -1);
        let first: number | undefined;
        for (let k = 0; k < 400; k++) {
          const { day, minuteOfDay } = localTimeAt({ startLocal, offsetMinutes: 0, zone: name }, k * stepS);
          const localS = secondsOf(`${day}T00:00:00`) + Math.round(60 * minuteOfDay);
          const value = localS - changes.shiftAt(localS);
          first ??= value;
          expect(value - first).toBe(k * stepS);
        }
      },
    ),
    {
      seed: 20261123,
      numRuns: 30,
      examples: [
        ['Europe/Berlin', secondsOf('2026-10-24T20:00:00') / 3600, 300],
        ['Africa/Cairo', secondsOf('2026-10-29T10:00:00') / 3600, 400],
      ],
    },
  );
});
