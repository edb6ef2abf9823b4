import { weightedQuantiles } from './fan.ts';
import type { NaturalFrequency } from './types.ts';

/**
 * A mean of −1 to 1 as "of 100", with the spread of the parameter sets: each set's own mean, counting by its particles. The few particles
 * of a set add their own chance to the spread, so it is rather too wide than too narrow.
 */
export function frequencyOf(member: Uint16Array, members: number, ofParticle: (i: number) => number): NaturalFrequency {
  const sums = new Float64Array(members);
  const counts = new Float64Array(members);
  let sum = 0;
  for (let i = 0; i < member.length; i++) {
    const value = ofParticle(i);
    sum += value;
    sums[member[i]!] = sums[member[i]!]! + value;
    counts[member[i]!] = counts[member[i]!]! + 1;
  }
  const means = sums.map((total, of) => (counts[of]! > 0 ? total / counts[of]! : 0));
  const weights = counts.map((count) => count / member.length);
  const [low, high] = weightedQuantiles(means, weights, [0.05, 0.95]) as [number, number];
  const mean = sum / member.length;
  return { of100: 100 * mean, low: 100 * Math.min(low, mean), high: 100 * Math.max(high, mean) };
}
