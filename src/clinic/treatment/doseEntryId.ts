import { type Day, dayNumber } from '../calendar/day.ts';
import { joinedId } from './joinedId.ts';

/**
 * Id of the entry that logs a planned dose: the same on every device, so that two logs of one dose meet as a conflict
 * and are not counted twice. `time` is the clock time that the plan foresees, absent where it foresees none.
 * @throws RangeError where the day is no day
 */
export function doseEntryId(planId: string, stepId: string, day: Day, time?: string): string {
  dayNumber(day);
  return joinedId('dose', [planId, stepId, day, ...(time === undefined ? [] : [time.replace(':', '')])]);
}
