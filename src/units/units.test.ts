import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  degFromHref,
  degFromRad,
  degFromScreenCoordinates,
  degFromScreenOffset,
  radFromDeg,
  secondsFromTicks,
  secondsFromTicksInto,
  TICKS_PER_S,
} from './index.ts';

describe('angles', () => {
  test('180 deg is π, and back', () => {
    expect(radFromDeg(180)).toBe(Math.PI);
    expect(degFromRad(Math.PI / 2)).toBe(90);
  });

  test('1 m aside at 1 m is 45 deg; a distance of 0 is a wrong call', () => {
    expect(degFromScreenOffset(1, 1)).toBe(45);
    expect(() => degFromScreenOffset(1, 0)).toThrow('distanceM must be > 0, got 0');
  });
});

describe('degFromScreenCoordinates', () => {
  test('100 px of 0.5 mm right of centre at 0.5 m is atan(0.05 / 0.5) = 5.7106 deg; turned round it is -5.7106', () => {
    const axis = { center: 960, metresPerUnit: 0.0005, distanceM: 0.5 };
    expect(degFromScreenCoordinates([1060, 960, Number.NaN], axis)[0]).toBeCloseTo(5.7106, 4);
    expect(degFromScreenCoordinates([1060], { ...axis, metresPerUnit: -0.0005 })[0]).toBeCloseTo(-5.7106, 4);
    expect(degFromScreenCoordinates([Number.NaN], axis)[0]).toBeNaN();
  });

  test('property: equals degFromScreenOffset one by one', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -3000, max: 3000, noNaN: true }),
        fc.double({ min: 0.2, max: 2, noNaN: true }),
        (px, distanceM) => {
          const [angle] = degFromScreenCoordinates([px], { center: 512, metresPerUnit: 0.0004, distanceM });
          expect(angle).toBeCloseTo(degFromScreenOffset((px - 512) * 0.0004, distanceM), 4);
        },
      ),
      { seed: 5, numRuns: 200 },
    );
  });

  test('what the page says of the corner: at 10 deg right the true elevation of "10 deg up" is 9.85, 1.5 % less', () => {
    const up = Math.tan(radFromDeg(10));
    const true10 = degFromRad(Math.atan(up / Math.sqrt(1 + up * up)));
    expect(10 / true10 - 1).toBeCloseTo(0.015, 3);
    const up20 = Math.tan(radFromDeg(20));
    expect(20 / degFromRad(Math.atan(up20 / Math.sqrt(1 + up20 * up20))) - 1).toBeCloseTo(0.059, 3);
  });

  test('wrong calls', () => {
    expect(() => degFromScreenCoordinates([1], { center: 0, metresPerUnit: 1, distanceM: -1 })).toThrow('got -1');
    expect(() => degFromScreenCoordinates([1], { center: 0, metresPerUnit: Number.NaN, distanceM: 1 })).toThrow(
      'got NaN',
    );
  });
});

test('HREF 15000 is 45 deg, turned round -45; loss stays', () => {
  expect([...degFromHref([15000, 0])]).toEqual([45, 0]);
  expect([...degFromHref([15000], -1)]).toEqual([-45]);
  expect(degFromHref([Number.NaN])[0]).toBeNaN();
});

describe('time', () => {
  test('3 ms is 0.003 s exactly, 5 ns after second 2 is 2.000000005 s', () => {
    expect([...secondsFromTicks([3], TICKS_PER_S.ms)]).toEqual([0.003]);
    expect([...secondsFromTicks([5], TICKS_PER_S.ns, 2)]).toEqual([2.000000005]);
  });

  test('in place, from a zero: 1408663 ms is 0.003 s after 1408660 ms', () => {
    const times = Float64Array.of(1408660, 1408663);
    secondsFromTicksInto(times, times, { ticksPerS: 1000, zeroTicks: 1408660 });
    expect([...times]).toEqual([0, 0.003]);
  });

  test('wrong calls', () => {
    expect(() => secondsFromTicks([1], 0)).toThrow('ticksPerS must be > 0, got 0');
    expect(() => secondsFromTicksInto(new Float64Array(1), [1], { ticksPerS: -1, zeroTicks: 0 })).toThrow('got -1');
  });
});
