import type { BodyMeasureInput } from '../../body/index.ts';
import { type Stream, timeOfSampleS } from '../../recording/index.ts';
import { quantile } from '../../signal/index.ts';
import { valuesOfColumn } from './deviceRecords.ts';
import type { LocalDay } from './localDays.ts';

/** What a device wrote down on one day; NaN where it wrote down nothing. */
export interface DeviceDay {
  /** Counted where their record began. */
  readonly steps: number;
  readonly heartMedian: number;
  /** Where nine of ten values lie, beats a minute. */
  readonly heartP5: number;
  readonly heartP95: number;
}

/** Steps and heart rate of each day. */
export function deviceDays(
  { otherStreams }: Pick<BodyMeasureInput, 'otherStreams'>,
  days: readonly LocalDay[],
): DeviceDay[] {
  const steps = otherStreams.map((stream) => ({ stream, values: valuesOfColumn(stream, 'steps') }));
  const hearts = otherStreams.map((stream) => ({ stream, values: valuesOfColumn(stream, 'heartRateBpm') }));
  return days.map((day) => {
    const walked = steps.flatMap((one) => withinDay(one, day));
    const rates = hearts.flatMap((one) => withinDay(one, day));
    return {
      steps: walked.length === 0 ? Number.NaN : walked.reduce((sum, value) => sum + value, 0),
      heartMedian: quantile(rates, 0.5),
      heartP5: quantile(rates, 0.05),
      heartP95: quantile(rates, 0.95),
    };
  });
}

interface Values {
  readonly stream: Stream;
  readonly values: Float64Array;
}

function withinDay({ stream, values }: Values, { midnightS, lengthS }: LocalDay): number[] {
  if (values.length === 0) return [];
  const within = values.subarray(firstFrom(stream, midnightS), firstFrom(stream, midnightS + lengthS));
  return Array.from(within).filter((value) => !Number.isNaN(value));
}

/** Index of the first sample at or after a moment. */
function firstFrom(stream: Stream, timeS: number): number {
  let low = 0;
  let high = stream.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (timeOfSampleS(stream, middle) >= timeS) high = middle;
    else low = middle + 1;
  }
  return low;
}
