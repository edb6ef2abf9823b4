import { LEAST_REACHES } from '../reach/reachFacts.ts';
import { REACH_PARAMETERS } from '../reach/segmentReaches.ts';

const { edgeShare, leastPeakShare, shortestRestS, peakShare } = REACH_PARAMETERS;

/** Parameters that the measures of reaching share. */
export const REACH_MEASURE_PARAMETERS = {
  leastReaches: {
    value: LEAST_REACHES,
    unit: 'reaches',
    source: 'chosen: half of the ten that are asked for',
    meaning: 'least number of reaches',
  },
  edgeShare: {
    value: edgeShare,
    unit: 'fraction',
    source: 'BalasubramanianEtAl2015',
    meaning: 'a reach begins and ends at this share of its peak speed',
  },
  leastPeakShare: {
    value: leastPeakShare,
    unit: 'fraction',
    source: 'chosen',
    meaning: 'least peak of a reach, as a share of the quick ones (95 % quantile of the speed)',
  },
  shortestRestS: { value: shortestRestS, unit: 's', source: 'chosen', meaning: 'rest that ends a reach' },
  peakShare: { value: peakShare, unit: 'fraction', source: 'chosen', meaning: 'prominence of a peak of speed' },
} as const;
