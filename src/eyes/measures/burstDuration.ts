import { bootstrapInterval95, median } from '../../signal/index.ts';
import { makeStatement } from '../statements.ts';
import { defineMeasure, supportOfCount } from './defineMeasure.ts';

const PARAMETERS = {
  minBursts: {
    value: 3,
    unit: 'bursts',
    source: 'chosen: fewer have no middle',
    meaning: 'least number of bursts',
  },
} as const;

export const burstDuration = defineMeasure({
  id: 'burst-duration',
  version: 1,
  title: 'Burst duration, median',
  unit: 's',
  definition: 'Median time from the start of the first to the end of the last saccade of a burst.',
  sources: ['own'],
  needs: [],
  minRateHz: 60,
  counts: 'bursts',
  parameters: PARAMETERS,
  compute({ bursts }, { rateHz }) {
    const cut = bursts.filter(({ isCut }) => isCut).length;
    const needed = PARAMETERS.minBursts.value;
    if (bursts.length < needed) return makeStatement('too-few-bursts', { needed, found: bursts.length });
    const durations = bursts.map(({ durationS }) => durationS);
    return {
      value: median(durations),
      n: bursts.length,
      interval95: bootstrapInterval95(
        durations.map((value) => [value]),
        median,
      ),
      noiseFloor: 1 / rateHz,
      support: supportOfCount(bursts.length),
      remarks: cut === 0 ? [] : [makeStatement('bursts-cut-by-edge', { count: cut })],
    };
  },
});
