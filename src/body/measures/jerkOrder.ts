import { bootstrapInterval95, median } from '../../signal/index.ts';
import { jerksOfLimbs } from '../limbs/jerksOfLimbs.ts';
import { makeBodyStatement } from '../statements.ts';
import { definePersonMeasure } from './defineBodyMeasure.ts';

const PARAMETERS = {
  leastGroups: {
    value: 5,
    unit: 'jerks',
    source: 'own',
    meaning: 'jerks of two places and more from which a median is taken',
  },
} as const;

/** Below it a delay of 10 ms is lost between two samples. */
const LEAST_RATE_HZ = 50;

export const jerkOrder = definePersonMeasure({
  id: 'jerk-order',
  version: 1,
  title: 'Delay between the first and the second place of a jerk, median',
  unit: 's',
  definition:
    'Median time between the first and the second place in jerks at rest that two places or more share within 50 ms.',
  sources: ['own'],
  sign: 'myoclonus',
  minRateHz: LEAST_RATE_HZ,
  counts: 'jerks',
  parameters: PARAMETERS,
  compute(input) {
    const slowest = Math.min(...input.sensors.map(({ rateHz }) => rateHz));
    const limbs = jerksOfLimbs(input);
    if (limbs === undefined) return undefined;
    if (slowest < 0.97 * LEAST_RATE_HZ)
      return makeBodyStatement('needs-rate', { needed: LEAST_RATE_HZ, rate: slowest });
    const { groups } = limbs;
    const { leastGroups } = PARAMETERS;
    if (groups.length < leastGroups.value)
      return makeBodyStatement('jerk-too-few-together', { needed: leastGroups.value, found: groups.length });
    const delays = groups.map(([first, second]) => second!.timeS - first!.timeS);
    const [place, count] = mostOften(groups.map(([first]) => first!.place));
    return {
      value: median(delays),
      n: groups.length,
      interval95: bootstrapInterval95(
        delays.map((delay) => [delay]),
        median,
      ),
      noiseFloor: 0.5 / slowest,
      support: groups.length >= 4 * leastGroups.value ? 'good' : 'fair',
      validFraction: 1,
      remarks: [
        makeBodyStatement('jerk-first-place', { place, count, total: groups.length }),
        makeBodyStatement('jerk-one-clock'),
      ],
    };
  },
});

function mostOften<T>(values: readonly T[]): [T, number] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best));
}
