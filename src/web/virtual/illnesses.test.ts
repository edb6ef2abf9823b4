import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addIllness, byDay, dayAfterKey, dayAtPx, moveIllness, removeIllness } from './illnesses.ts';

const two = [
  { key: 1, day: 100, size: 1 },
  { key: 2, day: 50, size: 2 },
];

test('a quarter of 800 px of 1000 days is day 250; outside of the axis it is its end', () => {
  expect(dayAtPx(200, 800, 1000)).toBe(250);
  expect(dayAtPx(-40, 800, 1000)).toBe(0);
  expect(dayAtPx(900, 800, 1000)).toBe(1000);
  expect(() => dayAtPx(1, 0, 1000)).toThrow('widthPx');
});

test('moving, adding, removing changes one and leaves the others; a move to where it is changes nothing at all', () => {
  expect(moveIllness(two, 2, 60)).toEqual([two[0], { key: 2, day: 60, size: 2 }]);
  expect(moveIllness(two, 2, 50)).toBe(two);
  expect(moveIllness(two, 9, 50)).toBe(two);
  expect(addIllness(two, 7)).toEqual([...two, { key: 3, day: 7, size: 1 }]);
  expect(removeIllness(two, 1)).toEqual([two[1]]);
  expect(byDay(two).map(({ key }) => key)).toEqual([2, 1]);
});

test('two illnesses never have the same key, whatever was removed before', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constant('add'), fc.nat(12)), { maxLength: 40 }), (turns) => {
      let list = two as readonly (typeof two)[number][];
      for (const turn of turns) list = turn === 'add' ? addIllness(list, 1) : removeIllness(list, turn as number);
      expect(new Set(list.map(({ key }) => key)).size).toBe(list.length);
    }),
  );
});

test.each([
  ['ArrowRight', false, 101],
  ['ArrowLeft', true, 93],
  ['PageUp', false, 130],
  ['PageDown', false, 70],
  ['Home', false, 0],
  ['End', false, 365],
  ['x', false, undefined],
])('%s (shift %s) goes from day 100 to %s', (key, shift, to) => {
  expect(dayAfterKey(key, shift, 100, 365)).toBe(to);
});

test('no key leaves the axis', () => {
  expect(dayAfterKey('ArrowLeft', true, 3, 365)).toBe(0);
  expect(dayAfterKey('PageUp', false, 360, 365)).toBe(365);
});
