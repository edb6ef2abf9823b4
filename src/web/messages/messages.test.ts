import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { BODY_MEASURES, BODY_STATEMENTS } from '../../body/index.ts';
import { EYE_MEASURES, EYE_STATEMENTS } from '../../eyes/index.ts';
import { PIPELINE_STATEMENTS, WAVEFORM_NAMES } from '../../pipeline/index.ts';
import { fillPlaces, ISSUE_CATALOGUE } from '../../recording/index.ts';
import { type Catalogue, chooseLanguage, makeSpeech } from '../i18n/language.ts';
import { de } from './de.ts';
import { en, enCore, type MessageKey } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

const catalogues: Readonly<Record<string, Catalogue>> = { en: { page: en, core: enCore }, de, fr, es };
const translated = Object.entries(catalogues).filter(([language]) => language !== 'en');

/** Names of the places of a sentence, those within plurals too. */
const placesOf = (sentence: string): string[] => {
  const names = new Set<string>();
  const visit = (elements: ReturnType<IntlMessageFormat['getAst']>): void => {
    for (const element of elements) {
      if (element.type !== 0 && 'value' in element) names.add(element.value);
      if ('options' in element) for (const { value } of Object.values(element.options)) visit(value);
    }
  };
  visit(new IntlMessageFormat(sentence, 'en').getAst());
  return [...names].sort();
};

test.each(Object.entries(catalogues))('%s: every sentence is well-formed', (language, { page, core }) => {
  for (const [key, sentence] of Object.entries({ ...page, ...core })) {
    expect(() => new IntlMessageFormat(sentence, language), key).not.toThrow();
    expect(sentence.trim(), key).not.toBe('');
  }
});

test.each(translated)('%s: every sentence has the places of the English one', (_, { page }) => {
  for (const key of Object.keys(en) as MessageKey[]) expect(placesOf(page[key]), key).toEqual(placesOf(en[key]));
});

/** The same of a sentence of the lower folders, whose plurals are written {name|one|other}. */
const corePlacesOf = (sentence: string): string[] =>
  [...new Set([...sentence.matchAll(/\{(\w+)/g)].map(([, name]) => name!))].sort();

const MEASURES = [...EYE_MEASURES, ...BODY_MEASURES];

/** English of the lower folders by the key that translates it. */
const coreEnglish: Record<string, string> = {
  ...Object.fromEntries(
    Object.entries({ ...EYE_STATEMENTS, ...BODY_STATEMENTS, ...PIPELINE_STATEMENTS }).map(([code, text]) => [
      `statement.${code}`,
      text,
    ]),
  ),
  ...Object.fromEntries(MEASURES.map(({ id, title }) => [`measure.${id}`, title])),
  ...Object.fromEntries(MEASURES.map(({ id, definition }) => [`definition.${id}`, definition])),
  ...Object.fromEntries(MEASURES.map(({ counts }) => [`counts.${counts}`, counts])),
  ...Object.fromEntries(Object.entries(ISSUE_CATALOGUE).map(([code, entry]) => [`issue.${code}`, entry.message])),
  ...Object.fromEntries(
    Object.entries(ISSUE_CATALOGUE).flatMap(([code, entry]) => ('hint' in entry ? [[`hint.${code}`, entry.hint]] : [])),
  ),
  'place.interval': '{low} {high}',
};

test.each(Object.entries(catalogues))(
  '%s: what is translated exists, with no place that is not filled',
  (_, { core }) => {
    for (const [key, sentence] of Object.entries(core as Record<string, string>)) {
      expect(coreEnglish, key).toHaveProperty([key]);
      for (const place of placesOf(sentence)) expect(corePlacesOf(coreEnglish[key]!), key).toContain(place);
    }
  },
);

test.each(translated)(
  '%s: every verdict, name of a measure and error that stops the reading is translated',
  (_, { core }) => {
    const wanted = Object.keys(coreEnglish).filter(
      (key) =>
        /^(measure|definition|counts)\.|^statement\.VERDICT/.test(key) ||
        (key.startsWith('issue.') &&
          ISSUE_CATALOGUE[key.slice(6) as keyof typeof ISSUE_CATALOGUE].severity === 'error'),
    );
    expect(wanted.filter((key) => !(key in core))).toEqual([]);
  },
);

test('English says what the lower folders say, with shares in percent', () => {
  const speech = makeSpeech('en', { page: en, core: enCore });
  for (const key of Object.keys(enCore)) {
    const values = Object.fromEntries(corePlacesOf(coreEnglish[key]!).map((place) => [place, 7]));
    const [kind, code] = key.split('.') as ['statement' | 'issue', string];
    const plain = fillPlaces(coreEnglish[key]!, { ...values, ...('fraction' in values ? { fraction: '700%' } : {}) });
    expect(speech.core(kind, code, values, 'missing')).toBe(plain);
  }
});

test('fr and es write OMAS, where OMS is the World Health Organization', () => {
  for (const { page, core } of [fr, es])
    expect(Object.values({ ...page, ...core }).filter((sentence) => /\bOMS\b/.test(sentence))).toEqual([]);
});

test('the names of waveforms are those of the verdict', () => {
  for (const [type, name] of Object.entries(WAVEFORM_NAMES)) expect(en[`waveform.${type}` as MessageKey]).toBe(name);
});

test('German: numbers, interval and waveform within a sentence of the verdict', () => {
  const speech = makeSpeech('de', de);
  const params = { percent: '33.0', interval: ' (95 % interval 32.6 to 33.5)' };
  expect(speech.statement({ code: 'VERDICT_SHARE', params, text: '' })).toBe(
    'Sie füllen 33,0 % der brauchbaren Zeit (95-%-Intervall 32,6 bis 33,5).',
  );
  expect(speech.statement({ code: 'VERDICT_ALTERNATIVE', params: { alternative: 'ocular flutter' }, text: '' })).toBe(
    'Es könnte auch sein: Ocular Flutter.',
  );
  expect(speech.measured(1.5)).toBe('1,50');
  expect(speech.measured(0)).toBe('0');
  expect(speech.number(undefined)).toBe('–');
});

test('a code without a translation, or with a place that is not filled, shows the English text', () => {
  const speech = makeSpeech('de', de);
  expect(speech.statement({ code: 'not-known', params: {}, text: 'English.' })).toBe('English.');
  expect(speech.statement({ code: 'needs-rate', params: {}, text: 'English.' })).toBe('English.');
});

test('the language is what was chosen, else the first that the browser wants and we speak, else English', () => {
  expect(chooseLanguage('fr', ['de-AT'])).toBe('fr');
  expect(chooseLanguage(null, ['pt-BR', 'es-MX', 'de'])).toBe('es');
  expect(chooseLanguage('xx', ['ja'])).toBe('en');
});
