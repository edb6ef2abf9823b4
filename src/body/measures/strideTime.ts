import { bootstrapInterval95, median } from '../../signal/index.ts';
import { inGroups } from '../gait/gaitFacts.ts';
import { GAIT_PARAMETERS } from '../gait/gaitParameters.ts';
import { STRIDE_PARAMETERS, straightShare, supportOfStrides, turnRemarks, walkingOf } from '../gait/walkingOf.ts';
import { defineSensorMeasure } from './defineBodyMeasure.ts';

export const strideTime = defineSensorMeasure({
  id: 'stride-time',
  version: 1,
  title: 'Stride time, median',
  unit: 's',
  definition:
    'Median time from a contact of a foot to the next contact of the same foot, both feet, in straight walking.',
  sources: ['own'],
  sign: 'ataxia',
  minRateHz: 25,
  counts: 'strides',
  parameters: STRIDE_PARAMETERS,
  compute(sensor, input) {
    const facts = walkingOf(sensor, input);
    if (facts === undefined || 'code' in facts) return facts;
    const groups = inGroups(facts.stretches.map(({ strides }) => strides.map(({ durationS }) => durationS)));
    return {
      value: median(groups.flat()),
      n: facts.strideCount,
      interval95: bootstrapInterval95(groups, median),
      noiseFloor: 2 * GAIT_PARAMETERS.leastStepS,
      support: supportOfStrides(facts.strideCount),
      validFraction: straightShare(facts),
      remarks: turnRemarks(facts),
    };
  },
});
