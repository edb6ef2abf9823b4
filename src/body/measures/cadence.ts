import { bootstrapInterval95 } from '../../signal/index.ts';
import { inGroups } from '../gait/gaitFacts.ts';
import { GAIT_PARAMETERS } from '../gait/gaitParameters.ts';
import {
  hasTrunk,
  STRIDE_PARAMETERS,
  straightShare,
  supportOfStrides,
  turnRemarks,
  walkingOf,
} from '../gait/walkingOf.ts';
import { makeBodyStatement } from '../statements.ts';
import type { GaitBout } from '../types.ts';
import { type BodyFinding, defineSensorMeasure } from './defineBodyMeasure.ts';

const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;

export const cadence = defineSensorMeasure({
  id: 'cadence',
  version: 1,
  title: 'Steps per minute while walking',
  unit: '1/min',
  definition:
    'Twice 60 s divided by the mean stride time of straight walking; on a limb, the median over bouts of the steps a minute that the rhythm gives.',
  sources: ['own'],
  sign: 'ataxia',
  minRateHz: 25,
  counts: 'strides',
  parameters: STRIDE_PARAMETERS,
  compute(sensor, input) {
    const rhythm = sensor.gait?.bouts.filter(({ cadencePerMin }) => cadencePerMin !== undefined) ?? [];
    if (rhythm.length > 0) return hasTrunk(input) ? undefined : cadenceOfRhythm(rhythm);
    const facts = walkingOf(sensor, input);
    if (facts === undefined || 'code' in facts) return facts;
    const groups = inGroups(facts.stretches.map(({ strides }) => strides.map(({ durationS }) => durationS)));
    const perMin = (durations: readonly number[]): number => 120 / mean(durations);
    return {
      value: perMin(groups.flat()),
      n: facts.strideCount,
      interval95: bootstrapInterval95(groups, perMin),
      noiseFloor: 60 / GAIT_PARAMETERS.slowestStepS,
      support: supportOfStrides(facts.strideCount),
      validFraction: straightShare(facts),
      remarks: turnRemarks(facts),
    };
  },
});

/** Median of the bouts, each as often as it has strides. */
function cadenceOfRhythm(bouts: readonly GaitBout[]): BodyFinding {
  const strides = ({ startS, endS, cadencePerMin = 0 }: GaitBout): number =>
    Math.round(((endS - startS) * cadencePerMin) / 120);
  const middle = (list: readonly GaitBout[]): number => {
    const sorted = [...list].sort((a, b) => a.cadencePerMin! - b.cadencePerMin!);
    const half = sorted.reduce((sum, bout) => sum + strides(bout), 0) / 2;
    let passed = 0;
    for (const bout of sorted) {
      passed += strides(bout);
      if (passed >= half) return bout.cadencePerMin!;
    }
    return Number.NaN;
  };
  return {
    value: middle(bouts),
    n: bouts.reduce((sum, bout) => sum + strides(bout), 0),
    interval95: bootstrapInterval95(
      bouts.map((bout) => [bout]),
      middle,
    ),
    noiseFloor: 60 / GAIT_PARAMETERS.slowestStepS,
    support: 'fair',
    validFraction: 1,
    remarks: [makeBodyStatement('gait-rhythm-only')],
  };
}
