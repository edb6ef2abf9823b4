import fc from 'fast-check';
import { expect, test } from 'vitest';
import { valueAxis } from './valueAxis.ts';

test('22 to 44 is far from zero: steps of 10 from 20 to 50', () => {
  expect(valueAxis([22, 44]).ticks).toEqual([20, 30, 40, 50]);
});

test('3 to 38 begins at zero: steps of 10 to 40', () => {
  expect(valueAxis([3, 38])).toEqual({ low: 0, high: 40, ticks: [0, 10, 20, 30, 40] });
});

test('equal values and none at all still make an axis: 4 and 4 is 0 to 4', () => {
  expect(valueAxis([4, 4])).toEqual({ low: 0, high: 4, ticks: [0, 1, 2, 3, 4] });
  expect(valueAxis([0, 0]).ticks).toEqual([0, 0.25, 0.5, 0.75, 1]);
  expect(valueAxis([]).ticks).toEqual([0, 1]);
});

test('every level lies within the axis, ticks rise by one step, and there are two to six of them', () => {
  const level = fc.integer({ min: -1e7, max: 1e7 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(fc.array(level, { minLength: 1, maxLength: 9 }), (levels) => {
      const { low, high, ticks } = valueAxis(levels);
      const room = (high - low) * 1e-9;
      for (const each of levels) expect(each >= low - room && each <= high + room).toBe(true);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(6);
      const steps = ticks.slice(1).map((tick, i) => tick - ticks[i]!);
      for (const step of steps) expect(Math.abs(step - steps[0]!)).toBeLessThanOrEqual(room * 10);
    }),
    { seed: 20 },
  );
});
