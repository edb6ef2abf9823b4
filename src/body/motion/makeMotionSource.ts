import { type Stream, sampleAtS, timeOfSampleS } from '../../recording/index.ts';
import type { Calibration, Gravity, MotionSignal, MotionSource, Span } from '../types.ts';
import { type ColumnReader, makeColumnReader } from './columnReader.ts';
import { firstAtOrAfter } from './firstAtOrAfter.ts';
import { placeOnGrid } from './placeOnGrid.ts';

/** A sample this near to a border (share of a sample) lies on it: clocks are sums of fractions. */
const BORDER_SLACK_SAMPLES = 1e-6;

/** Names of the three acceleration columns of a motion stream; undefined where it has none. */
export function accelerationColumns(
  stream: Pick<Stream, 'columns'>,
): { gravity: Gravity; names: readonly [string, string, string] } | undefined {
  for (const [gravity, stem] of [
    ['included', 'accel'],
    ['absent', 'linear'],
  ] as const) {
    const names = [`${stem}XG`, `${stem}YG`, `${stem}ZG`] as const;
    if (names.every((name) => stream.columns[name] !== undefined)) return { gravity, names };
  }
  return undefined;
}

/**
 * A motion stream as measures read it: in pieces, calibrated, g. Streams whose samples came when they liked (phones: `timesS`) are placed on
 * a regular grid at the stream's rate, between neighbours on a straight line, never across a gap: such a piece has as many samples
 * as the time needs, not as many as were asked for.
 * @throws RangeError where the stream has no three axes of acceleration
 */
export function makeMotionSource(stream: Stream, calibration?: Calibration): MotionSource {
  const found = accelerationColumns(stream);
  if (found === undefined)
    throw new RangeError(`stream ${stream.id} must have accelXG accelYG accelZG or linearXG linearYG linearZG`);
  const { gravity, names } = found;
  const axes = names.map((name, axis) =>
    makeColumnReader(stream, name, calibration?.offsetG[axis], calibration?.gain[axis]),
  );
  const gyroNames = ['gyroXDegPerS', 'gyroYDegPerS', 'gyroZDegPerS'];
  const hasGyro = gyroNames.every((name) => stream.columns[name] !== undefined);
  const gyroAxes = hasGyro ? gyroNames.map((name) => makeColumnReader(stream, name)) : [];

  const read = (startIndex: number, endIndex: number): MotionSignal => {
    if (!(startIndex >= 0 && startIndex <= endIndex && endIndex <= stream.length))
      throw new RangeError(`${startIndex} to ${endIndex} must lie in order within 0 to ${stream.length}`);
    const { timesS, rateHz } = stream;
    const piece = (reader: ColumnReader): Float64Array => {
      const values = new Float64Array(endIndex - startIndex);
      reader(values, 0, startIndex, endIndex);
      return timesS === undefined ? values : placeOnGrid(values, timesS, startIndex, rateHz);
    };
    const [x, y, z] = axes.map(piece) as [Float64Array, Float64Array, Float64Array];
    const signal = { startS: timeOfSampleS(stream, startIndex), rateHz, gravity, x, y, z };
    if (!hasGyro) return signal;
    const [gx, gy, gz] = gyroAxes.map(piece) as [Float64Array, Float64Array, Float64Array];
    return { ...signal, gyro: { x: gx, y: gy, z: gz } };
  };

  return {
    stream,
    place: stream.place ?? 'unknown',
    gravity,
    rateHz: stream.rateHz,
    length: stream.length,
    calibration,
    read,
    readSpan: (span) => {
      const [startIndex, endIndex] = indicesOfSpan(stream, span);
      return read(startIndex, endIndex);
    },
  };
}

/** First sample in a span and first one after it, cut to what there is. */
export function indicesOfSpan(stream: Stream, { startS, endS }: Span): [number, number] {
  const indexAt = (timeS: number): number => {
    if (stream.timesS !== undefined)
      return firstAtOrAfter(stream.timesS, timeS - BORDER_SLACK_SAMPLES / stream.rateHz, stream.length);
    const index = Math.ceil(sampleAtS(stream, timeS) - BORDER_SLACK_SAMPLES);
    return Math.min(Math.max(index, 0), stream.length);
  };
  const startIndex = indexAt(startS);
  return [startIndex, Math.max(startIndex, indexAt(endS))];
}
