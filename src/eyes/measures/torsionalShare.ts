import { defineMeasure } from './defineMeasure.ts';
import { axisShare, DIRECTION_PARAMETERS, directionFinding, shareFloor } from './directionFinding.ts';

export const torsionalShare = defineMeasure({
  id: 'torsional-share',
  version: 1,
  title: 'Torsional share',
  unit: 'fraction',
  definition: 'Sum of squared torsional displacements of the saccades, divided by that of all recorded axes.',
  sources: ['own'],
  needs: ['degrees', 'vertical', 'torsion'],
  minRateHz: 60,
  counts: 'saccades',
  parameters: DIRECTION_PARAMETERS,
  compute(facts, input) {
    return directionFinding(
      { facts, input },
      (phases) => axisShare(phases, 'dTorsion'),
      (phases) => shareFloor(phases, facts.positionSd),
    );
  },
});
