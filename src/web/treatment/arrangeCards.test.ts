import { expect, test } from 'vitest';
import { REGIMEN_CARDS, type RegimenCard } from '../../clinic/index.ts';
import { arrangeCards } from './arrangeCards.ts';

const card = (id: string, ...drugIds: string[]) => ({ id, drugIds }) as unknown as RegimenCard;
const cards = [card('a', 'x'), card('b', 'y'), card('c', 'x', 'z')];
const text = ({ id }: RegimenCard): string =>
  ({ a: 'Dexaméthasone, pulses', b: 'Rituximab', c: 'Pulses of Rituximab' })[id] ?? '';
const ids = (list: readonly RegimenCard[]): string => list.map(({ id }) => id).join('');

test('own medicines first, in the order of the catalogue: of a, b, c those with z or x are a and c', () => {
  const { relevant, others } = arrangeCards(cards, new Set(['x', 'z']), '', text);
  expect([ids(relevant), ids(others)]).toEqual(['ac', 'b']);
});

test('every word must occur, without regard to order, case and accents', () => {
  const found = (words: string): string => ids(arrangeCards(cards, new Set(), words, text).others);
  expect([found('RITUXIMAB'), found('pulses rituximab'), found('dexamethasone'), found('nothing')]).toEqual([
    'bc',
    'c',
    'a',
    '',
  ]);
});

test('no card is lost or shown twice, whatever is own', () => {
  for (const drugId of ['rituximab', 'acth', 'none']) {
    const { relevant, others } = arrangeCards(REGIMEN_CARDS, new Set([drugId]), '  ', ({ title }) => title.en);
    expect([...relevant, ...others].map(({ id }) => id).sort()).toEqual(REGIMEN_CARDS.map(({ id }) => id).sort());
  }
});
