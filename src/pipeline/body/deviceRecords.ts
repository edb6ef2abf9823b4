import { type BodyMeasureInput, SLEEP_PARAMETERS, type Span, wearOfCounts } from '../../body/index.ts';
import { readColumnInto, SLEEP_STAGE, type Stream, timeOfSampleS } from '../../recording/index.ts';
import { median, quantile } from '../../signal/index.ts';

/** A sum for each bin from `startS` on; NaN where nothing was written down. */
export interface DeviceBars {
  /** Activity counts of all axes together (root of the summed squares), or steps. */
  readonly what: 'counts' | 'steps';
  readonly startS: number;
  readonly binS: number;
  readonly values: Float32Array;
}

/** Heart rate, beats a minute: median, least and greatest for each bin; NaN where there is none. */
export interface DeviceHeart {
  readonly startS: number;
  readonly binS: number;
  readonly median: Float32Array;
  readonly low: Float32Array;
  readonly high: Float32Array;
}

export interface DeviceStage extends Span {
  /** A code of `SLEEP_STAGE`, never that of time in bed. */
  readonly stage: number;
}

/** What may be shown of a device's own values; how each is computed is the device's secret. */
export const DEVICE_VALUES = {
  walkingSpeedMPerS: 'm/s',
  stepLengthM: 'm',
  doubleSupportFraction: 'fraction',
  walkingAsymmetryFraction: 'fraction',
  walkingSteadinessFraction: 'fraction',
} as const;
export type DeviceValueColumn = keyof typeof DEVICE_VALUES;

/** A device's own value over the whole recording: median, and where eight of ten lie. */
export interface DeviceValue {
  readonly column: DeviceValueColumn;
  readonly unit: string;
  readonly n: number;
  readonly median: number;
  readonly p10: number;
  readonly p90: number;
}

/** What a device or an app wrote down by itself: never mixed with what is measured here. */
export interface DeviceRecords {
  readonly bars: DeviceBars | undefined;
  readonly heart: DeviceHeart | undefined;
  readonly stages: readonly DeviceStage[];
  readonly values: readonly DeviceValue[];
  /** Of counts; empty where there are none. */
  readonly wornSpans: readonly Span[];
  readonly notWornSpans: readonly Span[];
}

const MINUTE_S = 60;
/** Length of a bin of steps and of heart rate, s. chosen: a pixel of a day on a wide screen is about two minutes, records of steps last up to ten. */
const BIN_S = 600;
/** More bins than that are not made: a hundred years of ten minutes. A date that was read wrongly must not fill the memory. */
const MOST_BINS = 5_300_000;

/** What the device itself wrote down; undefined where it wrote down nothing of it. */
export function deviceRecords({
  otherStreams,
  localTime,
}: Pick<BodyMeasureInput, 'otherStreams' | 'localTime'>): DeviceRecords | undefined {
  const counts = otherStreams.filter((stream) => stream.kind === 'counts' && axesOf(stream).length > 0);
  const wear = counts.map((stream) => wearOfCounts(stream, { zeroMinutes: SLEEP_PARAMETERS.zeroCountsMin, localTime }));
  const found: DeviceRecords = {
    bars: countBars(counts) ?? stepBars(otherStreams),
    heart: heartOf(otherStreams),
    stages: otherStreams.flatMap(stagesOf),
    values: valuesOf(otherStreams),
    wornSpans: wear.flatMap(({ wornSpans }) => wornSpans),
    notWornSpans: wear.flatMap(({ notWornSpans }) => notWornSpans),
  };
  const { bars, heart, stages, values } = found;
  return bars === undefined && heart === undefined && stages.length === 0 && values.length === 0 ? undefined : found;
}

/** A column in its unit; empty where the stream has none. */
export function valuesOfColumn(stream: Stream, name: string): Float64Array {
  if (stream.columns[name] === undefined) return new Float64Array();
  const values = new Float64Array(stream.length);
  readColumnInto(values, stream, name, 0);
  return values;
}

/** Seconds that each observation lasted; 0 where nothing is told. */
function durationsOf(stream: Stream): Float64Array {
  const told = valuesOfColumn(stream, 'durationS');
  return told.length > 0 ? told.map((seconds) => seconds || 0) : new Float64Array(stream.length);
}

const axesOf = ({ columns }: Stream): string[] =>
  ['countX', 'countY', 'countZ'].filter((name) => columns[name] !== undefined);

/** Bins for all samples of these streams, begun at a whole bin; undefined where there is nothing, or far too much. */
function binsFor(streams: readonly Stream[], binS: number): { startS: number; length: number } | undefined {
  const there = streams.filter(({ length }) => length > 0);
  const firstS = Math.min(...there.map((stream) => timeOfSampleS(stream, 0)));
  const lastS = Math.max(...there.map(endOf));
  const startS = Math.floor(firstS / binS) * binS;
  const length = Math.floor((lastS - startS) / binS) + 1;
  return length >= 1 && length <= MOST_BINS ? { startS, length } : undefined;
}

/** End of the record that ends last; it need not be the one that began last. */
function endOf(stream: Stream): number {
  let endS = Number.NEGATIVE_INFINITY;
  durationsOf(stream).forEach((durationS, i) => {
    endS = Math.max(endS, timeOfSampleS(stream, i) + durationS);
  });
  return endS;
}

function countBars(streams: readonly Stream[]): DeviceBars | undefined {
  const binS = Math.max(MINUTE_S, ...streams.map(({ rateHz }) => Math.round(1 / rateHz)));
  const bins = binsFor(streams, binS);
  if (bins === undefined) return undefined;
  const squares = new Map<number, number>();
  for (const stream of streams) {
    // why: axes are summed over the minute first, as counts per minute are; the root comes last
    for (const name of axesOf(stream)) {
      const sums = new Map<number, number>();
      valuesOfColumn(stream, name).forEach((count, i) => {
        const bin = Math.floor((timeOfSampleS(stream, i) - bins.startS) / binS + 1e-9);
        sums.set(bin, (sums.get(bin) ?? 0) + count);
      });
      for (const [bin, sum] of sums) squares.set(bin, (squares.get(bin) ?? 0) + sum * sum);
    }
  }
  const values = new Float32Array(bins.length).fill(Number.NaN);
  for (const [bin, square] of squares) values[bin] = Math.sqrt(square);
  return { what: 'counts', startS: bins.startS, binS, values };
}

/** Steps, those of a longer record spread evenly over its time. */
function stepBars(streams: readonly Stream[]): DeviceBars | undefined {
  const walked = streams.filter(({ kind, columns }) => kind === 'observations' && columns.steps !== undefined);
  const bins = binsFor(walked, BIN_S);
  if (bins === undefined) return undefined;
  const values = new Float32Array(bins.length).fill(Number.NaN);
  for (const stream of walked) {
    const durations = durationsOf(stream);
    valuesOfColumn(stream, 'steps').forEach((steps, i) => {
      if (Number.isNaN(steps)) return;
      const fromS = timeOfSampleS(stream, i) - bins.startS;
      const toS = fromS + Math.max(1, durations[i]!);
      const last = Math.min(bins.length - 1, Math.ceil(toS / BIN_S) - 1);
      for (let bin = Math.floor(fromS / BIN_S); bin <= last; bin++) {
        const sharedS = Math.min(toS, (bin + 1) * BIN_S) - Math.max(fromS, bin * BIN_S);
        values[bin] = (Number.isNaN(values[bin]!) ? 0 : values[bin]!) + (steps * sharedS) / (toS - fromS);
      }
    });
  }
  return { what: 'steps', startS: bins.startS, binS: BIN_S, values };
}

function heartOf(streams: readonly Stream[]): DeviceHeart | undefined {
  const beating = streams.filter(({ kind, columns }) => kind === 'observations' && columns.heartRateBpm !== undefined);
  const bins = binsFor(beating, BIN_S);
  if (bins === undefined) return undefined;
  const column = (): Float32Array => new Float32Array(bins.length).fill(Number.NaN);
  const heart: DeviceHeart = { startS: bins.startS, binS: BIN_S, median: column(), low: column(), high: column() };
  for (const stream of beating) {
    const rates = valuesOfColumn(stream, 'heartRateBpm');
    const binAt = (i: number): number => Math.floor((timeOfSampleS(stream, i) - bins.startS) / BIN_S);
    for (let from = 0; from < rates.length; ) {
      const bin = binAt(from);
      let to = from + 1;
      while (to < rates.length && binAt(to) === bin) to++;
      const within = rates.subarray(from, to);
      heart.median[bin] = median(within);
      heart.low[bin] = quantile(within, 0);
      heart.high[bin] = quantile(within, 1);
      from = to;
    }
  }
  return heart;
}

function stagesOf(stream: Stream): DeviceStage[] {
  if (stream.kind !== 'observations') return [];
  const durations = durationsOf(stream);
  return Array.from(valuesOfColumn(stream, 'sleepStage'), (stage, i) => {
    const startS = timeOfSampleS(stream, i);
    return { startS, endS: startS + durations[i]!, stage };
  }).filter(({ startS, endS, stage }) => endS > startS && stage > SLEEP_STAGE.inBed);
}

function valuesOf(streams: readonly Stream[]): DeviceValue[] {
  return (Object.keys(DEVICE_VALUES) as DeviceValueColumn[]).flatMap((column) => {
    const all = streams
      .filter(({ kind }) => kind === 'observations')
      .flatMap((stream) => Array.from(valuesOfColumn(stream, column)).filter((value) => !Number.isNaN(value)));
    if (all.length === 0) return [];
    return [
      {
        column,
        unit: DEVICE_VALUES[column],
        n: all.length,
        median: median(all),
        p10: quantile(all, 0.1),
        p90: quantile(all, 0.9),
      },
    ];
  });
}
