import { expect, test } from 'vitest';
import { fixed, markdownTable, verdictOn } from './markdown.ts';

test('a table has a header, a rule and one line a row', () => {
  expect(
    markdownTable([
      ['a', 'b'],
      [1, 'x'],
    ]),
  ).toBe('| a | b |\n| --- | --- |\n| 1 | x |');
});

test('a figure that is not there is a dash, and a missed goal says so', () => {
  expect([fixed(Number.NaN), fixed(0.8456, 3), verdictOn(false)]).toEqual(['–', '0.846', '**missed**']);
});
