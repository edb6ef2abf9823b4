import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';

type Texts = Readonly<Record<string, string>>;

/** Every `texts/<language>.ts` of the page, by area and language. */
const modules = import.meta.glob<Record<string, Texts>>('../**/texts/*.ts', { eager: true });
const areas = new Map<string, Map<string, Texts>>();
for (const [path, module] of Object.entries(modules)) {
  const [, area = '', language = ''] = /^\.\.\/(.+)\/texts\/(\w+)\.ts$/.exec(path) ?? [];
  const texts = module[language];
  if (texts !== undefined) areas.set(area, (areas.get(area) ?? new Map()).set(language, texts));
}

/** The simulator fills its places by itself and has sentences that are no ICU messages. */
const ICU_AREAS = [...areas].filter(([area]) => area !== 'simulator');
const TRANSLATED = ICU_AREAS.flatMap(([area, languages]) =>
  ['de', 'fr', 'es'].map((language) => ({ area, language, en: languages.get('en')!, texts: languages.get(language) })),
);

/** Names of the places of a sentence, those within plurals too. */
function placesOf(sentence: string): string[] {
  const names = new Set<string>();
  const visit = (elements: ReturnType<IntlMessageFormat['getAst']>): void => {
    for (const element of elements) {
      if (element.type !== 0 && element.type !== 7 && 'value' in element) names.add(String(element.value));
      if ('options' in element) for (const { value } of Object.values(element.options)) visit(value);
    }
  };
  visit(new IntlMessageFormat(sentence, 'en', undefined, { ignoreTag: true }).getAst());
  return [...names].sort();
}

test('every area with texts has all four languages', () => {
  expect(areas.size).toBeGreaterThan(8);
  for (const [area, languages] of areas) expect([...languages.keys()].sort(), area).toEqual(['de', 'en', 'es', 'fr']);
});

test.each(TRANSLATED)(
  '$area in $language: the keys of English, well-formed, with the same places',
  ({ language, en, texts = {} }) => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(en).sort());
    for (const [key, sentence] of Object.entries(texts)) {
      expect(sentence.trim(), key).not.toBe('');
      expect(() => new IntlMessageFormat(sentence, language, undefined, { ignoreTag: true }), key).not.toThrow();
      expect(placesOf(sentence), key).toEqual(placesOf(en[key]!));
    }
  },
);

test.each(TRANSLATED)('$area in $language: sentences are translated', ({ en, texts = {} }) => {
  // why: single words may well be the same in two languages; three of them in a row are a forgotten sentence
  const isSentence = (text: string): boolean => (text.replace(/\{[^}]*\}/g, '').match(/\p{L}{2,}/gu) ?? []).length >= 3;
  const forgotten = Object.keys(en).filter((key) => texts[key] === en[key] && isSentence(en[key]!));
  expect(forgotten).toEqual([]);
});

test('fr and es never write OMS, which is the World Health Organization there', () => {
  for (const [area, languages] of areas)
    for (const language of ['fr', 'es'])
      for (const [key, sentence] of Object.entries(languages.get(language) ?? {}))
        expect(/\bOMS\b/.test(sentence), `${area} ${language} ${key}`).toBe(false);
});
