import { areaText } from '../i18n/areaText.ts';
import { de } from './texts/de.ts';
import { en, type TimelineKey } from './texts/en.ts';
import { es } from './texts/es.ts';
import { fr } from './texts/fr.ts';

/** Speaks the timeline's sentences in the page's language. */
export const useTimelineText = areaText<TimelineKey>({ en, de, fr, es });
