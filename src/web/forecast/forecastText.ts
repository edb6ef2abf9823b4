import { areaText } from '../i18n/areaText.ts';
import { de } from './texts/de.ts';
import { en, type ForecastKey } from './texts/en.ts';
import { es } from './texts/es.ts';
import { fr } from './texts/fr.ts';

/** Speaks the sentences of the research view in the page's language. They come with it. */
export const useForecastText = areaText<ForecastKey>({ en, de, fr, es });
