import type { LocalTime, Stream } from '../../recording/index.ts';
import type { Jerk, SecondTable, SleepDetection, Span } from '../types.ts';
import { epochOfCounts, sleepOfCounts } from './sleepOfCounts.ts';
import { sleepOfDevice } from './sleepOfDevice.ts';
import { sleepOfSeconds } from './sleepOfSeconds.ts';

export interface DetectSleepInput {
  /** Of the sensor that `chooseSleepSensor` names; with gravity. */
  readonly seconds?: SecondTable | undefined;
  readonly wornSpans: readonly Span[];
  readonly jerks?: readonly Pick<Jerk, 'startS' | 'endS'>[] | undefined;
  readonly otherStreams: readonly Stream[];
  readonly localTime: ((timeS: number) => LocalTime) | undefined;
  readonly ageYears?: number | undefined;
}

/** Less than this of acceleration or counts is no recording of sleep, s. chosen: an hour or two of lying quietly would pass for a nap. */
const LEAST_S = 3 * 3600;

/**
 * Sleep from the best that there is: acceleration, else counts, else what the device wrote down; each says which it is, and they are never mixed. Where
 * something better was used, the device's own records come along in `beside`. undefined where there is nothing to find sleep in.
 */
export function detectSleep(input: DetectSleepInput): SleepDetection | undefined {
  const { seconds, wornSpans, otherStreams } = input;
  const device = sleepOfDevice(otherStreams, input);
  const wornS = wornSpans.reduce((sum, { startS, endS }) => sum + endS - startS, 0);
  const own =
    seconds !== undefined && wornS >= LEAST_S ? sleepOfSeconds({ ...input, seconds }) : sleepOfBestCounts(input);
  if (own === undefined) return device;
  return device === undefined ? own : { ...own, beside: device };
}

/** From the longest stream of counts that makes minutes. */
function sleepOfBestCounts(input: DetectSleepInput): SleepDetection | undefined {
  const candidates = input.otherStreams
    .filter((stream) => stream.kind === 'counts' && epochOfCounts(stream) !== undefined)
    .filter(({ length, rateHz }) => length / rateHz >= LEAST_S)
    .sort((a, b) => b.length / b.rateHz - a.length / a.rateHz);
  for (const stream of candidates) {
    const found = sleepOfCounts(stream, input);
    if (found !== undefined) return found;
  }
  return undefined;
}
