/** Grams in a mole, from standard atomic weights C 12.011, H 1.008, N 14.007, O 15.999. */
export const MOLAR_MASS_G = {
  /** C9H10O4 */
  homovanillicAcid: 182.175,
  /** C9H10O5 */
  vanillylmandelicAcid: 198.174,
  /** C4H7N3O */
  creatinine: 113.12,
  /** C6H12O6 */
  glucose: 180.156,
  /** C21H30O5 */
  cortisol: 362.466,
} as const;

/** How much of a unit one of the first unit is; an offset only where the zero lies elsewhere. */
interface UnitScale {
  readonly perFirst: number;
  readonly offset?: number;
}
type UnitScales = Readonly<Record<string, UnitScale>>;

const scales = (factors: Readonly<Record<string, number>>): UnitScales =>
  Object.fromEntries(Object.entries(factors).map(([unit, perFirst]) => [unit, { perFirst }]));

/** mg/g creatinine to mmol/mol: (1 mg / M) / (1 g / M of creatinine). 1 µg/mg is 1 mg/g, 1 µmol/mmol is 1 mmol/mol. */
function perCreatinine(molarMassG: number): UnitScales {
  const molar = MOLAR_MASS_G.creatinine / molarMassG;
  return scales({
    'mg/g': 1,
    'µg/mg': 1,
    'mmol/mol': molar,
    'µmol/mmol': molar,
    'mg/mmol': MOLAR_MASS_G.creatinine / 1000,
  });
}

const CELLS = scales({ '10⁹/L': 1, '10³/µL': 1, '/µL': 1000 });
const MASS_PER_LITRE = scales({ 'g/L': 1, 'mg/dL': 100, 'mg/L': 1000, 'g/dL': 0.1 });
const SMALL_MASS = scales({ 'µg/L': 1, 'ng/mL': 1 });
/** One katal is one mole in a second, one unit one µmol in a minute. */
const ENZYME = scales({ 'U/L': 1, 'µkat/L': 1 / 60 });
/** Ions with one charge. */
const MONOVALENT = scales({ 'mmol/L': 1, 'mEq/L': 1 });
/** 1 mmHg is 133.322387415 Pa by definition. */
const PRESSURE = scales({ mmHg: 1, kPa: 0.133322387415 });

/** The units of each test that can be told in one another; a test that is not here converts nothing. */
export const UNIT_SCALES: Readonly<Record<string, UnitScales>> = {
  hva: perCreatinine(MOLAR_MASS_G.homovanillicAcid),
  vma: perCreatinine(MOLAR_MASS_G.vanillylmandelicAcid),
  nse: SMALL_MASS,
  ldh: ENZYME,
  ferritin: SMALL_MASS,
  haemoglobin: MASS_PER_LITRE,
  leucocytes: CELLS,
  neutrophils: CELLS,
  lymphocytes: CELLS,
  platelets: CELLS,
  glucose: scales({ 'mmol/L': 1, 'mg/dL': MOLAR_MASS_G.glucose / 10 }),
  potassium: MONOVALENT,
  sodium: MONOVALENT,
  creatinine: scales({ 'µmol/L': 1, 'mg/dL': MOLAR_MASS_G.creatinine / 10_000 }),
  alt: ENZYME,
  ast: ENZYME,
  cortisol: scales({ 'nmol/L': 1, 'µg/dL': MOLAR_MASS_G.cortisol / 10_000 }),
  igg: MASS_PER_LITRE,
  iga: MASS_PER_LITRE,
  igm: MASS_PER_LITRE,
  cd19: CELLS,
  'csf-cells': scales({ '/µL': 1, '10⁶/L': 1, '/mm³': 1 }),
  'csf-protein': MASS_PER_LITRE,
  systolic: PRESSURE,
  diastolic: PRESSURE,
  temperature: { '°C': { perFirst: 1 }, '°F': { perFirst: 1.8, offset: 32 } },
  // 1 lb is 0.45359237 kg, 1 in is 2.54 cm, both by definition
  weight: scales({ kg: 1, g: 1000, lb: 1 / 0.45359237 }),
  height: scales({ cm: 1, m: 0.01, in: 1 / 2.54 }),
};

/** Rewriting rules for the spellings that laboratories print; each leaves a plain unit as it is. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\s+/g, ''],
  [/(crea\w*|krea\w*|créat\w*)\.?$/i, ''],
  [/^(cells?|zellen|cellules|células)(?=\/)/i, ''],
  // why: the Greek letter and the micro sign look alike and are two characters
  [/μ/g, 'µ'],
  [/(?<![a-zA-Z])(u|mc)(?=(g|mol|kat|L|l)(?![a-zA-Z]))/g, 'µ'],
  [/^[x×*]?10(\^|\*\*?|e)?9(?=\/)/i, '10⁹'],
  [/^[x×*]?10(\^|\*\*?|e)?6(?=\/)/i, '10⁶'],
  [/^[x×*]?10(\^|\*\*?|e)?3(?=\/)/i, '10³'],
  [/^[x×*](?=10[⁹⁶³])/, ''],
  [/^(G|Gpt)(?=\/[Ll]$)/, '10⁹'],
  [/^K(?=\/µ[Ll]$)/, '10³'],
  [/^meq(?=\/)/i, 'mEq'],
  [/mm\^?3$/, 'mm³'],
  [/(?<=\/[dmµ]?)l$/, 'L'],
  [/^C$/, '°C'],
  [/^F$/, '°F'],
];

/** One spelling for a unit that laboratories print in several: `umol/mmol Crea` is `µmol/mmol`, `x10^9/l` is `10⁹/L`. */
export function plainUnit(unit: string): string {
  return SPELLINGS.reduce((text, [pattern, plain]) => text.replace(pattern, plain), unit.normalize('NFC'));
}
