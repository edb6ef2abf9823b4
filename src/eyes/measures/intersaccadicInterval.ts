import { bootstrapInterval95, groupedMedian } from '../../signal/index.ts';
import { makeStatement } from '../statements.ts';
import { defineMeasure, supportOfCount } from './defineMeasure.ts';
import { groupedByBurst } from './groupedByBurst.ts';

const PARAMETERS = {
  minIntervals: {
    value: 5,
    unit: 'intervals',
    source: 'chosen: the median of fewer rests on two',
    meaning: 'least number of intervals',
  },
} as const;

export const intersaccadicInterval = defineMeasure({
  id: 'intersaccadic-interval',
  version: 1,
  title: 'Interval between saccades, median',
  unit: 'ms',
  definition:
    'Median time from the end of a saccade to the start of the next one, over all pairs with no loss or blink between them; 0 back to back.',
  sources: ['own', 'LeighZee2015'],
  needs: [],
  minRateHz: 240,
  counts: 'intervals',
  parameters: PARAMETERS,
  compute({ intervals }, { rateHz }) {
    const needed = PARAMETERS.minIntervals.value;
    if (intervals.length < needed) return makeStatement('too-few-intervals', { needed, found: intervals.length });
    const stepMs = 1000 / rateHz;
    const middle = (values: readonly number[]): number => Math.max(0, groupedMedian(values, stepMs));
    const groups = groupedByBurst(intervals).map((group) => group.map(({ gapS }) => 1000 * gapS));
    return {
      value: middle(groups.flat()),
      n: intervals.length,
      interval95: bootstrapInterval95(groups, middle),
      noiseFloor: stepMs,
      support: supportOfCount(intervals.length),
    };
  },
});
