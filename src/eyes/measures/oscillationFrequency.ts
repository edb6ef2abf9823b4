import type { Statement } from '../../recording/index.ts';
import { bootstrapInterval95, groupedMedian, median } from '../../signal/index.ts';
import { makeStatement, roundForText } from '../statements.ts';
import type { MeasureInput } from '../types.ts';
import { defineMeasure, supportOfCount } from './defineMeasure.ts';
import type { EyeFacts } from './eyeFacts.ts';
import { groupedByBurst } from './groupedByBurst.ts';

const PARAMETERS = {
  minIntervals: {
    value: 4,
    unit: 'intervals',
    source: 'chosen: two full cycles',
    meaning: 'least number of intervals within bursts',
  },
  shortestRatio: {
    value: 0.5,
    unit: 'ratio',
    source: 'chosen: a beat that was split in two',
    meaning: 'intervals up to this times their median are left out',
  },
  longestRatio: {
    value: 1.75,
    unit: 'ratio',
    source: 'chosen: below the 2 of a missed beat',
    meaning: 'intervals from this times their median on are left out',
  },
  samplesPerCycle: {
    value: 2.4,
    unit: 'samples',
    source: 'own: 60 Hz shows back-to-back saccades up to 25 Hz in simulation',
    meaning: 'fewer samples per cycle cannot show the frequency',
  },
} as const;

export const oscillationFrequency = defineMeasure({
  id: 'oscillation-frequency',
  version: 1,
  title: 'Frequency of the oscillation',
  unit: 'Hz',
  definition:
    'One over twice the mean time from the start of one saccade to the start of the next within bursts, times below 0.5 or above 1.75 of their median left out: one cycle is two saccades.',
  sources: ['own', 'LeighZee2015'],
  needs: [],
  minRateHz: 60,
  counts: 'intervals within bursts',
  parameters: PARAMETERS,
  compute(facts, input) {
    const groups = burstOnsets(facts);
    const all = groups.flat();
    const needed = PARAMETERS.minIntervals.value;
    if (all.length < needed) return makeStatement('too-few-burst-intervals', { needed, found: all.length });
    const value = frequencyOf(all);
    const refusal = refusalBeyondRate(value, input);
    if (refusal !== undefined) return refusal;
    const medianHz = 1 / (2 * groupedMedian(all, 1 / input.rateHz));
    return {
      value,
      n: all.length,
      interval95: bootstrapInterval95(groups, frequencyOf),
      support: supportOfCount(all.length),
      remarks: [makeStatement('median-frequency', { value: roundForText(medianHz) })],
    };
  },
});

/** Times in s from onset to onset within bursts, grouped for the bootstrap. */
export function burstOnsets({ intervals }: EyeFacts): number[][] {
  const within = intervals.filter(({ burst }) => burst !== -1);
  return groupedByBurst(within).map((group) => group.map(({ onsetS }) => onsetS));
}

/**
 * Frequency in Hz of back-to-back saccades from their onset times: of the mean, since beats differ in size and the mean
 * counts them all; without those that a missed or a split beat makes. NaN where there is none.
 */
export function frequencyOf(onsetsS: readonly number[]): number {
  const middle = median(onsetsS);
  let sum = 0;
  let count = 0;
  for (const onsetS of onsetsS) {
    if (onsetS <= PARAMETERS.shortestRatio.value * middle || onsetS >= PARAMETERS.longestRatio.value * middle) continue;
    sum += onsetS;
    count++;
  }
  return count / (2 * sum);
}

function refusalBeyondRate(frequencyHz: number, { rateHz }: MeasureInput): Statement | undefined {
  const needed = PARAMETERS.samplesPerCycle.value * frequencyHz;
  if (rateHz >= needed) return undefined;
  return makeStatement('frequency-beyond-rate', { rate: roundForText(rateHz), needed: Math.ceil(needed) });
}
