import type { Statement } from '../../recording/index.ts';
import { bootstrapInterval95, quantile } from '../../signal/index.ts';
import { makeStatement } from '../statements.ts';
import type { FastPhase } from '../types.ts';
import { type Finding, supportOfCount } from './defineMeasure.ts';
import type { EyeFacts } from './eyeFacts.ts';
import { sizedPhases } from './sizedPhases.ts';

export interface PhaseQuantile {
  /** Quantile, 0–1. */
  readonly p: number;
  readonly minCount: number;
  readonly noiseFloor: number;
  readonly remarks: readonly Statement[];
  numberOf(phase: FastPhase): number;
}

/** A quantile of one property of the saccades, with the interval of a bootstrap over bursts; refused below `minCount`. */
export function quantileOfPhases(facts: EyeFacts, wanted: PhaseQuantile): Finding | Statement {
  const { groups, remarks } = sizedPhases(facts);
  const values = groups.map((group) => group.map(wanted.numberOf));
  const all = values.flat();
  if (all.length < wanted.minCount) {
    return makeStatement('too-few-saccades', { needed: wanted.minCount, found: all.length });
  }
  return {
    value: quantile(all, wanted.p),
    n: all.length,
    interval95: bootstrapInterval95(values, (drawn) => quantile(drawn, wanted.p)),
    noiseFloor: wanted.noiseFloor,
    support: supportOfCount(all.length),
    remarks: [...remarks, ...wanted.remarks],
  };
}
