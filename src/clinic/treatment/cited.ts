import type { CitationKey, CitedText } from '../text.ts';

/** A statement that was read in the works named first (keys with spaces between). */
export function read(sources: string, en: string, de: string, fr: string, es: string): CitedText {
  return { text: { en, de, fr, es }, sources: keysOf(sources), verified: true };
}

/** A statement whose source was not read in full or at all: it is shown with that mark. */
export function unverified(sources: string, en: string, de: string, fr: string, es: string): CitedText {
  return { text: { en, de, fr, es }, sources: keysOf(sources), verified: false };
}

function keysOf(sources: string): readonly CitationKey[] {
  return sources === '' ? [] : sources.split(' ');
}
