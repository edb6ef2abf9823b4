import { countInterval95, dispersionOf } from '../../signal/index.ts';
import type { MeasureInput } from '../types.ts';
import { type Finding, supportOfTime } from './defineMeasure.ts';
import type { EyeFacts } from './eyeFacts.ts';
import { noneFoundRemarks } from './smallestSaccade.ts';

/**
 * Events per `perS` seconds of valid time. Interval: gamma (exact Poisson), widened by how much the counts of
 * windows scatter beyond chance, since bursts come in clusters. Floor: one event in the whole time.
 */
export function rateOfEvents(
  { facts, input, perS }: { facts: EyeFacts; input: MeasureInput; perS: number },
  count: number,
  windowCounts: readonly number[],
): Finding {
  const scale = perS / facts.validS;
  const [low, high] = countInterval95(count, dispersionOf(windowCounts));
  return {
    value: count * scale,
    n: count,
    interval95: [low * scale, high * scale],
    noiseFloor: scale,
    support: supportOfTime(facts.validS),
    remarks: count === 0 ? noneFoundRemarks(input, facts) : [],
  };
}
