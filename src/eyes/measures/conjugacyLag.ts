import { CONJUGACY_PARAMETERS, conjugacyFinding } from './conjugacy.ts';
import { defineMeasure } from './defineMeasure.ts';

export const conjugacyLag = defineMeasure({
  id: 'conjugacy-lag',
  version: 1,
  title: 'Lag of the right eye behind the left',
  unit: 'ms',
  definition:
    'Lag with the highest correlation of the two eyes’ velocities within saccades; positive where the right eye follows.',
  sources: ['own'],
  needs: ['bothEyes'],
  minRateHz: 250,
  counts: 'saccades seen by both eyes',
  parameters: CONJUGACY_PARAMETERS,
  compute(_, input) {
    return conjugacyFinding(input, ({ lagMs }) => lagMs, 500 / input.rateHz);
  },
});
