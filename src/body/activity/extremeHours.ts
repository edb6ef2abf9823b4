import type { Statement } from '../../recording/index.ts';
import type { BodyFinding } from '../measures/defineBodyMeasure.ts';
import { makeBodyStatement } from '../statements.ts';
import type { AnalysedSensor, BodyMeasureInput } from '../types.ts';
import { overDays } from './overDays.ts';
import { gravityRemarks, restMadMg } from './restMad.ts';
import { extremeWindow, partsOfWorn } from './wornParts.ts';

export interface ExtremeHours {
  readonly hours: number;
  /** Share of the window that must have been worn. */
  readonly minShare: number;
  /** Wear below which a day does not count, h. */
  readonly minWornHours: number;
  readonly which: 'least' | 'largest';
}

/** The least or largest mean of MAD over some hours on end, mg, averaged over days: L5 and M10. */
export function extremeHours(
  sensor: AnalysedSensor,
  input: BodyMeasureInput,
  { hours, minShare, minWornHours, which }: ExtremeHours,
): BodyFinding | Statement {
  return overDays(sensor, input, {
    valueOfDay: (day, { seconds, worn }) =>
      1000 * extremeWindow(partsOfWorn(seconds.mad, day, worn, 60), 60 * hours, minShare, which),
    summary: 'mean',
    minWornHours,
    noiseFloor: restMadMg(sensor),
    remarks: gravityRemarks(sensor),
    noValue: makeBodyStatement('activity-no-window', { hours }),
  });
}
