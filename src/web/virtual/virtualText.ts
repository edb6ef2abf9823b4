import { areaText } from '../i18n/areaText.ts';
import { de } from './texts/de.ts';
import { en, type VirtualKey } from './texts/en.ts';
import { es } from './texts/es.ts';
import { fr } from './texts/fr.ts';

/** Speaks the sentences of the virtual child in the page's language. They come with its screen. */
export const useVirtualText = areaText<VirtualKey>({ en, de, fr, es });
