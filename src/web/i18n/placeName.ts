import { en, type MessageKey } from '../messages/en.ts';
import { useSpeech } from './language.ts';

/** The name of a place of the body in the page's language; as it stands where it is not known. */
export function usePlaceName(): (place: string) => string {
  const { t } = useSpeech();
  return (place) => {
    const key = `bodyPlace.${place}`;
    return key in en ? t(key as MessageKey) : place;
  };
}
