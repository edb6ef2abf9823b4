import { describe, expect, test } from 'vitest';
import { makeLocalTime } from '../../recording/index.ts';
import { wearOfCounts, ZERO_MINUTES } from './wearOfCounts.ts';

/** One count a minute: runs of [count, minutes]. */
function counts(...runs: readonly (readonly [number, number])[]) {
  const values = runs.flatMap(([count, minutes]) => Array<number>(minutes).fill(count));
  return {
    id: 'c',
    kind: 'counts',
    startS: 0,
    rateHz: 1 / 60,
    length: values.length,
    columns: { countX: Float64Array.from(values) },
  } as const;
}
const noon = makeLocalTime({ startLocal: '2026-06-01T09:00:00' });
const evening = makeLocalTime({ startLocal: '2026-06-01T21:00:00' });

test('60 minutes of zero are off, 59 are not; with 20 for young children 20 are', () => {
  const day = (minutes: number, zeroMinutes?: number) =>
    wearOfCounts(counts([9, 60], [0, minutes], [9, 60]), {
      localTime: noon,
      ...(zeroMinutes === undefined ? {} : { zeroMinutes }),
    }).notWornSpans.map(({ startS, endS }) => [Math.round(startS / 60), Math.round(endS / 60)]);
  expect(day(60)).toEqual([[60, 120]]);
  expect(day(59)).toEqual([]);
  expect(day(20, ZERO_MINUTES.youngChild)).toEqual([[60, 80]]);
});

test('two hours of zero at night are sleep, four are not; a run at the end counts', () => {
  const night = (minutes: number) => wearOfCounts(counts([9, 60], [0, minutes]), { localTime: evening });
  expect(night(120).notWornSpans).toEqual([]);
  expect(night(240).notWornSpans.length).toBe(1);
  expect(night(240).wornSpans.map(({ endS }) => Math.round(endS / 60))).toEqual([60]);
});

test('lost epochs are neither worn nor off, and a stream without counts is refused', () => {
  const { wornSpans, notWornSpans } = wearOfCounts(counts([9, 30], [Number.NaN, 90], [9, 30]), { localTime: noon });
  expect([wornSpans.length, notWornSpans.length]).toEqual([2, 0]);
  expect(() => wearOfCounts({ ...counts([1, 1]), columns: {} })).toThrow(/countX/);
});

describe('zeros of a night of more than three hours', () => {
  /** An hour of a sleeper: counts in every fifth minute. */
  const asleep = Array.from({ length: 12 }, () => [[9, 1] as const, [0, 4] as const]).flat();
  const off = (...runs: readonly (readonly [number, number])[]) =>
    wearOfCounts(counts(...runs), { localTime: evening }).notWornSpans.map(({ startS, endS }) => (endS - startS) / 60);

  test.each([
    ['a sleeper who stirs after them', [[900, 60], [0, 277], ...asleep, [900, 60]], []],
    ['a sleeper who stirs before them, and gets up', [[900, 60], ...asleep, [9, 1], [0, 277], [900, 60]], []],
    [
      'taken off at bedtime, put on in the morning',
      [
        [900, 60],
        [0, 277],
        [900, 60],
      ],
      [277],
    ],
    [
      'the same, with two stray counts on the table',
      [
        [900, 60],
        [0, 277],
        [9, 2],
        [0, 200],
        [900, 60],
      ],
      [277, 200],
    ],
    ['more than six hours, whatever follows', [[900, 60], [0, 360], ...asleep, [900, 60]], [360]],
    [
      'zeros to the end of the recording',
      [
        [900, 60],
        [0, 277],
      ],
      [277],
    ],
  ] as const)('%s', (_, runs, expected) => {
    expect(off(...(runs as readonly (readonly [number, number])[]))).toEqual(expected);
  });

  test('by day, and where the time of day is not known, they are off', () => {
    const runs = [[900, 60], [0, 277], ...asleep, [900, 60]] as const;
    for (const localTime of [noon, undefined])
      expect(wearOfCounts(counts(...runs), { localTime }).notWornSpans).toHaveLength(1);
  });
});
