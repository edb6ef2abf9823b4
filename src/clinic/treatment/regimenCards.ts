import { ACTH_CARDS } from './cards/acthCards.ts';
import { COMBINATION_CARDS } from './cards/combinationCards.ts';
import { IMMUNOGLOBULIN_CARDS } from './cards/immunoglobulinCards.ts';
import { OTHER_CARDS } from './cards/otherCards.ts';
import { RITUXIMAB_CARDS } from './cards/rituximabCards.ts';
import { CALL_THE_TEAM } from './cards/sharedStatements.ts';
import { STEROID_CARDS } from './cards/steroidCards.ts';
import { drugOf } from './drugs.ts';
import type { Drug, RegimenCard } from './types.ts';

/** Groups under which a fever or vomiting cannot wait. */
const HOLDING_DOWN: readonly Drug['group'][] = ['acth', 'steroid', 'b-cell', 'cytotoxic', 'steroid-sparing'];

/** What papers did, one card each. Doses stand in the words of the paper; nothing computes with them. */
export const REGIMEN_CARDS: readonly RegimenCard[] = [
  ...COMBINATION_CARDS,
  ...ACTH_CARDS,
  ...STEROID_CARDS,
  ...IMMUNOGLOBULIN_CARDS,
  ...RITUXIMAB_CARDS,
  ...OTHER_CARDS,
].map(withSafety);

function withSafety(card: RegimenCard): RegimenCard {
  const holdsDown = card.drugIds.some((id) => HOLDING_DOWN.includes(drugOf(id)?.group ?? 'other'));
  return holdsDown ? { ...card, cautions: [...card.cautions, CALL_THE_TEAM] } : card;
}

/** A card by its id; undefined where there is none. */
export function regimenCard(id: string): RegimenCard | undefined {
  return REGIMEN_CARDS.find((card) => card.id === id);
}
