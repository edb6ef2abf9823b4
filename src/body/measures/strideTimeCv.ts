import { bootstrapInterval95 } from '../../signal/index.ts';
import { inGroups, type Stride } from '../gait/gaitFacts.ts';
import { CONTACT_SD_S, strideVariation, variationFloor } from '../gait/strideVariation.ts';
import { STRIDE_PARAMETERS, straightShare, supportOfStrides, turnRemarks, walkingOf } from '../gait/walkingOf.ts';
import { makeBodyStatement, roundForText } from '../statements.ts';
import { defineSensorMeasure } from './defineBodyMeasure.ts';

export const strideTimeCv = defineSensorMeasure({
  id: 'stride-time-cv',
  version: 1,
  title: 'Variation of stride time',
  unit: 'fraction',
  definition:
    'Standard deviation of stride times about the mean of their straight stretch over the mean stride time, freed from the error of the contacts: CV² = CV²observed − 2(σ/T)².',
  sources: ['own'],
  sign: 'ataxia',
  minRateHz: 50,
  counts: 'strides',
  parameters: {
    ...STRIDE_PARAMETERS,
    contactSdS: {
      value: CONTACT_SD_S,
      unit: 's',
      source: 'own: against two reference systems at once, bench/accuracy/body/gait.ts',
      meaning: 'error of a contact that does not cancel in a stride time, σ',
    },
  },
  compute(sensor, input) {
    const facts = walkingOf(sensor, input);
    if (facts === undefined || 'code' in facts) return facts;
    const groups = inGroups(facts.stretches.map(({ strides }) => strides));
    const all = groups.flat();
    const variation = (strides: readonly Stride[]): number => strideVariation(strides, sensor.rateHz);
    const floor = variationFloor(all.reduce((sum, { durationS }) => sum + durationS, 0) / all.length, sensor.rateHz);
    const value = variation(all);
    return {
      value,
      n: all.length,
      interval95: intervalOf(groups, sensor.rateHz),
      noiseFloor: floor,
      support: supportOfStrides(all.length, facts.seesTurns),
      validFraction: straightShare(facts),
      remarks: [
        ...(value < floor ? [makeBodyStatement('gait-below-floor', { floor: roundForText(floor) })] : []),
        ...turnRemarks(facts),
      ],
    };
  },
});

/** From what is left if contacts are placed as badly as they ever were, up to what is there if they are placed without error. */
function intervalOf(groups: readonly (readonly Stride[])[], rateHz: number): [number, number] | undefined {
  const freed = bootstrapInterval95(groups, (strides) => strideVariation(strides, rateHz, WORST_CONTACT_SD_S));
  const raw = bootstrapInterval95(groups, (strides) => strideVariation(strides, rateHz, 0));
  return freed === undefined || raw === undefined ? undefined : [freed[0], raw[1]];
}

/** s; the largest of the three systems that were compared, rounded: docs/accuracy.md. */
const WORST_CONTACT_SD_S = 0.01;
