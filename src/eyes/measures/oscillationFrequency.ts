import type { Statement } from '../../recording/index.ts';
import { bootstrapInterval95, groupedMedian } from '../../signal/index.ts';
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
    'One over twice the median time from the start of one saccade to the start of the next within bursts: one cycle is two saccades.',
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
    const value = frequencyOf(all, input.rateHz);
    const refusal = refusalBeyondRate(value, input);
    if (refusal !== undefined) return refusal;
    const meanHz = all.length / (2 * all.reduce((sum, onsetS) => sum + onsetS, 0));
    return {
      value,
      n: all.length,
      interval95: bootstrapInterval95(groups, (onsets) => frequencyOf(onsets, input.rateHz)),
      support: supportOfCount(all.length),
      remarks: [makeStatement('mean-frequency', { value: roundForText(meanHz) })],
    };
  },
});

/** Times in s from onset to onset within bursts, grouped for the bootstrap. */
export function burstOnsets({ intervals }: EyeFacts): number[][] {
  const within = intervals.filter(({ burst }) => burst !== -1);
  return groupedByBurst(within).map((group) => group.map(({ onsetS }) => onsetS));
}

/** Frequency in Hz of back-to-back saccades from their onset times. */
export function frequencyOf(onsetsS: readonly number[], rateHz: number): number {
  return 1 / (2 * groupedMedian(onsetsS, 1 / rateHz));
}

function refusalBeyondRate(frequencyHz: number, { rateHz }: MeasureInput): Statement | undefined {
  const needed = PARAMETERS.samplesPerCycle.value * frequencyHz;
  if (rateHz >= needed) return undefined;
  return makeStatement('frequency-beyond-rate', { rate: roundForText(rateHz), needed: Math.ceil(needed) });
}
