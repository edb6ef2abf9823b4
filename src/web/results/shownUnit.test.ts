import { expect, test } from 'vitest';
import { BODY_MEASURES } from '../../body/index.ts';
import { EYE_MEASURES } from '../../eyes/index.ts';
import { makeSpeech } from '../i18n/language.ts';
import { de } from '../messages/de.ts';
import { en } from '../messages/en.ts';
import { shownUnit, shownValues } from './shownUnit.ts';

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

test('hours of the clock are shown as the clock shows them, 0.25 as 25.0 percent, what is missing as a stroke', () => {
  const german = makeSpeech('de', de);
  const shown = (unit: string, value: number | undefined): string => {
    const { write, unit: behind } = shownValues(unit, german);
    return `${write(value)} ${behind}`.trim();
  };
  expect(shown('clock h', 19.7)).toBe('19:42');
  expect(shown('h', 19.7)).toBe('19,7 h');
  expect(shown('fraction', 0.25)).toBe('25,0 %');
  expect([shown('clock h', undefined), shown('h', undefined)]).toEqual(['–', '– h']);
});
