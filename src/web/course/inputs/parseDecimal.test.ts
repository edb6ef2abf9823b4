import { expect, test } from 'vitest';
import { parseDecimal } from './parseDecimal.ts';

test.each([
  ['38.5', 38.5],
  ['38,5', 38.5],
  [' 7 ', 7],
  ['−2', -2],
  ['.5', 0.5],
  ['0', 0],
  ['', undefined],
  ['1.2.3', undefined],
  ['1,000.5', undefined],
  ['12 mg', undefined],
])('%o is %s', (text, number) => {
  expect(parseDecimal(text)).toBe(number);
});
