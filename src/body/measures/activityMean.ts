import type { Statement } from '../../recording/index.ts';
import { ACTIVITY_DAY, overDays } from '../activity/overDays.ts';
import { meanOfWorn } from '../activity/wornParts.ts';
import { makeBodyStatement, roundForText } from '../statements.ts';
import type { AnalysedSensor } from '../types.ts';
import { defineSensorMeasure } from './defineBodyMeasure.ts';

const PARAMETERS = {
  ...ACTIVITY_DAY,
  maxRestErrorMg: {
    value: 10,
    unit: 'mg',
    source: 'chosen: the error that calibration reaches in the field',
    meaning: 'error of still windows above which the value is refused',
  },
  remarkRestErrorMg: {
    value: 5,
    unit: 'mg',
    source: 'chosen: half of what is refused',
    meaning: 'error of still windows from which a remark is made',
  },
} as const;

export const activityMean = defineSensorMeasure({
  id: 'activity-mean',
  version: 1,
  title: 'Mean activity (ENMO)',
  unit: 'mg',
  definition:
    'Mean of the length of acceleration minus 1 g, negative values set to 0, averaged over the worn time of each day and then over days.',
  sources: ['VanHeesEtAl2013', 'VanHeesEtAl2014'],
  sign: 'activity',
  minRateHz: 20,
  counts: 'days',
  parameters: PARAMETERS,
  compute(sensor, input) {
    const errorMg = 1000 * (sensor.calibration?.errorAfterG ?? Number.NaN);
    const found = overDays(sensor, input, {
      valueOfDay: (day, { seconds, worn }) => 1000 * meanOfWorn(seconds.enmo, day, worn),
      summary: 'mean',
      noiseFloor: errorMg,
      remarks:
        errorMg >= PARAMETERS.remarkRestErrorMg.value
          ? [makeBodyStatement('activity-residual', { error: roundForText(errorMg) })]
          : [],
    });
    // Too little wear is told first: it is what a person can change.
    return 'code' in found ? found : (whyNotEnmo(sensor, errorMg) ?? found);
  },
});

/** An error at rest adds itself to every second, so ENMO without calibration measures the sensor. */
function whyNotEnmo({ gravity }: AnalysedSensor, errorMg: number): Statement | undefined {
  if (gravity === 'absent') return makeBodyStatement('activity-needs-gravity');
  if (Number.isNaN(errorMg)) return makeBodyStatement('activity-rest-unknown');
  const limit = PARAMETERS.maxRestErrorMg.value;
  if (errorMg <= limit) return undefined;
  return makeBodyStatement('activity-not-calibrated', { error: roundForText(errorMg), limit });
}
