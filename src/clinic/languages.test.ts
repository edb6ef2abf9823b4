import { describe, expect, test } from 'vitest';
import * as clinic from './index.ts';
import { CLINIC_LANGUAGES, type Text4 } from './text.ts';

/** Every text of every value that the folder gives away, with where it stands. */
function textsOf(value: unknown, path: string, seen = new Set<unknown>()): [string, Text4][] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  if (CLINIC_LANGUAGES.every((language) => typeof (value as Record<string, unknown>)[language] === 'string'))
    return [[path, value as Text4]];
  if (value instanceof Map || value instanceof Set) return textsOf([...value], path, seen);
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, `${path}.${name}`, seen));
}
const texts = Object.entries(clinic).flatMap(([name, value]) => textsOf(value, name));

/** Words that are the same in two of the languages because they are names, or by chance of their roots. */
const SAME: ReadonlySet<string> = new Set([
  'Person',
  'Tumor',
  'Parent',
  'Infection',
  'Vaccination',
  'Neuroblastoma',
  'Ganglioneuroblastoma',
  'Ganglioneuroma',
  'Ferritin',
  'Potassium',
  'Sodium',
  'Lymphocytes',
  'Temperatura',
  'IgG',
  'IgM',
  'PET',
  'ACTH in Peking',
  'rage',
  'Name',
  'Scores',
  'Dose',
  'Fin',
  'no',
]);
const isSame = new Set([...SAME].map((word) => word.toLowerCase()));
/** What is left to translate once the places for values are taken away. */
const wordsOf = (text: string): string => (/\p{L}/u.test(text.replace(/\{\w+\}/g, '')) ? text.toLowerCase() : '');

describe('words in four languages', () => {
  test('there are many, none is empty, and none that is more than a joint has spaces at its ends', () => {
    expect(texts.length).toBeGreaterThan(300);
    for (const [path, text] of texts)
      for (const language of CLINIC_LANGUAGES) {
        if (text[language].length > 6) expect(text[language].trim(), `${path} ${language}`).toBe(text[language]);
        expect(text[language], `${path} ${language}`).not.toBe('');
      }
  });

  test('no language is a copy of another, names apart', () => {
    const copies = texts
      .filter(([path]) => !/^(DRUGS|CITATIONS)\b/.test(path))
      .flatMap(([path, text]) =>
        CLINIC_LANGUAGES.flatMap((a, i) =>
          CLINIC_LANGUAGES.slice(i + 1)
            .filter((b) => text[a] === text[b] && wordsOf(text[a]) !== '' && !isSame.has(wordsOf(text[a])))
            .map((b) => `${path}: ${a} and ${b} say "${text[a]}"`),
        ),
      );
    expect(copies).toEqual([]);
  });

  test('in French and Spanish OMS is the World Health Organization: the acronym never stands alone', () => {
    const bare = texts.flatMap(([path, text]) =>
      [text.fr, text.es].filter((words) => /\bOMS\b/.test(words)).map((words) => `${path}: ${words}`),
    );
    expect(bare).toEqual([]);
  });

  test('German says Sie and never du; French and Spanish vous and usted', () => {
    for (const [path, text] of texts) {
      expect(text.de, path).not.toMatch(/\b(du|dein|deine|deinem|deinen|dich|dir)\b/i);
      expect(text.fr, path).not.toMatch(/\b(tu|ton|tes|toi)\b/i);
      expect(text.es, path).not.toMatch(/\b(tú|tus|contigo)\b/i);
    }
  });
});
