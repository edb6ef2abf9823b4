import { type Text4, text4 } from '../text.ts';
import type { InterferencePrompt, TestDefinition } from './types.ts';

const PER_LITRE = ['10⁹/L', '10³/µL', '/µL'] as const;
const ENZYME = ['U/L', 'µkat/L'] as const;

const IVIG: InterferencePrompt = {
  id: 'recent-immunoglobulin',
  question: text4(
    'Immunoglobulin infusion in the months before?',
    'Immunglobulin-Infusion in den Monaten davor?',
    'Perfusion d’immunoglobulines dans les mois précédents ?',
    '¿Infusión de inmunoglobulina en los meses previos?',
  ),
  why: {
    text: text4(
      'The donors’ IgG is measured together with the own, and donors’ antibodies can make tests positive. Not verified.',
      'Das IgG der Spender wird mitgemessen, und deren Antikörper können Tests positiv machen. Nicht geprüft.',
      'Les IgG des donneurs sont dosées avec les siennes, et leurs anticorps peuvent rendre des tests positifs. Non vérifié.',
      'La IgG de los donantes se mide junto con la propia, y sus anticuerpos pueden dar pruebas positivas. No verificado.',
    ),
    sources: [],
    verified: false,
  },
};

function blood(
  id: string,
  group: TestDefinition['group'],
  units: readonly string[],
  name: Text4,
  more: Partial<Pick<TestDefinition, 'loinc' | 'interference'>> = {},
): TestDefinition {
  return { id, name, group, units, interference: [], ageLimits: [], ...more };
}

/** LOINC codes stand only where the code was read in a source. */
export const BLOOD_TESTS: readonly TestDefinition[] = [
  blood(
    'nse',
    'tumour-marker',
    ['µg/L', 'ng/mL'],
    text4(
      'Neuron-specific enolase (NSE)',
      'Neuronenspezifische Enolase (NSE)',
      'Énolase neuronale spécifique (NSE)',
      'Enolasa neuronal específica (NSE)',
    ),
  ),
  blood(
    'ldh',
    'tumour-marker',
    ENZYME,
    text4(
      'Lactate dehydrogenase (LDH)',
      'Laktatdehydrogenase (LDH)',
      'Lactate déshydrogénase (LDH)',
      'Lactato deshidrogenasa (LDH)',
    ),
  ),
  blood('ferritin', 'tumour-marker', ['µg/L', 'ng/mL'], text4('Ferritin', 'Ferritin', 'Ferritine', 'Ferritina')),
  blood('haemoglobin', 'blood', ['g/L', 'g/dL'], text4('Haemoglobin', 'Hämoglobin', 'Hémoglobine', 'Hemoglobina')),
  blood(
    'leucocytes',
    'blood',
    PER_LITRE,
    text4('White blood cells', 'Weiße Blutkörperchen', 'Globules blancs', 'Glóbulos blancos'),
  ),
  blood('neutrophils', 'blood', PER_LITRE, text4('Neutrophils', 'Neutrophile', 'Neutrophiles', 'Neutrófilos')),
  blood('lymphocytes', 'blood', PER_LITRE, text4('Lymphocytes', 'Lymphozyten', 'Lymphocytes', 'Linfocitos')),
  blood('platelets', 'blood', PER_LITRE, text4('Platelets', 'Blutplättchen', 'Plaquettes', 'Plaquetas')),
  blood(
    'glucose',
    'blood',
    ['mmol/L', 'mg/dL'],
    text4('Glucose (blood sugar)', 'Glukose (Blutzucker)', 'Glucose (sucre sanguin)', 'Glucosa (azúcar en sangre)'),
  ),
  blood('potassium', 'blood', ['mmol/L', 'mEq/L'], text4('Potassium', 'Kalium', 'Potassium', 'Potasio')),
  blood('sodium', 'blood', ['mmol/L', 'mEq/L'], text4('Sodium', 'Natrium', 'Sodium', 'Sodio')),
  blood('creatinine', 'blood', ['µmol/L', 'mg/dL'], text4('Creatinine', 'Kreatinin', 'Créatinine', 'Creatinina')),
  blood(
    'alt',
    'blood',
    ENZYME,
    text4('Liver enzyme ALT (GPT)', 'Leberwert ALT (GPT)', 'Enzyme du foie ALAT (GPT)', 'Enzima hepática ALT (GPT)'),
  ),
  blood(
    'ast',
    'blood',
    ENZYME,
    text4('Liver enzyme AST (GOT)', 'Leberwert AST (GOT)', 'Enzyme du foie ASAT (GOT)', 'Enzima hepática AST (GOT)'),
  ),
  blood(
    'cortisol',
    'blood',
    ['nmol/L', 'µg/dL'],
    text4('Cortisol in the morning', 'Kortisol am Morgen', 'Cortisol du matin', 'Cortisol matinal'),
  ),
  blood(
    'igg',
    'immunology',
    ['g/L', 'mg/dL'],
    text4('IgG (antibodies)', 'IgG (Antikörper)', 'IgG (anticorps)', 'IgG (anticuerpos)'),
    {
      loinc: '2465-3',
      interference: [IVIG],
    },
  ),
  blood(
    'iga',
    'immunology',
    ['g/L', 'mg/dL'],
    text4('IgA (antibodies)', 'IgA (Antikörper)', 'IgA (anticorps)', 'IgA (anticuerpos)'),
    {
      loinc: '2458-8',
    },
  ),
  blood(
    'igm',
    'immunology',
    ['g/L', 'mg/dL'],
    text4('IgM (antibodies)', 'IgM (Antikörper)', 'IgM (anticorps)', 'IgM (anticuerpos)'),
    {
      loinc: '2472-9',
    },
  ),
  blood(
    'cd19',
    'immunology',
    ['/µL', '10⁹/L', '10³/µL'],
    text4(
      'B cells (CD19), count',
      'B-Zellen (CD19), Anzahl',
      'Lymphocytes B (CD19), nombre',
      'Células B (CD19), recuento',
    ),
  ),
  blood(
    'cd19-share',
    'immunology',
    ['%'],
    text4(
      'B cells (CD19), share of the lymphocytes',
      'B-Zellen (CD19), Anteil an den Lymphozyten',
      'Lymphocytes B (CD19), part des lymphocytes',
      'Células B (CD19), porcentaje de los linfocitos',
    ),
  ),
  blood(
    'antineuronal-antibodies',
    'antibody',
    [],
    text4(
      'Antibodies against nerve cells, panel (in words)',
      'Antikörper gegen Nervenzellen, Panel (in Worten)',
      'Anticorps contre les neurones, panel (en toutes lettres)',
      'Anticuerpos contra neuronas, panel (en palabras)',
    ),
    { interference: [IVIG] },
  ),
  blood(
    'surface-antibodies',
    'antibody',
    [],
    text4(
      'Antibodies against receptors (NMDA, glycine …), panel (in words)',
      'Antikörper gegen Rezeptoren (NMDA, Glycin …), Panel (in Worten)',
      'Anticorps contre des récepteurs (NMDA, glycine …), panel (en toutes lettres)',
      'Anticuerpos contra receptores (NMDA, glicina …), panel (en palabras)',
    ),
    { interference: [IVIG] },
  ),
];
