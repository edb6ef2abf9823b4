import { expect, test } from 'vitest';
import { BODY_MEASURES } from '../../body/index.ts';
import { EYE_MEASURES } from '../../eyes/index.ts';
import { de } from '../messages/de.ts';
import { en } from '../messages/en.ts';
import { shownUnit } from './shownUnit.ts';

const inGerman = (unit: string) => shownUnit(unit, (key) => de.page[key]);

test('shares are percent, rates begin with a stroke, degrees are a ring', () => {
  expect(inGerman('fraction')).toEqual({ scale: 100, unit: '%' });
  expect(inGerman('1/min')).toEqual({ scale: 1, unit: '/min' });
  expect(['ratio', 'deg', 'deg²', 'deg/s'].map((unit) => inGerman(unit).unit)).toEqual(['', '°', '°²', '°/s']);
});

test('words within units are those of the language', () => {
  expect(inGerman('min/day').unit).toBe('min/Tag');
  expect(inGerman('1/night').unit).toBe('/Nacht');
});

test('no unit of a measure keeps an English word in German', () => {
  const symbols = new Set(['h', 'min', 's', 'ms', 'g', 'mg', 'm', 'mm', 'Hz', 'px', 'uV', 'µV']);
  for (const { id, unit } of [...EYE_MEASURES, ...BODY_MEASURES])
    for (const word of shownUnit(unit, (key) => `_${en[key]}_`).unit.match(/(?<![_\p{L}])\p{L}+(?![_\p{L}])/gu) ?? [])
      expect(symbols, `${id}: ${unit}`).toContain(word);
});
