import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { de } from './texts/de.ts';
import { en, type TimelineKey } from './texts/en.ts';
import { es } from './texts/es.ts';
import { fr } from './texts/fr.ts';

const TEXTS = { en, de, fr, es };
const KEYS = Object.keys(en) as TimelineKey[];
const placesOf = (sentence: string): string[] =>
  [...new Set([...sentence.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name!))].sort();

test.each(['de', 'fr', 'es'] as const)(
  '%s fills the same places as English, in sentences that can be read',
  (language) => {
    for (const key of KEYS) {
      const sentence = TEXTS[language][key];
      expect(placesOf(sentence), key).toEqual(placesOf(en[key]));
      const values = Object.fromEntries(placesOf(sentence).map((name) => [name, 3]));
      expect(String(new IntlMessageFormat(sentence, language).format(values)), key).not.toBe('');
    }
  },
);

test('no language was left in English', () => {
  for (const language of ['de', 'fr', 'es'] as const) {
    const same = KEYS.filter(
      (key) =>
        TEXTS[language][key] === en[key] &&
        !/^(item\.(rating|measure|hours)|announce\.item|version|lane\.notes|lane\.vaccination|legend\.resection|lane\.tumour|group\.)/.test(
          key,
        ),
    );
    expect(same.length, `${language}: ${same.join()}`).toBeLessThanOrEqual(6);
  }
});

test('French and Spanish never shorten the name to OMS, which is the health organisation there', () => {
  for (const key of KEYS) for (const text of [fr[key], es[key]]) expect(text).not.toMatch(/\bOMS\b/);
});
