import fc from 'fast-check';
import { expect, test } from 'vitest';
import { centreSpan, clampSpan, MIN_SPAN_DAYS, makeDayWindow, panSpan, revealDay, zoomSpan } from './dayWindow.ts';

const FULL = { startDay: 0, endDay: 1000 };

test('half of 100 days about day 50 is day 25 to 75', () => {
  expect(zoomSpan(FULL, { startDay: 0, endDay: 100 }, 0.5, 50)).toEqual({ startDay: 25, endDay: 75 });
});

test('a tenth of 100 days later is 10 days later, and the end stops it', () => {
  expect(panSpan(FULL, { startDay: 100, endDay: 200 }, 0.1)).toEqual({ startDay: 110, endDay: 210 });
  expect(panSpan(FULL, { startDay: 890, endDay: 990 }, 1)).toEqual({ startDay: 900, endDay: 1000 });
});

test('20 days around day 500 are 490.5 to 510.5: the middle of the day stands in the middle', () => {
  expect(centreSpan(FULL, 500, 20)).toEqual({ startDay: 490.5, endDay: 510.5 });
});

test('a day that is seen with room moves nothing; one that is not comes to the middle', () => {
  const span = { startDay: 100, endDay: 200 };
  expect(revealDay(FULL, span, 150)).toBe(span);
  expect(revealDay(FULL, span, 400)).toEqual({ startDay: 350.5, endDay: 450.5 });
});

test('a span that ends before it starts is refused with both numbers', () => {
  expect(() => clampSpan({ startDay: 5, endDay: 5 }, FULL)).toThrow('a span must end after it starts, got 5 to 5');
});

const anySpan = fc
  .tuple(fc.double({ min: -500, max: 1500, noNaN: true }), fc.double({ min: 0, max: 3000, noNaN: true }))
  .map(([startDay, days]) => ({ startDay, endDay: startDay + days }));

test('law: whatever is asked for lies within the whole and is never shorter than the least', () => {
  fc.assert(
    fc.property(anySpan, (wanted) => {
      const { startDay, endDay } = clampSpan(FULL, wanted);
      expect(startDay).toBeGreaterThanOrEqual(FULL.startDay);
      expect(endDay).toBeLessThanOrEqual(FULL.endDay + 1e-9);
      expect(endDay - startDay).toBeGreaterThanOrEqual(MIN_SPAN_DAYS - 1e-9);
    }),
  );
});

test('law: zooming keeps the day under the pointer where it is, away from the ends', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.2, max: 2, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (factor, share) => {
        const full = { startDay: -1e6, endDay: 1e6 };
        const span = { startDay: 0, endDay: 300 };
        const at = share * 300;
        const next = zoomSpan(full, span, factor, at);
        expect((at - next.startDay) / (next.endDay - next.startDay)).toBeCloseTo(share, 6);
      },
    ),
  );
});

test('three changes before the next frame are told once, and the last one counts', () => {
  const waiting: (() => void)[] = [];
  const window = makeDayWindow(FULL, { startDay: 0, endDay: 100 }, (work) => waiting.push(work));
  let told = 0;
  const off = window.subscribe(() => {
    told += 1;
  });
  window.pan(0.1);
  window.pan(0.1);
  window.zoom(0.5);
  expect(waiting).toHaveLength(1);
  for (const work of waiting) work();
  expect(told).toBe(1);
  expect(window.get()).toEqual({ startDay: 45, endDay: 95 });
  off();
});
