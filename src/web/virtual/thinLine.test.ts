import fc from 'fast-check';
import { expect, test } from 'vitest';
import { thinLine } from './thinLine.ts';

function cornersOf(values: readonly number[], pxPerDay = 1): [number, number][] {
  const corners: [number, number][] = [];
  thinLine(
    values,
    pxPerDay,
    (value) => value,
    (x, y) => corners.push([x, y]),
  );
  return corners;
}

test('a straight line has two corners, a jump of one day keeps all of its own', () => {
  expect(cornersOf([0, 1, 2, 3, 4])).toEqual([
    [0, 0],
    [4, 4],
  ]);
  expect(cornersOf([0, 0, 0, 9, 0, 0, 0])).toEqual([
    [0, 0],
    [2, 0],
    [3, 9],
    [4, 0],
    [6, 0],
  ]);
  expect(cornersOf([5])).toEqual([[0, 5]]);
  expect(cornersOf([])).toEqual([]);
});

test('every day lies within a third of a pixel of the line that is drawn', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 2, maxLength: 60 }),
      fc.double({ min: 0.2, max: 5, noNaN: true }),
      (values, pxPerDay) => {
        const corners = cornersOf(values, pxPerDay);
        values.forEach((value, day) => {
          const x = day * pxPerDay;
          const next = corners.findIndex(([at], i) => i > 0 && at >= x - 1e-9);
          const [x0, y0] = corners[next - 1]!;
          const [x1, y1] = corners[next]!;
          expect(Math.abs(y0 + ((y1 - y0) * (x - x0)) / (x1 - x0) - value)).toBeLessThan(0.35 + 1e-6);
        });
      },
    ),
  );
});
