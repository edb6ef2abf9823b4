import { describe, expect, test } from 'vitest';
import { checkDiary } from './checkDiary.ts';

const DAY = '2026-04-20';
/** 20 April ends at 24:00; 36 h later, and 12 h for the westernmost clock: 23 April at 00:00 UTC. */
const found = (enteredAt: string, nowAt: string, rest: object = {}) =>
  checkDiary(
    { day: DAY, enteredAt, jerks: 1 },
    { personId: 'p1', entryId: `diary:p1:${DAY}`, baseVersion: 0, nowMs: Date.parse(nowAt), ...rest },
  ).map(({ path, code }) => `${path} ${code}`);

describe('the one entry of a day', () => {
  test.each(['d', 'diary:p1:2026-04-21', 'diary:p2:2026-04-20', 'diary:p1:2026-04-20x'])(
    'has not the id %s',
    (entryId) => {
      expect(found('2026-04-20T19:00:00Z', '2026-04-20T19:00:01Z', { entryId })).toEqual(['/entryId one-a-day']);
    },
  );
});

describe('when it was typed is believed', () => {
  test('on the evening itself, and up to the last open moment: 23 April 00:00 UTC', () => {
    expect(found('2026-04-20T19:00:00Z', '2026-04-20T19:00:01Z')).toEqual([]);
    expect(found('2026-04-23T00:00:00Z', '2026-04-23T00:00:00Z')).toEqual([]);
    expect(found('2026-04-23T00:00:01Z', '2026-04-23T00:00:01Z')).toEqual(['/reason missing']);
  });

  test('up to 26 hours ahead of the clock here: a phone in the wrong zone loses no evening', () => {
    expect(found('2026-04-20T20:30:00Z', '2026-04-20T19:00:00Z')).toEqual([]);
    expect(found('2026-04-21T21:00:00Z', '2026-04-20T19:00:00Z')).toEqual([]);
    expect(found('2026-04-21T21:00:01Z', '2026-04-20T19:00:00Z')).toEqual(['/enteredAt clock-ahead']);
    expect(found('2027-04-20T19:00:00Z', '2026-04-20T19:00:00Z', { reason: 'x' })).toEqual(['/enteredAt clock-ahead']);
  });

  test('not before the day began where it begins first, on 19 April at 10:00 UTC', () => {
    expect(found('2026-04-19T10:00:00Z', '2026-05-01T00:00:00Z')).toEqual([]);
    expect(found('2026-04-19T09:59:59Z', '2026-05-01T00:00:00Z')).toEqual(['/enteredAt wrong-order']);
    expect(found('2020-01-01T00:00:00Z', '2026-05-01T00:00:00Z', { reason: 'x' })).toEqual(['/enteredAt wrong-order']);
  });

  test('of a phone that was offline for 180 days after the day closed, until 20 October; later a reason is asked for', () => {
    expect(found('2026-04-20T19:00:00Z', '2026-10-20T00:00:00Z')).toEqual([]);
    expect(found('2026-04-20T19:00:00Z', '2026-10-20T00:00:01Z')).toEqual(['/reason missing']);
    expect(found('2026-04-20T19:00:00Z', '2027-05-23T00:00:00Z', { reason: 'found the phone' })).toEqual([]);
  });
});

test('a change says nothing of when it was typed: it may come 7 days after the day closed, until 30 April', () => {
  const change = { baseVersion: 1 };
  expect(found('2026-04-20T19:00:00Z', '2026-04-30T00:00:00Z', change)).toEqual([]);
  expect(found('2026-04-20T19:00:00Z', '2026-04-30T00:00:01Z', change)).toEqual(['/reason missing']);
  expect(found('2026-04-20T19:00:00Z', '2026-04-30T00:00:01Z', { ...change, reason: ' ' })).toEqual([
    '/reason missing',
  ]);
  expect(found('2026-04-20T19:00:00Z', '2026-04-30T00:00:01Z', { ...change, reason: 'mixed up' })).toEqual([]);
});
