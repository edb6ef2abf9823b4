import { normalisedEntropy } from '../../signal/index.ts';
import type { FastPhase } from '../types.ts';
import { defineMeasure } from './defineMeasure.ts';
import { DIRECTION_PARAMETERS, directionFinding } from './directionFinding.ts';

const PARAMETERS = {
  ...DIRECTION_PARAMETERS,
  sectorCount: {
    value: 8,
    unit: 'sectors',
    source: 'chosen: 45 deg each, the first centred on right',
    meaning: 'classes of direction',
  },
} as const;

export const directionEntropy = defineMeasure({
  id: 'direction-entropy',
  version: 1,
  title: 'Directions: how evenly spread',
  unit: 'fraction',
  definition:
    'Shannon entropy of saccade directions in eight sectors over its greatest value, corrected for count: 0 one direction, 0.33 to and fro, 1 all alike.',
  sources: ['own', 'Miller1955'],
  needs: ['vertical'],
  minRateHz: 60,
  counts: 'saccades',
  parameters: PARAMETERS,
  compute(facts, input) {
    return directionFinding({ facts, input }, entropyOf, () => Number.NaN);
  },
});

function entropyOf(phases: readonly FastPhase[]): number {
  const count = PARAMETERS.sectorCount.value;
  const sectors = new Uint32Array(count);
  for (const { directionDeg } of phases) {
    const sector = Math.round(directionDeg / (360 / count));
    sectors[((sector % count) + count) % count]!++;
  }
  return normalisedEntropy(sectors);
}
