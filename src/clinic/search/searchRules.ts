import { text4 } from '../text.ts';
import { read, unverified } from '../treatment/cited.ts';
import type { ProposedRule } from './types.ts';

const NO_INTERVAL = unverified(
  '',
  'Commonly done; no agreed interval was found. Your clinic decides.',
  'Üblich; ein vereinbarter Abstand wurde nicht gefunden. Ihre Klinik entscheidet.',
  'Pratique courante ; aucun intervalle convenu n’a été trouvé. Votre équipe décide.',
  'Práctica habitual; no se encontró un intervalo acordado. Decide su equipo.',
);

const FIRST_CHILD = read(
  'Pranzatelli2017 Brunklaus2012',
  'About half of the children have a tumour, and MRI or CT finds it most reliably.',
  'Etwa die Hälfte der Kinder hat einen Tumor, und MRT oder CT finden ihn am verlässlichsten.',
  'Environ la moitié des enfants ont une tumeur ; l’IRM ou le scanner la trouvent le plus sûrement.',
  'Cerca de la mitad de los niños tiene un tumor; la RM o la TC lo hallan con más fiabilidad.',
);

const AGAIN_AT_RELAPSE = unverified(
  'Storz2019',
  'Commonly done at a relapse; one tumour was found 11 years after onset. No agreed rule was found. Your clinic decides.',
  'Bei einem Rückfall üblich; ein Tumor wurde 11 Jahre nach Beginn gefunden. Eine vereinbarte Regel wurde nicht gefunden. Ihre Klinik entscheidet.',
  'Courant lors d’une rechute ; une tumeur a été trouvée 11 ans après le début. Aucune règle convenue. Votre équipe décide.',
  'Habitual ante una recaída; un tumor se halló 11 años después del inicio. No se encontró regla acordada. Decide su equipo.',
);

const MRI = text4('Tumour search: MRI', 'Tumorsuche: MRT', 'Recherche de tumeur : IRM', 'Búsqueda de tumor: RM');
const CT = text4('Tumour search: CT', 'Tumorsuche: CT', 'Recherche de tumeur : scanner', 'Búsqueda de tumor: TC');
const HVA = text4('Urine: HVA', 'Urin: HVA', 'Urine : HVA', 'Orina: HVA');
const VMA = text4('Urine: VMA', 'Urin: VMA', 'Urine : VMA', 'Orina: VMA');

type Base = Pick<ProposedRule, 'id' | 'testId' | 'title' | 'after' | 'afterDays' | 'why'>;
const search = (forWhom: ProposedRule['forWhom'], base: Base, more: Partial<ProposedRule> = {}): ProposedRule => ({
  area: 'tumour-search',
  forWhom,
  ...base,
  ...more,
});

/** When to look for a tumour, and to look again. Half a year is 182 days. */
export const SEARCH_RULES: readonly ProposedRule[] = [
  search('child', {
    id: 'first-mri',
    testId: 'mri-body',
    title: MRI,
    after: 'diagnosis',
    afterDays: 0,
    why: FIRST_CHILD,
  }),
  search('child', {
    id: 'first-hva',
    testId: 'hva',
    title: HVA,
    after: 'diagnosis',
    afterDays: 0,
    why: read(
      'Brunklaus2012 PragerPuntigam2013',
      'Looked for beside imaging; a normal value does not rule a tumour out.',
      'Neben der Bildgebung gesucht; ein normaler Wert schließt keinen Tumor aus.',
      'Recherché à côté de l’imagerie ; une valeur normale n’exclut pas une tumeur.',
      'Se busca junto a la imagen; un valor normal no descarta un tumor.',
    ),
  }),
  search('child', {
    id: 'first-vma',
    testId: 'vma',
    title: VMA,
    after: 'diagnosis',
    afterDays: 0,
    why: read(
      'Brunklaus2012 PragerPuntigam2013',
      'Looked for beside imaging; a normal value does not rule a tumour out.',
      'Neben der Bildgebung gesucht; ein normaler Wert schließt keinen Tumor aus.',
      'Recherché à côté de l’imagerie ; une valeur normale n’exclut pas une tumeur.',
      'Se busca junto a la imagen; un valor normal no descarta un tumor.',
    ),
  }),
  search('child', {
    id: 'repeat-mri',
    testId: 'mri-body',
    title: MRI,
    after: 'negative-search',
    afterDays: 182,
    why: NO_INTERVAL,
  }),
  search('child', {
    id: 'repeat-hva',
    testId: 'hva',
    title: HVA,
    after: 'negative-search',
    afterDays: 182,
    why: NO_INTERVAL,
  }),
  search('child', {
    id: 'relapse-mri',
    testId: 'mri-body',
    title: MRI,
    after: 'relapse',
    afterDays: 0,
    why: AGAIN_AT_RELAPSE,
  }),
  search('child', {
    id: 'relapse-hva',
    testId: 'hva',
    title: HVA,
    after: 'relapse',
    afterDays: 0,
    why: AGAIN_AT_RELAPSE,
  }),
  search(
    'child',
    {
      id: 'after-resection',
      testId: 'mri-body',
      title: text4(
        'After the operation: MRI',
        'Nach der Operation: MRT',
        'Après l’opération : IRM',
        'Tras la operación: RM',
      ),
      after: 'resection',
      afterDays: 91,
      why: unverified(
        '',
        'Imaging and urine follow the tumour protocol, said to be every 3 to 6 months; no source was read. Your clinic decides.',
        'Bildgebung und Urin folgen dem Tumorprotokoll, angeblich alle 3 bis 6 Monate; keine Quelle gelesen. Ihre Klinik entscheidet.',
        'Imagerie et urine suivent le protocole tumoral, dit-on tous les 3 à 6 mois ; aucune source lue. Votre équipe décide.',
        'La imagen y la orina siguen el protocolo tumoral, se dice que cada 3 a 6 meses; no se leyó fuente. Decide su equipo.',
      ),
    },
    { everyDays: 91, times: 4 },
  ),
  search('adult', {
    id: 'first-ct',
    testId: 'ct-body',
    title: CT,
    after: 'diagnosis',
    afterDays: 0,
    why: unverified(
      'Armangue2016',
      '45 of 114 adults had cancer behind it. Commonly CT comes first; no source was read for the order. Your clinic decides.',
      '45 von 114 Erwachsenen hatten Krebs als Ursache. Üblich ist zuerst CT; zur Reihenfolge wurde keine Quelle gelesen. Ihre Klinik entscheidet.',
      '45 adultes sur 114 avaient un cancer en cause. D’habitude le scanner d’abord ; aucune source lue sur l’ordre. Votre équipe décide.',
      '45 de 114 adultos tenían un cáncer detrás. Lo habitual es primero la TC; no se leyó fuente sobre el orden. Decide su equipo.',
    ),
  }),
  search(
    'adult',
    {
      id: 'repeat-ct',
      testId: 'ct-body',
      title: CT,
      after: 'negative-search',
      afterDays: 152,
      why: unverified(
        '',
        'Said to be repeated every 4 to 6 months for 2 years; no source was read. Your clinic decides.',
        'Angeblich alle 4 bis 6 Monate über 2 Jahre; keine Quelle gelesen. Ihre Klinik entscheidet.',
        'Serait répétée tous les 4 à 6 mois pendant 2 ans ; aucune source lue. Votre équipe décide.',
        'Se repetiría cada 4 a 6 meses durante 2 años; no se leyó fuente. Decide su equipo.',
      ),
    },
    { everyDays: 152, times: 4 },
  ),
  search('adult', {
    id: 'relapse-ct',
    testId: 'ct-body',
    title: CT,
    after: 'relapse',
    afterDays: 0,
    why: NO_INTERVAL,
  }),
];
