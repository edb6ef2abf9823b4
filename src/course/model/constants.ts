import type { ParameterValues } from '../parameters/childParameters.ts';

/** How one child differs from the median child: factors, 1 for the median. */
export interface ChildEffects {
  readonly activation: number;
  readonly memoryHalfLife: number;
  readonly infectionDrive: number;
  readonly steroidIc50: number;
  readonly signHalf: number;
  readonly recovery: number;
  readonly rituximab: number;
  /** Factor on the drive of half a sign: opsoclonus, myoclonus, ataxia, encephalopathy. */
  readonly signs: readonly [number, number, number, number];
}

export const MEDIAN_CHILD: ChildEffects = {
  activation: 1,
  memoryHalfLife: 1,
  infectionDrive: 1,
  steroidIc50: 1,
  signHalf: 1,
  recovery: 1,
  rituximab: 1,
  signs: [1, 1, 1, 1],
};

/** What the equations need of one child, worked out once. Rates in 1/d. */
export interface Constants {
  readonly activation: number;
  readonly memoryHalf: number;
  /** One over the effector activity at which growth is halved. */
  readonly saturation: number;
  readonly effectorLoss: number;
  readonly regulationStrength: number;
  readonly regulationRate: number;
  readonly memoryFormation: number;
  readonly memoryMost: number;
  readonly memoryLoss: number;
  readonly tumourDrive: number;
  readonly infectionDrive: number;
  /** Activation by an infection where there is no memory; memory adds to it. */
  readonly infectionNaive: number;
  readonly infectionRate: number;
  readonly steroidStrength: number;
  readonly steroidRate: number;
  readonly steroidRecruitment: number;
  readonly melanocortinRecruitment: number;
  readonly ivigStrength: number;
  readonly ivigClearance: number;
  /** Immunoglobulin at half effect, g/kg. */
  readonly ivigHalf: number;
  readonly ivigRate: number;
  readonly cyclophosphamideStrength: number;
  readonly cyclophosphamideMemory: number;
  readonly cyclophosphamideBloodB: number;
  readonly cyclophosphamideRate: number;
  readonly rituximabMemory: number;
  readonly rituximabRate: number;
  readonly rituximabKill: number;
  readonly bloodBRate: number;
  readonly csfBNormal: number;
  readonly csfBGain: number;
  readonly csfBRate: number;
  /** Share of recruitment that needs no effectors, the share that does, and effectors at which that is half. */
  readonly recruitmentBase: number;
  readonly recruitmentByEffectors: number;
  readonly recruitmentHalf: number;
  readonly humoralRate: number;
  /** Humoral effect for each percent of B cells in spinal fluid above normal. */
  readonly humoralPerPercent: number;
  /** Weights in the drive of the signs. They make 1. */
  readonly humoralWeight: number;
  readonly effectorWeight: number;
  /** Squared drive of half a sign, for each sign. */
  readonly signHalfSquared: readonly [number, number, number, number];
  readonly rise: readonly [number, number, number, number];
  readonly fall: readonly [number, number, number, number];
  readonly damage: number;
  readonly repair: number;
}

/**
 * The constants of one child.
 * @throws RangeError where a number that must be above zero is not
 */
export function makeConstants(p: ParameterValues, child: ChildEffects = MEDIAN_CHILD): Constants {
  const memoryDays = p.memoryHalfLifeDays * child.memoryHalfLife;
  const halves = child.signs.map((factor) => (p.signHalf * child.signHalf * factor) ** 2);
  const recovery = p.recovery * child.recovery;
  // why: odds, so that a weight that the fit moves never leaves 0 to 1
  const humoralWeight = p.humoralOdds / (1 + p.humoralOdds);
  const [rateOfV, rateOfI, rateOfC, rateOfQ] = [
    p.infectionHalfLifeDays,
    p.ivigHalfLifeDays,
    p.cyclophosphamideHalfLifeDays,
    p.rituximabHalfLifeDays,
  ].map(rateOfHalfLife);
  return {
    activation: p.activationPerDay * child.activation,
    memoryHalf: p.memoryHalf,
    saturation: 1 / p.effectorSaturation,
    effectorLoss: p.effectorLossPerDay,
    regulationStrength: p.regulationStrength,
    regulationRate: 1 / p.regulationDays,
    memoryFormation: p.memoryFormationPerDay,
    memoryMost: p.memoryMost,
    memoryLoss: rateOfHalfLife(memoryDays),
    tumourDrive: p.tumourDrivePerDay,
    infectionDrive: p.infectionDrivePerDay * child.infectionDrive,
    infectionNaive: p.infectionDriveNaive,
    infectionRate: rateOfV!,
    steroidStrength: p.steroidStrength,
    steroidRate: p.steroidEffectPerDay,
    steroidRecruitment: p.steroidRecruitment,
    melanocortinRecruitment: p.melanocortinRecruitment,
    ivigStrength: p.ivigStrength,
    ivigClearance: p.ivigClearance,
    ivigHalf: p.ivigHalfGPerKg,
    ivigRate: rateOfI!,
    cyclophosphamideStrength: p.cyclophosphamideStrength,
    cyclophosphamideMemory: p.cyclophosphamideMemoryPerDay,
    cyclophosphamideBloodB: p.cyclophosphamideBloodBPerDay,
    cyclophosphamideRate: rateOfC!,
    rituximabMemory: p.rituximabMemoryPerDay * child.rituximab,
    rituximabRate: rateOfQ!,
    rituximabKill: p.rituximabKill,
    bloodBRate: p.bloodBTurnoverPerDay,
    csfBNormal: p.csfBNormal,
    csfBGain: p.csfBGain,
    csfBRate: p.csfBTurnoverPerDay,
    recruitmentBase: p.recruitmentBase,
    recruitmentByEffectors: 1 - p.recruitmentBase,
    recruitmentHalf: p.recruitmentHalf,
    humoralRate: rateOfHalfLife(p.humoralHalfLifeDays),
    humoralPerPercent: p.humoralGain / p.csfBGain,
    humoralWeight,
    effectorWeight: 1 - humoralWeight,
    signHalfSquared: halves as unknown as Constants['signHalfSquared'],
    rise: [p.opsoclonusRisePerDay, p.myoclonusRisePerDay, p.ataxiaRisePerDay, p.encephalopathyRisePerDay],
    fall: [
      p.opsoclonusFallPerDay * recovery,
      p.myoclonusFallPerDay * recovery,
      p.ataxiaFallPerDay * recovery,
      p.encephalopathyFallPerDay * recovery,
    ],
    damage: p.damagePerDay,
    repair: p.damageRepairPerDay,
  };
}

function rateOfHalfLife(days: number): number {
  if (!(days > 0)) throw new RangeError(`a half-life must be above 0 days, got ${days}`);
  return Math.LN2 / days;
}
