import { areaText } from '../i18n/areaText.ts';
import { de } from './texts/de.ts';
import { en, type TodayKey } from './texts/en.ts';
import { es } from './texts/es.ts';
import { fr } from './texts/fr.ts';

export const TODAY_TEXTS = { en, de, fr, es };
export const useTodayText = areaText(TODAY_TEXTS);
export type { TodayKey };
