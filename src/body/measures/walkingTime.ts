import { bootstrapInterval95 } from '../../signal/index.ts';
import { LEAST_CONTACT_BOUT_S, RHYTHM_LEAST_BOUT_S, TRUNK_PLACES } from '../gait/gaitParameters.ts';
import { minutesByDay } from '../gait/minutesByDay.ts';
import { hasTrunk } from '../gait/walkingOf.ts';
import { makeBodyStatement, roundForText } from '../statements.ts';
import { defineSensorMeasure } from './defineBodyMeasure.ts';

const LEAST_HOURS = 10;
const GOOD_DAYS = 4;

export const walkingTime = defineSensorMeasure({
  id: 'walking-time',
  version: 1,
  title: 'Walking, minutes per day',
  unit: 'min/day',
  definition: 'Minutes within walking bouts per day of the calendar, mean over the days with at least 10 hours worn.',
  sources: ['own'],
  sign: 'ataxia',
  minRateHz: 25,
  counts: 'days',
  parameters: {
    leastHours: {
      value: LEAST_HOURS,
      unit: 'h',
      source: 'chosen: most of a waking day',
      meaning: 'hours worn of a day that counts',
    },
  },
  compute(sensor, input) {
    const onTrunk = TRUNK_PLACES.has(sensor.place);
    if (!onTrunk && hasTrunk(input)) return undefined;
    if (sensor.gait === undefined) return makeBodyStatement('gait-none');
    const worn = minutesByDay(sensor.wornSpans, input.localTime);
    const walked = minutesByDay(sensor.gait.bouts, input.localTime);
    const days = [...worn].filter(([, minutes]) => minutes >= 60 * LEAST_HOURS).map(([day]) => walked.get(day) ?? 0);
    if (days.length === 0) {
      const most = Math.max(0, ...worn.values());
      return makeBodyStatement('gait-day-too-short', { needed: LEAST_HOURS, found: roundForText(most / 60) });
    }
    const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;
    const wornAll = [...worn.values()].reduce((sum, v) => sum + v, 0);
    const wornUsed = [...worn.values()].filter((v) => v >= 60 * LEAST_HOURS).reduce((sum, v) => sum + v, 0);
    const rhythmOnly = sensor.gait.bouts.some(({ cadencePerMin }) => cadencePerMin !== undefined) || !onTrunk;
    return {
      value: mean(days),
      n: days.length,
      interval95: bootstrapInterval95(
        days.map((minutes) => [minutes]),
        mean,
      ),
      noiseFloor: (rhythmOnly ? RHYTHM_LEAST_BOUT_S : LEAST_CONTACT_BOUT_S) / 60,
      support: rhythmOnly || days.length < GOOD_DAYS ? 'fair' : 'good',
      validFraction: wornUsed / wornAll,
      remarks: [
        ...(rhythmOnly ? [makeBodyStatement('gait-rhythm-only')] : []),
        ...(input.localTime === undefined ? [makeBodyStatement('gait-no-clock')] : []),
      ],
    };
  },
});
