import { CONJUGACY_PARAMETERS, conjugacyFinding } from './conjugacy.ts';
import { defineMeasure } from './defineMeasure.ts';

export const conjugacyGain = defineMeasure({
  id: 'conjugacy-gain',
  version: 1,
  title: 'Left over right saccade velocity',
  unit: 'ratio',
  definition:
    'Root mean square velocity of the left eye within saccades, divided by that of the right eye, noise taken off.',
  sources: ['own'],
  needs: ['bothEyes'],
  minRateHz: 60,
  counts: 'saccades seen by both eyes',
  parameters: CONJUGACY_PARAMETERS,
  compute(_, input) {
    return conjugacyFinding(input, ({ gain }) => gain, Number.NaN);
  },
});
