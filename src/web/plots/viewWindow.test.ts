import { expect, test } from 'vitest';
import { makeViewWindow } from './viewWindow.ts';

const make = () => {
  const work: (() => void)[] = [];
  const window = makeViewWindow(
    { startS: 0, endS: 100 },
    { startS: 40, endS: 60 },
    { minSpanS: 1, schedule: (one) => work.push(one) },
  );
  return { window, work };
};

test('zooming by a half at 45 s keeps 45 s where it was: 40–60 becomes 42.5–52.5', () => {
  const { window } = make();
  window.zoom(0.5, 45);
  expect(window.get()).toEqual({ startS: 42.5, endS: 52.5 });
});

test('the window never leaves the recording and is never shorter than allowed', () => {
  const { window } = make();
  window.pan(10);
  expect(window.get()).toEqual({ startS: 80, endS: 100 });
  window.zoom(0.0001);
  expect(window.get().endS - window.get().startS).toBeCloseTo(1, 9);
  window.zoom(1e9);
  expect(window.get()).toEqual(window.full);
});

test('many changes within a frame are told once', () => {
  const { window, work } = make();
  let told = 0;
  const stop = window.subscribe(() => told++);
  window.pan(0.1);
  window.pan(0.1);
  for (const one of work.splice(0)) one();
  expect(told).toBe(1);
  stop();
  window.pan(0.1);
  for (const one of work.splice(0)) one();
  expect(told).toBe(1);
});

test('a time near the end stays the focus though it cannot be in the middle, until it is out of sight', () => {
  const { window } = make();
  expect(window.focusS()).toBeUndefined();
  window.centre(99);
  expect(window.get()).toEqual({ startS: 80, endS: 100 });
  expect(window.focusS()).toBe(99);
  window.pan(-0.04);
  window.zoom(0.99, 100);
  expect(window.focusS()).toBe(99);
  window.pan(-0.5);
  expect(window.focusS()).toBeUndefined();
});
