import { bootstrapInterval95, shareInterval95 } from '../../signal/index.ts';
import { sampledShare } from '../jerks/atRest.ts';
import { inGroups, TREMOR_PARAMETERS, tremorOf } from '../oscillation/tremorOf.ts';
import { makeBodyStatement, roundForText } from '../statements.ts';
import { defineSensorMeasure } from './defineBodyMeasure.ts';

const meanOf = (marks: readonly number[]): number => marks.reduce((sum, v) => sum + v, 0) / marks.length;

export const tremorShare = defineSensorMeasure({
  id: 'tremor-share',
  version: 1,
  title: 'Share of rest and posture with a tremor',
  unit: 'fraction',
  definition: 'Time in windows with a tremor, divided by all worn time at rest or in a held posture, walking left out.',
  sources: ['own'],
  sign: 'tremor',
  minRateHz: 25,
  counts: 'windows',
  parameters: TREMOR_PARAMETERS,
  compute(sensor) {
    const { lookedAtS, tremorS, marks } = tremorOf(sensor);
    const needed = TREMOR_PARAMETERS.leastLookedAtS.value;
    if (lookedAtS < needed) return makeBodyStatement('jerk-tremor-little', { needed, found: roundForText(lookedAtS) });
    return {
      value: tremorS / lookedAtS,
      n: marks.length,
      // why: from no window at all no resample can tell how many there might have been
      interval95: tremorS === 0 ? shareInterval95(0, marks.length) : bootstrapInterval95(inGroups(marks, 20), meanOf),
      noiseFloor: 1 / marks.length,
      support: lookedAtS >= 10 * needed ? 'good' : 'fair',
      validFraction: sampledShare(sensor),
    };
  },
});
