import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDose } from './readDose.ts';

test.each([
  ['2 mg/kg', { amount: 2, unit: 'mg', per: 'kg', wholeDay: false }],
  ['75 IU/m²', { amount: 75, unit: 'IU', per: 'm2', wholeDay: false }],
  ['75 I.E./m2', { amount: 75, unit: 'IU', per: 'm2', wholeDay: false }],
  ['75 UI / m²', { amount: 75, unit: 'IU', per: 'm2', wholeDay: false }],
  ['0,5 mg/kg 2×', { amount: 0.5, unit: 'mg', per: 'kg', wholeDay: false, timesPerDay: 2 }],
  ['0.5 mg/kg 2x daily', { amount: 0.5, unit: 'mg', per: 'kg', wholeDay: false, timesPerDay: 2 }],
  ['375 mg/m²', { amount: 375, unit: 'mg', per: 'm2', wholeDay: false }],
  ['1 g/kg', { amount: 1000, unit: 'mg', per: 'kg', wholeDay: false }],
  ['20 mg', { amount: 20, unit: 'mg', per: 'person', wholeDay: false }],
  ['20mg', { amount: 20, unit: 'mg', per: 'person', wholeDay: false }],
  ['250 µg', { amount: 0.25, unit: 'mg', per: 'person', wholeDay: false }],
  ['500 mcg', { amount: 0.5, unit: 'mg', per: 'person', wholeDay: false }],
  ['2 mg/kg/day', { amount: 2, unit: 'mg', per: 'kg', wholeDay: true }],
  ['2 mg/kg pro Tag', { amount: 2, unit: 'mg', per: 'kg', wholeDay: true }],
  ['2 mg/kg par jour en 2 prises', { amount: 2, unit: 'mg', per: 'kg', wholeDay: true, timesPerDay: 2 }],
  ['2 mg/kg/day in 2 doses', { amount: 2, unit: 'mg', per: 'kg', wholeDay: true, timesPerDay: 2 }],
  ['1500 IU', { amount: 1500, unit: 'IU', per: 'person', wholeDay: false }],
  ['0.125 mg', { amount: 0.125, unit: 'mg', per: 'person', wholeDay: false }],
] as const)('reads "%s"', (text, dose) => {
  expect(readDose(text)).toEqual({ dose });
});

test.each([
  ['', 'empty'],
  ['  ', 'empty'],
  ['as before', 'no-number'],
  ['about 20 mg', 'ambiguous-number'],
  ['−5 mg/kg', 'negative'],
  ['-5 mg/kg', 'negative'],
  ['0 mg', 'zero'],
  ['0,0 mg', 'zero'],
  ['1.500 IU', 'ambiguous-number'],
  ['1,500 IU', 'ambiguous-number'],
  ['1.500,5 mg', 'ambiguous-number'],
  ['10–20 mg', 'ambiguous'],
  ['10 to 20 mg', 'ambiguous'],
  ['1/2 mg', 'ambiguous'],
  ['20 mg or 30 mg', 'ambiguous'],
  ['5 ml', 'unknown-unit'],
  ['2 tablets', 'unknown-unit'],
  ['20', 'unknown-unit'],
  ['2 mg/h', 'unknown-unit'],
  ['2 mg/kg/h', 'ambiguous'],
  ['2 mg/kg/day 2×', 'ambiguous'],
  ['20 mg with food', 'ambiguous'],
  ['20 mg 0×', 'ambiguous'],
] as const)('refuses "%s": %s', (text, problem) => {
  expect(readDose(text)).toEqual({ problem });
});

test('never throws, and what it reads is above 0 and finite', () => {
  const piece = fc.constantFrom(
    '2',
    '0',
    '-',
    '.',
    ',',
    ' ',
    'mg',
    'g',
    'IU',
    '/',
    'kg',
    'm²',
    '×',
    'day',
    'in',
    'doses',
    '1500',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((pieces) => pieces.join('')),
      ),
      (text) => {
        const { dose } = readDose(text);
        expect(dose === undefined || (dose.amount > 0 && Number.isFinite(dose.amount))).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
});
