import { areaText } from '../i18n/areaText.ts';
import { de } from './texts/de.ts';
import { type CohortKey, en } from './texts/en.ts';
import { es } from './texts/es.ts';
import { fr } from './texts/fr.ts';

/** Speaks the sentences of the cohort screen in the page's language. They come with the screen. */
export const useCohortText = areaText<CohortKey>({ en, de, fr, es });
