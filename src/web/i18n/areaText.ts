import { IntlMessageFormat } from 'intl-messageformat';
import { useMemo } from 'react';
import type { Text4 } from '../../clinic/index.ts';
import { type Language, useSpeech, type Values } from './language.ts';

/** The sentences of one area of the page in all languages; `en` says which there are, a missing one is a type error. */
export type AreaTexts<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

export type AreaSpeech<Key extends string> = (key: Key, values?: Values) => string;

const parsed = new Map<string, IntlMessageFormat>();

/** Fills one sentence (ICU message format). Without places and quotes it is as it stands. */
export function fillSentence(sentence: string, language: string, values?: Values): string {
  if (!/[{'<]/.test(sentence)) return sentence;
  const id = `${language} ${sentence}`;
  const format = parsed.get(id) ?? new IntlMessageFormat(sentence, language, undefined, { ignoreTag: true });
  parsed.set(id, format);
  return String(format.format(values));
}

/** Makes the hook that speaks an area's sentences in the page's language. Sentences come with the area's own chunk. */
export function areaText<Key extends string>(texts: AreaTexts<Key>): () => AreaSpeech<Key> {
  return () => {
    const { language } = useSpeech();
    return useMemo(
      () => (key: Key, values?: Values) => fillSentence(texts[language][key], language, values),
      [language],
    );
  };
}

/** Picks the page's language out of a clinical text. */
export function useText4(): (text: Text4) => string {
  const { language } = useSpeech();
  return (text) => text[language];
}
