import { expect, test } from 'vitest';
import { firstEndingAfter, forEachRun, neighbourEvent } from './bands.ts';

const events = { startS: Float64Array.of(1, 2, 2.05, 8), endS: Float64Array.of(1.5, 2.05, 2.1, 9) };

const runs = (startS: number, endS: number, widthPx: number): [number, number][] => {
  const found: [number, number][] = [];
  forEachRun(events, { startS, endS }, widthPx, (from, to) => found.push([Math.round(from), Math.round(to)]));
  return found;
};

test('10 s on 100 px: 1–1.5 s is 10–15, the two that touch are one (each at least a pixel), the last is 80–90', () => {
  expect(runs(0, 10, 100)).toEqual([
    [10, 15],
    [20, 22],
    [80, 90],
  ]);
});

test('an event cut by the edge of the window is drawn to the edge', () => {
  expect(runs(1.25, 1.75, 100)).toEqual([[0, 50]]);
  expect(runs(3, 4, 100)).toEqual([]);
});

test('next is the first that starts later, previous the last that ended before; -1 where there is none', () => {
  expect(neighbourEvent(events, 0, 1)).toBe(0);
  expect(neighbourEvent(events, 1.25, 1)).toBe(1);
  expect(neighbourEvent(events, 8.5, -1)).toBe(2);
  expect(neighbourEvent(events, 8.5, 1)).toBe(-1);
  expect(neighbourEvent(events, 0.5, -1)).toBe(-1);
  expect(firstEndingAfter(events, 1.5)).toBe(1);
});
