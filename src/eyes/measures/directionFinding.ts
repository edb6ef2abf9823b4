import type { Statement } from '../../recording/index.ts';
import { bootstrapInterval95 } from '../../signal/index.ts';
import { makeStatement } from '../statements.ts';
import type { FastPhase, MeasureInput } from '../types.ts';
import { type Finding, supportOfCount } from './defineMeasure.ts';
import { directedPhases } from './directedPhases.ts';
import type { EyeFacts } from './eyeFacts.ts';

export const DIRECTION_PARAMETERS = {
  minCount: {
    value: 10,
    unit: 'saccades',
    source: 'chosen: fewer do not fill an ellipse',
    meaning: 'least number of saccades',
  },
} as const;

/** A number of the saccades' directions with its bootstrap interval. `floorOf` gives the noise floor from all of them. */
export function directionFinding(
  { facts, input }: { facts: EyeFacts; input: MeasureInput },
  numberOf: (phases: readonly FastPhase[]) => number,
  floorOf: (phases: readonly FastPhase[]) => number,
): Finding | Statement {
  const directed = directedPhases(input, facts);
  if ('code' in directed) return directed;
  const all = directed.groups.flat();
  const needed = DIRECTION_PARAMETERS.minCount.value;
  if (all.length < needed) return makeStatement('too-few-saccades', { needed, found: all.length });
  return {
    value: numberOf(all),
    n: all.length,
    interval95: bootstrapInterval95(directed.groups, numberOf),
    noiseFloor: floorOf(all),
    support: supportOfCount(all.length),
    remarks: directed.remarks,
  };
}

/** Share of one axis in the sum of squared displacements over all recorded axes. */
export function axisShare(phases: readonly FastPhase[], axis: 'dx' | 'dy' | 'dTorsion'): number {
  let own = 0;
  let all = 0;
  for (const phase of phases) {
    const { dx, dy, dTorsion = 0 } = phase;
    // why: torsion may be lost where the other axes are not
    const torsion = Number.isNaN(dTorsion) ? 0 : dTorsion;
    all += dx * dx + dy * dy + torsion * torsion;
    const value = axis === 'dTorsion' ? torsion : phase[axis];
    own += value * value;
  }
  return own / all;
}

/** What noise alone adds to an axis' share: the variance of a difference of two samples over the mean squared size. */
export function shareFloor(phases: readonly FastPhase[], positionSd: number): number {
  let squares = 0;
  for (const { dx, dy } of phases) squares += dx * dx + dy * dy;
  return (2 * positionSd * positionSd * phases.length) / squares;
}
