import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeLocalTime } from '../../recording/index.ts';
import type { SleepState } from '../types.ts';
import { findPeriods } from './findPeriods.ts';
import { minutesOf } from './handMade.testing.ts';
import { SLEEP_PARAMETERS } from './sleepParameters.ts';

const NOON = makeLocalTime({ startLocal: '2026-10-24T12:00:00', zone: 'Europe/Berlin' });

/** Periods of a day written as 'wake 60, sleep 90, …', as [kind, start minute, end minute, minutes asleep, wakes]. */
function periods(text: string, clock: typeof NOON | undefined = undefined, napMin = 30) {
  const found = findPeriods(minutesOf(text), { startS: 0, napMin, localTime: clock, parameters: SLEEP_PARAMETERS });
  return found.periods.map(({ kind, startS, endS, sleepMin, wakes }) => [
    kind,
    startS / 60,
    endS / 60,
    sleepMin,
    wakes.length,
  ]);
}

test('a day with a nap of 90 min and a night of 10 h: both, and nothing else', () => {
  expect(periods('wake 60, sleep 90, wake 330, sleep 600, wake 360')).toEqual([
    ['nap', 60, 150, 90, 0],
    ['night', 480, 1080, 600, 0],
  ]);
});

test('a nap needs 30 minutes, 20 in the first year; 29 min on the sofa is quiet waking', () => {
  const day = (nap: number): string => `wake 60, sleep ${nap}, wake 330, sleep 600, wake 60`;
  expect(periods(day(30))[0]).toEqual(['nap', 60, 90, 30, 0]);
  expect(periods(day(29)).map(([kind]) => kind)).toEqual(['night']);
  expect(periods(day(20), undefined, 20).map(([kind]) => kind)).toEqual(['nap', 'night']);
  expect(periods(day(19), undefined, 20).map(([kind]) => kind)).toEqual(['night']);
  const { states } = findPeriods(minutesOf(day(29)), {
    startS: 0,
    napMin: 30,
    localTime: undefined,
    parameters: SLEEP_PARAMETERS,
  });
  expect(states.filter((state) => state === 'sleep')).toHaveLength(600);
});

test('a wake of 4 minutes is sleep, one of 5 is a wake', () => {
  expect(periods('wake 60, sleep 200, wake 4, sleep 200, wake 60')).toEqual([['night', 60, 464, 404, 0]]);
  expect(periods('wake 60, sleep 200, wake 5, sleep 200, wake 60')).toEqual([['night', 60, 465, 400, 1]]);
});

test('an hour awake at night does not end it; a sleep of half an hour before, with 40 minutes between, is a nap', () => {
  expect(periods('wake 60, sleep 120, wake 60, sleep 300, wake 60')).toEqual([['night', 60, 540, 420, 1]]);
  expect(periods('wake 60, sleep 40, wake 40, sleep 500, wake 60').map(([kind]) => kind)).toEqual(['nap', 'night']);
  expect(periods('wake 60, sleep 40, wake 30, sleep 500, wake 60')).toEqual([['night', 60, 630, 540, 1]]);
});

test('many short pieces make one night: six hours in pieces of 60 with 20 awake between', () => {
  const pieces = new Array(6).fill('sleep 60').join(', wake 20, ');
  expect(periods(`wake 90, ${pieces}, wake 90`)).toEqual([['night', 90, 550, 360, 5]]);
});

test('two and a half hours awake at three in the morning end the night without a clock, and not with one', () => {
  // from noon: asleep at 20:00, awake 1:00 to 3:30, up at 7:00
  const night = 'wake 480, sleep 300, wake 150, sleep 210, wake 300';
  expect(periods(night).map(([kind]) => kind)).toEqual(['night', 'nap']);
  expect(periods(night, NOON)).toEqual([['night', 480, 1140, 510, 1]]);
});

test('a night belongs to the day of its morning, a nap to its own; the night of the change of the clocks is no longer for it', () => {
  // 24 October 2026, 20:00 to 7:00 winter time is 12 h
  const minutes = minutesOf('wake 60, sleep 90, wake 330, sleep 720, wake 240');
  const found = findPeriods(minutes, { startS: 0, napMin: 30, localTime: NOON, parameters: SLEEP_PARAMETERS });
  expect(found.periods.map(({ kind, day, sleepMin }) => [kind, day, sleepMin])).toEqual([
    ['nap', '2026-10-24', 90],
    ['night', '2026-10-25', 720],
  ]);
  expect(NOON(found.periods[1]!.endS).minuteOfDay).toBe(7 * 60);
});

test('two and a half hours are a nap even alone; three are a night', () => {
  expect(periods('wake 60, sleep 179, wake 60').map(([kind]) => kind)).toEqual(['nap']);
  expect(periods('wake 60, sleep 180, wake 60').map(([kind]) => kind)).toEqual(['night']);
});

test('a sensor off for an hour in the night is neither sleep nor wake; off for four hours ends it', () => {
  expect(periods('wake 60, sleep 200, off 60, sleep 200, wake 60')).toEqual([['night', 60, 520, 400, 0]]);
  expect(periods('wake 60, sleep 200, off 240, sleep 150, wake 60').map(([kind]) => kind)).toEqual(['night', 'nap']);
});

test('nothing, all waking and all off give no period', () => {
  expect([periods(''), periods('wake 500'), periods('off 500')]).toEqual([[], [], []]);
});

const days = fc
  .array(fc.tuple(fc.constantFrom('wake', 'sleep', 'off'), fc.integer({ min: 1, max: 400 })), { maxLength: 30 })
  .map((parts) => parts.map(([what, minutes]) => `${what} ${minutes}`).join(', '));

test('property: periods are in order and apart; asleep + awake + not worn is their length; states tell the same', () => {
  fc.assert(
    fc.property(days, (text) => {
      const minutes = minutesOf(text);
      const found = findPeriods(minutes, {
        startS: 600,
        napMin: 30,
        localTime: undefined,
        parameters: SLEEP_PARAMETERS,
      });
      const count = (from: number, to: number, state: SleepState): number =>
        found.states.slice(from, to).filter((other) => other === state).length;
      let last = 600;
      let asleep = 0;
      for (const { startS, endS, sleepMin, wakes, kind } of found.periods) {
        expect(startS).toBeGreaterThanOrEqual(last);
        last = endS;
        const [from, to] = [(startS - 600) / 60, (endS - 600) / 60];
        const wakeMin = wakes.reduce((sum, wake) => sum + (wake.endS - wake.startS) / 60, 0);
        expect(sleepMin).toBe(count(from, to, 'sleep'));
        expect(wakeMin).toBe(count(from, to, 'wake'));
        expect(sleepMin + wakeMin + count(from, to, 'notWorn')).toBe(to - from);
        expect(sleepMin).toBeGreaterThanOrEqual(kind === 'night' ? 180 : 30);
        for (const wake of wakes) if (wake.endS < endS) expect((wake.endS - wake.startS) / 60).toBeGreaterThan(0);
        asleep += sleepMin;
      }
      expect(found.states).toHaveLength(minutes.length);
      expect(count(0, minutes.length, 'sleep')).toBe(asleep);
      expect(count(0, minutes.length, 'notWorn')).toBe(minutes.filter((code) => code === 2).length);
    }),
    { seed: 20261123, numRuns: 100 },
  );
});

test('property: the same day an hour later is the same', () => {
  fc.assert(
    fc.property(days, (text) => {
      const at = (startS: number) =>
        findPeriods(minutesOf(text), {
          startS,
          napMin: 30,
          localTime: undefined,
          parameters: SLEEP_PARAMETERS,
        }).periods.map((period) => [period.kind, period.startS - startS, period.sleepMin]);
      expect(at(3600)).toEqual(at(0));
    }),
    { seed: 20261123, numRuns: 40 },
  );
});
