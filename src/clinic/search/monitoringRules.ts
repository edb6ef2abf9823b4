import { type Text4, text4 } from '../text.ts';
import { read, unverified } from '../treatment/cited.ts';
import type { ProposedRule } from './types.ts';

const STEROIDS = [
  'corticotropin',
  'tetracosactide',
  'dexamethasone',
  'prednisolone',
  'prednisone',
  'methylprednisolone',
] as const;

const LABEL_WARNS = unverified(
  'ActharLabel',
  'The ACTH label warns of it; the interval is only a proposal of this project. Your clinic decides.',
  'Die ACTH-Fachinformation warnt davor; der Abstand ist nur ein Vorschlag dieses Projekts. Ihre Klinik entscheidet.',
  'La notice de l’ACTH met en garde ; l’intervalle n’est qu’une proposition de ce projet. Votre équipe décide.',
  'La ficha técnica de la ACTH lo advierte; el intervalo es solo una propuesta de este proyecto. Decide su equipo.',
);

const COMMON = unverified(
  '',
  'Commonly followed; no source was read, and the interval is only a proposal of this project. Your clinic decides.',
  'Üblich; keine Quelle gelesen, und der Abstand ist nur ein Vorschlag dieses Projekts. Ihre Klinik entscheidet.',
  'Suivi courant ; aucune source lue, et l’intervalle n’est qu’une proposition de ce projet. Votre équipe décide.',
  'Seguimiento habitual; no se leyó fuente y el intervalo es solo una propuesta de este proyecto. Decide su equipo.',
);

const RITUXIMAB_LOWERS = unverified(
  'Pranzatelli2006 Pranzatelli2010',
  'Studies followed it after rituximab; the interval is only a proposal of this project. Your clinic decides.',
  'Studien verfolgten es nach Rituximab; der Abstand ist nur ein Vorschlag dieses Projekts. Ihre Klinik entscheidet.',
  'Des études l’ont suivi après rituximab ; l’intervalle n’est qu’une proposition de ce projet. Votre équipe décide.',
  'Los estudios lo siguieron tras rituximab; el intervalo es solo una propuesta de este proyecto. Decide su equipo.',
);

function follow(
  id: string,
  drugIds: readonly string[],
  testId: string,
  title: Text4,
  [afterDays, everyDays, times]: readonly [number, number?, number?],
  why: ProposedRule['why'],
): ProposedRule {
  return {
    id,
    area: 'monitoring',
    forWhom: 'both',
    testId,
    title,
    after: 'drug-start',
    drugIds,
    afterDays,
    ...(everyDays === undefined ? {} : { everyDays }),
    ...(times === undefined ? {} : { times }),
    why,
  };
}

function ask(id: string, drugIds: readonly string[], why: ProposedRule['why']): ProposedRule {
  const title = text4(
    'Ask the team about vaccinations',
    'Das Team nach Impfungen fragen',
    'Demander à l’équipe pour les vaccins',
    'Preguntar al equipo por las vacunas',
  );
  return { ...follow(id, drugIds, 'ask-vaccination', title, [0], why), area: 'follow-up' };
}

/** What could be followed under a drug. Without `times` a proposal ends with the drug. */
export const MONITORING_RULES: readonly ProposedRule[] = [
  follow(
    'steroid-blood-pressure',
    STEROIDS,
    'systolic',
    text4('Blood pressure', 'Blutdruck', 'Tension artérielle', 'Tensión arterial'),
    [3, 7],
    LABEL_WARNS,
  ),
  follow('steroid-weight', STEROIDS, 'weight', text4('Weight', 'Gewicht', 'Poids', 'Peso'), [14, 14], LABEL_WARNS),
  follow(
    'steroid-glucose',
    STEROIDS,
    'glucose',
    text4('Blood sugar', 'Blutzucker', 'Glycémie', 'Glucemia'),
    [14, 28],
    LABEL_WARNS,
  ),
  follow(
    'steroid-potassium',
    STEROIDS,
    'potassium',
    text4('Potassium', 'Kalium', 'Potassium', 'Potasio'),
    [14, 28],
    LABEL_WARNS,
  ),
  follow('steroid-height', STEROIDS, 'height', text4('Height', 'Körpergröße', 'Taille', 'Talla'), [91, 91], COMMON),
  follow(
    'immunoglobulin-igg',
    ['immunoglobulin'],
    'igg',
    text4(
      'IgG before the first infusion',
      'IgG vor der ersten Infusion',
      'IgG avant la première perfusion',
      'IgG antes de la primera infusión',
    ),
    [0],
    COMMON,
  ),
  follow(
    'immunoglobulin-creatinine',
    ['immunoglobulin'],
    'creatinine',
    text4('Kidney values', 'Nierenwerte', 'Fonction rénale', 'Función renal'),
    [0, 84],
    COMMON,
  ),
  follow(
    'rituximab-cd19',
    ['rituximab', 'ofatumumab'],
    'cd19',
    text4('B cells (CD19)', 'B-Zellen (CD19)', 'Cellules B (CD19)', 'Células B (CD19)'),
    [91, 91, 4],
    RITUXIMAB_LOWERS,
  ),
  follow(
    'rituximab-igm',
    ['rituximab', 'ofatumumab'],
    'igm',
    text4('IgM', 'IgM', 'IgM', 'IgM'),
    [91, 91, 4],
    RITUXIMAB_LOWERS,
  ),
  follow('rituximab-igg', ['rituximab', 'ofatumumab'], 'igg', text4('IgG', 'IgG', 'IgG', 'IgG'), [91, 91, 4], COMMON),
  follow(
    'cytotoxic-neutrophils',
    ['rituximab', 'cyclophosphamide', 'mycophenolate', 'mercaptopurine', 'azathioprine', 'methotrexate'],
    'neutrophils',
    text4('Neutrophils', 'Neutrophile', 'Neutrophiles', 'Neutrófilos'),
    [28, 28, 6],
    COMMON,
  ),
  ask(
    'vaccination-acth',
    ['corticotropin', 'tetracosactide'],
    read(
      'ActharLabel',
      'The label advises against live vaccines under ACTH. Which vaccination, and when, is a question for the treating team.',
      'Die Fachinformation rät unter ACTH von Lebendimpfungen ab. Welche Impfung wann, ist eine Frage an das behandelnde Team.',
      'La notice déconseille les vaccins vivants sous ACTH. Quel vaccin et quand : question à poser à l’équipe soignante.',
      'La ficha técnica desaconseja vacunas vivas con ACTH. Qué vacuna y cuándo: pregúntelo al equipo tratante.',
    ),
  ),
  ask(
    'vaccination-immune',
    [
      'rituximab',
      'ofatumumab',
      'immunoglobulin',
      'cyclophosphamide',
      'mycophenolate',
      'mercaptopurine',
      'azathioprine',
      'methotrexate',
      'ciclosporin',
      'tacrolimus',
      'dexamethasone',
      'prednisolone',
      'prednisone',
      'methylprednisolone',
    ],
    unverified(
      '',
      'Drugs that hold down the immune system, and donor antibodies, matter for which vaccination is given when. Ask the treating team.',
      'Mittel, die das Immunsystem dämpfen, und Spenderantikörper spielen dafür eine Rolle, welche Impfung wann gegeben wird. Fragen Sie das behandelnde Team.',
      'Les médicaments qui freinent l’immunité et les anticorps de donneurs comptent pour choisir le vaccin et le moment. Demandez à l’équipe soignante.',
      'Los fármacos que frenan la inmunidad y los anticuerpos de donantes influyen en qué vacuna y cuándo. Pregunte al equipo tratante.',
    ),
  ),
];
