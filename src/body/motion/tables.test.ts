import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeRandom } from '../../signal/index.ts';
import { anglesOf } from './anglesOf.ts';
import { madeStream } from './madeStream.testing.ts';
import { makeMotionSource } from './makeMotionSource.ts';
import { minutesOf } from './minutesOf.ts';
import { secondsOf } from './secondsOf.ts';
import { spansOfRows } from './spansOfRows.ts';
import { stillSpans } from './stillSpans.ts';

type Rows = readonly (readonly number[])[];
const seconds = (rows: Rows, more = {}) => {
  const axis = (k: number) => rows.map((row) => row[k]!);
  return secondsOf([makeMotionSource(madeStream([axis(0), axis(1), axis(2)], { rateHz: 1, ...more }))]);
};
const times = (n: number, row: readonly number[]): number[][] => Array.from({ length: n }, () => [...row]);

test('z up is 90 degrees, x up is 0, z at 30 degrees is 30; turning by 90 is a turn of 90', () => {
  const tilted = [Math.cos(Math.PI / 6), 0, Math.sin(Math.PI / 6)];
  const { length, zAngleDeg, turnDeg } = anglesOf(
    seconds([...times(5, [0, 0, 1]), ...times(5, [1, 0, 0]), ...times(5, tilted)]),
  );
  expect(length).toBe(3);
  expect([...zAngleDeg].map((v) => Math.round(1000 * v) / 1000)).toEqual([90, 0, 30]);
  expect(turnDeg[0]).toBeNaN();
  expect([...turnDeg.subarray(1)].map((v) => Math.round(1000 * v) / 1000)).toEqual([90, 30]);
});

test('two jerking seconds of five change no angle; three lost seconds of five leave none', () => {
  const jerked = [...times(3, [0, 0, 1]), ...times(2, [3, 0, 0])];
  expect(anglesOf(seconds(jerked)).zAngleDeg[0]).toBe(90);
  const lost = [...times(2, [0, 0, 1]), ...times(3, [Number.NaN, 0, 1])];
  expect(anglesOf(seconds(lost)).zAngleDeg[0]).toBeNaN();
});

test('property: turning the sensor about any axis leaves the turns', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.double({ min: 0, max: 6.28, noNaN: true }), (seed, angle) => {
      const random = makeRandom(seed);
      const rows = Array.from({ length: 40 }, () => [random() - 0.5, random() - 0.5, random() + 0.2]);
      // One value in a second and 5 alike: medians by axis would else not turn with the sensor.
      const blocks = rows.filter((_, i) => i % 5 === 0).flatMap((row) => times(5, row));
      const turned = blocks.map(([x, y, z]) => [
        Math.cos(angle) * x! - Math.sin(angle) * z!,
        y!,
        Math.sin(angle) * x! + Math.cos(angle) * z!,
      ]);
      const [a, b] = [anglesOf(seconds(blocks)).turnDeg, anglesOf(seconds(turned)).turnDeg];
      for (let k = 1; k < a.length; k++) expect(b[k]).toBeCloseTo(a[k]!, 2);
    }),
    { seed: 20261123, numRuns: 30 },
  );
});

test('a minute of 1.5 g is 500 mg ENMO; 30 seconds of it are too few for a minute', () => {
  const {
    length,
    enmo,
    mad,
    seconds: there,
  } = minutesOf(seconds([...times(60, [0, 0, 1.5]), ...times(30, [0, 0, 1.5]), ...times(30, [Number.NaN, 0, 0])]));
  expect([length, enmo[0], mad[0], enmo[1]]).toEqual([2, 0.5, 0, Number.NaN]);
  expect([...there]).toEqual([60, 30]);
});

test('rows 2 to 4 and 7 hold: one stretch of three and one of one', () => {
  const table = seconds(times(8, [0, 0, 1]), { startS: 100 });
  const holds = (k: number) => (k >= 2 && k <= 4) || k === 7;
  expect(spansOfRows(table, holds)).toEqual([
    { startS: 102, endS: 105 },
    { startS: 107, endS: 108 },
  ]);
  expect(spansOfRows(table, holds, 2)).toEqual([{ startS: 102, endS: 105 }]);
});

test('one moving second among 20 still ones leaves one stretch of 20 s; ten moving seconds cut it', () => {
  const still = { rateHz: 2 };
  const moving = [
    [0, 0, 1],
    [0, 0, 1.2],
  ];
  const calm = times(20, [0, 0, 1]);
  expect(stillSpans(seconds([...calm, ...moving, ...times(18, [0, 0, 1])], still))).toEqual([{ startS: 0, endS: 20 }]);
  const shaken = Array.from({ length: 10 }, () => moving).flat();
  const [first, second] = stillSpans(seconds([...times(40, [0, 0, 1]), ...shaken, ...times(40, [0, 0, 1])], still));
  expect([first, second]).toEqual([
    { startS: 0, endS: 20 },
    { startS: 30, endS: 50 },
  ]);
});
