import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PointSignal } from '../types.ts';
import { pathOfReach, speedOfPoint } from './reachesOfPoint.ts';
import { reachesOfPoint, reachesOfSpeed } from './reachFacts.ts';
import { segmentReaches } from './segmentReaches.ts';
import golden from './sparc.golden.json' with { type: 'json' };
import { sparc } from './sparc.ts';

test.each(golden.cases)(
  'the spectral arc length of a $name is that of its definition to 1e-9',
  ({ speed, rateHz, sparc: expected }) => {
    expect(sparc(speed, rateHz)).toBeCloseTo(expected, 9);
  },
);

test('exp(-5 t²) from -1 to 1 s at 100 Hz gives -1.41403, as published', () => {
  const speed = Float64Array.from({ length: 200 }, (_, i) => Math.exp(-5 * (-1 + i / 100) ** 2));
  expect(sparc(speed, 100)).toBeCloseTo(-1.41403, 5);
});

test('property: neither the unit of the speed nor turning time round changes smoothness', () => {
  const parts = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 20, maxLength: 80 });
  fc.assert(
    fc.property(parts, fc.double({ min: 0.01, max: 1000, noNaN: true }), (raw, factor) => {
      const value = sparc(raw, 60);
      fc.pre(!Number.isNaN(value));
      expect(
        sparc(
          raw.map((v) => factor * v),
          60,
        ),
      ).toBeCloseTo(value, 6);
      expect(sparc([...raw].reverse(), 60)).toBeCloseTo(value, 6);
      expect(value).toBeLessThan(-1 + 1e-9);
    }),
    { seed: 20261123, numRuns: 40 },
  );
});

test('nothing, and three samples, have no smoothness', () => {
  expect([sparc(new Float64Array(50), 100), sparc([1, 2, 1], 100)]).toEqual([Number.NaN, Number.NaN]);
});

/** Speed of minimum-jerk movements: start, duration, peak. */
function bells(seconds: number, list: readonly (readonly [number, number, number])[], rateHz = 100): Float64Array {
  return Float64Array.from({ length: seconds * rateHz }, (_, i) =>
    list.reduce((sum, [startS, durationS, peak]) => {
      const t = (i / rateHz - startS) / durationS;
      return t > 0 && t < 1 ? sum + peak * 16 * t ** 2 * (1 - t) ** 2 : sum;
    }, 0),
  );
}

test('three bells of 0.8 s are three reaches, each from 5 % to 5 % of its peak', () => {
  // 16 t²(1-t)² = 0.05 at t = 0.0595: 0.8·(1 - 2·0.0595) = 0.705 s, a little more after smoothing
  const spans = segmentReaches(
    bells(6, [
      [1, 0.8, 100],
      [2.5, 0.8, 90],
      [4, 0.8, 110],
    ]),
    100,
  );
  expect(spans).toHaveLength(3);
  for (const { startIndex, endIndex } of spans) expect((endIndex - startIndex) / 100).toBeCloseTo(0.72, 1);
  expect(spans.map(({ startIndex }) => startIndex / 100).map((s) => Math.round(10 * s) / 10)).toEqual([1, 2.5, 4]);
});

test('a second part that begins before the first has ended is the same reach, with two peaks', () => {
  const { reaches } = reachesOfSpeed(
    bells(4, [
      [1, 0.8, 100],
      [1.65, 0.6, 60],
    ]),
    100,
    20,
  );
  expect(reaches).toHaveLength(1);
  expect(reaches[0]!.peakCount).toBe(2);
  expect(reaches[0]!.startS).toBeCloseTo(21, 1);
  expect(reaches[0]!.sparc).toBeLessThan(-1.5);
});

test('reaches that are cut by an end or a loss, fidgeting, and what is too long, are left out', () => {
  const speed = bells(12, [
    [-0.4, 0.8, 100],
    [2, 0.8, 100],
    [4, 0.8, 100],
    [6, 0.4, 8],
    [11.6, 0.8, 100],
  ]);
  expect(segmentReaches(speed, 100)).toHaveLength(2);
  speed[440] = Number.NaN;
  expect(segmentReaches(speed, 100)).toHaveLength(1);
  expect(segmentReaches(new Float64Array(300), 100)).toEqual([]);
  expect(segmentReaches(bells(12, [[1, 9, 100]]), 100)).toEqual([]);
});

/** A hand that goes 0.3 m and `beyond` m further before it comes back to 0.3 m. */
function reaching(beyond: number): PointSignal {
  const x = Float64Array.from({ length: 400 }, (_, i) => {
    const bell = (from: number, to: number): number => {
      const t = Math.min(1, Math.max(0, (i / 100 - from) / (to - from)));
      return t ** 3 * (10 - 15 * t + 6 * t * t);
    };
    return (0.3 + beyond) * bell(1, 1.7) - beyond * bell(1.65, 2.15);
  });
  return { startS: 0, rateHz: 100, unit: 'm', x: x.map((v) => 0.6 * v), y: x.map((v) => 0.8 * v) };
}

test('a hand that goes 0.33 m for 0.3 m overshoots by a tenth', () => {
  const { reaches } = reachesOfPoint(reaching(0.03));
  expect(reaches).toHaveLength(1);
  const { overshoot, detour, distance } = reaches[0]!.path!;
  expect(overshoot).toBeCloseTo(0.1, 1);
  expect(distance).toBeCloseTo(0.3, 2);
  // 0.33 m there and 0.03 m back
  expect(detour).toBeCloseTo(1.2, 1);
});

test('one that stops there does not, and its speed peaks at 1.875·0.3/0.7 = 0.80 m/s', () => {
  const point = reaching(0);
  const { reaches } = reachesOfPoint(point);
  expect(reaches[0]!.path!.overshoot).toBeLessThan(0.01);
  expect(reaches[0]!.peakCount).toBe(1);
  expect(Math.max(...speedOfPoint(point))).toBeCloseTo(0.8, 2);
  expect(pathOfReach(point, { startIndex: 90, endIndex: 180 }).overshootFloor).toBeLessThan(0.01);
});
