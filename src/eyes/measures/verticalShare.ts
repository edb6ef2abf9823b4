import { defineMeasure } from './defineMeasure.ts';
import { axisShare, DIRECTION_PARAMETERS, directionFinding, shareFloor } from './directionFinding.ts';

export const verticalShare = defineMeasure({
  id: 'vertical-share',
  version: 1,
  title: 'Vertical share',
  unit: 'fraction',
  definition: 'Sum of squared vertical displacements of the saccades, divided by that of all recorded axes.',
  sources: ['own'],
  needs: ['vertical'],
  minRateHz: 60,
  counts: 'saccades',
  parameters: DIRECTION_PARAMETERS,
  compute(facts, input) {
    return directionFinding(
      { facts, input },
      (phases) => axisShare(phases, 'dy'),
      (phases) => shareFloor(phases, facts.positionSd),
    );
  },
});
