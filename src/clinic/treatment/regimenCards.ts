import { ACTH_CARDS } from './cards/acthCards.ts';
import { COMBINATION_CARDS } from './cards/combinationCards.ts';
import { IMMUNOGLOBULIN_CARDS } from './cards/immunoglobulinCards.ts';
import { OTHER_CARDS } from './cards/otherCards.ts';
import { RITUXIMAB_CARDS } from './cards/rituximabCards.ts';
import { STEROID_CARDS } from './cards/steroidCards.ts';
import type { RegimenCard } from './types.ts';

/** What papers did, one card each. Doses stand in the words of the paper; nothing computes with them. */
export const REGIMEN_CARDS: readonly RegimenCard[] = [
  ...COMBINATION_CARDS,
  ...ACTH_CARDS,
  ...STEROID_CARDS,
  ...IMMUNOGLOBULIN_CARDS,
  ...RITUXIMAB_CARDS,
  ...OTHER_CARDS,
];

/** A card by its id; undefined where there is none. */
export function regimenCard(id: string): RegimenCard | undefined {
  return REGIMEN_CARDS.find((card) => card.id === id);
}
