import { areaText } from '../i18n/areaText.ts';
import { de } from './texts/de.ts';
import { en } from './texts/en.ts';
import { es } from './texts/es.ts';
import { fr } from './texts/fr.ts';

/** The sentences of the frame around one person's views. */
export const useCourseText = areaText({ en, de, fr, es });
