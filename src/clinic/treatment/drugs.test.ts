import { expect, test } from 'vitest';
import { OTHER_DRUG_NAMES } from './drugNames.ts';
import { DRUGS, findDrug } from './drugs.ts';

test.each([
  ['ACTH', 'corticotropin'],
  ['Corticotropin (ACTH)', 'corticotropin'],
  ['acth 1–24', 'tetracosactide'],
  ['Synacthen  Depot', 'tetracosactide'],
  ['Tetracosáctida', 'tetracosactide'],
  ['TETRACOSACTIDA', 'tetracosactide'],
  ['IVIG', 'immunoglobulin'],
  ['Immunglobulin von Spendern (IVIG)', 'immunoglobulin'],
  ['Prednisone (given at home)', 'prednisone'],
  ['solu-medrol', 'methylprednisolone'],
])('%s is %s', (name, id) => {
  expect(findDrug(name)?.id).toBe(id);
});

test.each(['', ' ', 'Dancingol', 'ACT', '(ACTH)'])('%j is no drug of the list', (name) => {
  expect(findDrug(name)).toBeUndefined();
});

test('no name means two drugs, and every other name belongs to a drug of the list', () => {
  const ids = DRUGS.map(({ id }) => id);
  expect(Object.keys(OTHER_DRUG_NAMES).filter((id) => !ids.includes(id))).toEqual([]);
  for (const entry of DRUGS) {
    const names = [entry.id, ...Object.values(entry.name), ...(OTHER_DRUG_NAMES[entry.id] ?? [])];
    for (const name of names) expect(findDrug(name)?.id, name).toBe(entry.id);
  }
});
