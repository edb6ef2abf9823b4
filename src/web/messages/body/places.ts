import { type ClinicLanguage, PLACE_TEXTS } from '../../../clinic/index.ts';
import { BODY_PLACES, type BodyPlace } from '../../../recording/index.ts';

/** Names of places of the body as sentences of the page, in one language. */
export function placesIn(language: ClinicLanguage): Readonly<Record<`bodyPlace.${BodyPlace}`, string>> {
  return Object.fromEntries(
    BODY_PLACES.map((place) => [`bodyPlace.${place}`, PLACE_TEXTS[place][language]]),
  ) as Readonly<Record<`bodyPlace.${BodyPlace}`, string>>;
}
