import { principalAxes } from '../../signal/index.ts';
import type { FastPhase } from '../types.ts';
import { defineMeasure } from './defineMeasure.ts';
import { DIRECTION_PARAMETERS, directionFinding, shareFloor } from './directionFinding.ts';

export const directionAxisRatio = defineMeasure({
  id: 'direction-axis-ratio',
  version: 1,
  title: 'Directions: short over long axis',
  unit: 'ratio',
  definition:
    'Smaller over larger eigenvalue of the second moments about zero of the saccades’ horizontal and vertical displacements: 0 one plane, 1 all directions alike.',
  sources: ['own'],
  needs: ['vertical'],
  minRateHz: 60,
  counts: 'saccades',
  parameters: DIRECTION_PARAMETERS,
  compute(facts, input) {
    return directionFinding({ facts, input }, axisRatio, (phases) => shareFloor(phases, facts.positionSd));
  },
});

function axisRatio(phases: readonly FastPhase[]): number {
  const { minor, major } = principalAxes(
    phases.map(({ dx }) => dx),
    phases.map(({ dy }) => dy),
    'zero',
  );
  return minor / major;
}
