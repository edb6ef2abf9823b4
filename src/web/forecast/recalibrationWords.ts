import type { Recalibration } from '../../course/index.ts';
import type { ForecastKey } from './texts/en.ts';

/** Whether the intervals were recalibrated on real courses, in words. */
export function recalibrationWords(
  recalibration: Recalibration,
  text: (key: ForecastKey, values: Readonly<Record<string, string | number>>) => string,
): string {
  const { courses } = recalibration;
  return recalibration.on
    ? text('recalibrationOn', { courses })
    : text('recalibrationOff', { courses, needed: recalibration.needed });
}
