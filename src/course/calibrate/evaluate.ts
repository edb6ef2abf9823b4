import type { ParameterValues } from '../parameters/childParameters.ts';
import { makePatientStreams } from '../run/drawPatient.ts';
import { type CalibrationArm, FIT_ARMS, type FitArm, HOLD_OUT_ARMS, type HoldOutArm } from './arms.ts';
import { followChild } from './followChild.ts';
import type { NuisanceValues } from './nuisance.ts';
import type { Rows } from './statistics.ts';
import type { HeldOut, Simulated } from './target.ts';
import { TARGETS } from './targets.ts';

/** Which virtual children an evaluation looks at. Two parameter sets under the same chance have the same children: their draws are common. */
export interface Chance {
  readonly seed: number;
  /** Children in each arm. */
  readonly people: number;
}

/** Rows of every arm of the fit under one parameter set. */
export function simulateFit(values: ParameterValues, nuisance: NuisanceValues, chance: Chance): Simulated {
  return { values, nuisance, rows: rowsOf(FIT_ARMS, values, chance) as Record<FitArm, Rows> };
}

/** Also rows of the arms that only hold-outs look at. */
export function simulateHeldOut(values: ParameterValues, nuisance: NuisanceValues, chance: Chance): HeldOut {
  const others = rowsOf(HOLD_OUT_ARMS, values, chance) as Record<HoldOutArm, Rows>;
  return { ...simulateFit(values, nuisance, chance), others };
}

/** What the model says for every target, in the order of `TARGETS`. */
export function predictTargets(values: ParameterValues, nuisance: NuisanceValues, chance: Chance): number[] {
  const simulated = simulateFit(values, nuisance, chance);
  return TARGETS.map((target) => target.of(simulated));
}

function rowsOf(
  arms: Readonly<Record<string, CalibrationArm>>,
  values: ParameterValues,
  chance: Chance,
): Record<string, Rows> {
  return Object.fromEntries(Object.entries(arms).map(([id, arm]) => [id, rowsOfArm(arm, values, chance)]));
}

function rowsOfArm(arm: CalibrationArm, values: ParameterValues, { seed, people }: Chance): Rows {
  const streams = makePatientStreams(seed);
  const own = arm.changes ? { ...values, ...arm.changes } : values;
  return Array.from({ length: people }, (_, id) => followChild(id, own, arm.protocol, arm.days, arm.lookDays, streams));
}
