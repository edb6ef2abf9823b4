import type { BodyMeasureInput } from '../../body/index.ts';
import type { Stream } from '../../recording/index.ts';

/** Observations at these seconds. */
export function observationsOf(
  id: string,
  timesS: readonly number[],
  columns: Record<string, readonly number[]>,
): Stream {
  return {
    id,
    kind: 'observations',
    startS: timesS[0] ?? 0,
    rateHz: 1,
    timesS: Float64Array.from(timesS),
    length: timesS.length,
    columns: Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, Float32Array.from(values)])),
  };
}

/** Counts of one epoch after the other. */
export function countsOf(epochS: number, columns: Record<string, readonly number[]>, startS = 0): Stream {
  return {
    id: 'counts',
    kind: 'counts',
    startS,
    rateHz: 1 / epochS,
    length: Object.values(columns)[0]!.length,
    columns: Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, Float32Array.from(values)])),
    place: 'waist',
  };
}

/** A recording of these streams alone. */
export function foundIn(otherStreams: readonly Stream[], more: Partial<BodyMeasureInput> = {}): BodyMeasureInput {
  return { sensors: [], sleep: undefined, otherStreams, tasks: [], stimuliS: [], localTime: undefined, ...more };
}
