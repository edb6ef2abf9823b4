import { CONJUGACY_PARAMETERS, conjugacyFinding } from './conjugacy.ts';
import { defineMeasure } from './defineMeasure.ts';

export const conjugacyCorrelation = defineMeasure({
  id: 'conjugacy-correlation',
  version: 1,
  title: 'Correlation of the eyes’ velocities',
  unit: 'correlation',
  definition:
    'Correlation (about zero, both axes together) of the two eyes’ velocities within saccades at the best lag.',
  sources: ['own'],
  needs: ['bothEyes'],
  minRateHz: 60,
  counts: 'saccades seen by both eyes',
  parameters: CONJUGACY_PARAMETERS,
  compute(_, input) {
    return conjugacyFinding(input, ({ correlation }) => correlation, Number.NaN);
  },
});
