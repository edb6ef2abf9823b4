import { expect, test } from 'vitest';
import { FIRST_SETTINGS } from './cohortSettings.ts';
import { readSettings, writeSettings } from './keptSettings.ts';

test('settings come back as they were', () => {
  const settings = { ...FIRST_SETTINGS, people: 300, armIds: ['triple'] };
  expect(readSettings(writeSettings(settings))).toEqual(settings);
});

test.each([
  ['nothing', ''],
  ['no settings', '[1]'],
  ['nobody', writeSettings({ ...FIRST_SETTINGS, people: 0 })],
  ['a number that was not typed', writeSettings({ ...FIRST_SETTINGS, years: Number.NaN })],
  ['a treatment that is not known any more', writeSettings({ ...FIRST_SETTINGS, armIds: ['leeches'] })],
])('%s is none', (_, line) => {
  expect(readSettings(line)).toBeUndefined();
});
