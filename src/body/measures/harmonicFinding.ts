import type { Statement } from '../../recording/index.ts';
import { bootstrapInterval95, median } from '../../signal/index.ts';
import { MOST_HARMONICS } from '../gait/fitHarmonics.ts';
import { inGroups } from '../gait/gaitFacts.ts';
import { type StretchMotion, type StrideRatios, strideMotionOf } from '../gait/strideMotion.ts';
import { STRIDE_PARAMETERS, straightShare, supportOfStrides, turnRemarks, walkingOf } from '../gait/walkingOf.ts';
import { makeBodyStatement, roundForText } from '../statements.ts';
import type { AnalysedSensor, BodyMeasureInput } from '../types.ts';
import type { BodyFinding } from './defineBodyMeasure.ts';

/** Sureness of the horizontal axes below which nothing is said of them. chosen: chance gives about 0.2. */
export const LEAST_SURENESS = 0.3;

export const HARMONIC_PARAMETERS = {
  ...STRIDE_PARAMETERS,
  harmonics: {
    value: MOST_HARMONICS,
    unit: 'harmonics',
    source: 'BellancaEtAl2013',
    meaning: 'harmonics of a stride that count',
  },
  leastSureness: {
    value: LEAST_SURENESS,
    unit: 'fraction',
    source: 'chosen: chance gives about 0.2',
    meaning: 'how clearly forward and sideways must part (not for the vertical)',
  },
} as const;

/** Stretches whose horizontal axes are known well enough. */
export function withSureAxes(motion: readonly StretchMotion[]): StretchMotion[] {
  return motion.filter(({ axes }) => axes.sureness >= LEAST_SURENESS);
}

/** Median over strides of the harmonic ratio along one axis. */
export function harmonicFinding(
  sensor: AnalysedSensor,
  input: BodyMeasureInput,
  axis: keyof StrideRatios,
): BodyFinding | Statement | undefined {
  const facts = walkingOf(sensor, input);
  if (facts === undefined || 'code' in facts) return facts;
  const all = strideMotionOf(sensor);
  const motion = axis === 'vertical' ? all : withSureAxes(all);
  const groups = inGroups(
    motion.map(({ ratios }) => ratios.map((stride) => stride[axis]).filter((v) => Number.isFinite(v))),
  );
  const n = groups.reduce((sum, { length }) => sum + length, 0);
  if (n < STRIDE_PARAMETERS.leastStrides.value) {
    return makeBodyStatement(motion.length < all.length ? 'gait-axes-unsure' : 'not-defined');
  }
  const fewest = Math.min(...motion.map(({ harmonicCount }) => harmonicCount));
  return {
    value: median(groups.flat()),
    n,
    interval95: bootstrapInterval95(groups, median),
    // why 1: noise without rhythm has as much in even as in odd harmonics
    noiseFloor: 1,
    support: supportOfStrides(n, facts.seesTurns),
    validFraction: straightShare(facts) * (motion.length / all.length),
    remarks: [
      ...(fewest < MOST_HARMONICS
        ? [makeBodyStatement('gait-few-harmonics', { rate: roundForText(sensor.rateHz), count: fewest })]
        : []),
      ...turnRemarks(facts),
    ],
  };
}
