import { bootstrapInterval95 } from '../../signal/index.ts';
import { makeStatement } from '../statements.ts';
import { defineMeasure, supportOfCount } from './defineMeasure.ts';
import type { SaccadeInterval } from './eyeFacts.ts';
import { groupedByBurst } from './groupedByBurst.ts';

const PARAMETERS = {
  shortS: {
    value: 0.02,
    unit: 's',
    source: 'own: a tenth of the interval of ordinary saccades; the burst criterion',
    meaning: 'an interval shorter than this is none',
  },
  minIntervals: {
    value: 5,
    unit: 'intervals',
    source: 'chosen: a share of fewer moves in steps above 0.2',
    meaning: 'least number of intervals',
  },
} as const;

export const shortIntervalShare = defineMeasure({
  id: 'short-interval-share',
  version: 1,
  title: 'Share of saccades without pause',
  unit: 'fraction',
  definition: 'Intervals between saccades shorter than 20 ms, divided by all intervals with no loss or blink in them.',
  sources: ['own', 'LeighZee2015'],
  needs: [],
  minRateHz: 250,
  counts: 'intervals',
  parameters: PARAMETERS,
  compute({ intervals }) {
    const needed = PARAMETERS.minIntervals.value;
    if (intervals.length < needed) return makeStatement('too-few-intervals', { needed, found: intervals.length });
    return {
      value: shareShort(intervals),
      n: intervals.length,
      interval95: bootstrapInterval95(groupedByBurst(intervals), shareShort),
      noiseFloor: 1 / intervals.length,
      support: supportOfCount(intervals.length),
    };
  },
});

function shareShort(intervals: readonly SaccadeInterval[]): number {
  return intervals.filter(({ gapS }) => gapS < PARAMETERS.shortS.value).length / intervals.length;
}
