import { type Text4, text4 } from '../text.ts';
import type { TestDefinition } from './types.ts';

function plain(
  id: string,
  group: TestDefinition['group'],
  units: readonly string[],
  name: Text4,
  loinc?: string,
): TestDefinition {
  return { id, name, group, units, interference: [], ageLimits: [], ...(loinc === undefined ? {} : { loinc }) };
}

/** Cerebrospinal fluid. */
export const CSF_TESTS: readonly TestDefinition[] = [
  plain(
    'csf-cells',
    'csf',
    ['/µL', '10⁶/L', '/mm³'],
    text4(
      'White cells in the cerebrospinal fluid',
      'Weiße Blutkörperchen (Zellzahl) im Nervenwasser',
      'Globules blancs dans le liquide céphalorachidien',
      'Glóbulos blancos en el líquido cefalorraquídeo',
    ),
  ),
  plain(
    'csf-protein',
    'csf',
    ['g/L', 'mg/dL', 'mg/L'],
    text4(
      'Protein in the cerebrospinal fluid',
      'Eiweiß im Nervenwasser',
      'Protéines dans le liquide céphalorachidien',
      'Proteínas en el líquido cefalorraquídeo',
    ),
  ),
  plain(
    'csf-oligoclonal-bands',
    'csf',
    [],
    text4(
      'Oligoclonal bands in the cerebrospinal fluid (in words)',
      'Oligoklonale Banden im Nervenwasser (in Worten)',
      'Bandes oligoclonales dans le liquide céphalorachidien (en toutes lettres)',
      'Bandas oligoclonales en el líquido cefalorraquídeo (en palabras)',
    ),
    '49293-4',
  ),
  plain(
    'csf-b-cells',
    'csf',
    ['%'],
    text4(
      'B cells in the cerebrospinal fluid, share of the lymphocytes',
      'B-Zellen im Nervenwasser, Anteil an den Lymphozyten',
      'Lymphocytes B dans le liquide céphalorachidien, part des lymphocytes',
      'Células B en el líquido cefalorraquídeo, porcentaje de los linfocitos',
    ),
  ),
];

/** Measured at the bedside or at home. */
export const BEDSIDE_TESTS: readonly TestDefinition[] = [
  plain(
    'systolic',
    'vital',
    ['mmHg', 'kPa'],
    text4(
      'Blood pressure, upper (systolic)',
      'Blutdruck, oberer (systolisch)',
      'Tension artérielle maximale (systolique)',
      'Tensión arterial máxima (sistólica)',
    ),
  ),
  plain(
    'diastolic',
    'vital',
    ['mmHg', 'kPa'],
    text4(
      'Blood pressure, lower (diastolic)',
      'Blutdruck, unterer (diastolisch)',
      'Tension artérielle minimale (diastolique)',
      'Tensión arterial mínima (diastólica)',
    ),
  ),
  plain('pulse', 'vital', ['/min'], text4('Pulse', 'Puls', 'Pouls', 'Pulso')),
  plain('temperature', 'vital', ['°C', '°F'], text4('Temperature', 'Temperatur', 'Température', 'Temperatura')),
  plain('weight', 'growth', ['kg', 'g', 'lb'], text4('Weight', 'Gewicht', 'Poids', 'Peso')),
  plain('height', 'growth', ['cm', 'm', 'in'], text4('Height', 'Körpergröße', 'Taille', 'Talla')),
];
