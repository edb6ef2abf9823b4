import { areaText } from '../i18n/areaText.ts';
import { de } from './texts/de.ts';
import { en } from './texts/en.ts';
import { es } from './texts/es.ts';
import { fr } from './texts/fr.ts';

export const PROTOCOL_TEXTS = { en, de, fr, es };
export const useProtocolText = areaText(PROTOCOL_TEXTS);
