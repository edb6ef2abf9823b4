import type { ParameterEntry } from './entry.ts';

function assumed(value: number, sd: number, unit: string, note: string): ParameterEntry {
  return { value, sd, scale: 'log', unit, kind: 'assumed', source: '', note };
}

function published(value: number, sd: number, unit: string, source: string, note: string): ParameterEntry {
  return { value, sd, scale: 'log', unit, kind: 'published', source, note };
}

function transferred(value: number, sd: number, unit: string, source: string, note: string): ParameterEntry {
  return { value, sd, scale: 'log', unit, kind: 'transferred', source, note };
}

/** Children with the syndrome. Widths above 0 are what the calibration may move. */
export const CHILD_PARAMETERS = {
  // The loop: effectors E help memory M, memory helps effectors, regulation R holds them down.
  activationPerDay: assumed(0.26, 0.24, '1/d', 'gain of effectors by memory (α)'),
  memoryHalf: assumed(0.5, 0, '1', 'memory at which the gain is half of its most (K_M)'),
  effectorSaturation: assumed(0.8, 0, '1', 'effector activity at which growth is halved (E_s)'),
  effectorLossPerDay: assumed(0.06, 0, '1/d', 'loss of effectors without regulation or drugs (δ_E)'),
  regulationStrength: assumed(0.29, 0.4, '1', 'how much regulation speeds up the loss of effectors (ρ)'),
  regulationDays: assumed(60, 0, 'd', 'time in which regulation follows the effectors (τ_R)'),
  memoryFormationPerDay: assumed(0.017, 0.4, '1/d', 'memory made by effectors (μ)'),
  memoryMost: assumed(1.5, 0, '1', 'memory that cannot be exceeded'),
  memoryHalfLifeDays: assumed(80, 0.48, 'd', 'half-life of memory; timing of relapses informs it'),
  memoryAtTrigger: assumed(0.45, 0.3, '1', 'memory when the illness is triggered'),
  tumourDrivePerDay: assumed(0.02, 0.4, '1/d', 'activation by tumour antigen (a_U)'),
  infectionDrivePerDay: assumed(0.03, 0.4, '1/d', 'activation by one infection (a_V)'),
  tumourRest: assumed(0.05, 0, '1', 'tumour antigen left after resection'),
  infectionHalfLifeDays: assumed(6, 0, 'd', 'how long the stimulus of an infection lasts'),
  noiseSd: assumed(0.35, 0, '1', 'standard deviation of ξ, the logarithm of the fate of the day'),
  noiseDays: assumed(21, 0, 'd', 'time over which ξ forgets'),

  // Steroids.
  steroidStrength: assumed(3.5, 0.4, '1', 'how much a full steroid effect speeds up the loss of effectors (k_G)'),
  pulseStrength: assumed(0.78, 0.4, 'kg·d/mg', 'steroid effect beyond 2 mg/kg a day of prednisone equivalent (k_HD)'),
  steroidEffectPerDay: assumed(0.35, 0, '1/d', 'how fast the effect follows the drug: half in 2 days'),
  steroidRecruitment: assumed(
    1.2,
    0.3,
    '1',
    'how much a full steroid effect lowers recruitment of B cells; BAFF in spinal fluid, 38 % lower in treated children, informs it',
  ),
  prednisoloneHalfLifeH: transferred(
    2.7,
    0,
    'h',
    'Frey1990',
    'of plasma prednisolone, 2 to 3.5 h; the review was read as an abstract only, so not verified',
  ),
  prednisoloneVolumeLPerKg: assumed(0.6, 0, 'L/kg', 'apparent volume of total prednisolone over bioavailability'),
  steroidIc50NgPerMl: assumed(150, 0.5, 'ng/mL', 'total prednisolone at half of its effect'),

  // ACTH by way of cortisol, and directly.
  acthEc50NgPerL: transferred(26, 0, 'ng/L', 'Keenan2004', 'ACTH at half of the adrenal answer; standard error 2.4'),
  freeCortisolCeilingNM: transferred(
    84,
    0,
    'nM',
    'Dorin2012',
    'free cortisol at full secretion, 0.44 nM/s with a half-life of 2.2 min',
  ),
  freeCortisolIc50NM: assumed(
    25,
    0.4,
    'nM',
    'free cortisol at half of the steroid effect: about a tenth of 79 ng/mL in all',
  ),
  acthHalfLifeMin: transferred(20, 0, 'min', 'Keenan2004', 'of ACTH in plasma; standard error 1.3'),
  acthVolumeLPerM2: assumed(8, 0, 'L/m²', 'volume of ACTH, 0.4 L/kg as of tetracosactide'),
  acthNgPerIu: assumed(10000, 0, 'ng/IU', 'mass of one international unit of corticotropin'),
  gelReleasePerH: assumed(0.03, 0, '1/h', 'release of corticotropin from gel'),
  gelAvailability: transferred(
    0.0075,
    0.4,
    '1',
    'Poola2020',
    'share of the gel that arrives as active ACTH; what gel equals in prednisone in adults informs it',
  ),
  depotReleasePerH: assumed(0.035, 0, '1/h', 'release of tetracosactide from zinc depot: acts up to 3 days'),
  depotAvailability: transferred(
    0.0325,
    0.4,
    '1',
    'Poola2020',
    'share of depot tetracosactide that arrives; what the depot equals in prednisone in adults informs it',
  ),
  adrenalGrowth: assumed(1.5, 0.3, '1', 'how much a lasting full stimulus enlarges the adrenal cortex (g)'),
  adrenalDays: assumed(10, 0, 'd', 'time in which the adrenal cortex grows and shrinks'),
  hpaDays: assumed(60, 0, 'd', 'time in which the own hormone axis recovers after steroids'),
  hpaSuppressionPerDay: assumed(0.06, 0, '1/d', 'how fast a full steroid effect silences the own axis'),
  melanocortinRecruitment: assumed(
    5,
    0.5,
    '1',
    'how much a full direct ACTH effect lowers recruitment of B cells; BAFF, 61 % lower under ACTH against 38 % under steroids, informs it',
  ),

  // Immunoglobulin, rituximab, cyclophosphamide.
  ivigStrength: assumed(1.7, 0.48, '1', 'how much immunoglobulin speeds up the loss of effectors (k_I)'),
  ivigClearance: assumed(1.3, 0.48, '1', 'how much immunoglobulin speeds up the loss of antibody (k_IA)'),
  ivigHalfLifeDays: assumed(24, 0, 'd', 'of immunoglobulin that was given'),
  cyclophosphamideStrength: assumed(3.9, 0.48, '1', 'how much cyclophosphamide speeds up the loss of effectors (k_C)'),
  cyclophosphamideMemoryPerDay: assumed(0.0077, 0.48, '1/d', 'loss of memory under cyclophosphamide (k_CM)'),
  cyclophosphamideBloodBPerDay: assumed(0.01, 0, '1/d', 'loss of B cells in blood under cyclophosphamide'),
  cyclophosphamideHalfLifeDays: assumed(7, 0, 'd', 'of the effect, lowest lymphocytes after 7 to 14 days'),
  rituximabMemoryPerDay: assumed(0.065, 0.48, '1/d', 'loss of memory under rituximab (k_QM)'),
  rituximabHalfLifeDays: assumed(26, 0, 'd', 'of the effect; 19 days in children with other autoimmune diseases'),
  rituximabKill: transferred(
    253,
    0.3,
    '1',
    'Pan2019',
    'loss of B cells in blood under a full effect over their normal loss (K_Q)',
  ),
  bloodBTurnoverPerDay: transferred(0.0023, 0.3, '1/d', 'Pan2019', 'turnover of B cells in blood (k_P)'),

  // From B cells to signs.
  csfBNormal: published(
    0.5,
    0.4,
    '%',
    'Pranzatelli2004',
    'B cells in spinal fluid of children without the syndrome: negligible',
  ),
  csfBGain: assumed(15, 0.32, '%', 'B cells that full memory recruits into the spinal fluid (b_1)'),
  csfBTurnoverPerDay: assumed(0.05, 0, '1/d', 'turnover of B cells in spinal fluid (k_B)'),
  humoralHalfLifeDays: assumed(14, 0, 'd', 'of the humoral effect'),
  humoralGain: assumed(1.3, 0, '1', 'humoral effect that full B cells in spinal fluid make'),
  signHalf: assumed(0.56, 0.32, '1', 'drive at which a sign is half of its most (X_50)'),
  recovery: assumed(0.78, 0.3, '1', 'speed at which signs recover (kds)'),
  damagePerDay: assumed(0.006, 0.4, '1/d', 'damage under full signs (λ_L)'),
  damageRepairPerDay: assumed(0.0004, 0, '1/d', 'repair of damage'),
  residueAtaxia: assumed(0.25, 0, '1', 'ataxia that full damage leaves'),
  residueEncephalopathy: assumed(0.35, 0, '1', 'encephalopathy that full damage leaves'),

  // How people differ: standard deviations of the logarithm.
  spreadActivation: assumed(0.15, 0.25, '1', 'between children, of the gain'),
  spreadMemoryHalfLife: assumed(0.64, 0.25, '1', 'between children, of the half-life of memory'),
  spreadInfectionDrive: assumed(0.5, 0, '1', 'between children, of the effect of an infection'),
  spreadSteroidIc50: assumed(
    0.86,
    0.25,
    '1',
    'between people, of the steroid level of half effect; 73 to 118 % was read in a summary whose source could not be confirmed',
  ),
  spreadSignHalf: assumed(0.25, 0.25, '1', 'between children, of the drive of half signs'),
  spreadRecovery: assumed(0.3, 0, '1', 'between children, of the speed of recovery'),
  spreadRituximab: assumed(0.4, 0, '1', 'between children, of the loss of memory under rituximab'),
  spreadSign: assumed(0.3, 0, '1', 'between children and signs, of the drive of half a sign'),

  // Who they are.
  tumourShare: published(0.5, 0, '1', 'Pranzatelli2017', 'share with a neuroblastic tumour, of 389'),
  girlsShare: published(0.545, 0, '1', 'Pranzatelli2017', 'girls to boys 1.2'),
  onsetAgeYears: published(1.5, 0, 'y', 'Pranzatelli2017', 'median; quartiles 1.2 and 2'),
  spreadOnsetAge: published(0.379, 0, '1', 'Pranzatelli2017', 'of the logarithm, from the quartiles'),
  delayDays: published(43, 0, 'd', 'Pranzatelli2017', 'onset to treatment, median 1.4 months; quartiles 0.4 and 4'),
  spreadDelay: published(
    1.707,
    0,
    '1',
    'Pranzatelli2017',
    'of the logarithm, from the quartiles; cut at 3 days and two years',
  ),
  infectionsPerYearInfant: transferred(
    6.9,
    0,
    '1/y',
    'Langer2022',
    'respiratory episodes a year in the first two years',
  ),
  infectionFrailtyShape: transferred(
    14,
    0,
    '1',
    'Langer2022',
    'shape of the gamma law of how children differ, from 13.7 ± 5.2',
  ),
} as const satisfies Record<string, ParameterEntry>;

export type ParameterName = keyof typeof CHILD_PARAMETERS;

/** One number for every parameter. */
export type ParameterValues = Readonly<Record<ParameterName, number>>;
