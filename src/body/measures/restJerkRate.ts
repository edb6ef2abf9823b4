import { countInterval95, dispersionOf } from '../../signal/index.ts';
import { isCrowded, REST_PARAMETERS, restOf, restRemarks, sampledShare, supportOfStillness } from '../jerks/atRest.ts';
import { correctedPerMin } from '../jerks/restCount.ts';
import { makeBodyStatement } from '../statements.ts';
import { defineSensorMeasure } from './defineBodyMeasure.ts';

export const restJerkRate = defineSensorMeasure({
  id: 'rest-jerk-rate',
  version: 1,
  title: 'Jerks per minute at rest',
  unit: '1/min',
  definition:
    'Jerks of a limb that is worn, awake and otherwise still, divided by the part of that time in which a new jerk could have been told from the last one.',
  sources: ['own'],
  sign: 'myoclonus',
  minRateHz: 25,
  counts: 'jerks',
  parameters: REST_PARAMETERS,
  compute(sensor, input) {
    const count = restOf(sensor, input);
    if ('code' in count) return count;
    if (isCrowded(count)) return makeBodyStatement('jerk-too-many', { limit: REST_PARAMETERS.mostPerMin.value });
    const perMin = 60 / count.liveS;
    const n = count.jerks.length;
    const [low, high] = countInterval95(n, dispersionOf(count.parts.map((part) => part.length)));
    return {
      value: correctedPerMin(count),
      n,
      interval95: [low * perMin, high * perMin],
      noiseFloor: Math.max(REST_PARAMETERS.falsePerMin.value, perMin),
      // why: below 50 samples a second short jerks fall between the samples: docs/accuracy.md
      support:
        sensor.rateHz < SURE_RATE_HZ && supportOfStillness(count) === 'good' ? 'fair' : supportOfStillness(count),
      validFraction: sampledShare(sensor),
      remarks: restRemarks(sensor, count),
    };
  },
});

/** Hz, with what devices fall short of 50. */
const SURE_RATE_HZ = 48;
