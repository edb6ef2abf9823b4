import { useSpeech } from '../../i18n/language.ts';
import { de } from './texts/de.ts';
import { en } from './texts/en.ts';
import { es } from './texts/es.ts';
import { fr } from './texts/fr.ts';

const NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = { en, de, fr, es };

/** The plain name of an input in a language; one that has none yet goes by its own. */
export function inputName(name: string, language: string): string {
  return NAMES[language]?.[name] ?? name;
}

export function useInputName(): (name: string) => string {
  const { language } = useSpeech();
  return (name) => inputName(name, language);
}
