import type { Column, Stream } from '../../recording/index.ts';
import type { UvPerDeg } from '../format.ts';
import type { IssueTally } from '../table/issueTally.ts';
import type { EdfHeader } from './edfHeader.ts';
import type { EdfRecordReader } from './edfRecordReader.ts';
import { type EogChannel, filterCorners, LEFT_ELECTRODE, RIGHT_ELECTRODE } from './eogChannels.ts';
import { type RecordSegment, recordSegments } from './recordSegments.ts';

/** Bounds of what the reader reports. */
export const DEFAULTS = {
  /** Hz. Below it back-to-back saccades are hidden. Chosen: half the bandwidth that saccades need; the usual setting for sleep recordings is 30–35 Hz. */
  minLowPassHz: 50,
  /** Hz. At and above it slow drifts are distorted. chosen: time constant of 3 s, the length of a slow phase train. */
  maxHighPassHz: 0.05,
  /** Samples in a row at the end of the range that count as clipped. chosen: one or two occur where a writer scaled the range to the data. */
  clippedRunSamples: 3,
} as const;

interface Trace {
  readonly name: string;
  readonly samplesPerRecord: number;
  readonly values: Column;
}

/** One stream per gap-free stretch and sampling rate, channels turned into gaze columns. */
export function buildStreams(
  file: {
    header: EdfHeader;
    channels: readonly EogChannel[];
    records: EdfRecordReader;
    uvPerDeg: UvPerDeg | undefined;
  },
  tally: IssueTally,
): Stream[] {
  const { header, records } = file;
  const traces = tracesOf(file, tally);
  const fastest = Math.max(...traces.map((trace) => trace.samplesPerRecord));
  const segments = recordSegments(
    records.recordStartsS.finish(),
    {
      recordDurationS: header.recordDurationS,
      toleranceS: header.recordDurationS / fastest / 2,
      mustHaveStarts: header.variant.endsWith('+D'),
    },
    tally,
  );
  const rates = [...new Set(traces.map((trace) => trace.samplesPerRecord))];
  const streams = segments.flatMap((segment) =>
    rates.map((samplesPerRecord) => streamOf(segment, samplesPerRecord, traces)),
  );
  const stated = fastest / header.recordDurationS;
  const measured = segments.find((segment) => segment.recordDurationS !== header.recordDurationS);
  if (measured !== undefined)
    tally.add('RATE_DIFFERS', { stated, measured: Number((fastest / measured.recordDurationS).toPrecision(8)) });
  return streams.map((stream, k) => ({ ...stream, id: `eog-${k + 1}` }));
}

function streamOf(segment: RecordSegment, samplesPerRecord: number, traces: readonly Trace[]): Stream {
  const start = segment.firstRecord * samplesPerRecord;
  const end = start + segment.recordCount * samplesPerRecord;
  const own = traces.filter((trace) => trace.samplesPerRecord === samplesPerRecord);
  return {
    id: '',
    kind: 'gaze',
    startS: segment.startS,
    rateHz: samplesPerRecord / segment.recordDurationS,
    length: end - start,
    columns: Object.fromEntries(own.map((trace) => [trace.name, trace.values.subarray(start, end)])),
  };
}

/** The columns of all channels over the whole file, named, calibrated and without clipped stretches. */
function tracesOf(
  file: { channels: readonly EogChannel[]; records: EdfRecordReader; uvPerDeg: UvPerDeg | undefined },
  tally: IssueTally,
): Trace[] {
  const roles = new Map<string, { channel: EogChannel; values: Float32Array }>();
  for (const [k, channel] of file.channels.entries()) {
    const values = file.records.channels[k]!.column.finish() as Float32Array;
    loseClipped(values, channel, tally);
    reportFilter(channel, tally);
    if (channel.unit === 'Camera')
      tally.add('UNIT_UNKNOWN', { column: channel.signal.label, unit: channel.signal.unit || '(none)' });
    roles.set(channel.role, { channel, values });
  }
  joinElectrodes(roles, tally);
  return [...roles].map(([role, { channel, values }]) => {
    const isTorsion = /torsion$/i.test(role);
    const uvPerDeg = isTorsion ? undefined : perAxis(file.uvPerDeg, /y$/i.test(role));
    const isScaled = channel.unit === 'Uv' && uvPerDeg !== undefined;
    if (isScaled) for (let i = 0; i < values.length; i++) values[i] = values[i]! / uvPerDeg;
    return {
      name: `${role}${isScaled ? 'Deg' : channel.unit}`,
      samplesPerRecord: channel.signal.samplesPerRecord,
      values,
    };
  });
}

function perAxis(uvPerDeg: UvPerDeg | undefined, isVertical: boolean): number | undefined {
  if (uvPerDeg === undefined || typeof uvPerDeg === 'number') return uvPerDeg;
  return isVertical ? uvPerDeg.y : uvPerDeg.x;
}

/**
 * Turns the two outer electrodes into `x`. The cornea is positive, so the right electrode rises when the eyes go right
 * and the left one falls: x is right minus left, or the one that is there with its sign.
 */
function joinElectrodes(roles: Map<string, { channel: EogChannel; values: Float32Array }>, tally: IssueTally): void {
  const left = roles.get(LEFT_ELECTRODE);
  const right = roles.get(RIGHT_ELECTRODE);
  roles.delete(LEFT_ELECTRODE);
  roles.delete(RIGHT_ELECTRODE);
  const bipolar = roles.get('x');
  if (bipolar !== undefined)
    tally.add('POLARITY_ASSUMED', { column: bipolar.channel.signal.label, direction: 'right' }, { group: 'x' });
  const vertical = roles.get('y');
  if (vertical !== undefined)
    tally.add('POLARITY_ASSUMED', { column: vertical.channel.signal.label, direction: 'up' }, { group: 'y' });
  const base = right ?? left;
  if (base === undefined) return;
  const { values } = base;
  const isPair = left !== undefined && right !== undefined && sameRate(left.channel, right.channel);
  if (base === left) for (let i = 0; i < values.length; i++) values[i] = -values[i]!;
  else if (isPair) for (let i = 0; i < values.length; i++) values[i] = values[i]! - (left.values[i] ?? Number.NaN);
  roles.set('x', base);
}

function sameRate(a: EogChannel, b: EogChannel): boolean {
  return a.signal.samplesPerRecord === b.signal.samplesPerRecord && a.unit === b.unit;
}

/** Runs at either end of the range become loss: there the amplifier was saturated and the true value is not known. */
function loseClipped(values: Float32Array, channel: EogChannel, tally: IssueTally): void {
  const { signal, scale } = channel;
  const low = Math.fround(signal.physicalMin * scale);
  const high = Math.fround(signal.physicalMax * scale);
  const toleranceUv = Math.abs(high - low) * 1e-6;
  const atEnd = (value: number): boolean => Math.abs(value - low) < toleranceUv || Math.abs(value - high) < toleranceUv;
  let clippedCount = 0;
  for (let start = 0; start < values.length; start++) {
    if (!atEnd(values[start]!)) continue;
    let end = start + 1;
    while (end < values.length && Math.abs(values[end]! - values[start]!) < toleranceUv) end++;
    if (end - start >= DEFAULTS.clippedRunSamples) {
      values.fill(Number.NaN, start, end);
      clippedCount += end - start;
    }
    start = end - 1;
  }
  if (clippedCount > 0)
    tally.add('SIGNAL_CLIPPED', { column: signal.label }, { count: clippedCount, group: signal.label });
}

function reportFilter({ signal }: EogChannel, tally: IssueTally): void {
  const { lowPassHz, highPassHz } = filterCorners(signal.prefilter);
  if (lowPassHz !== undefined && lowPassHz > 0 && lowPassHz < DEFAULTS.minLowPassHz)
    tally.add('BANDWIDTH_LOW', { cutoff: lowPassHz }, { group: `${lowPassHz}` });
  if (highPassHz !== undefined && highPassHz >= DEFAULTS.maxHighPassHz)
    tally.add('HIGH_PASS_SET', { cutoff: highPassHz }, { group: `${highPassHz}` });
}
