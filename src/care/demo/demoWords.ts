import { type ClinicLanguage, type Text4, text4 } from '../../clinic/index.ts';

/** Everything that the three made-up people say, in each language. Doses are words without a number on purpose. */
export const DEMO_WORDS = {
  ada: text4('Demo Ada', 'Demo Ada', 'Démo Ada', 'Demo Ada'),
  ben: text4('Demo Ben', 'Demo Ben', 'Démo Basile', 'Demo Bruno'),
  clara: text4('Demo Clara', 'Demo Klara', 'Démo Claire', 'Demo Clara'),
  site: text4('Example Hospital', 'Beispielklinik', 'Hôpital Exemple', 'Hospital Ejemplo'),
  laboratory: text4('Example Laboratory', 'Beispiellabor', 'Laboratoire Exemple', 'Laboratorio Ejemplo'),
  madeUp: text4(
    'A made-up person to try the program with. Doses are left as words on purpose.',
    'Eine erfundene Person zum Ausprobieren. Dosen stehen mit Absicht nur als Worte da.',
    'Une personne inventée pour essayer le programme. Les doses sont volontairement sans chiffres.',
    'Una persona inventada para probar el programa. Las dosis van sin cifras a propósito.',
  ),
  doctor: text4('Dr Example', 'Dr. Beispiel', 'Dr Exemple', 'Dra. Ejemplo'),
  parent: text4('Parent', 'Elternteil', 'Parent', 'Familiar'),
  dose: text4(
    'as written by the clinic',
    'wie von der Klinik aufgeschrieben',
    'selon la prescription',
    'según la receta',
  ),
  level: text4('taper step {n} of {of}', 'Abbaustufe {n} von {of}', 'palier {n} sur {of}', 'escalón {n} de {of}'),
  leftThigh: text4('left thigh', 'linker Oberschenkel', 'cuisse gauche', 'muslo izquierdo'),
  rightThigh: text4('right thigh', 'rechter Oberschenkel', 'cuisse droite', 'muslo derecho'),
  corticotropin: text4(
    'Corticotropin (ACTH)',
    'Corticotropin (ACTH)',
    'Corticotrophine (ACTH)',
    'Corticotropina (ACTH)',
  ),
  prednisolone: text4('Prednisolone', 'Prednisolon', 'Prednisolone', 'Prednisolona'),
  dexamethasone: text4('Dexamethasone', 'Dexamethason', 'Dexaméthasone', 'Dexametasona'),
  methylprednisolone: text4('Methylprednisolone', 'Methylprednisolon', 'Méthylprednisolone', 'Metilprednisolona'),
  immunoglobulin: text4(
    'Immunoglobulin (IVIG)',
    'Immunglobulin (IVIG)',
    'Immunoglobulines (IgIV)',
    'Inmunoglobulina (IGIV)',
  ),
  rituximab: text4('Rituximab', 'Rituximab', 'Rituximab', 'Rituximab'),
  clonazepam: text4('Clonazepam', 'Clonazepam', 'Clonazépam', 'Clonazepam'),
  melatonin: text4('Melatonin', 'Melatonin', 'Mélatonine', 'Melatonina'),
  injections20: text4(
    'ACTH, 20 daily injections',
    'ACTH, 20 Spritzen, täglich eine',
    'ACTH, 20 injections, une par jour',
    'ACTH, 20 inyecciones, una al día',
  ),
  taper: text4(
    'Prednisolone, every other day, going down',
    'Prednisolon, jeden zweiten Tag, absteigend',
    'Prednisolone, un jour sur deux, en diminuant',
    'Prednisolona, en días alternos, en descenso',
  ),
  pulses: text4(
    'Dexamethasone, 3 days every 28 days',
    'Dexamethason, 3 Tage alle 28 Tage',
    'Dexaméthasone, 3 jours tous les 28 jours',
    'Dexametasona, 3 días cada 28 días',
  ),
  pulses5: text4(
    'Methylprednisolone, 5 days',
    'Methylprednisolon, 5 Tage',
    'Méthylprednisolone, 5 jours',
    'Metilprednisolona, 5 días',
  ),
  ivig: text4('IVIG, every 28 days', 'IVIG, alle 28 Tage', 'IgIV, tous les 28 jours', 'IGIV, cada 28 días'),
  rituximab4: text4(
    'Rituximab, weekly, 4 times',
    'Rituximab, wöchentlich, 4-mal',
    'Rituximab, 4 semaines',
    'Rituximab, semanal, 4 veces',
  ),
  sleepDrops: text4('Melatonin in the evening', 'Melatonin am Abend', 'Mélatonine le soir', 'Melatonina por la noche'),
  clonazepamDaily: text4('Clonazepam, daily', 'Clonazepam, täglich', 'Clonazépam, chaque jour', 'Clonazepam, a diario'),
  cold: text4('Cold', 'Erkältung', 'Rhume', 'Resfriado'),
  fever: text4('Infection with fever', 'Infekt mit Fieber', 'Infection avec fièvre', 'Infección con fiebre'),
  influenza: text4('Influenza vaccine', 'Grippeimpfung', 'Vaccin contre la grippe', 'Vacuna contra la gripe'),
  admission: text4(
    'Hospital stay: search for the cause',
    'Klinik: Suche nach der Ursache',
    'Hospitalisation : recherche de la cause',
    'Ingreso: búsqueda de la causa',
  ),
  surgery: text4('Tumour removed', 'Tumor entfernt', 'Tumeur retirée', 'Extirpación del tumor'),
  clinicVisit: text4(
    'Visit at the clinic',
    'Termin in der Klinik',
    'Consultation à l’hôpital',
    'Visita en el hospital',
  ),
  bloodTest: text4('Blood test', 'Blutabnahme', 'Prise de sang', 'Análisis de sangre'),
  physiotherapy: text4('Physiotherapy', 'Physiotherapie', 'Kinésithérapie', 'Fisioterapia'),
  cerebellitis: text4(
    'Acute cerebellar ataxia',
    'Akute zerebelläre Ataxie',
    'Ataxie cérébelleuse aiguë',
    'Ataxia cerebelosa aguda',
  ),
  earInfection: text4(
    'Inner ear infection',
    'Entzündung des Innenohrs',
    'Infection de l’oreille interne',
    'Infección del oído interno',
  ),
  labyrinthitis: text4('Vestibular neuritis', 'Neuritis vestibularis', 'Névrite vestibulaire', 'Neuritis vestibular'),
  coldBefore: text4(
    'Cold with cough about two weeks before',
    'Erkältung mit Husten etwa zwei Wochen vorher',
    'Rhume avec toux environ deux semaines avant',
    'Resfriado con tos unas dos semanas antes',
  ),
  tumourSite: text4(
    'beside the spine, left',
    'neben der Wirbelsäule, links',
    'à côté de la colonne, à gauche',
    'junto a la columna, izquierda',
  ),
  ruleImaging: text4(
    'MRI of the body again',
    'MRT des Körpers wiederholen',
    'IRM du corps à refaire',
    'Repetir la RM del cuerpo',
  ),
  ruleIgg: text4('IgG', 'IgG', 'IgG', 'IgG'),
  ruleBloodPressure: text4('Blood pressure', 'Blutdruck', 'Pression artérielle', 'Tensión arterial'),
  rulePet: text4('FDG-PET/CT', 'FDG-PET/CT', 'TEP-TDM au FDG', 'PET/TC con FDG'),
  brainMri: text4('MRI of the brain', 'MRT des Gehirns', 'IRM du cerveau', 'RM del cerebro'),
  reportClear: text4(
    'No mass found.',
    'Keine Raumforderung gefunden.',
    'Pas de masse trouvée.',
    'No se encuentra masa.',
  ),
  reportFound: text4(
    'Small mass beside the spine on the left.',
    'Kleine Raumforderung links neben der Wirbelsäule.',
    'Petite masse à gauche de la colonne.',
    'Pequeña masa a la izquierda de la columna.',
  ),
  confirmedReason: text4(
    'Seen in clinic, treatment changed.',
    'In der Klinik gesehen, Behandlung geändert.',
    'Vu en consultation, traitement modifié.',
    'Visto en consulta, tratamiento cambiado.',
  ),
  dismissedReason: text4(
    'Gone with the cold after three days.',
    'Mit der Erkältung nach drei Tagen vorbei.',
    'Disparu avec le rhume en trois jours.',
    'Desapareció con el resfriado en tres días.',
  ),
  note: text4(
    'First whole sentence since spring.',
    'Der erste ganze Satz seit dem Frühling.',
    'Première phrase entière depuis le printemps.',
    'Primera frase completa desde la primavera.',
  ),
} as const satisfies Readonly<Record<string, Text4>>;

export type DemoWords = (name: keyof typeof DEMO_WORDS, values?: Readonly<Record<string, number>>) => string;

export function demoWords(language: ClinicLanguage): DemoWords {
  return (name, values = {}) =>
    (DEMO_WORDS[name] as Text4)[language].replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''));
}
