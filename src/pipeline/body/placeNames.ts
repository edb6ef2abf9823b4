import { PLACE_TEXTS } from '../../clinic/index.ts';
import { BODY_PLACES, type BodyPlace } from '../../recording/index.ts';

/** What the places of the body are called in an English sentence; the page translates them. */
export const PLACE_NAMES = Object.fromEntries(BODY_PLACES.map((place) => [place, PLACE_TEXTS[place].en])) as Readonly<
  Record<BodyPlace, string>
>;
