import type { Quality, Statement } from '../../recording/index.ts';
import { bootstrapInterval95 } from '../../signal/index.ts';
import { type Reach, type ReachFacts, reachFactsOf } from '../reach/reachFacts.ts';
import type { AnalysedSensor, BodyMeasureInput } from '../types.ts';
import type { BodyFinding } from './defineBodyMeasure.ts';

/** Reaches from which a value is well, and fairly, supported. chosen. */
const GOOD_REACHES = 20;
const FAIR_REACHES = 10;

export function supportOfReaches(count: number): Quality {
  return count >= GOOD_REACHES ? 'good' : count >= FAIR_REACHES ? 'fair' : 'poor';
}

/** One number of each reach, put together by `statistic`, with the interval over reaches. */
export function reachFinding(
  sensor: AnalysedSensor,
  input: BodyMeasureInput,
  of: (reach: Reach) => number,
  statistic: (values: number[]) => number,
  floorOf: (facts: ReachFacts) => number,
): BodyFinding | Statement | undefined {
  const facts = reachFactsOf(sensor, input);
  if (facts === undefined || 'code' in facts) return facts;
  const values = facts.reaches.map(of).filter((value) => Number.isFinite(value));
  return {
    value: statistic([...values]),
    n: values.length,
    interval95: bootstrapInterval95(
      values.map((value) => [value]),
      statistic,
    ),
    noiseFloor: floorOf(facts),
    support: supportOfReaches(values.length),
    validFraction: values.length / facts.reaches.length,
  };
}
