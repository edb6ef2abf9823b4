import { type CitationKey, type Text4, text4 } from '../text.ts';
import { OTHER_DRUG_NAMES } from './drugNames.ts';
import type { Drug } from './types.ts';

/** What is commonly followed under a drug: tests of which it was read, with the work, then tests of which it was not. */
function follow(read: Readonly<Record<string, CitationKey>>, notRead: string): Drug['monitoring'] {
  return [
    ...Object.entries(read).map(([testId, source]) => ({ testId, sources: [source], verified: true })),
    ...notRead
      .split(' ')
      .filter((testId) => testId !== '')
      .map((testId) => ({ testId, sources: [], verified: false })),
  ];
}

function drug(id: string, group: Drug['group'], name: Text4, monitoring: Drug['monitoring'] = []): Drug {
  return { id, name, group, monitoring };
}

const PRESSURE = 'systolic diastolic';
const UNDER_STEROIDS = follow({}, `${PRESSURE} weight height glucose potassium`);
const UNDER_CYTOTOXIC = follow({}, 'neutrophils creatinine');

/** Drugs that the cards and plans name. ATC codes stand only where they were read; others are left out. */
export const DRUGS: readonly Drug[] = [
  {
    ...drug(
      'corticotropin',
      'acth',
      text4('Corticotropin (ACTH)', 'Corticotropin (ACTH)', 'Corticotropine (ACTH)', 'Corticotropina (ACTH)'),
      follow(
        {
          systolic: 'ActharLabel',
          diastolic: 'ActharLabel',
          potassium: 'ActharLabel',
        },
        'glucose weight height',
      ),
    ),
    atc: 'H01AA01',
  },
  drug(
    'tetracosactide',
    'acth',
    text4(
      'Tetracosactide (ACTH 1–24)',
      'Tetracosactid (ACTH 1–24)',
      'Tétracosactide (ACTH 1–24)',
      'Tetracosáctida (ACTH 1–24)',
    ),
    UNDER_STEROIDS,
  ),
  drug(
    'dexamethasone',
    'steroid',
    text4('Dexamethasone', 'Dexamethason', 'Dexaméthasone', 'Dexametasona'),
    UNDER_STEROIDS,
  ),
  drug('prednisolone', 'steroid', text4('Prednisolone', 'Prednisolon', 'Prednisolone', 'Prednisolona'), UNDER_STEROIDS),
  drug('prednisone', 'steroid', text4('Prednisone', 'Prednison', 'Prednisone', 'Prednisona'), UNDER_STEROIDS),
  drug(
    'methylprednisolone',
    'steroid',
    text4('Methylprednisolone', 'Methylprednisolon', 'Méthylprednisolone', 'Metilprednisolona'),
    UNDER_STEROIDS,
  ),
  drug('hydrocortisone', 'steroid', text4('Hydrocortisone', 'Hydrocortison', 'Hydrocortisone', 'Hidrocortisona')),
  drug(
    'immunoglobulin',
    'immunoglobulin',
    text4(
      'Immunoglobulin from donors (IVIG)',
      'Immunglobulin von Spendern (IVIG)',
      'Immunoglobulines de donneurs (IgIV)',
      'Inmunoglobulina de donantes (IGIV)',
    ),
    follow({}, 'igg creatinine'),
  ),
  {
    ...drug(
      'rituximab',
      'b-cell',
      text4('Rituximab', 'Rituximab', 'Rituximab', 'Rituximab'),
      follow({ cd19: 'Pranzatelli2010', igm: 'Pranzatelli2006' }, 'igg neutrophils'),
    ),
    atc: 'L01FA01',
  },
  // Two ATC codes were read, one for each field of use; which one holds here was not.
  drug(
    'ofatumumab',
    'b-cell',
    text4('Ofatumumab', 'Ofatumumab', 'Ofatumumab', 'Ofatumumab'),
    follow({}, 'cd19 igg igm'),
  ),
  drug(
    'cyclophosphamide',
    'cytotoxic',
    text4('Cyclophosphamide', 'Cyclophosphamid', 'Cyclophosphamide', 'Ciclofosfamida'),
    UNDER_CYTOTOXIC,
  ),
  drug(
    'mycophenolate',
    'steroid-sparing',
    text4('Mycophenolate mofetil', 'Mycophenolat-Mofetil', 'Mycophénolate mofétil', 'Micofenolato de mofetilo'),
    follow({}, 'neutrophils'),
  ),
  drug(
    'mercaptopurine',
    'steroid-sparing',
    text4('Mercaptopurine', 'Mercaptopurin', 'Mercaptopurine', 'Mercaptopurina'),
    follow({}, 'neutrophils'),
  ),
  drug(
    'azathioprine',
    'steroid-sparing',
    text4('Azathioprine', 'Azathioprin', 'Azathioprine', 'Azatioprina'),
    follow({}, 'neutrophils'),
  ),
  drug(
    'methotrexate',
    'steroid-sparing',
    text4('Methotrexate', 'Methotrexat', 'Méthotrexate', 'Metotrexato'),
    UNDER_CYTOTOXIC,
  ),
  drug(
    'ciclosporin',
    'steroid-sparing',
    text4('Ciclosporin', 'Ciclosporin', 'Ciclosporine', 'Ciclosporina'),
    follow({}, `${PRESSURE} creatinine potassium`),
  ),
  drug(
    'tacrolimus',
    'steroid-sparing',
    text4('Tacrolimus', 'Tacrolimus', 'Tacrolimus', 'Tacrolimus'),
    follow({}, `${PRESSURE} creatinine potassium glucose`),
  ),
  drug('trazodone', 'symptomatic', text4('Trazodone', 'Trazodon', 'Trazodone', 'Trazodona')),
  drug('clonazepam', 'symptomatic', text4('Clonazepam', 'Clonazepam', 'Clonazépam', 'Clonazepam')),
  drug('levetiracetam', 'symptomatic', text4('Levetiracetam', 'Levetiracetam', 'Lévétiracétam', 'Levetiracetam')),
  drug('propranolol', 'symptomatic', text4('Propranolol', 'Propranolol', 'Propranolol', 'Propranolol')),
  drug('valproate', 'symptomatic', text4('Valproate', 'Valproat', 'Valproate', 'Valproato')),
  drug('gabapentin', 'symptomatic', text4('Gabapentin', 'Gabapentin', 'Gabapentine', 'Gabapentina')),
  drug('melatonin', 'symptomatic', text4('Melatonin', 'Melatonin', 'Mélatonine', 'Melatonina')),
  drug('co-trimoxazole', 'protective', text4('Co-trimoxazole', 'Cotrimoxazol', 'Cotrimoxazole', 'Cotrimoxazol')),
  drug('omeprazole', 'protective', text4('Omeprazole', 'Omeprazol', 'Oméprazole', 'Omeprazol')),
  drug('famotidine', 'protective', text4('Famotidine', 'Famotidin', 'Famotidine', 'Famotidina')),
];

/** A drug by its id; undefined where it is not in the list. */
export function drugOf(id: string): Drug | undefined {
  return DRUGS.find((entry) => entry.id === id);
}

/** The drug of the list that goes by a name: in any language, short, or that of a product, with or without accents; undefined where none does. */
export function findDrug(name: string): Drug | undefined {
  return BY_NAME.get(plainName(name)) ?? BY_NAME.get(plainName(name.replace(/\s*\([^)]*\)\s*$/, '')));
}

const BY_NAME: ReadonlyMap<string, Drug> = new Map(
  DRUGS.flatMap((entry) => {
    const shown = Object.values(entry.name).map((name) => name.replace(/\s*\([^)]*\)\s*$/, ''));
    const names = [entry.id, ...Object.values(entry.name), ...shown, ...(OTHER_DRUG_NAMES[entry.id] ?? [])];
    return names.map((name): [string, Drug] => [plainName(name), entry]);
  }),
);

/** Small letters without accents; blanks and dashes of all kinds alike. */
function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .trim();
}
