import type { Statement } from '../../recording/index.ts';
import type { BodyFinding } from '../measures/defineBodyMeasure.ts';
import { makeBodyStatement } from '../statements.ts';
import type { AnalysedSensor, BodyMeasureInput } from '../types.ts';
import { type HourOfDay, type HoursOfDays, RHYTHM } from './hoursOfDays.ts';
import { dayRemarks, supportOf } from './overDays.ts';
import { gravityRemarks } from './restMad.ts';

/** A number of the rhythm of days, or the refusal where there are too few of them. */
export function definedOverHours(
  { days, wornFraction, hours }: HoursOfDays,
  sensor: AnalysedSensor,
  input: BodyMeasureInput,
  compute: (hours: readonly HourOfDay[]) => number,
): BodyFinding | Statement {
  const needed = RHYTHM.minDays.value;
  if (days < needed)
    return makeBodyStatement('activity-needs-days', { needed, hours: RHYTHM.minWornHours.value, found: days });
  return {
    value: compute(hours),
    n: days,
    support: supportOf(days),
    validFraction: wornFraction,
    remarks: [...gravityRemarks(sensor), ...dayRemarks(days, input)],
  };
}
