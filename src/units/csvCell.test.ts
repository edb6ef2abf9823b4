import { expect, test } from 'vitest';
import { csvCell } from './csvCell.ts';

test('numbers are plain, nothing is empty, and 0 is 0', () => {
  expect([0, -1.5, Number.NaN, undefined, true].map(csvCell)).toEqual(['0', '-1.5', '', '', 'true']);
});

test('a comma, a quote and a line break are kept within quotes', () => {
  expect(['a, b', 'say "a"', 'a\nb'].map(csvCell)).toEqual(['"a, b"', '"say ""a"""', '"a\nb"']);
});

test('a text that a spreadsheet would run as a formula is kept from it; a negative number is none', () => {
  expect(['=1+1', '@x', '-a', '+b'].map(csvCell)).toEqual(["'=1+1", "'@x", "'-a", "'+b"]);
  expect(csvCell(-3)).toBe('-3');
});
