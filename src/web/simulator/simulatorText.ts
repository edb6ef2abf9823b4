import { useSpeech } from '../i18n/language.ts';
import { de } from './texts/de.ts';
import { en, type SimulatorKey, type SimulatorTexts } from './texts/en.ts';
import { es } from './texts/es.ts';
import { fr } from './texts/fr.ts';

const TEXTS: Readonly<Record<string, SimulatorTexts>> = { en, de, fr, es };

export type SimulatorSpeech = (key: SimulatorKey, places?: Readonly<Record<string, string | number>>) => string;

/** The simulator's sentences in the page's language. They come with the simulator, not with the first view. */
export function useSimulatorText(): SimulatorSpeech {
  const { language, number } = useSpeech();
  const texts = TEXTS[language] ?? en;
  return (key, places = {}) =>
    texts[key].replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = places[name];
      if (value === undefined) return place;
      return typeof value === 'number' ? number(value) : value;
    });
}
