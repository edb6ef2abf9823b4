import { parseFormula } from './formula.ts';
import type { Assignment, Quantity } from './odeModel.ts';

/** What a table of formulas says, as assignments. */
export function assignmentsOf(table: Readonly<Record<string, string>>): Assignment[] {
  return Object.entries(table).map(([variable, text]) => ({ variable, formula: parseFormula(text) }));
}

interface Meaning {
  readonly unit: string;
  readonly note: string;
}

/** What is worked out at all times on the way to the rates. */
const BETWEEN: Readonly<Record<string, Meaning & { readonly formula: string }>> = {
  ivigEffect: {
    unit: '1',
    note: 'effect of immunoglobulin (f_I)',
    formula: 'immunoglobulin / (immunoglobulin + ivigHalfGPerKg)',
  },
  humoralWeight: {
    unit: '1',
    note: 'weight of the humoral effect in the drive of the signs (w)',
    formula: 'humoralOdds / (1 + humoralOdds)',
  },
  signDrive: {
    unit: '1',
    note: 'drive of the signs (X)',
    formula:
      'humoralWeight * humoral / (1 + humoralWeight * ivigClearance * ivigEffect) + (1 - humoralWeight) * effector',
  },
  signAim: {
    unit: '1',
    note: 'what the signs move to (T)',
    formula: 'signDrive^2 / (signDrive^2 + signHalf^2)',
  },
  effectorGain: {
    unit: '1/d',
    note: 'gain of effectors by memory, while they are few',
    formula: 'activationPerDay * memory / (memoryHalf + memory)',
  },
  effectorLoss: {
    unit: '1/d',
    note: 'loss of effectors under regulation and drugs',
    formula:
      'effectorLossPerDay * (1 + regulationStrength * regulation + steroidStrength * steroid + ivigStrength * ivigEffect + cyclophosphamideStrength * cyclophosphamide)',
  },
  reproductionNumber: {
    unit: '1',
    note: 'immune reproduction number: above 1 an attack grows from a spark. Nobody has measured it.',
    formula: 'effectorGain / effectorLoss',
  },
  csfBRecruited: {
    unit: '%',
    note: 'B cells that memory recruits into the spinal fluid (r)',
    formula:
      'csfBGain * memory * (recruitmentBase + (1 - recruitmentBase) * effector / (effector + recruitmentHalf)) * sqrt(bloodB) / (1 + steroidRecruitment * steroid + melanocortinRecruitment * melanocortin)',
  },
  csfBOwn: {
    unit: '%',
    note: 'B cells of the spinal fluid that are there anyway (n)',
    formula: 'csfBNormal * sqrt(bloodB)',
  },
  ataxiaVisible: {
    unit: '1',
    note: 'ataxia as one sees it: what is active, and what damage leaves',
    formula: '1 - (1 - ataxia) * (1 - piecewise(1, residueAtaxia > 1, residueAtaxia) * damage)',
  },
  encephalopathyVisible: {
    unit: '1',
    note: 'encephalopathy as one sees it',
    formula: '1 - (1 - encephalopathy) * (1 - piecewise(1, residueEncephalopathy > 1, residueEncephalopathy) * damage)',
  },
  score: {
    unit: 'points',
    note: 'latent score of six items, 0 to 18, without the error of a rater',
    formula:
      '3 * (opsoclonus + myoclonus + (2 + speechAtaxiaShare) * ataxiaVisible + (2 - speechAtaxiaShare) * encephalopathyVisible)',
  },
};

export const COURSE_RULES: readonly Assignment[] = assignmentsOf(
  Object.fromEntries(Object.entries(BETWEEN).map(([id, { formula }]) => [id, formula])),
);

export const RULE_QUANTITIES: readonly Quantity[] = Object.entries(BETWEEN).map(([id, { unit, note }]) => ({
  id,
  value: 0,
  unit,
  constant: false,
  notes: [note],
}));

const signRate = (sign: string): string =>
  `piecewise(${sign}RisePerDay, signAim > ${sign}, ${sign}FallPerDay * recovery) * (signAim - ${sign})`;

/** Change of every state per day; the equations of docs/model/course.md for a child whose factors are all 1. */
export const COURSE_RATES: readonly Assignment[] = assignmentsOf({
  tumour: '0[1/d]',
  infection: '-(ln(2) / infectionHalfLifeDays * infection)',
  effector:
    '(tumourDrivePerDay * tumour + infectionDrivePerDay * infection * (infectionDriveNaive + memory) + effectorGain * effector / (1 + effector / effectorSaturation)) * noise - effectorLoss * effector',
  regulation: '(effector - regulation) / regulationDays',
  memory:
    'memoryFormationPerDay * effector * sqrt(bloodB) * (1 - memory / memoryMost) - memory * (ln(2) / memoryHalfLifeDays + rituximabMemoryPerDay * rituximab + cyclophosphamideMemoryPerDay * cyclophosphamide)',
  bloodB:
    'bloodBTurnoverPerDay * (1 - bloodB * (1 + rituximabKill * rituximab)) - cyclophosphamideBloodBPerDay * cyclophosphamide * bloodB',
  csfB: 'csfBTurnoverPerDay * (csfBOwn + csfBRecruited - csfB)',
  humoral:
    'ln(2) / humoralHalfLifeDays * (humoralGain * csfB / csfBGain * csfBRecruited / (csfBRecruited + csfBOwn) - humoral * (1 + ivigClearance * ivigEffect))',
  opsoclonus: signRate('opsoclonus'),
  myoclonus: signRate('myoclonus'),
  ataxia: signRate('ataxia'),
  encephalopathy: signRate('encephalopathy'),
  damage: 'damagePerDay * signAim * (1 - damage) - damageRepairPerDay * damage',
  rituximab: '-(ln(2) / rituximabHalfLifeDays * rituximab)',
  immunoglobulin: '-(ln(2) / ivigHalfLifeDays * immunoglobulin)',
  cyclophosphamide: '-(ln(2) / cyclophosphamideHalfLifeDays * cyclophosphamide)',
  steroid: 'steroidEffectPerDay * (steroidInput - steroid)',
  melanocortin: 'steroidEffectPerDay * (melanocortinInput - melanocortin)',
});
