/** The languages that every sentence for people exists in. */
export const CLINIC_LANGUAGES = ['en', 'de', 'fr', 'es'] as const;
export type ClinicLanguage = (typeof CLINIC_LANGUAGES)[number];

/** One text in all languages; a missing one is a type error. */
export type Text4 = Readonly<Record<ClinicLanguage, string>>;

/**
 * A clinical statement with where it was read. `verified` is false where the source itself was not read; such a
 * statement is shown with that mark or not at all.
 */
export interface CitedText {
  readonly text: Text4;
  /** Keys of `docs/references.bib`; empty only for what the project itself chose, which `text` then says. */
  readonly sources: readonly CitationKey[];
  readonly verified: boolean;
}

/** A key of `docs/references.bib`, such as `Pranzatelli2017`. */
export type CitationKey = string;

/** One text in the four languages, in the order of `CLINIC_LANGUAGES`. */
export function text4(en: string, de: string, fr: string, es: string): Text4 {
  return { en, de, fr, es };
}
