import { expect, test } from 'vitest';
import { evaluate } from './evaluateModel.testing.ts';
import { namesIn, parseFormula } from './formula.ts';

test.each([
  ['1 + 2 * 3', 7],
  ['(1 + 2) * 3', 9],
  ['8 / 2 / 2', 2],
  ['8 - 2 - 2', 4],
  ['-2^2', -4],
  ['2 * -3', -6],
  ['2.5e-3 * 1000[ng/mg]', 2.5],
  ['exp(0) + ln(1) + sqrt(9) + floor(2.7)', 6],
  ['piecewise(1, 2 > 1 && 3 < 1, 2)', 2],
  ['piecewise(1, 2 > 1 && 3 < 1 || 4 == 4, 2)', 1],
  ['piecewise(1, 2 >= 2 && 2 <= 2, 0)', 1],
  ['a * (a + b_1)', 15],
])('by hand: %s is %d', (text, value) => {
  expect(evaluate(parseFormula(text), { a: 3, b_1: 2 })).toBe(value);
});

test('numbers keep their unit, names are found inside functions', () => {
  expect(parseFormula('24[h]')).toEqual({ kind: 'number', value: 24, unit: 'h' });
  expect(parseFormula('1e6')).toEqual({ kind: 'number', value: 1e6, unit: '1' });
  expect(namesIn(parseFormula('f(a, -b / 2) > time'))).toEqual(['a', 'b', 'time']);
});

test.each([
  ['1 +', 'expected a value, got the end in: 1 +'],
  ['(1', 'expected ), got the end'],
  ['f(1', 'expected ), got the end'],
  ['1 2', 'expected the end, got 2'],
  ['a # b', 'cannot read " # b" in: a # b'],
  ['', 'expected a value, got the end'],
])('"%s" is no formula, and why', (text, sentence) => {
  expect(() => parseFormula(text)).toThrow(sentence);
});
