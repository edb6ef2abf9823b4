import { areaText } from '../i18n/areaText.ts';
import { de } from './texts/de.ts';
import { en } from './texts/en.ts';
import { es } from './texts/es.ts';
import { fr } from './texts/fr.ts';

export const FACT_TEXTS = { en, de, fr, es };
const useFactText = areaText(FACT_TEXTS);

/** Names of formats and facts in the page's language; as they stand where they are not known (a plain table may hold facts of its own). */
export function useFactNames(): { formatName: (id: string) => string; factName: (name: string) => string } {
  const text = useFactText();
  const named = (key: string, bare: string): string => (key in en ? text(key as keyof typeof en) : bare);
  return {
    formatName: (id) => named(`format.${id}`, id),
    factName: (name) => named(`fact.${name}`, name),
  };
}
