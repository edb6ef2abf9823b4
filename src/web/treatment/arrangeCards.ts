import type { RegimenCard } from '../../clinic/index.ts';

export interface ArrangedCards {
  /** Of medicines in this person's plans. */
  readonly relevant: readonly RegimenCard[];
  readonly others: readonly RegimenCard[];
}

/**
 * Published regimens as they are shown: those of the person's own medicines first, each in the order of the catalogue.
 * @param searched words that must all occur, in any order; case and accents do not count
 * @param textOf everything of a card that can be searched, in the page's language
 */
export function arrangeCards(
  cards: readonly RegimenCard[],
  ownDrugIds: ReadonlySet<string>,
  searched: string,
  textOf: (card: RegimenCard) => string,
): ArrangedCards {
  const words = plain(searched)
    .split(/\s+/)
    .filter((word) => word !== '');
  const found = cards.filter((card) => {
    const text = plain(textOf(card));
    return words.every((word) => text.includes(word));
  });
  const isOwn = ({ drugIds }: RegimenCard): boolean => drugIds.some((id) => ownDrugIds.has(id));
  return { relevant: found.filter(isOwn), others: found.filter((card) => !isOwn(card)) };
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
