import { areaText } from '../i18n/areaText.ts';
import { de } from './texts/de.ts';
import { en, type WatchKey } from './texts/en.ts';
import { es } from './texts/es.ts';
import { fr } from './texts/fr.ts';

export type { WatchKey };
export const WATCH_VIEW_TEXTS = { en, de, fr, es };
export const useWatchText = areaText(WATCH_VIEW_TEXTS);
