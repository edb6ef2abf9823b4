import type { Statement } from '../../recording/index.ts';
import { makeBodyStatement } from '../statements.ts';
import type { BodyMeasureInput, SleepDetection } from '../types.ts';
import { wholeNights } from './nightFinding.ts';

/**
 * Hour of the clock at which each whole night begins, 12 to 36, so that nights before and after midnight average rightly; or why there is none.
 */
export function onsetsH(
  input: BodyMeasureInput,
): { hours: number[]; sleep: SleepDetection; validFraction: number; remarks: readonly Statement[] } | Statement {
  const { localTime } = input;
  const found = wholeNights(input);
  if ('code' in found) return found;
  if (localTime === undefined) return makeBodyStatement('sleep-needs-clock');
  const hours = found.nights.map(({ startS }) => {
    const hour = localTime(startS).minuteOfDay / 60;
    return hour < 12 ? hour + 24 : hour;
  });
  return { ...found, hours };
}
