import { text4 } from '../text.ts';
import type { AgeLimit, InterferencePrompt, TestDefinition } from './types.ts';

const LEVODOPA: InterferencePrompt = {
  id: 'levodopa-24h',
  question: text4(
    'L-dopa in the 24 hours before the sample?',
    'L-Dopa in den 24 Stunden vor der Probe?',
    'L-dopa dans les 24 heures avant le prélèvement ?',
    '¿L-dopa en las 24 horas previas a la muestra?',
  ),
  why: {
    text: text4(
      'It can raise HVA falsely; one laboratory asks that it be off for 24 hours. Stop nothing without your team.',
      'Es kann HVA fälschlich erhöhen; ein Labor bittet um 24 Stunden ohne L-Dopa. Setzen Sie nichts ohne Ihr Behandlungsteam ab.',
      'Elle peut élever l’HVA à tort ; un laboratoire demande 24 heures sans L-dopa. N’arrêtez rien sans votre équipe.',
      'Puede elevar falsamente el HVA; un laboratorio pide 24 horas sin L-dopa. No suspenda nada sin su equipo.',
    ),
    sources: ['MayoHva'],
    verified: true,
  },
};

const LEVODOPA_FOR_VMA: InterferencePrompt = {
  ...LEVODOPA,
  why: {
    text: text4(
      'A laboratory asks for it before HVA; for VMA no source was read. Stop nothing without your team.',
      'Ein Labor fragt danach vor HVA; zu VMA wurde keine Quelle gelesen. Setzen Sie nichts ohne Ihr Behandlungsteam ab.',
      'Un laboratoire le demande avant l’HVA ; pour le VMA aucune source lue. N’arrêtez rien sans votre équipe.',
      'Un laboratorio lo pide antes del HVA; para el VMA no se leyó fuente. No suspenda nada sin su equipo.',
    ),
    sources: [],
    verified: false,
  },
};

const CO_TRIMOXAZOLE: InterferencePrompt = {
  id: 'co-trimoxazole',
  question: text4(
    'Co-trimoxazole (Bactrim) at the time of the sample?',
    'Cotrimoxazol (Bactrim) zur Zeit der Probe?',
    'Cotrimoxazole (Bactrim) au moment du prélèvement ?',
    '¿Cotrimoxazol (Bactrim) en el momento de la muestra?',
  ),
  why: {
    text: text4(
      'It may interfere with the measurement of HVA. It is often given for protection during immunotherapy: tell the laboratory, do not stop it because of the test.',
      'Es kann die Messung von HVA stören. Es wird oft als Schutz während der Immuntherapie gegeben: dem Labor mitteilen, nicht wegen des Tests absetzen.',
      'Il peut gêner le dosage de l’HVA. Il est souvent donné en protection pendant l’immunothérapie : signalez-le au laboratoire, ne l’arrêtez pas pour ce test.',
      'Puede interferir en la medición del HVA. Se da a menudo como protección durante la inmunoterapia: avise al laboratorio, no lo suspenda por la prueba.',
    ),
    sources: ['MayoHva'],
    verified: true,
  },
};

const OTHER_DRUGS: InterferencePrompt = {
  id: 'interfering-drugs-72h',
  question: text4(
    'Another drug that can disturb the test in the 72 hours before?',
    'Ein anderes störendes Medikament in den 72 Stunden davor?',
    'Un autre médicament gênant dans les 72 heures précédentes ?',
    '¿Otro medicamento que interfiera en las 72 horas previas?',
  ),
  why: {
    text: text4(
      'The laboratory asks for 72 hours without drugs that disturb the test, where the treating team agrees.',
      'Das Labor bittet um 72 Stunden ohne störende Medikamente, wo das Behandlungsteam zustimmt.',
      'Le laboratoire demande 72 heures sans médicament gênant, si l’équipe soignante est d’accord.',
      'El laboratorio pide 72 horas sin medicamentos que interfieran, si el equipo médico está de acuerdo.',
    ),
    sources: ['ArupHvaVma'],
    verified: true,
  },
};

const STRESS: InterferencePrompt = {
  id: 'anxiety-exercise',
  question: text4(
    'Great fear, hard exercise or high blood pressure around the sample?',
    'Große Angst, starke Anstrengung oder hoher Blutdruck um die Probe herum?',
    'Grande peur, effort intense ou tension élevée autour du prélèvement ?',
    '¿Mucho miedo, esfuerzo intenso o tensión alta en torno a la muestra?',
  ),
  why: {
    text: text4(
      'Each of them can raise the value a little.',
      'Jedes davon kann den Wert etwas erhöhen.',
      'Chacun peut élever un peu la valeur.',
      'Cada uno puede elevar un poco el valor.',
    ),
    sources: ['ArupHvaVma'],
    verified: true,
  },
};

/** Upper limits of one laboratory: from an age in completed years up to, not including, the next one. */
function upperLimits(
  laboratory: string,
  source: string,
  unit: string,
  rows: readonly (readonly [fromYears: number, untilYears: number | undefined, high: number])[],
): readonly AgeLimit[] {
  return rows.map(([fromYears, untilYears, high]) => ({
    laboratory,
    unit,
    minAgeMonths: fromYears * 12,
    ...(untilYears === undefined ? {} : { maxAgeMonths: untilYears * 12 }),
    high,
    sources: [source],
  }));
}

const PER_CREATININE = ['mg/g', 'mmol/mol', 'µmol/mmol', 'mg/mmol', 'µg/mg'] as const;

export const HVA: TestDefinition = {
  id: 'hva',
  name: text4(
    'Homovanillic acid (HVA) per creatinine, urine',
    'Homovanillinsäure (HVA) pro Kreatinin, Urin',
    'Acide homovanillique (HVA) par créatinine, urine',
    'Ácido homovanílico (HVA) por creatinina, orina',
  ),
  group: 'tumour-marker',
  units: PER_CREATININE,
  loinc: '11146-8',
  interference: [LEVODOPA, CO_TRIMOXAZOLE, OTHER_DRUGS, STRESS],
  ageLimits: [
    ...upperLimits('ARUP Laboratories', 'ArupHvaVma', 'mg/g', [
      [0, 3, 42],
      [3, 6, 22],
      [6, 18, 15],
      [18, undefined, 8],
    ]),
    // why: from 15 years on this laboratory prints mg in 24 hours, which is another test
    ...upperLimits('Mayo Clinic Laboratories', 'MayoHva', 'mg/g', [
      [0, 1, 35],
      [1, 2, 30],
      [2, 5, 25],
      [5, 10, 15],
      [10, 15, 9],
    ]),
  ],
};

export const VMA: TestDefinition = {
  id: 'vma',
  name: text4(
    'Vanillylmandelic acid (VMA) per creatinine, urine',
    'Vanillinmandelsäure (VMA) pro Kreatinin, Urin',
    'Acide vanylmandélique (VMA) par créatinine, urine',
    'Ácido vanilmandélico (VMA) por creatinina, orina',
  ),
  group: 'tumour-marker',
  units: PER_CREATININE,
  loinc: '3124-5',
  interference: [LEVODOPA_FOR_VMA, OTHER_DRUGS, STRESS],
  ageLimits: upperLimits('ARUP Laboratories', 'ArupHvaVma', 'mg/g', [
    [0, 3, 27],
    [3, 6, 13],
    [6, 18, 9],
    [18, undefined, 6],
  ]),
};
