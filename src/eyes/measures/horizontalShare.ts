import { defineMeasure } from './defineMeasure.ts';
import { axisShare, DIRECTION_PARAMETERS, directionFinding, shareFloor } from './directionFinding.ts';

export const horizontalShare = defineMeasure({
  id: 'horizontal-share',
  version: 1,
  title: 'Horizontal share',
  unit: 'fraction',
  definition: 'Sum of squared horizontal displacements of the saccades, divided by that of all recorded axes.',
  sources: ['own'],
  needs: ['vertical'],
  minRateHz: 60,
  counts: 'saccades',
  parameters: DIRECTION_PARAMETERS,
  compute(facts, input) {
    return directionFinding(
      { facts, input },
      (phases) => axisShare(phases, 'dx'),
      (phases) => shareFloor(phases, facts.positionSd),
    );
  },
});
