import { shareInterval95 } from '../../signal/index.ts';
import { jerksOfLimbs } from '../limbs/jerksOfLimbs.ts';
import { makeBodyStatement } from '../statements.ts';
import { definePersonMeasure } from './defineBodyMeasure.ts';

const PARAMETERS = {
  leastJerks: {
    value: 10,
    unit: 'jerks',
    source: 'own',
    meaning: 'jerks seen by two places from which a share is taken',
  },
  goodJerks: {
    value: 50,
    unit: 'jerks',
    source: 'own: the share is then known to 0.15',
    meaning: 'jerks from which the quality is good',
  },
} as const;

export const jerkCoincidence = definePersonMeasure({
  id: 'jerk-coincidence',
  version: 1,
  title: 'Jerks in which another place jerks too',
  unit: 'fraction',
  definition:
    'Jerks at rest with a jerk of another place within 50 ms, divided by all jerks at rest that happened while another place was still; its noise floor is the share that chance alone would give.',
  sources: ['own'],
  sign: 'myoclonus',
  minRateHz: 25,
  counts: 'jerks',
  parameters: PARAMETERS,
  compute(input) {
    const limbs = jerksOfLimbs(input);
    if (limbs === undefined) return undefined;
    const n = limbs.jerks.length;
    const { leastJerks, goodJerks } = PARAMETERS;
    if (n < leastJerks.value) return makeBodyStatement('jerk-too-few-together', { needed: leastJerks.value, found: n });
    const together = limbs.accompanied.filter(Boolean).length;
    return {
      value: together / n,
      n,
      interval95: shareInterval95(together, n),
      noiseFloor: limbs.chances.reduce((sum, chance) => sum + chance, 0) / n,
      support: n >= goodJerks.value ? 'good' : 'fair',
      validFraction: 1,
      remarks: [makeBodyStatement('jerk-one-clock')],
    };
  },
});
