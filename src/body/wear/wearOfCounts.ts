import { type LocalTime, type Stream, timeOfSampleS } from '../../recording/index.ts';
import type { Span } from '../types.ts';
import type { Wear } from './wearOf.ts';
import { withoutSleep } from './withoutSleep.ts';
import { areZerosOfSleep } from './zerosOfSleep.ts';

/** Minutes of zero counts on end that mean that it was not worn; the short one is offered for young children. */
export const ZERO_MINUTES = { usual: 60, youngChild: 20 } as const;

/**
 * When a counter was worn: runs of zero of an hour and more are not wear, except at night below three hours, and below six where the sleeper stirs beside them.
 * @throws RangeError where the stream has no counts
 */
export function wearOfCounts(
  stream: Stream,
  options: { zeroMinutes?: number; localTime?: ((timeS: number) => LocalTime) | undefined } = {},
): Wear {
  const { zeroMinutes = ZERO_MINUTES.usual, localTime } = options;
  const columns = ['countX', 'countY', 'countZ'].flatMap((name) => stream.columns[name] ?? []);
  if (columns.length === 0) throw new RangeError(`stream ${stream.id} must have countX, countY or countZ`);
  const epochS = 1 / stream.rateHz;
  const sumAt = (i: number): number => columns.reduce((sum, column) => sum + column[i]!, 0);
  const spans = (holds: (sum: number, startS: number) => boolean, minS: number): Span[] => {
    const found: Span[] = [];
    let startS = Number.NaN;
    for (let i = 0; i <= stream.length; i++) {
      const timeS = timeOfSampleS(stream, i);
      const inside = i < stream.length && holds(sumAt(i), timeS);
      if (inside && Number.isNaN(startS)) startS = timeS;
      if (inside || Number.isNaN(startS)) continue;
      const endS = i < stream.length ? timeS : timeOfSampleS(stream, i - 1) + epochS;
      if (endS - startS >= minS - epochS / 2) found.push({ startS, endS });
      startS = Number.NaN;
    }
    return found;
  };
  /** Epochs from a moment on, which lies on the border of one. */
  const indexAt = (timeS: number): number => Math.round((timeS - stream.startS) / epochS);
  const sumBetween = (fromS: number, toS: number): number => {
    const [from, to] = [indexAt(fromS), indexAt(toS)];
    if (from < 0 || to > stream.length) return Number.NaN;
    let sum = 0;
    for (let i = from; i < to; i++) sum += sumAt(i);
    return sum;
  };
  const zeros = spans((sum) => sum === 0, 60 * zeroMinutes);
  const off = withoutSleep(zeros, localTime).filter((span) => !areZerosOfSleep(span, localTime, sumBetween));
  const isOff = (startS: number): boolean => off.some((span) => startS >= span.startS && startS < span.endS);
  return { wornSpans: spans((sum, startS) => !Number.isNaN(sum) && !isOff(startS), 0), notWornSpans: off };
}
