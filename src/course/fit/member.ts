import { type Constants, makeConstants } from '../model/constants.ts';
import { type HourScale, makeHourScale } from '../model/drugEffects.ts';
import { type Kernel, makeKernel } from '../model/kernel.ts';
import { type Residue, residueOf } from '../model/score.ts';
import type { ParameterValues } from '../parameters/childParameters.ts';

/** Speeds of recovery lie on a grid of this step (of the logarithm), so that particles can share their decay tables. */
const RECOVERY_STEP = 0.05;

/** What all particles under one parameter set share. */
export interface Member {
  readonly values: ParameterValues;
  /** Standard deviation of the logarithm of each effect, in the order of EFFECT_NAMES. */
  readonly spreads: readonly number[];
  readonly constants: Constants;
  readonly hours: HourScale;
  readonly residue: Residue;
  /** ξ of tomorrow keeps this share of today's, and gets `fresh` times a normal deviate. */
  readonly kept: number;
  readonly fresh: number;
  readonly noiseSd: number;
  /** Decay tables of a child that recovers faster by a factor of this logarithm. */
  tablesFor(logRecovery: number): Kernel['tables'];
}

/** @param noiseFactor on the standard deviation of ξ */
export function makeMember(values: ParameterValues, noiseFactor: number): Member {
  const kept = Math.exp(-1 / values.noiseDays);
  const noiseSd = values.noiseSd * noiseFactor;
  const constants = makeConstants(values);
  const known = new Map<number, Kernel['tables']>();
  return {
    values,
    spreads: spreadsOf(values),
    constants,
    hours: makeHourScale(values, 1),
    residue: residueOf(values),
    kept,
    fresh: noiseSd * Math.sqrt(1 - kept * kept),
    noiseSd,
    tablesFor(logRecovery) {
      const step = Math.round(logRecovery / RECOVERY_STEP);
      let tables = known.get(step);
      if (tables === undefined) {
        const factor = Math.exp(step * RECOVERY_STEP);
        const fall = constants.fall.map((rate) => rate * factor) as unknown as Constants['fall'];
        tables = makeKernel({ ...constants, fall }).tables;
        known.set(step, tables);
      }
      return tables;
    },
  };
}

export function spreadsOf(p: ParameterValues): number[] {
  return [
    p.spreadActivation,
    p.spreadMemoryHalfLife,
    p.spreadInfectionDrive,
    p.spreadSteroidIc50,
    p.spreadSignHalf,
    p.spreadRecovery,
    p.spreadRituximab,
    p.spreadSign,
    p.spreadSign,
    p.spreadSign,
    p.spreadSign,
  ];
}
