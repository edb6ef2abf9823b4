import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UNITS_PER_G } from '../../units/index.ts';
import { madeUpHand } from './madeUp.testing.ts';
import { gravityOfRest, isDirection, restSizeOf, unitOfRest } from './restSize.ts';

type Axes = [Float64Array, Float64Array, Float64Array];
const axesOf = (rows: readonly (readonly number[])[], factor = 1): Axes =>
  [0, 1, 2].map((k) => Float64Array.from(rows, (row) => row[k]! * factor)) as Axes;
const HAND = madeUpHand(20, 50);
const total = HAND.map((row) => row.total);
const linear = HAND.map((row) => row.linear);

describe('unit from the size at rest', () => {
  test.each([
    ['g', 1],
    ['m/s2', 9.80665],
    ['mg', 1000],
  ] as const)('a hand that is mostly still, in %s', (unit, perG) => {
    const rest = restSizeOf(axesOf(total, perG), 50);
    expect(rest!.size).toBeCloseTo(perG, perG === 1000 ? 0 : 1);
    expect(unitOfRest(rest)).toBe(unit);
    expect(gravityOfRest(rest, unit)).toBe('included');
  });

  test('a sensor that is 7 % off is still told', () => {
    expect(unitOfRest(restSizeOf(axesOf(total, 1.07), 50))).toBe('g');
  });

  test('without gravity no unit is told, but where the unit is known its absence is', () => {
    const rest = restSizeOf(axesOf(linear), 50);
    expect(unitOfRest(rest)).toBeUndefined();
    expect(gravityOfRest(rest, 'g')).toBe('absent');
  });

  test('noise of 10 mg around a bias of 10 mg is not taken for 9.8 m/s²', () => {
    const rows = linear.map((row) => [1000 * row[0]! + 9.8, 1000 * row[1]!, 1000 * row[2]!]);
    expect(unitOfRest(restSizeOf(axesOf(rows), 50))).toBeUndefined();
  });

  test('raw counts (16384 is 1 g) fit no unit', () => {
    expect(unitOfRest(restSizeOf(axesOf(total, 16384), 50))).toBeUndefined();
  });

  test('no values, no size', () => {
    expect(restSizeOf(axesOf([[Number.NaN, 1, 1]]), 50)).toBeUndefined();
    expect(gravityOfRest(undefined, 'g')).toBe('unclear');
  });

  test('law: the unit of a turned sensor is the same; ten times the numbers are ten times the size', () => {
    const angle = fc.double({ min: 0, max: 6.28, noNaN: true });
    fc.assert(
      fc.property(angle, fc.constantFrom('g', 'm/s2', 'mg' as const), (turn, unit) => {
        const [c, s] = [Math.cos(turn), Math.sin(turn)];
        const turned = total.map(([x, y, z]) => [c * x - s * y, s * x + c * y, z]);
        const rest = restSizeOf(axesOf(turned, UNITS_PER_G[unit]), 50)!;
        expect(unitOfRest(rest)).toBe(unit);
        expect(restSizeOf(axesOf(turned, 10 * UNITS_PER_G[unit]), 50)!.size / rest.size).toBeCloseTo(10, 9);
      }),
      { seed: 20261123, numRuns: 30 },
    );
  });
});

test('a direction of gaze has the length 1 in every row and is no acceleration; a hand has not', () => {
  const gaze = HAND.map(({ timeS }) => [Math.sin(0.3 * timeS), 0, Math.cos(0.3 * timeS)]);
  expect(isDirection(axesOf(gaze))).toBe(true);
  expect(isDirection(axesOf(total))).toBe(false);
});
