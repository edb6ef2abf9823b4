import { dayNumber } from '../calendar/day.ts';
import type { KeptMeasure } from '../entries/recordingEntry.ts';
import type { CourseRecord } from './courseRecord.ts';
import { newestAnalyses } from './newestAnalyses.ts';

/** How a measure of one recording compares with the same person's earlier recordings. */
export interface OwnBaseline {
  /** Where the next value would lie in 95 of 100 cases if nothing had changed. */
  readonly low: number;
  readonly high: number;
  /** Earlier recordings that it was made from. */
  readonly n: number;
  readonly change: 'above' | 'below' | 'within';
}

/** Earlier recordings from which the own range is told. chosen: of fewer the range is wider than any change. */
export const LEAST_BASELINE = 4;

/**
 * The own range of a measure at one place of the body, from all earlier recordings of the person, and whether this value lies beyond it: a prediction interval,
 * mean ± t · SD · √(1 + 1/n). Never a norm. undefined where fewer than four earlier recordings have it, or they do not differ at all.
 * @param recordingId the recording whose value is compared; those of its day and later are not looked at
 */
export function ownBaseline(course: CourseRecord, recordingId: string, measure: KeptMeasure): OwnBaseline | undefined {
  const { value } = measure;
  const day = course.of.recording.find(({ id }) => id === recordingId)?.body.day;
  if (value === undefined || measure.status !== 'measured' || day === undefined) return undefined;
  const earlier = newestAnalyses(course)
    .filter(({ body }) => body.recordingId !== recordingId && dayNumber(body.day) < dayNumber(day))
    .flatMap(({ body }) => body.measures)
    .filter((one) => one.id === measure.id && one.place === measure.place && one.unit === measure.unit)
    .flatMap((one) => (one.status === 'measured' && one.value !== undefined ? [one.value] : []));
  const n = earlier.length;
  if (n < LEAST_BASELINE) return undefined;
  const mean = earlier.reduce((sum, one) => sum + one, 0) / n;
  const sd = Math.sqrt(earlier.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (n - 1));
  if (!(sd > 0)) return undefined;
  const half = studentT975(n - 1) * sd * Math.sqrt(1 + 1 / n);
  // why: what was never below nothing (a rate, a time) cannot be expected there
  const low = earlier.every((one) => one >= 0) ? Math.max(0, mean - half) : mean - half;
  const high = mean + half;
  return { low, high, n, change: value > high ? 'above' : value < low ? 'below' : 'within' };
}

/** 97.5 % points of Student's t with 3 to 30 degrees of freedom. */
const T_975 = [
  3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11, 2.101, 2.093,
  2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
] as const;
const T_NORMAL = 1.96;

/** Beyond 30 degrees by the first term of its expansion about the normal point; right to 0.002. */
function studentT975(degrees: number): number {
  return T_975[degrees - 3] ?? T_NORMAL * (1 + (T_NORMAL ** 2 + 1) / (4 * degrees));
}
