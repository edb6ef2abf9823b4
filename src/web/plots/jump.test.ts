import { expect, test } from 'vitest';
import { jump } from './jump.ts';
import { makeViewWindow } from './viewWindow.ts';

const windowOf = (startS: number, endS: number, wholeS = 600) =>
  makeViewWindow({ startS: 0, endS: wholeS }, { startS, endS }, { minSpanS: 0.1, schedule: () => {} });
const eventsAt = (...timesS: readonly number[]) => ({
  startS: Float64Array.from(timesS, (timeS) => timeS - 0.1),
  endS: Float64Array.from(timesS, (timeS) => timeS + 0.1),
});
const JERKS = eventsAt(5, 110, 120, 120.5, 170);
const toAndFro = (window: ReturnType<typeof windowOf>, steps: readonly (1 | -1)[]): number[] =>
  steps.map((step) => jump(window, JERKS, step));

test('in the minute from 100 s the jerks at 110, 120, 120.5 and 170 s come one after the other, and none after the last', () => {
  expect(toAndFro(windowOf(100, 160), [1, 1, 1, 1, 1])).toEqual([1, 2, 3, 4, -1]);
});

test('backwards from that minute the last one shown comes first', () => {
  expect(toAndFro(windowOf(100, 160), [-1, -1, -1, -1, -1])).toEqual([3, 2, 1, 0, -1]);
});

test('a jerk that was chosen stays the one to go on from when the window is zoomed about it', () => {
  const window = windowOf(100, 160);
  jump(window, JERKS, 1);
  jump(window, JERKS, 1);
  window.zoom(40);
  expect(toAndFro(window, [1, -1])).toEqual([3, 2]);
});

test('after moving away the first one shown comes next', () => {
  const window = windowOf(0, 60);
  jump(window, JERKS, 1);
  window.show(100, 160);
  expect(jump(window, JERKS, 1)).toBe(1);
});

test('the first press passes over what would be shown as it is: of bursts of 1 s at 0, 3 and 6 s in 0 to 8 s of 12 the third', () => {
  const bursts = { startS: Float64Array.of(0, 3, 6), endS: Float64Array.of(1, 4, 7) };
  const window = windowOf(0, 8, 12);
  expect(jump(window, bursts, 1)).toBe(2);
  expect(window.get()).toEqual({ startS: 2.5, endS: 10.5 });
});
