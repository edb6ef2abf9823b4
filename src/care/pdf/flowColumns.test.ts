import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FlowItem, flowBalanced, flowColumns } from './flowColumns.ts';

const item = (height: number, keepsWithNext = false, spaceAbove = 0): FlowItem => ({
  height,
  keepsWithNext,
  spaceAbove,
});

describe('flowColumns', () => {
  test('10 + 10 fit into 20, the third goes to the next column', () => {
    expect(flowColumns([item(10), item(10), item(10)], 2, 20)).toEqual([
      { columnIndex: 0, top: 0 },
      { columnIndex: 0, top: 10 },
      { columnIndex: 1, top: 0 },
    ]);
  });

  test('space above counts within a column and not at its top', () => {
    const places = flowColumns([item(10, false, 5), item(10, false, 5), item(10, false, 5)], 2, 25);
    expect(places?.map(({ top }) => top)).toEqual([0, 15, 0]);
  });

  test('a heading goes with what it is the heading of', () => {
    expect(flowColumns([item(15), item(3, true), item(10)], 2, 20)?.map(({ columnIndex }) => columnIndex)).toEqual([
      0, 1, 1,
    ]);
  });

  test('what is higher than a column does not fit, nor what needs a third', () => {
    expect(flowColumns([item(30)], 2, 20)).toBeUndefined();
    expect(flowColumns([item(20), item(20), item(1)], 2, 20)).toBeUndefined();
  });

  test('40 in all over two columns of 100: each about 20 high', () => {
    const places = flowBalanced([item(10), item(10), item(10), item(10)], 2, 100)!;
    expect(places.map(({ columnIndex }) => columnIndex)).toEqual([0, 0, 1, 1]);
  });
});

test('property: items stand in order, inside the columns, never over each other, and no heading is last in a column', () => {
  const anyItem = fc.record({
    height: fc.integer({ min: 1, max: 30 }),
    keepsWithNext: fc.boolean(),
    spaceAbove: fc.nat(5),
  });
  fc.assert(
    fc.property(
      fc.array(anyItem, { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 20, max: 200 }),
      (items, height) => {
        const places = flowBalanced(items, 2, height);
        if (places === undefined) return;
        expect(places.length).toBe(items.length);
        places.forEach(({ columnIndex, top }, i) => {
          expect(top + items[i]!.height).toBeLessThanOrEqual(height);
          const next = places[i + 1];
          if (next === undefined) return;
          if (next.columnIndex === columnIndex) expect(next.top).toBeGreaterThanOrEqual(top + items[i]!.height);
          else {
            expect(next.columnIndex).toBe(columnIndex + 1);
            expect(items[i]!.keepsWithNext).toBe(false);
          }
        });
      },
    ),
    { seed: 7, numRuns: 500 },
  );
  expect.hasAssertions();
});
