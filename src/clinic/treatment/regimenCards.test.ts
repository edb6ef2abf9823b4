import { expect, test } from 'vitest';
import { CITATIONS } from '../citations/citations.ts';
import { testOf } from '../results/tests.ts';
import { type CitedText, CLINIC_LANGUAGES, type Text4 } from '../text.ts';
import { DRUGS, drugOf } from './drugs.ts';
import { REGIMEN_CARDS, regimenCard } from './regimenCards.ts';

const statements = (card: (typeof REGIMEN_CARDS)[number]): readonly CitedText[] => [
  card.schedule,
  ...card.response,
  ...card.harms,
  ...card.monitoring,
  ...card.cautions,
];
const textsOf = (card: (typeof REGIMEN_CARDS)[number]): readonly Text4[] => [
  card.title,
  card.population,
  ...statements(card).map(({ text }) => text),
];

test('ids of cards and of drugs are unique, and every drug of a card is in the list', () => {
  expect(new Set(REGIMEN_CARDS.map(({ id }) => id)).size).toBe(REGIMEN_CARDS.length);
  expect(new Set(DRUGS.map(({ id }) => id)).size).toBe(DRUGS.length);
  for (const id of REGIMEN_CARDS.flatMap(({ drugIds }) => drugIds)) expect(drugOf(id)?.id).toBe(id);
});

test('every statement names works that exist, and the card names all of them', () => {
  for (const card of REGIMEN_CARDS) {
    const cited = new Set(statements(card).flatMap(({ sources }) => sources));
    for (const key of [...cited, ...card.sources]) expect(CITATIONS, key).toHaveProperty(key);
    for (const key of card.sources) expect(cited.has(key), `${card.id} ${key}`).toBe(true);
  }
});

test('a statement without a source is marked as not verified, or says that it is the project’s own', () => {
  const own = /this project/i;
  for (const card of REGIMEN_CARDS)
    for (const { sources, verified, text } of statements(card))
      if (sources.length === 0 && verified) expect(text.en).toMatch(own);
});

test('texts are there in all languages, differ from English where they are sentences, and never say OMS in French or Spanish', () => {
  for (const card of REGIMEN_CARDS)
    for (const text of textsOf(card))
      for (const language of CLINIC_LANGUAGES) {
        expect(text[language].trim().length, card.id).toBeGreaterThan(1);
        if (language !== 'en' && text.en.length > 40) expect(text[language]).not.toBe(text.en);
        if (language === 'fr' || language === 'es') expect(text[language]).not.toMatch(/\bOMS\b/);
      }
});

test('figures are the same in every language', () => {
  const figures = (text: string) =>
    (text.match(/\d+(?:[.,]\d+)?|P [=<] \.\d+/g) ?? [])
      .map((figure) => figure.replace(',', '.').replace(/^P [=<] \./, '0.'))
      .sort();
  for (const card of REGIMEN_CARDS)
    for (const text of textsOf(card))
      for (const language of ['de', 'fr', 'es'] as const)
        expect(figures(text[language]), `${card.id} ${language} ${text[language]}`).toEqual(figures(text.en));
});

test('the short course of lay texts is labelled legacy, says so in its title and cites what is published instead', () => {
  const card = regimenCard('legacy-20-days')!;
  expect(card.strategy).toBe('legacy');
  expect(card.schedule.text.en).toContain('not a current standard');
  expect(card.cautions.flatMap(({ sources }) => sources)).toEqual(
    expect.arrayContaining(['NpmcLetter', 'Pranzatelli2018b', 'ActharLabel']),
  );
  expect(REGIMEN_CARDS.filter(({ strategy }) => strategy === 'legacy')).toHaveLength(1);
});

test('a card with ACTH, a steroid or rituximab ends with whom to call, marked as not verified; trazodone does not', () => {
  const called = (id: string) =>
    regimenCard(id)!.cautions.some(({ text, verified }) => text.en.includes('call your team') && !verified);
  expect(['flair', 'prednisolone', 'legacy-20-days', 'mycophenolate', 'rituximab-add-on'].map(called)).toEqual(
    Array(5).fill(true),
  );
  expect(called('trazodone')).toBe(false);
});

test('tests that a drug is followed by are in the catalogue of tests', () => {
  for (const { id, monitoring } of DRUGS)
    for (const { testId, sources, verified } of monitoring) {
      expect(testOf(testId)?.id, `${id}: ${testId}`).toBe(testId);
      expect(verified).toBe(sources.length > 0);
    }
});
