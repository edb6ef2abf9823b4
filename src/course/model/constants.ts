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

/** Speeds at which the four signs rise and fall, 1/d: opsoclonus and myoclonus go fast, ataxia slowly [Pranzatelli2010]; the numbers are chosen. */
const RISE_PER_DAY = [0.25, 0.2, 0.15, 0.18] as const;
const FALL_PER_DAY = [0.12, 0.09, 0.02, 0.025] as const;

/** Weight of the humoral effect in the drive of the signs; effectors have the rest. Chosen. */
export const HUMORAL_WEIGHT = 0.6;
/** Activation by an infection where there is no memory, beside 1 with memory 0.75. Chosen. */
export const NAIVE_SHARE = 0.25;
/** Share of recruitment that needs no effectors, and effectors at which the rest is half. Chosen. */
export const RECRUITMENT_BASE = 0.4;
export const RECRUITMENT_HALF = 0.3;

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
  readonly infectionRate: number;
  readonly steroidStrength: number;
  readonly steroidRate: number;
  readonly steroidRecruitment: number;
  readonly melanocortinRecruitment: number;
  readonly ivigStrength: number;
  readonly ivigClearance: number;
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
  readonly humoralRate: number;
  /** Humoral effect for each percent of B cells in spinal fluid above normal. */
  readonly humoralPerPercent: number;
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
    infectionRate: rateOfV!,
    steroidStrength: p.steroidStrength,
    steroidRate: p.steroidEffectPerDay,
    steroidRecruitment: p.steroidRecruitment,
    melanocortinRecruitment: p.melanocortinRecruitment,
    ivigStrength: p.ivigStrength,
    ivigClearance: p.ivigClearance,
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
    humoralRate: rateOfHalfLife(p.humoralHalfLifeDays),
    humoralPerPercent: p.humoralGain / p.csfBGain,
    signHalfSquared: halves as unknown as Constants['signHalfSquared'],
    rise: RISE_PER_DAY,
    fall: FALL_PER_DAY.map((rate) => rate * recovery) as unknown as Constants['fall'],
    damage: p.damagePerDay,
    repair: p.damageRepairPerDay,
  };
}

function rateOfHalfLife(days: number): number {
  if (!(days > 0)) throw new RangeError(`a half-life must be above 0 days, got ${days}`);
  return Math.LN2 / days;
}
