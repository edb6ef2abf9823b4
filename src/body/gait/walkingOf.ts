import type { Quality, Statement } from '../../recording/index.ts';
import { makeBodyStatement } from '../statements.ts';
import type { AnalysedSensor, BodyMeasureInput } from '../types.ts';
import { type GaitFacts, gaitFactsOf, LEAST_STRAIGHT_S, LEAST_STRIDES } from './gaitFacts.ts';
import { TRUNK_PLACES } from './gaitParameters.ts';

/**
 * What measures of single strides are taken from; why they cannot be taken; or undefined where another sensor is the one for it (a wrist beside a lower
 * back).
 */
export function walkingOf(sensor: AnalysedSensor, input: BodyMeasureInput): GaitFacts | Statement | undefined {
  if (!TRUNK_PLACES.has(sensor.place)) return hasTrunk(input) ? undefined : makeBodyStatement('gait-needs-trunk');
  if (sensor.gravity === 'absent') return makeBodyStatement('gait-needs-gravity');
  const facts = gaitFactsOf(sensor);
  if (facts.walkingS === 0) return makeBodyStatement('gait-none');
  if (facts.strideCount >= LEAST_STRIDES) return facts;
  return makeBodyStatement('gait-too-few-strides', {
    needed: LEAST_STRIDES,
    seconds: LEAST_STRAIGHT_S,
    found: facts.strideCount,
  });
}

export function hasTrunk({ sensors }: BodyMeasureInput): boolean {
  return sensors.some(({ place }) => TRUNK_PLACES.has(place));
}

/** Strides from which a value is well supported. chosen: the SD of 50 is known to a tenth. */
const GOOD_STRIDES = 50;

export function supportOfStrides(count: number, seesTurns = true): Quality {
  return count >= GOOD_STRIDES && seesTurns ? 'good' : 'fair';
}

/** Share of the walking that was straight and long enough. */
export function straightShare({ straightS, walkingS }: GaitFacts): number {
  return Math.min(1, straightS / walkingS);
}

export function turnRemarks({ seesTurns }: GaitFacts): Statement[] {
  return seesTurns ? [] : [makeBodyStatement('gait-turns-unseen')];
}

/** Parameters that all measures of strides share. */
export const STRIDE_PARAMETERS = {
  leastStrides: {
    value: LEAST_STRIDES,
    unit: 'strides',
    source: 'chosen: the SD of 20 values is known to a sixth',
    meaning: 'least number of strides',
  },
  leastStraightS: {
    value: LEAST_STRAIGHT_S,
    unit: 's',
    source: 'chosen: start and stop take two seconds each',
    meaning: 'least duration of a straight stretch',
  },
} as const;
