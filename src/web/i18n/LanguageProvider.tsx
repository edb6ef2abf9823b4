import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { en, enCore } from '../messages/en.ts';
import { type Catalogue, chooseLanguage, type Language, LanguageContext, makeSpeech } from './language.ts';

const STORAGE_KEY = 'kinsbourne-language';

const LOADERS: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  en: async () => ({ page: en, core: enCore }),
  de: async () => (await import('../messages/de.ts')).de,
  fr: async () => (await import('../messages/fr.ts')).fr,
  es: async () => (await import('../messages/es.ts')).es,
};

/** Holds the language; a language's sentences are fetched when it is first chosen. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [speech, setSpeech] = useState(() => makeSpeech('en', { page: en, core: enCore }));
  const [language, setLanguage] = useState(() => chooseLanguage(readStored(), navigator.languages));

  useEffect(() => {
    let current = true;
    void LOADERS[language]().then((catalogue) => {
      if (current) setSpeech(makeSpeech(language, catalogue));
    });
    return () => {
      current = false;
    };
  }, [language]);

  useEffect(() => {
    document.documentElement.lang = speech.language;
    document.title = speech.t('page.title');
  }, [speech]);

  const choice = useMemo(
    () => ({
      speech,
      choose(chosen: Language) {
        setLanguage(chosen);
        store(chosen);
      },
    }),
    [speech],
  );
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}

// why: storage may be switched off in the browser; the page works without
function readStored(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY);
  } catch {
    return null;
  }
}

function store(language: Language): void {
  try {
    localStorage.setItem(STORAGE_KEY, language);
  } catch {}
}
